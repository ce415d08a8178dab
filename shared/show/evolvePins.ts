import type { ShowEvent } from './events.ts';
import type { ShowState } from './state.ts';

/** How many the state keeps; the log keeps all. What one page of `commentsByNumber` answers. */
export const PINS_KEPT = 100;

/** The comments that were pinned in this session, by number, the last pinned last; each once. */
export function evolvePins(state: ShowState, event: ShowEvent): ShowState {
  const crowdSeq = event.kind === 'commentPinned' ? event.crowdSeq : null;
  if (crowdSeq === null || state.pins.at(-1) === crowdSeq) return state;
  return { ...state, pins: [...state.pins.filter((seq) => seq !== crowdSeq), crowdSeq].slice(-PINS_KEPT) };
}
