import { CircleArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ladderAt, ladderOf, type LadderStep } from '#shared/alerts/ladder.ts';
import { instant } from '#shared/time/instant.ts';
import { useRole, useShow, useTick } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { formatSpan } from '../../ui/numberFormat.ts';
import css from './health.module.css';
import { StepButton } from './StepButton.tsx';
import { useStepWords } from './useStepWords.ts';

/** What was lost, for how long, what to do now and what comes next: there from the first moment, before any alert. */
export function LadderStrip({ onOpen }: { readonly onOpen: (() => void) | null }): ReactNode {
  const { t } = useTranslation('health');
  const words = useStepWords();
  const ladder = useShow(ladderOf);
  const isPanic = useShow(({ obs }) => obs.panic !== null);
  const isProducer = useRole() === 'producer';
  const now = useTick(1);
  const kind = ladder?.kind ?? null;
  if (ladder === null || kind === null || now === null) return null;
  const { index, forMs, next } = ladderAt(ladder, instant(now));
  const step: LadderStep | undefined = ladder.steps[index];
  return (
    <div className={css['strip']} data-tone="air" data-of="ladder" role="alert" data-testid="ladder-strip">
      <CircleArrowUp size={18} aria-hidden="true" />
      <b>{t(`ladder.${kind}`)}</b>
      <span className={css['stripTime']}>{formatSpan(forMs)}</span>
      {step !== undefined && <span className={css['stripStep']}>{t('ladder.nowStep', { step: words(step.key) })}</span>}
      {isProducer && step !== undefined && !(step.action === 'panic' && isPanic) && <StepButton action={step.action} />}
      {next !== null && <span className={css['stripNext']}>{t('ladder.next', { span: formatSpan(next.inMs + 999) })} · {words(next.step.key)}</span>}
      {onOpen !== null && <Button size="small" onClick={onOpen}>{t('ladder.open')}</Button>}
    </div>
  );
}
