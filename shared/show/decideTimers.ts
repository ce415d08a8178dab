import { guardText } from '../compliance/gate/guardWords.ts';
import { timerIdSchema } from '../ids.ts';
import { duration, instant } from '../time/instant.ts';
import type { CommandOf } from './commands.ts';
import { accept, refuse, type DecideContext, type Decision } from './decideContext.ts';
import type { ShowState, Timer } from './state.ts';
import { orderedScreens } from './timerScreens.ts';

const MAX_TIMERS = 20;

/** Ms left on a timer at `now` (negative = over); of one that counts up, the ms counted so far. */
export function timerReading({ clock, counts }: Timer, now: number): number {
  const left = clock.kind === 'running' ? clock.zeroAt - now : clock.remainingMs;
  return counts === 'down' ? left : 0 - left;
}

/** `until` wins over the length: a deadline is an instant, however long the command took to arrive. */
export function startTimer(state: ShowState, { label, counts, durationMs, until, showOn }: CommandOf<'startTimer'>, context: DecideContext): Decision {
  if (state.timers.length >= MAX_TIMERS) return refuse('tooManyTimers', { max: MAX_TIMERS });
  const { now } = context;
  const lengthMs = counts === 'up' ? duration(0) : until === null ? durationMs : duration(until - now);
  if (counts === 'down' && lengthMs <= 0) return refuse('badTimer');
  const unsayable = showOn.includes('overlay') ? guardText(state, label, 'overlay', context) : null;
  return unsayable ?? accept({ kind: 'timerStarted', timerId: timerIdSchema.parse(context.newId('timer')), label, counts, durationMs: lengthMs, clock: { kind: 'running', zeroAt: instant(now + lengthMs) }, showOn: orderedScreens(showOn) });
}

function onTimer({ timers }: ShowState, id: string, decideTimer: (timer: Timer) => Decision): Decision {
  const timer = timers.find((known) => known.id === id);
  return timer === undefined ? refuse('unknownTimer') : decideTimer(timer);
}

export const pauseTimer = (state: ShowState, { timerId }: CommandOf<'pauseTimer'>, { now }: DecideContext): Decision =>
  onTimer(state, timerId, ({ clock, showOn }) =>
    (clock.kind === 'paused' ? refuse('timerNotRunning') : accept({ kind: 'timerPaused', timerId, clock: { kind: 'paused', remainingMs: frozen(clock.zeroAt - now) }, showOn: [...showOn] })));

export const resumeTimer = (state: ShowState, { timerId }: CommandOf<'resumeTimer'>, { now }: DecideContext): Decision =>
  onTimer(state, timerId, ({ clock, showOn }) =>
    (clock.kind === 'running' ? refuse('timerRunning') : accept({ kind: 'timerResumed', timerId, clock: { kind: 'running', zeroAt: instant(Math.max(0, now + clock.remainingMs)) }, showOn: [...showOn] })));

export const resetTimer = (state: ShowState, { timerId }: CommandOf<'resetTimer'>, { now }: DecideContext): Decision =>
  onTimer(state, timerId, ({ clock, durationMs, showOn }) => accept({
    kind: 'timerReset', timerId, showOn: [...showOn],
    clock: clock.kind === 'running' ? { kind: 'running', zeroAt: instant(now + durationMs) } : { kind: 'paused', remainingMs: durationMs },
  }));

/** Screens that do not show a timer are never told of it (protocol/redact.ts), so the change carries the whole of it. */
export const setTimerScreens = (state: ShowState, { timerId, showOn }: CommandOf<'setTimerScreens'>, context: DecideContext): Decision =>
  onTimer(state, timerId, ({ label, counts, durationMs, clock, startedAt, showOn: before }) => {
    const wanted = orderedScreens(showOn);
    if (wanted.join() === before.join()) return accept();
    // What the crew calls a timer among itself may be no word for viewers.
    const unsayable = wanted.includes('overlay') && !before.includes('overlay') ? guardText(state, label, 'overlay', context) : null;
    return unsayable ?? accept({ kind: 'timerShown', timerId, label, counts, durationMs, clock, startedAt, showOn: wanted });
  });

export const removeTimer = (state: ShowState, { timerId }: CommandOf<'removeTimer'>): Decision => onTimer(state, timerId, () => accept({ kind: 'timerRemoved', timerId }));

const WEEK = 7 * 86_400_000;
/** A frozen reading is a span of at most a week: a timer forgotten for longer shows a week. */
const frozen = (ms: number) => duration(Math.min(WEEK, Math.max(-WEEK, ms)));
