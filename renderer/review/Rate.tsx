import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportRate } from '#shared/review/reportMoment.ts';
import { useReportWords } from './reportContext.tsx';

/** A rate; grey where too few stand behind it, and then its title says how few. */
export function Rate({ rate }: { readonly rate: ReportRate }): ReactNode {
  const { t } = useTranslation('review');
  const words = useReportWords();
  const shown = words.rate(rate);
  if (!rate.isSmallSample || rate.value === null) return shown;
  return <span data-small title={t('small', { top: words.whole(rate.top), bottom: words.whole(rate.bottom) })}>{shown}</span>;
}
