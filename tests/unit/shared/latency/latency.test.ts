import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpokenWordLane } from '#engine/audience/spokenWordLane.ts';
import type { SourceId } from '#shared/ids.ts';
import { NO_LATENCY, type LatencyState } from '#shared/latency/latency.ts';
import { latencyOfOthers, ownLatency } from '#shared/latency/latencyOf.ts';
import { createAttributionBook } from '#shared/metrics/attributionBook.ts';
import { playedLine } from '#shared/metrics/attributionLine.ts';
import { noDetail } from '#shared/metrics/orderDetail.ts';
import { redactState } from '#shared/protocol/redact.ts';
import { decide } from '#shared/show/decide.ts';
import { decideReport } from '#shared/show/decideReport.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import type { Command } from '#shared/show/commands.ts';
import type { ShowEvent, StoredEvent } from '#shared/show/events.ts';
import type { WorldReport } from '#shared/show/reports.ts';
import type { ShowState } from '#shared/show/state.ts';
import { instant } from '#shared/time/instant.ts';

const T = 1_700_000_000_000;
const actor = { kind: 'person', role: 'producer', clientId: 'c1', name: 'Ops' } as const;
const [TIKTOK, TWITCH, SHOP] = ['tiktok', 'twitch', 'shop'] as readonly string[] as readonly [SourceId, SourceId, SourceId];
let nextId = 0;
const contextAt = (at: number) => ({ now: instant(at), actor, newId: (prefix: string) => `${prefix}-${(nextId += 1)}` });

/** A room and its log. */
function room() {
  let state: ShowState = initialState();
  const log: StoredEvent[] = [];
  const put = (events: readonly ShowEvent[], at: number): void => {
    for (const event of events) {
      const stored: StoredEvent = { seq: log.length + 1, at: instant(at), actor, event };
      log.push(stored);
      state = evolve(state, stored);
    }
  };
  return {
    state: () => state, log,
    act: (at: number, command: Command): void => {
      const decided = decide(state, command, contextAt(at));
      if (!decided.ok) throw new Error(decided.failure.key);
      put(decided.value, at);
    },
    told: (at: number, report: WorldReport): void => { put(decideReport(state, report, contextAt(at)), at); },
  };
}
type Room = ReturnType<typeof room>;
const measure = (on: Room, saidAt: number, heard: readonly (readonly [SourceId, number])[]): void => {
  on.act(saidAt, { kind: 'markSpokenWord', word: '西瓜' });
  for (const [sourceId, ms] of heard) on.told(saidAt + ms, { kind: 'reportWordHeard', sourceId, saidAt: instant(saidAt), heardAt: instant(saidAt + ms) });
};

describe('how late viewers are', () => {
  it('nothing known: eight seconds, and said so', () => {
    expect(latencyOfOthers(NO_LATENCY)).toEqual({ ms: 8_000, from: 'default', samples: 0 });
    expect(ownLatency(NO_LATENCY, TIKTOK)).toBeNull();
  });

  it('the first comment of each source with the word is one measurement; the median of them counts', () => {
    const on = room();
    measure(on, T, [[TIKTOK, 6_000], [TIKTOK, 9_000], [TWITCH, 3_000]]);
    measure(on, T + 100_000, [[TIKTOK, 7_000]]);
    measure(on, T + 200_000, [[TIKTOK, 40_000]]);
    expect(ownLatency(on.state().latency, TIKTOK)).toEqual({ ms: 7_000, from: 'measured', samples: 3 });
    expect(ownLatency(on.state().latency, TWITCH)).toEqual({ ms: 3_000, from: 'measured', samples: 1 });
    expect(latencyOfOthers(on.state().latency)).toEqual({ ms: 5_000, from: 'measured', samples: 4 });
  });

  it.each([['before the word', -1], ['after a minute', 60_001]])('what is heard %s is no answer', (_when, ms) => {
    const on = room();
    measure(on, T, [[TIKTOK, ms]]);
    expect(on.state().latency.samples).toEqual({});
  });

  it('an answer to an earlier word is none to the next', () => {
    const on = room();
    on.act(T, { kind: 'markSpokenWord', word: '西瓜' });
    on.act(T + 5_000, { kind: 'markSpokenWord', word: '西瓜' });
    on.told(T + 8_000, { kind: 'reportWordHeard', sourceId: TIKTOK, saidAt: instant(T), heardAt: instant(T + 8_000) });
    expect(on.state().latency.samples).toEqual({});
  });

  it('set by hand goes before measured, and can be taken back', () => {
    const on = room();
    measure(on, T, [[TIKTOK, 6_000]]);
    on.act(T + 1, { kind: 'setLatency', sourceId: TIKTOK, ms: 2_500 });
    on.act(T + 2, { kind: 'setLatency', sourceId: null, ms: 12_000 });
    expect([ownLatency(on.state().latency, TIKTOK)?.ms, latencyOfOthers(on.state().latency)]).toEqual([2_500, { ms: 12_000, from: 'set', samples: 0 }]);
    on.act(T + 3, { kind: 'setLatency', sourceId: TIKTOK, ms: null });
    on.act(T + 3, { kind: 'setLatency', sourceId: null, ms: null });
    expect([ownLatency(on.state().latency, TIKTOK)?.from, latencyOfOthers(on.state().latency).ms]).toEqual(['measured', 6_000]);
  });

  it('a new session measures anew; what was set by hand is the room\'s and stands in the log of the new one', () => {
    const on = room();
    measure(on, T, [[TIKTOK, 6_000]]);
    on.act(T, { kind: 'setLatency', sourceId: TWITCH, ms: 2_000 });
    on.act(T, { kind: 'setLatency', sourceId: null, ms: 9_000 });
    const before = on.log.length;
    on.act(T + 10, { kind: 'openSession', title: 'next' });
    expect(on.state().latency).toEqual({ ...NO_LATENCY, set: { [TWITCH]: 2_000 }, setForOthers: 9_000 } satisfies LatencyState);
    expect(on.log.slice(before).reduce(evolve, initialState()).latency).toEqual(on.state().latency);
  });

  it('a host\'s screen knows nothing of it', () => {
    const on = room();
    measure(on, T, [[TIKTOK, 6_000]]);
    expect(redactState(on.state(), { role: 'host', duties: ['host'] } as never).latency).toEqual(NO_LATENCY);
  });
});

describe('the word is heard in comments', () => {
  it('whatever its width, case and blanks; once told it is left to the loop; other words and old comments are not it', () => {
    const on = room();
    on.act(T, { kind: 'markSpokenWord', word: 'Melon ok' });
    const told: unknown[] = [];
    const lane = createSpokenWordLane({ state: on.state, runtime: { report: (report: WorldReport) => { told.push(report); return Promise.resolve(); } } as never });
    const said = (sourceId: SourceId | undefined, text: string, ms: number) => ({ crowdSeq: 1, viewer: 'v', ...(sourceId !== undefined && { sourceId }), at: instant(T + ms), text, kind: 'chatter', topic: 'none' }) as const;
    lane.hear({ heard: [said(TIKTOK, 'melon', 1_000), said(TIKTOK, 'ＭＥＬＯＮ  OK!!', 5_000), said(TWITCH, 'melon ok', -5), said(undefined, 'melon ok', 9), said(SHOP, 'melonok', 70_000)] });
    expect(told).toEqual([{ kind: 'reportWordHeard', sourceId: TIKTOK, saidAt: T, heardAt: T + 5_000 }]);
  });
});

describe('orders are shifted by it', () => {
  const row = (id: string) => ({ cue: id, title: { zh: id, en: id }, productIds: [] });
  const taken = (runId: string, at: number): StoredEvent => ({ seq: 0, at: instant(at), actor, event: { kind: 'itemTaken', runId, item: row(runId) } as never });
  const order = (id: string, at: number) => ({ ...noDetail(id, 'CNY'), created: { at, minor: 100, lines: [] }, paid: { at, minor: 100, lines: [] } });

  it('by what is known of their own source, else by what is known of the others; learnt late, it moves what came before', () => {
    const on = room();
    const takes = [taken('a', T), taken('b', T + 60_000)];
    const book = createAttributionBook({ from: T, until: null }, playedLine(takes));
    // Twelve seconds into b: with eight seconds of delay it is an order of b.
    for (const source of [TIKTOK, SHOP]) book.put(source, order(`of ${source}`, T + 72_000));
    const paidIn = (runId: string) => book.read('live', null, instant(T)).segments.find((segment) => segment.runId === runId)?.sums[0]?.paidOrders ?? 0;
    expect([paidIn('a'), paidIn('b')]).toEqual([0, 2]);
    measure(on, T + 80_000, [[TIKTOK, 15_000]]);
    on.act(T + 99_000, { kind: 'setLatency', sourceId: null, ms: 4_000 });
    book.setLine(playedLine([...takes, ...on.log]));
    expect([paidIn('a'), paidIn('b')]).toEqual([1, 1]);
    expect(book.read('live', null, instant(T)).latency).toEqual({ others: { ms: 4_000, from: 'set', samples: 0 }, sources: [{ sourceId: TIKTOK, ms: 15_000, from: 'measured', samples: 1 }] });
  });

  it('property: whenever it is learnt, the book is the one made from the log afterwards', () => {
    const step = fc.oneof(
      fc.record({ what: fc.constant('order' as const), source: fc.constantFrom(TIKTOK, SHOP), second: fc.integer({ min: 0, max: 200 }) }),
      fc.record({ what: fc.constant('take' as const), second: fc.integer({ min: 1, max: 20 }) }),
      fc.record({ what: fc.constant('word' as const), source: fc.constantFrom(TIKTOK, TWITCH), ms: fc.integer({ min: 0, max: 60_000 }) }),
      fc.record({ what: fc.constant('set' as const), source: fc.constantFrom(TIKTOK, null), ms: fc.option(fc.integer({ min: 0, max: 60_000 })) }),
    );
    fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const on = room();
      const log: StoredEvent[] = [];
      const book = createAttributionBook({ from: T, until: null }, playedLine([]));
      const orders: (readonly [SourceId, ReturnType<typeof order>])[] = [];
      let now = T;
      steps.forEach((one, index) => {
        now += 1_000;
        const from = on.log.length;
        switch (one.what) {
          case 'order': {
            const put = [one.source, order(`o${index}`, T + one.second * 1_000)] as const;
            orders.push(put);
            book.put(...put);
            return;
          }
          case 'take': now += one.second * 1_000; log.push(taken(`run${index}`, now)); break;
          case 'word': measure(on, now, [[one.source, one.ms]]); break;
          case 'set': on.act(now, { kind: 'setLatency', sourceId: one.source, ms: one.ms }); break;
        }
        log.push(...on.log.slice(from));
        book.setLine(playedLine(log));
      });
      const again = createAttributionBook({ from: T, until: null }, playedLine(log));
      for (const put of orders) again.put(...put);
      expect(book.read('live', null, instant(T))).toEqual(again.read('live', null, instant(T)));
    }), { numRuns: 200, seed: 3 });
  });

  it('of a frozen version only what was known at its moment counts', () => {
    const on = room();
    on.act(T + 1_000, { kind: 'setLatency', sourceId: null, ms: 20_000 });
    expect(playedLine(on.log, instant(T + 999)).latencyMs).toBe(8_000);
    expect(playedLine(on.log, instant(T + 1_000)).latencyMs).toBe(20_000);
  });
});
