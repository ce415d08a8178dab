import { SPARSE_KINDS } from '../../audience/sparseKinds.ts';
import type { FeedReadout } from '../../metrics/readout.ts';
import type { SourceState } from '../../show/state.ts';
import type { Instant } from '../../time/instant.ts';
import type { FeedLook } from './crowdSample.ts';
import { median } from './robust.ts';

/** Pauses between arrivals remembered for each feed, and how many of them make a custom. */
const MOST = 30;
const FEWEST = 5;

/** How old each feed is, and how often it usually says something. */
export interface FeedAges {
  readonly hear: (readouts: readonly FeedReadout[]) => void;
  /** Feeds that are switched on and expected to bring something; those that bring a thing now and then by nature are left out. */
  readonly read: (sources: readonly SourceState[], now: Instant) => readonly FeedLook[];
}

export function createFeedAges(): FeedAges {
  const pauses = new Map<string, number[]>();
  let known: readonly FeedReadout[] = [];
  return {
    hear: (readouts) => {
      for (const { sourceId, lastAt } of readouts) {
        const before = known.find((each) => each.sourceId === sourceId)?.lastAt ?? null;
        if (before === null || lastAt === null || lastAt <= before) continue;
        const held = pauses.get(sourceId) ?? [];
        held.push(lastAt - before);
        if (held.length > MOST) held.shift();
        pauses.set(sourceId, held);
      }
      known = readouts;
    },
    read: (sources, now) => sources.flatMap(({ config, enabled, situation }) => {
      if (!enabled || SPARSE_KINDS.has(config.kind) || situation.kind === 'off' || situation.kind === 'finished') return [];
      const readout = known.find(({ sourceId }) => sourceId === config.id);
      const lastAt = readout?.lastAt ?? null;
      const isUp = situation.kind === 'live' || situation.kind === 'waiting';
      const held = pauses.get(config.id) ?? [];
      return [{
        id: config.id, name: config.name, isUp, events: readout?.events ?? 0, unread: readout?.unread ?? 0,
        ageMs: lastAt === null ? null : Math.max(0, now - (isUp ? Math.max(lastAt, situation.since) : lastAt)), everyMs: held.length < FEWEST ? null : median(held),
      }];
    }),
  };
}
