import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import Database from 'better-sqlite3';
import { openCrowdFile } from '#engine/adapters/store/crowdFile.ts';
import type { AudienceEvent } from '#shared/audience/event.ts';
import type { SessionId } from '#shared/ids.ts';
import { instant } from '#shared/time/instant.ts';
import { anyAudienceEvent, audienceEvent, comment, order, SHOW_START } from '#tests/fakes/audienceEvents.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';

const KEY = 'room key of the test';
const NOW = instant(SHOW_START + 900_000);
const SESSION = 'session-1' as SessionId;
const freshPath = async (): Promise<string> => join(await tempDir(), 'crowd.db');
const openFile = async () => openCrowdFile(await freshPath(), KEY);
const append = (file: ReturnType<typeof openCrowdFile>, ...events: readonly AudienceEvent[]) => file.handlers.append({ sessionId: SESSION, showSeq: 1, events, now: NOW });
const who = (id: string | null) => ({ viewer: { id, name: id ?? 'hidden' } });

describe('crowd figures: people are counted once', () => {
  it('a viewer who writes twice and likes is one commenter, one liker and one who interacted; hidden viewers are in no count of people', async () => {
    const file = await openFile();
    const { metrics } = append(file, comment('1', 'a', who('u1')), comment('2', 'b', who('u1')), audienceEvent({ kind: 'like', eventId: '3', count: 9, ...who('u1') }), comment('4', 'c', who('u2')), comment('5', 'd', who(null)));
    expect(metrics).toMatchObject({ comments: 4, likes: 9 });
    expect(metrics.detail?.people).toMatchObject({ commented: 2, liked: 1, interacted: 2, followed: 0 });
    file.close();
  });

  it('the same person is still one after a restart, and history, mirrored and test events count nobody', async () => {
    const path = await freshPath();
    const first = openCrowdFile(path, KEY);
    append(first, comment('1', 'a', who('u1')));
    first.close();
    const file = openCrowdFile(path, KEY);
    const { metrics } = append(file, comment('2', 'b', who('u1')), comment('3', 'c', { ...who('u3'), provenance: 'history' }), comment('4', 'd', { ...who('u4'), provenance: 'test' }));
    expect(metrics.detail?.people.commented).toBe(1);
    file.close();
  });

  it('buyers are different people with a paid order; an order names its buyer by any of its facts', async () => {
    const file = await openFile();
    const { metrics } = append(file,
      order('1', 'o1', 'created', 500, who('u1')), order('2', 'o1', 'paid', 500, { viewer: null }),
      order('3', 'o2', 'paid', 700, who('u1')), order('4', 'o3', 'paid', 900, who('u2')), order('5', 'o4', 'created', 100, who('u3')), order('6', 'o5', 'paid', 100, { viewer: null }));
    expect(metrics.money[0]).toMatchObject({ paidOrders: 4 });
    expect(metrics.detail?.sales['CNY']).toMatchObject({ buyers: 2, ordersWithBuyer: 3 });
    expect(metrics.detail?.people.bought).toBe(2);
    file.close();
  });

  it('pieces are those of paid orders; gifts are no pieces; an order that lists no goods is known by what is missing', async () => {
    const file = await openFile();
    const lines = [{ productRef: 'P01', quantity: 3, amountMinor: 2_970 }, { productRef: 'gift', quantity: 1, amountMinor: 0 }];
    const { metrics } = append(file, order('1', 'o1', 'paid', 2_970, { lines }), order('2', 'o2', 'created', 990, { lines }), order('3', 'o3', 'paid', 500), order('4', 'o4', 'created', 990, { lines, at: SHOW_START }), order('5', 'o4', 'paid', 990));
    expect(metrics.detail?.sales['CNY']).toMatchObject({ units: 6, ordersWithUnits: 2 });
    file.close();
  });
});

describe('crowd figures: the gauge is weighed by time', () => {
  const gauge = (eventId: string, online: number, seconds: number) => audienceEvent({ kind: 'viewers', eventId, online, receivedAt: SHOW_START + seconds * 1_000 });
  it('a reading holds until the next one, across minutes; a silence of more than two minutes is a gap and counts nowhere', async () => {
    const file = await openFile();
    append(file, gauge('1', 100, 30), gauge('2', 200, 90), gauge('3', 50, 100), gauge('4', 70, 400), gauge('5', 70, 401));
    const { metrics, buckets } = file.handlers.readout({ sessionId: SESSION, now: NOW });
    expect(buckets.map(({ online }) => online)).toEqual([{ personMs: 100 * 30_000, ms: 30_000 }, { personMs: 100 * 30_000 + 200 * 10_000, ms: 40_000 }, { personMs: 70_000, ms: 1_000 }]);
    expect(metrics.detail).toMatchObject({ readings: 5, onlineMs: 71_000, onlinePersonMs: 100 * 60_000 + 200 * 10_000 + 70_000, peakAt: SHOW_START + 90_000 });
    file.close();
  });
});

describe('crowd figures: what the platform says of itself', () => {
  it('the newest statement of each figure stays, whichever arrives last; views and viewers told count as the gauge\'s', async () => {
    const file = await openFile();
    const said = (eventId: string, seconds: number, values: Record<string, number>) => audienceEvent({ kind: 'figures', eventId, values, currency: 'CNY', at: SHOW_START + seconds * 1_000, receivedAt: SHOW_START + 60_000 });
    const { metrics } = append(file, said('2', 20, { watchSeconds: 900, uniqueViewers: 52_000 }), said('1', 10, { watchSeconds: 500, roomImpressions: 9_000 }));
    expect(metrics.uniqueViewers).toBe(52_000);
    expect(metrics.detail?.platform['src-1']).toEqual({ watchSeconds: { value: 900, at: SHOW_START + 20_000 }, uniqueViewers: { value: 52_000, at: SHOW_START + 20_000 }, roomImpressions: { value: 9_000, at: SHOW_START + 10_000 } });
    file.close();
  });
});

describe('crowd figures: made again, they are the same at any moment', () => {
  it('after every batch: rebuilt step by step = live, while more is stored in between, for any events with repeats', async () => {
    const path = await freshPath();
    let round = 0;
    fc.assert(fc.property(fc.array(fc.array(anyAudienceEvent, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 7 }), (batches, limit) => {
      round += 1;
      const sessionId = `session-${round}` as SessionId;
      const file = openCrowdFile(path, KEY);
      let isGoing = false;
      for (const batch of batches) {
        const events = batch.map((event): AudienceEvent => ({ ...event, eventId: `${round}-${event.eventId}` }));
        file.handlers.append({ sessionId, showSeq: 1, events, now: NOW });
        // One step only: the rest is read later, when more has come.
        isGoing = !file.handlers.recomputeStep({ sessionId, restart: !isGoing, limit }).isDone;
      }
      const live = file.handlers.readout({ sessionId, now: NOW });
      let progress = file.handlers.recomputeStep({ sessionId, restart: !isGoing, limit });
      while (!progress.isDone) progress = file.handlers.recomputeStep({ sessionId, restart: false, limit });
      expect(progress.isSame).toBe(true);
      expect(file.handlers.readout({ sessionId, now: NOW })).toEqual(live);
      file.close();
    }), { numRuns: 60, seed: 20260308 });
  });

  it('a figure that was damaged is found and put right', async () => {
    const path = await freshPath();
    const before = openCrowdFile(path, KEY);
    append(before, comment('1', 'a', who('u1')), order('2', 'o1', 'paid', 500));
    const good = before.handlers.readout({ sessionId: SESSION, now: NOW });
    before.close();
    const bare = new Database(path);
    bare.exec('UPDATE money_totals SET paid_minor = 499');
    bare.close();
    const file = openCrowdFile(path, KEY);
    expect(file.handlers.recomputeStep({ sessionId: SESSION, restart: true, limit: 100 })).toEqual({ rows: 2, total: 2, isDone: true, isSame: false });
    expect(file.handlers.readout({ sessionId: SESSION, now: NOW })).toEqual(good);
    file.close();
  });

  it('people stay countable when names and words are gone: emptied by age or erased on request, the figures made again are the same', async () => {
    const file = await openFile();
    const row = append(file, comment('1', 'a', who('u1')), comment('2', 'b', who('u1')), comment('3', 'c', who('u2')), order('4', 'o1', 'paid', 500, who('u2'))).tail;
    const live = file.handlers.readout({ sessionId: SESSION, now: NOW }).metrics.detail;
    file.handlers.eraseViewer({ viewerKey: row?.viewerKey[0] ?? '' });
    file.handlers.expire({ maskBefore: NOW, emptyBefore: NOW, from: 0, limit: 100 });
    file.handlers.recompute(SESSION);
    expect(file.handlers.readout({ sessionId: SESSION, now: NOW }).metrics.detail).toEqual(live);
    file.close();
  });

  it('figures folded by older rules are made again when they are next read', async () => {
    const path = await freshPath();
    const before = openCrowdFile(path, KEY);
    append(before, comment('1', 'a', who('u1')));
    const good = before.handlers.readout({ sessionId: SESSION, now: NOW });
    before.close();
    const bare = new Database(path);
    bare.exec('UPDATE totals SET rules = 1, detail = NULL; UPDATE people SET did = 0');
    bare.close();
    const file = openCrowdFile(path, KEY);
    expect(file.handlers.readout({ sessionId: SESSION, now: NOW })).toEqual(good);
    file.close();
  });
});
