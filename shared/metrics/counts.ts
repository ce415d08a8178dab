import type { AudienceEvent, Provenance } from '../audience/event.ts';
import { MINUTE, SECOND } from '../time/instant.ts';

/**
 * May events of this provenance move the figures? What happened here and now does, also when simulated or replayed (and then
 * it is labelled so). A platform's history, copies from other rooms and test messages are stored and shown, never counted.
 */
export const countsInFigures = (provenance: Provenance): boolean => provenance === 'live' || provenance === 'simulated' || provenance === 'replay';

/** Start of the UTC minute an event was received in: its bucket. */
export const minuteOf = (event: AudienceEvent): number => Math.floor(event.receivedAt / MINUTE) * MINUTE;

/** The second (since the epoch) a moment lies in. */
export const secondOf = (at: number): number => Math.floor(at / SECOND);

/** Comments of "the last minute" at `now` are those of the 60 seconds (by receipt) from this one on. */
export const firstSecondOfLastMinute = (now: number): number => secondOf(now) - 59;
