import { CircleCheck, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LotteryFinding } from '#shared/lottery/validators.ts';
import css from './lottery.module.css';
import { useFindingWords } from './useFindingWords.ts';

/** Everything the validators say about the draft, what blocks first. */
export function Checks({ findings, currency, formProblem }: { readonly findings: readonly LotteryFinding[]; readonly currency: string; readonly formProblem: string | null }): ReactNode {
  const { t } = useTranslation('lottery');
  const words = useFindingWords(currency);
  const ruleName = (rule: string): string => (rule === 'words' || rule === 'timing' || rule === 'platform' || rule === 'form' ? t(`check.rule.${rule}`) : rule);
  const blocks = findings.filter(({ severity }) => severity === 'block').length + (formProblem === null ? 0 : 1);
  const warns = findings.filter(({ severity }) => severity === 'warn').length;
  return (
    <section className={css['checks']} aria-label={t('check.title')} data-testid="lottery-checks">
      <h3>{t('check.title')}{blocks > 0 && <span data-severity="block">{t('check.block', { count: blocks })}</span>}{warns > 0 && <span data-severity="warn">{t('check.warn', { count: warns })}</span>}</h3>
      {blocks + warns === 0 && <p className={css['fine']}><CircleCheck size={15} aria-hidden />{t('check.fine')}</p>}
      <ul>
        {formProblem !== null && <li data-severity="block"><OctagonAlert size={15} aria-hidden /><span>{t('check.form', { field: formProblem })}</span></li>}
        {findings.map((finding, index) => <li key={String(index)} data-severity={finding.severity} data-rule={finding.rule}>{finding.severity === 'block' ? <OctagonAlert size={15} aria-label={t('check.mustChange')} /> : <TriangleAlert size={15} aria-label={t('check.lookAt')} />}<b>{ruleName(finding.rule)}</b><span>{words(finding)}</span></li>)}
      </ul>
    </section>
  );
}
