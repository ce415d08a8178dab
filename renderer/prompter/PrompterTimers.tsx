import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { timerReading } from '#shared/show/decideTimers.ts';
import type { Timer } from '#shared/show/state.ts';
import { timerDigits } from '../state/timerDigits.ts';
import { useShow, useTick } from '../state/hooks.ts';
import css from './timers.module.css';

/** At most this many: the stage belongs to the lines. */
const SHOWN = 3;

/** Counting down before counting up, least left first; a stopped one last. */
const urgency = (timer: Timer, now: number): number => (timer.clock.kind === 'paused' ? 2e15 : timer.counts === 'up' ? 1e15 : timerReading(timer, now));

/** The producer's timers (an offer that ends, a draw that opens), above the lines. */
export function PrompterTimers() {
  const { t } = useTranslation('live');
  const now = useTick(1);
  const all = useShow((state) => state.timers);
  const timers = useMemo(() => all.filter(({ showOn }) => showOn.includes('prompter')), [all]);
  if (now === null || timers.length === 0) return null;
  const shown = timers.toSorted((a, b) => urgency(a, now) - urgency(b, now)).slice(0, SHOWN);
  return (
    <ul className={css['timers']} aria-label={t('timers.title')}>
      {shown.map((timer) => {
        const { text, isOver } = timerDigits(timerReading(timer, now), timer.counts);
        const isPaused = timer.clock.kind === 'paused';
        return (
          <li key={timer.id} data-over={isOver} data-paused={isPaused} data-testid="prompter-timer">
            <span>{timer.label}</span>
            {isPaused ? <em>{t('timers.paused')}</em> : isOver ? <em>{t('timers.over')}</em> : null}
            <b role="timer">{isOver ? text.slice(1) : text}</b>
          </li>
        );
      })}
    </ul>
  );
}
