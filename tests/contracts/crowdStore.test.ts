import Database from 'better-sqlite3';
import fc from 'fast-check';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { CROWD_APPLICATION_ID, openCrowdFile } from '#engine/adapters/store/crowdFile.ts';
import { openCrowdStore } from '#engine/adapters/store/crowdStore.ts';
import { crowd0001 } from '#engine/adapters/store/migrations/crowd-0001.ts';
import { openDatabase } from '#engine/adapters/store/openDatabase.ts';
import { openShowStore } from '#engine/adapters/store/showStore.ts';
import { StoreProblem } from '#engine/adapters/store/storeProblem.ts';
import type { CrowdStore } from '#engine/ports.ts';
import type { AudienceEvent } from '#shared/audience/event.ts';
import type { SessionId, SourceId } from '#shared/ids.ts';
import { instant } from '#shared/time/instant.ts';
import { anyAudienceEvent, audienceEvent, comment, order, SHOW_START } from '#tests/fakes/audienceEvents.ts';
import { createManualClock, type ManualClock } from '#tests/fakes/manualClock.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';

const SESSION = 'session-1' as SessionId;
const SOURCE = 'src-1' as SourceId;
const open: CrowdStore[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((store) => store.close()));
});

async function openStore(path: string, clock: ManualClock = createManualClock(SHOW_START)): Promise<CrowdStore> {
  const store = await openCrowdStore({ path, roomKey: 'room key of the test', clock, log: createQuietLog(), onDeath: () => undefined });
  open.push(store);
  return store;
}
const freshPath = async (): Promise<string> => join(await tempDir(), 'crowd.db');
const append = (store: CrowdStore, ...events: readonly AudienceEvent[]) => store.append(SESSION, 7, events);

describe('crowd store: every event is stored once', () => {
  it('tells stored from duplicate per event, within a batch and between batches', async () => {
    const store = await openStore(await freshPath());
    const first = await append(store, comment('a', '多少钱'), comment('b', '有L码吗'), comment('a', '多少钱'));
    expect(first.results).toEqual(['stored', 'stored', 'duplicate']);
    expect((await append(store, comment('b', '有L码吗'))).results).toEqual(['duplicate']);
    expect((await store.readout(SESSION)).metrics).toMatchObject({ comments: 2, feeds: [{ sourceId: SOURCE, events: 2, duplicates: 2, unread: 0 }] });
  });

  it('still knows what it stored after a restart, also when another session is open by then', async () => {
    const path = await freshPath();
    const before = await openStore(path);
    await append(before, comment('a', 'hi'));
    await before.close();
    const after = await openStore(path);
    expect((await after.append('session-2' as SessionId, 9, [comment('a', 'hi'), comment('c', 'new')])).results).toEqual(['duplicate', 'stored']);
    expect((await after.readout(SESSION)).metrics.comments).toBe(1);
    expect((await after.readout('session-2' as SessionId)).metrics.comments).toBe(1);
  });

  it('the same event id from two sources is two events', async () => {
    const store = await openStore(await freshPath());
    expect((await append(store, comment('a', 'x'), comment('a', 'x', { sourceId: 'src-2' }))).results).toEqual(['stored', 'stored']);
  });
});

describe('crowd store: figures', () => {
  it('says null, not zero, where no source ever spoke', async () => {
    const store = await openStore(await freshPath());
    expect(await store.readout(SESSION)).toEqual({
      metrics: { at: SHOW_START, online: null, views: null, uniqueViewers: null, comments: 0, commentsLastMinute: 0, likes: 0, follows: 0, gifts: 0, productClicks: null, money: [], feeds: [] },
      buckets: [], total: 0,
    });
  });

  it('views are the larger of the platform count and the counted entries', async () => {
    const store = await openStore(await freshPath());
    const views = async (event: AudienceEvent) => (await append(store, event)).metrics.views;
    expect(await views(audienceEvent({ kind: 'enter', eventId: 'e1', count: 40 }))).toBe(40);
    expect(await views(audienceEvent({ kind: 'viewers', eventId: 'g1', online: 10, views: 100 }))).toBe(100);
    expect(await views(audienceEvent({ kind: 'enter', eventId: 'e2', count: 90 }))).toBe(130);
  });

  it('online is the last reading summed over sources, with its peak; a source silent for five minutes drops out', async () => {
    const store = await openStore(await freshPath());
    const gauge = (eventId: string, sourceId: string, online: number, seconds: number) => audienceEvent({ kind: 'viewers', eventId, sourceId, online, receivedAt: SHOW_START + seconds * 1_000 });
    expect((await append(store, gauge('1', 'src-1', 100, 0), gauge('2', 'src-2', 50, 1))).metrics.online).toMatchObject({ value: 150, peak: 150 });
    expect((await append(store, gauge('3', 'src-1', 80, 2))).metrics.online).toMatchObject({ value: 130, peak: 150 });
    expect((await append(store, gauge('4', 'src-1', 81, 400))).metrics.online).toEqual({ value: 81, peak: 150, at: SHOW_START + 400_000 });
  });

  it('comments of the last minute slide out by receipt', async () => {
    const clock = createManualClock(SHOW_START);
    const store = await openStore(await freshPath(), clock);
    expect((await append(store, comment('a', 'x'), comment('b', 'y'))).metrics.commentsLastMinute).toBe(2);
    await clock.advance(30_000);
    expect((await append(store, comment('c', 'z', { receivedAt: clock.now() }))).metrics.commentsLastMinute).toBe(3);
    await clock.advance(30_000);
    expect((await store.readout(SESSION)).metrics.commentsLastMinute).toBe(1);
    await clock.advance(30_000);
    expect((await store.readout(SESSION)).metrics).toMatchObject({ commentsLastMinute: 0, comments: 3 });
  });

  it('history, mirrored and test events are stored and shown but move no figure', async () => {
    const store = await openStore(await freshPath());
    const commit = await append(store, comment('h', 'old', { provenance: 'history' }), comment('m', 'copy', { provenance: 'mirror' }), order('t', 'o1', 'paid', 100, { provenance: 'test' }));
    expect(commit.metrics).toMatchObject({ comments: 0, commentsLastMinute: 0, money: [] });
    expect(commit).toMatchObject({ total: 2, buckets: [], tail: { text: ['old', 'copy'], provenance: ['history', 'mirror'] } });
  });

  it('an order counts once; paid before created counts as created too; a refund is separate', async () => {
    const store = await openStore(await freshPath());
    const paidFirst = await append(store, order('1', 'o1', 'paid', 12_900));
    const expected = { currency: 'CNY', createdOrders: 1, createdMinor: 12_900, paidOrders: 1, paidMinor: 12_900, cancelledOrders: 0, refundedOrders: 0, refundedMinor: 0 };
    expect(paidFirst.metrics.money).toEqual([expected]);
    expect((await append(store, order('2', 'o1', 'created', 12_900))).metrics.money).toEqual([expected]);
    expect((await append(store, order('3', 'o1', 'refunded', 2_900), order('4', 'o1', 'refunded', 1_000))).metrics.money).toEqual([{ ...expected, refundedOrders: 1, refundedMinor: 3_900 }]);
  });

  it('currencies are never summed', async () => {
    const store = await openStore(await freshPath());
    const { metrics } = await append(store, order('1', 'o1', 'paid', 500), order('2', 'o2', 'paid', 900, { currency: 'JPY' }));
    expect(metrics.money.map((money) => [money.currency, money.paidOrders, money.paidMinor])).toEqual([['CNY', 1, 500], ['JPY', 1, 900]]);
  });

  it('payments land in the minute they were received in, and a correction in the same one', async () => {
    const store = await openStore(await freshPath());
    await append(store, order('1', 'o1', 'paid', 500, { receivedAt: SHOW_START + 61_000 }));
    const corrected = await append(store, order('2', 'o1', 'paid', 400, { receivedAt: SHOW_START + 200_000 }));
    expect(corrected.buckets).toMatchObject([{ minute: SHOW_START + 60_000, money: { CNY: { paidOrders: 1, paidMinor: 400 } } }]);
    expect((await store.readout(SESSION)).buckets).toEqual(corrected.buckets);
  });
});

describe('crowd store: the projections are exactly what the raw rows say', () => {
  it('live = re-read = read after a restart = recomputed from raw rows, for any events in any order with repeats', async () => {
    const path = await freshPath();
    let round = 0;
    fc.assert(fc.property(fc.array(fc.array(anyAudienceEvent, { minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 5 }), fc.boolean(), (batches, restart) => {
      round += 1;
      const sessionId = `session-${round}` as SessionId;
      // The pool of ids is per round; within it repeats stay repeats.
      const own = batches.map((batch) => batch.map((event): AudienceEvent => ({ ...event, eventId: `${round}-${event.eventId}`, ...(event.kind === 'order' && { orderId: `${round}-${event.orderId}` }) })));
      const now = instant(SHOW_START + 900_000);
      // The file as the worker serves it, in this thread: reopening is cheap enough to do it after every batch.
      let file = openCrowdFile(path, 'room key of the test');
      let live = null;
      for (const events of own) {
        live = file.handlers.append({ sessionId, showSeq: 1, events, now });
        if (restart) {
          file.close();
          file = openCrowdFile(path, 'room key of the test');
        }
      }
      const read = file.handlers.readout({ sessionId, now });
      expect(read.metrics).toEqual(live?.metrics);
      expect(read.total).toBe(live?.total);
      const distinct = new Set(own.flat().map((event) => `${event.sourceId} ${event.eventId}`)).size;
      expect(file.handlers.recompute(sessionId)).toEqual({ rows: distinct });
      expect(file.handlers.readout({ sessionId, now })).toEqual(read);
      file.close();
    }), { numRuns: 100, seed: 20260308 });
  });

  it('money does not depend on the order in which facts arrive', async () => {
    const path = await freshPath();
    const facts = [order('1', 'o1', 'created', 900), order('2', 'o1', 'paid', 900, { at: SHOW_START + 5 }), order('3', 'o1', 'paid', 800, { at: SHOW_START + 9 }),
      order('4', 'o1', 'refunded', 300), order('5', 'o2', 'created', 50), order('6', 'o2', 'cancelled', 50), order('7', 'o3', 'paid', 70, { currency: 'JPY' })];
    let round = 0;
    const store = await openStore(path);
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(facts, { minLength: facts.length }), async (shuffled) => {
      round += 1;
      const sessionId = `session-${round}` as SessionId;
      const { metrics } = await store.append(sessionId, 1, shuffled.map((event): AudienceEvent => ({ ...event, eventId: `${round}-${event.eventId}`, ...(event.kind === 'order' && { orderId: `${round}-${event.orderId}` }) })));
      expect(metrics.money).toEqual([
        { currency: 'CNY', createdOrders: 2, createdMinor: 950, paidOrders: 1, paidMinor: 800, cancelledOrders: 1, refundedOrders: 1, refundedMinor: 300 },
        { currency: 'JPY', createdOrders: 1, createdMinor: 70, paidOrders: 1, paidMinor: 70, cancelledOrders: 0, refundedOrders: 0, refundedMinor: 0 },
      ]);
    }), { numRuns: 30, seed: 7 });
  });
});

describe('crowd store: the desk', () => {
  it('a commit carries the newest 32 fresh rows, and older ones are read page by page without a hole', async () => {
    const store = await openStore(await freshPath());
    const commit = await append(store, ...Array.from({ length: 50 }, (_, i) => comment(`c${i}`, `text ${i}`)), audienceEvent({ kind: 'like', eventId: 'l', count: 3 }));
    expect(commit.total).toBe(50);
    expect(commit.tail?.text).toEqual(Array.from({ length: 32 }, (_, i) => `text ${i + 18}`));
    const newest = await store.commentsBefore(SESSION, null, 20);
    const older = await store.commentsBefore(SESSION, newest.crowdSeq[0] ?? 0, 100);
    expect([...older.text, ...newest.text]).toEqual(Array.from({ length: 50 }, (_, i) => `text ${i}`));
    const first = older.crowdSeq[0] ?? 0;
    const onwards = await store.commentsAfter(SESSION, first, 20);
    expect([...onwards.text, ...(await store.commentsAfter(SESSION, onwards.crowdSeq.at(-1) ?? 0, 100)).text]).toEqual(Array.from({ length: 49 }, (_, i) => `text ${i + 1}`));
    expect((await store.commentsAfter(SESSION, newest.crowdSeq.at(-1) ?? 0, 20)).text).toEqual([]);
    expect((await store.commentsAfter('session-9' as SessionId, 0, 20)).text).toEqual([]);
  });

  it('gifts, joins and notices make rows; gestures and orders do not', async () => {
    const store = await openStore(await freshPath());
    const { tail } = await append(store,
      audienceEvent({ kind: 'gift', eventId: '1', name: 'Rose', count: 3, valueMinor: 300, currency: 'CNY', viewer: { id: 'u', name: 'Ann', level: 5 } }),
      audienceEvent({ kind: 'join', eventId: '2', tier: '粉丝团' }), audienceEvent({ kind: 'notice', eventId: '3', text: 'slow mode' }),
      audienceEvent({ kind: 'follow', eventId: '4' }), order('5', 'o', 'paid', 1));
    expect(tail).toMatchObject({ kind: ['gift', 'join', 'notice'], text: ['Rose ×3', '粉丝团', 'slow mode'], name: ['Ann', '', ''], level: [5, null, null] });
  });
});

describe('crowd store: search', () => {
  const found = async (store: CrowdStore, typed: string, session = SESSION): Promise<readonly string[]> => (await store.searchComments(session, typed, null, 50)).text;

  it('finds Chinese from one character up, whatever the width and case, in the text and by the name, oldest first', async () => {
    const store = await openStore(await freshPath());
    await append(store, comment('1', '3号链接多少钱?'), comment('2', '有链接吗', { viewer: { id: 'u2', name: '小鹿Deer' } }), comment('3', 'Shipping to Berlin? 😂👍🏽'), comment('4', 'ＡＢＣ家的'), audienceEvent({ kind: 'gift', eventId: '5', name: '小心心', count: 2, valueMinor: null, currency: null }));
    expect(await found(store, '链接')).toEqual(['3号链接多少钱?', '有链接吗']);
    expect(await found(store, '钱')).toEqual(['3号链接多少钱?']);
    expect(await found(store, '多少 链接')).toEqual(['3号链接多少钱?']);
    expect(await found(store, '少多')).toEqual([]);
    expect(await found(store, 'SHIP')).toEqual(['Shipping to Berlin? 😂👍🏽']);
    expect(await found(store, '😂')).toEqual(['Shipping to Berlin? 😂👍🏽']);
    expect(await found(store, 'abc')).toEqual(['ＡＢＣ家的']);
    expect(await found(store, '小鹿')).toEqual(['有链接吗']);
    expect(await found(store, '心心')).toEqual(['小心心 ×2']);
  });

  it('finds by words alone where names are masked: a name is not told by what it finds', async () => {
    const store = await openStore(await freshPath());
    await append(store, comment('1', '有链接吗', { viewer: { id: 'u2', name: '小鹿Deer' } }), comment('2', '小鹿说得对'));
    expect((await store.searchComments(SESSION, '小鹿', null, 50, 'all', 'words')).text).toEqual(['小鹿说得对']);
    expect((await store.searchComments(SESSION, '小鹿 说', null, 50, 'all', 'words')).text).toEqual(['小鹿说得对']);
    expect((await store.searchComments(SESSION, 'deer 链接', null, 50, 'all', 'words')).text).toEqual([]);
    expect((await store.searchComments(SESSION, '小鹿', null, 50)).text).toEqual(['有链接吗', '小鹿说得对']);
  });

  it('takes whatever is typed as text, never as query syntax', async () => {
    const store = await openStore(await freshPath());
    await append(store, comment('1', 'a "b" OR c*'), comment('2', 'name:x NEAR(y)'));
    expect(await found(store, '"b" or')).toEqual(['a "b" OR c*']);
    expect(await found(store, 'NEAR(y) name:x')).toEqual(['name:x NEAR(y)']);
    for (const typed of ['"', '*', '()', 'words:', '-', '^', '、。', "'; DROP TABLE audience_rows"]) expect(await found(store, typed)).toEqual([]);
  });

  it('pages back, and never shows another session', async () => {
    const store = await openStore(await freshPath());
    await append(store, ...Array.from({ length: 30 }, (_, i) => comment(`c${i}`, `链接${i}`)));
    await store.append('session-2' as SessionId, 8, [comment('z', '链接 other')]);
    const newest = await store.searchComments(SESSION, '链接', null, 20);
    expect(newest.text).toEqual(Array.from({ length: 20 }, (_, i) => `链接${i + 10}`));
    expect((await store.searchComments(SESSION, '链接', newest.crowdSeq[0] ?? 0, 20)).text).toEqual(Array.from({ length: 10 }, (_, i) => `链接${i}`));
    expect(await found(store, '链接', 'session-2' as SessionId)).toEqual(['链接 other']);
    expect(await found(store, '链接', 'session-9' as SessionId)).toEqual([]);
  });

  it('a file of the first shape is indexed, read and keyed when it is opened', async () => {
    const path = await freshPath();
    const db = openDatabase({ path, applicationId: CROWD_APPLICATION_ID, migrations: [crowd0001], synchronous: 'NORMAL' });
    db.exec(`INSERT INTO sessions VALUES (1, '${SESSION}'); INSERT INTO sources VALUES (1, '${SOURCE}');
      INSERT INTO audience_rows VALUES (1, 1, 7, 1, 'e1', ${SHOW_START}, ${SHOW_START}, 'comment', 'u1', '小美', NULL, '老评论 多少钱', 'live', NULL)`);
    db.close();
    const store = await openStore(path);
    expect(await found(store, '评论')).toEqual(['老评论 多少钱']);
    expect(await store.commentsBefore(SESSION, null, 10, 'question')).toMatchObject({ reading: ['question'], topic: ['price'], viewerKey: [expect.stringMatching(/^[\w-]{8}$/u)] });
  });
});

describe('crowd store: the file', () => {
  it('counts unread messages and keeps gaps, an open one replaced by its end', async () => {
    const store = await openStore(await freshPath());
    await store.countUnread(SESSION, SOURCE, 3);
    const gap = { sourceId: SOURCE, from: instant(SHOW_START), until: null, reason: 'disconnected' } as const;
    await store.recordGap(SESSION, gap);
    await store.recordGap(SESSION, { ...gap, until: instant(SHOW_START + 12_000) });
    expect((await store.readout(SESSION)).metrics.feeds).toEqual([{ sourceId: SOURCE, events: 0, duplicates: 0, unread: 3, lastAt: null }]);
    expect(await store.gaps(SESSION)).toEqual([{ ...gap, until: SHOW_START + 12_000 }]);
  });

  it('is readable by its own names: the view audience carries session, show sequence and source', async () => {
    const path = await freshPath();
    const store = await openStore(path);
    await append(store, comment('a', '好看', { viewer: { id: 'u9', name: '阿云', level: 3, isModerator: true } }), order('b', 'o1', 'paid', 12_900));
    await store.close();
    const db = new Database(path, { readonly: true });
    expect(db.prepare('SELECT session_id, show_seq, source_id, event_id, kind, viewer_id, viewer_name, level, text, payload FROM audience WHERE kind = ?').get('comment'))
      .toEqual({ session_id: 'session-1', show_seq: 7, source_id: 'src-1', event_id: 'a', kind: 'comment', viewer_id: 'u9', viewer_name: '阿云', level: 3, text: '好看', payload: '{"isModerator":true}' });
    expect(db.prepare('SELECT order_id, change, amount_minor, currency FROM order_facts').all()).toEqual([{ order_id: 'o1', change: 'paid', amount_minor: 12_900, currency: 'CNY' }]);
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'desk_words%'").all()).toEqual([]);
    db.close();
  });

  it('a newer database is refused and not touched; the show file is not taken for a crowd file', async () => {
    const path = await freshPath();
    await (await openStore(path)).close();
    const db = new Database(path);
    db.pragma('user_version = 999');
    db.close();
    await expect(openStore(path)).rejects.toMatchObject({ kind: 'newerDatabase' });
    const showPath = join(await tempDir(), 'show.db');
    await (await openShowStore({ path: showPath, log: createQuietLog(), onDeath: () => undefined })).close();
    await expect(openStore(showPath)).rejects.toBeInstanceOf(StoreProblem);
  });
});
