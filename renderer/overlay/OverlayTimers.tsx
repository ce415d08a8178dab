import type { ReactNode } from 'react';
import { timerReading } from '#shared/show/decideTimers.ts';
import type { Timer } from '#shared/show/state.ts';
import { useTick } from '../state/hooks.ts';
import { timerDigits } from '../state/timerDigits.ts';
import css from './overlay.module.css';

/** The picture belongs to the show: no more than this many, oldest first. */
const SHOWN = 3;

/** Countdowns for viewers. One that is over is gone: "over by" is nothing viewers can use. */
export function OverlayTimers({ timers }: { readonly timers: readonly Timer[] }): ReactNode {
  const now = useTick(1);
  if (now === null) return null;
  const shown = timers.map((timer) => ({ timer, ...timerDigits(timerReading(timer, now), timer.counts) })).filter(({ isOver }) => !isOver).slice(0, SHOWN);
  if (shown.length === 0) return null;
  return (
    <ul className={css['timers']}>
      {shown.map(({ timer, text }) => <li key={timer.id} data-testid="overlay-timer"><span>{timer.label}</span><b>{text}</b></li>)}
    </ul>
  );
}
