import { useTranslation } from 'react-i18next';
import { ABOUTS, type Finding, type RuleId } from '#shared/alerts/model.ts';

const KNOWN: ReadonlySet<string> = new Set(ABOUTS);

export interface AlertWords { readonly title: string; readonly advice: string }

/** What an alert says and what it advises. The figures are those of the moment it was raised or grew graver. */
export function useAlertWords(): (rule: RuleId, finding: Finding) => AlertWords {
  const { t } = useTranslation('health');
  // The sentences take different figures, which only the finding knows.
  const plain = t as unknown as (key: string, figures?: Readonly<Record<string, string | number>>) => string;
  return (rule, { about, params }) => {
    if (!KNOWN.has(about)) return { title: t('unknown', { rule }), advice: t('unknownAdvice') };
    return { title: plain(`alert.${about}`, params), advice: plain(`advice.${about}`) };
  };
}
