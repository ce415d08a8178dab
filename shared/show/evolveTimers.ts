import type { ShowEvent } from './events.ts';
import type { ShowState } from './state.ts';

type Handled = Extract<ShowEvent, { kind: 'timerStarted' | 'timerPaused' | 'timerResumed' | 'timerReset' | 'timerRemoved' }>;

/** The timers beside the show. Every event carries the new anchor, so nothing here depends on when it is folded. */
export function evolveTimers(state: ShowState, event: Handled): ShowState {
  const isKnown = state.timers.some((timer) => timer.id === event.timerId);
  switch (event.kind) {
    case 'timerStarted': {
      const { timerId: id, label, counts, durationMs, clock } = event;
      return isKnown ? state : { ...state, timers: [...state.timers, { id, label, counts, durationMs, clock }] };
    }
    case 'timerPaused': case 'timerResumed': case 'timerReset':
      return isKnown ? { ...state, timers: state.timers.map((timer) => (timer.id === event.timerId ? { ...timer, clock: event.clock } : timer)) } : state;
    case 'timerRemoved':
      return isKnown ? { ...state, timers: state.timers.filter((timer) => timer.id !== event.timerId) } : state;
  }
}
