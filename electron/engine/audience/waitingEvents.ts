import type { AudienceEvent } from '#shared/audience/event.ts';
import type { IntakeResult } from '../ports.ts';
import type { IntakeRefused } from './intakeRefused.ts';

/** One `accept` call on its way: answered when the last of its events is on disk. */
interface HandOver { left: number; readonly results: IntakeResult[]; readonly resolve: (results: readonly IntakeResult[]) => void; readonly reject: (why: IntakeRefused) => void }
interface Place { readonly event: AudienceEvent; readonly handOver: HandOver; readonly index: number }

/** Events that were handed over and are not on disk yet, in order. */
export interface WaitingEvents {
  readonly add: (events: readonly AudienceEvent[]) => Promise<readonly IntakeResult[]>;
  readonly size: () => number;
  /** The oldest `limit`, left in place: they leave by `settle`. */
  readonly peek: (limit: number) => readonly AudienceEvent[];
  /** The oldest `results.length` are on disk. */
  readonly settle: (results: readonly IntakeResult[]) => void;
  /** Gives up on all of them. */
  readonly rejectAll: (why: IntakeRefused) => void;
}

/** An empty queue. */
export function createWaitingEvents(): WaitingEvents {
  let places: Place[] = [];
  return {
    add: (events) => new Promise((resolve, reject) => {
      const handOver: HandOver = { left: events.length, results: [], resolve, reject };
      if (events.length === 0) return resolve([]);
      for (const [index, event] of events.entries()) places.push({ event, handOver, index });
    }),
    size: () => places.length,
    peek: (limit) => places.slice(0, limit).map((place) => place.event),
    settle: (results) => {
      const settled = places.slice(0, results.length);
      places = places.slice(results.length);
      for (const [i, { handOver, index }] of settled.entries()) {
        const result = results[i];
        if (result === undefined) continue;
        handOver.results[index] = result;
        handOver.left -= 1;
        if (handOver.left === 0) handOver.resolve(handOver.results);
      }
    },
    rejectAll: (why) => {
      const handOvers = new Set(places.map((place) => place.handOver));
      places = [];
      for (const handOver of handOvers) handOver.reject(why);
    },
  };
}
