import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isStepDone, ladderAt, ladderOf } from '#shared/alerts/ladder.ts';
import { instant } from '#shared/time/instant.ts';
import { useShow, useTick } from '../../state/hooks.ts';
import { formatSpan } from '../../ui/numberFormat.ts';
import css from './health.module.css';
import { useStepWords } from './useStepWords.ts';

/** The whole ladder: the time each step has had, the one due now, and when the next is. */
export function LadderSteps(): ReactNode {
  const { t } = useTranslation('health');
  const words = useStepWords();
  const ladder = useShow(ladderOf);
  const done = useShow((state) => ladderOf(state)?.steps.filter((step) => isStepDone(step, state)).map(({ key }) => key).join(' ') ?? '').split(' ');
  const now = useTick(1);
  if (ladder === null || now === null) return null;
  const { index, forMs, next } = ladderAt(ladder, instant(now));
  return (
    <ol className={css['ladder']} aria-label={t(`ladder.${ladder.kind}`)} data-testid="ladder">
      {ladder.steps.map((step, at) => {
        const until = Math.min(forMs, ladder.steps[at + 1]?.afterMs ?? forMs);
        const time = at <= index ? formatSpan(Math.max(0, until - step.afterMs)) : at === index + 1 && next !== null ? t('ladder.next', { span: formatSpan(next.inMs + 999) }) : `+${formatSpan(step.afterMs)}`;
        const isDone = done.includes(step.key);
        return (
          <li key={step.key} data-when={at < index ? 'past' : at === index ? 'now' : 'later'} data-done={isDone} aria-current={at === index ? 'step' : undefined}>
            <span>{words(step.key)}</span><b>{isDone && <Check size={14} role="img" aria-label={t('ladder.done')} />}{time}</b>
          </li>
        );
      })}
    </ol>
  );
}
