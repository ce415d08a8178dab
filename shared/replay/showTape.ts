import type { StoredEvent } from '../show/events.ts';
import { evolve, initialState } from '../show/evolve.ts';
import type { ShowState } from '../show/state.ts';
import type { Instant } from '../time/instant.ts';

/** A place on the tape: the state after the first `count` events, and the sequence of the last of them (0 = before the first). */
export interface TapePlace { readonly state: ShowState; readonly count: number; readonly seq: number }

/** The show log of one session, to be wound to any instant: the very fold of the live show, over the very events. */
export interface ShowTape {
  /** After everything that was stored up to and with `at`. */
  readonly at: (at: Instant) => TapePlace;
  /** From a place on: what was stored up to and with `at`, and the place after it. */
  readonly onTo: (place: TapePlace, at: Instant) => { readonly events: readonly StoredEvent[]; readonly place: TapePlace };
}

/** A fold of so many events is quicker than it can be seen. */
const MARK_EVERY = 400;

export function createShowTape(events: readonly StoredEvent[]): ShowTape {
  const marks: TapePlace[] = [{ state: initialState(), count: 0, seq: 0 }];
  // A wall clock that was set back leaves an event dated before the one it follows: it happened no earlier than that one.
  const happened = runningMax(events.map(({ at }) => at));
  const after = (place: TapePlace, count: number): TapePlace => {
    let { state, seq } = place;
    for (const stored of events.slice(place.count, count)) {
      state = evolve(state, stored);
      seq = stored.seq;
    }
    return { state, count, seq };
  };
  const markBefore = (count: number): TapePlace => {
    while ((marks.at(-1)?.count ?? 0) + MARK_EVERY <= count) marks.push(after(marks.at(-1) as TapePlace, (marks.at(-1)?.count ?? 0) + MARK_EVERY));
    return marks[Math.floor(count / MARK_EVERY)] as TapePlace;
  };
  return {
    at: (at) => {
      const count = countUpTo(happened, at);
      return after(markBefore(count), count);
    },
    onTo: (place, at) => {
      const count = Math.max(place.count, countUpTo(happened, at));
      return { events: events.slice(place.count, count), place: after(place, count) };
    },
  };
}

function runningMax(values: readonly number[]): readonly number[] {
  let most = Number.NEGATIVE_INFINITY;
  return values.map((value) => { most = Math.max(most, value); return most; });
}

/** How many of an ascending list are at most `at`. */
function countUpTo(ascending: readonly number[], at: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
