import type { StoredEvent } from '#shared/show/events.ts';

/** The newest stored events, so that a window that blinked gets its deltas without touching the disk. */
export interface DeltaRing {
  readonly push: (stored: readonly StoredEvent[]) => void;
  /** Everything after `seq`, in order; null when the ring does not reach back that far. */
  readonly after: (seq: number) => readonly StoredEvent[] | null;
}

/** @param capacity how many events are kept at least; at most twice as many (trimming in halves costs nothing per event). */
export function createDeltaRing(capacity: number): DeltaRing {
  let events: StoredEvent[] = [];
  return {
    push: (stored) => {
      events.push(...stored);
      if (events.length > 2 * capacity) events = events.slice(-capacity);
    },
    after: (seq) => {
      const first = events[0];
      if (first === undefined || seq < first.seq - 1) return null;
      return events.filter((entry) => entry.seq > seq);
    },
  };
}
