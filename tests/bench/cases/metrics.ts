import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCrowdStore } from '#engine/adapters/store/crowdStore.ts';
import { openCrowdFile } from '#engine/adapters/store/crowdFile.ts';
import type { CrowdStore } from '#engine/ports.ts';
import type { AudienceEvent } from '#shared/audience/event.ts';
import type { SessionId, SourceId } from '#shared/ids.ts';
import { metricFigures } from '#shared/metrics/catalogue/figure.ts';
import { NOTHING_ENTERED } from '#shared/metrics/catalogue/facts.ts';
import { instant } from '#shared/time/instant.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';
import { against, type BenchCase } from '../result.ts';
import { percentile } from '../stats.ts';

const SESSION = 'session-bench' as SessionId;
const SOURCE = 'src-1' as SourceId;
const START = Date.UTC(2026, 2, 8, 12);
const SPAN_MS = 4 * 3_600_000;
const BATCH = 1_000;
const KEY = 'room key of the test';

/** A crowd of 60,000 people over four hours: half of it words, the rest what people do; every twentieth event is an order beside it. */
function crowd(events: number): (index: number) => readonly AudienceEvent[] {
  const msOf = (index: number): number => START + Math.floor((index * SPAN_MS) / events);
  const viewer = (index: number) => {
    const person = (Math.imul(index, 40_503) >>> 0) % 60_000;
    return { id: `u${person}`, name: `观众${person}`, level: person % 60, badge: null, isModerator: false, isHost: false };
  };
  return (index) => {
    const at = instant(msOf(index));
    const base = { eventId: `m${index.toString(36)}`, sourceId: SOURCE, at, receivedAt: at, provenance: 'live' } as const;
    const who = viewer(index);
    const one = oneOf(index, base, who);
    if (index % 20 !== 0) return [one];
    const orderId = `o${index}`;
    const lines = [{ productRef: `P${index % 15}`, title: '', quantity: 1 + (index % 3), amountMinor: 6_265 * (1 + (index % 3)) }];
    return [one, { ...base, eventId: `p${index.toString(36)}`, kind: 'order', orderId, change: 'paid', amountMinor: lines[0]?.amountMinor ?? 0, currency: 'CNY', viewer: who, lines }];
  };
}

function oneOf(index: number, base: Pick<AudienceEvent, 'eventId' | 'sourceId' | 'at' | 'receivedAt' | 'provenance'>, viewer: Extract<AudienceEvent, { kind: 'comment' }>['viewer']): AudienceEvent {
  switch (index % 10) {
    case 0: case 1: case 2: case 3: case 4: return { ...base, kind: 'comment', viewer, text: `${index % 15}号多少钱 ${index % 997}`, emoteOnly: false };
    case 5: return { ...base, kind: 'like', viewer, count: 5 };
    case 6: return { ...base, kind: 'enter', viewer, count: 1 };
    case 7: return { ...base, kind: 'productClick', viewer, productRef: `P${index % 15}`, count: 1 };
    case 8: return index % 100 === 8 ? { ...base, kind: 'viewers', online: 1_000 + (index % 700), views: index, uniqueViewers: Math.floor(index / 2) } : { ...base, kind: 'enter', viewer, count: 1 };
    default: return { ...base, kind: 'follow', viewer };
  }
}

/** Reads the figures (and works out every metric of them) while 5,000 events a second come in. */
async function readLive(store: CrowdStore, batchOf: (index: number) => readonly AudienceEvent[], from: number, seconds: number): Promise<readonly number[]> {
  const times: number[] = [];
  let next = from;
  const end = performance.now() + seconds * 1_000;
  const pour = (async () => {
    while (performance.now() < end) {
      const began = performance.now();
      await store.append(SESSION, 1, Array.from({ length: 250 }, () => batchOf(next++)).flat());
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, 50 - (performance.now() - began))));
    }
  })();
  while (performance.now() < end) {
    const began = performance.now();
    const { metrics, buckets } = await store.readout(SESSION);
    const figures = metricFigures({ readout: metrics, buckets, live: { from: START, until: START + SPAN_MS }, currency: 'CNY', entered: NOTHING_ENTERED }, null);
    times.push(performance.now() - began);
    if (figures.length === 0) throw new Error('no figures');
    await new Promise((resolve) => setTimeout(resolve, 23));
  }
  await pour;
  return times;
}

/** A million events and 50,000 orders: what a read-out costs while the crowd goes on, and how long the whole session takes to be made again. */
const metricsBench: BenchCase = {
  name: 'metrics',
  produces: ['commerce.readout.p99_ms', 'commerce.recompute1m_s'],
  run: async ({ quick }) => {
    const events = quick ? 50_000 : 1_000_000;
    const folder = mkdtempSync(join(tmpdir(), 'cuedeck-metrics-'));
    const path = join(folder, 'crowd.db');
    try {
      const batchOf = crowd(events);
      const file = openCrowdFile(path, KEY);
      const pouring = performance.now();
      for (let from = 0; from < events; from += BATCH) file.handlers.append({ sessionId: SESSION, showSeq: 1, events: Array.from({ length: BATCH }, (_, offset) => batchOf(from + offset)).flat(), now: instant(START) });
      console.log(`     poured ${events} events and ${events / 20} orders in ${Math.round((performance.now() - pouring) / 1_000)} s`);
      file.close();
      const clock = { now: () => instant(START + SPAN_MS), at: () => () => undefined, every: () => () => undefined, sleep: () => Promise.resolve() };
      const store = await openCrowdStore({ path, roomKey: KEY, clock, log: createQuietLog(), onDeath: (problem) => { throw new Error(problem.message); } });
      const times = await readLive(store, batchOf, events, quick ? 2 : 15);
      const began = performance.now();
      let steps = 0;
      let progress = await store.recomputeStep(SESSION, true, 20_000);
      for (; !progress.isDone; steps += 1) progress = await store.recomputeStep(SESSION, false, 20_000);
      const seconds = (performance.now() - began) / 1_000;
      await store.close();
      if (!progress.isSame) throw new Error('made again, the figures are others');
      console.log(`     ${times.length} read-outs, p50 ${percentile(times, 50).toFixed(2)} ms; ${progress.rows} rows in ${steps + 1} steps`);
      return [against('commerce.readout.p99_ms', 'ms', percentile(times, 99), '<=', 5), against('commerce.recompute1m_s', 's', seconds, '<=', 10)];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

export const metricsCases: readonly BenchCase[] = [metricsBench];
