import type { AudienceEvent } from '#shared/audience/event.ts';

/** Lists whose every event is known to fit `audienceEventSchema`. By identity: a list somebody made of one is proven by nobody. */
const proven = new WeakSet<readonly AudienceEvent[]>();

/**
 * Vouches for events that were read with a schema at least as strict as the lane's own (the ingest API's: ingestToAudience.test.ts holds them
 * against each other). To parse ten thousand a second a second time costs the loop a sixth of all the garbage it makes.
 */
export function vouchFor(events: readonly AudienceEvent[]): readonly AudienceEvent[] {
  proven.add(events);
  return events;
}

export const isProven = (events: readonly AudienceEvent[]): boolean => proven.has(events);
