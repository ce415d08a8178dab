import type { Instant } from '../time/instant.ts';
import type { ShowEvent } from './events.ts';
import type { ShowState, Timer } from './state.ts';

type Handled = Extract<ShowEvent, { kind: 'timerStarted' | 'timerPaused' | 'timerResumed' | 'timerReset' | 'timerRemoved' | 'timerShown' }>;

/** Oldest first, on every screen alike: also on one that learns of a timer later than of a younger one. */
const inOrder = (timers: readonly Timer[]): readonly Timer[] => timers.toSorted((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));

/** The timers beside the show. Every event carries the new anchor, so nothing here depends on when it is folded. */
export function evolveTimers(state: ShowState, event: Handled, at: Instant): ShowState {
  const isKnown = state.timers.some((timer) => timer.id === event.timerId);
  switch (event.kind) {
    case 'timerStarted': {
      const { timerId: id, label, counts, durationMs, clock, showOn } = event;
      return isKnown ? state : { ...state, timers: inOrder([...state.timers, { id, label, counts, durationMs, clock, showOn, startedAt: at }]) };
    }
    case 'timerShown': {
      const { timerId: id, label, counts, durationMs, clock, showOn, startedAt } = event;
      return { ...state, timers: inOrder([...state.timers.filter((timer) => timer.id !== id), { id, label, counts, durationMs, clock, showOn, startedAt }]) };
    }
    case 'timerPaused': case 'timerResumed': case 'timerReset':
      return isKnown ? { ...state, timers: state.timers.map((timer) => (timer.id === event.timerId ? { ...timer, clock: event.clock } : timer)) } : state;
    case 'timerRemoved':
      return isKnown ? { ...state, timers: state.timers.filter((timer) => timer.id !== event.timerId) } : state;
  }
}
