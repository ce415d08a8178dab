import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowdMigrations, CROWD_APPLICATION_ID, openCrowdFile } from '#engine/adapters/store/crowdFile.ts';
import { closeDatabase, openDatabase } from '#engine/adapters/store/openDatabase.ts';
import type { AudienceEvent } from '#shared/audience/event.ts';
import type { SessionId } from '#shared/ids.ts';
import { HOUR, instant, MINUTE } from '#shared/time/instant.ts';
import { order, SHOW_START } from '#tests/fakes/audienceEvents.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';

const KEY = 'room key of the test';
const WEEK = 7 * 24 * HOUR;
const at = (minutes: number) => instant(SHOW_START + minutes * MINUTE);
const who = (id: string) => ({ viewer: { id, name: id } });

async function openFile() {
  const path = join(await tempDir(), 'crowd.db');
  const file = openCrowdFile(path, KEY);
  return {
    path, file,
    /** An evening that opened at `openedAt`. */
    put: (session: string, openedAt: number, ...events: readonly AudienceEvent[]) => file.handlers.append({ sessionId: session as SessionId, showSeq: 1, openedAt: instant(openedAt), events, now: at(0) }),
    readout: (session: string) => file.handlers.readout({ sessionId: session as SessionId, now: at(0) }),
    again: (session: string) => file.handlers.recomputeStep({ sessionId: session as SessionId, restart: true, limit: 10_000 }),
  };
}

describe('an order moves the figures of the session in which it was ordered', () => {
  it('a refund of an earlier show does not lower the money of tonight; one of tonight stands beside gross', async () => {
    const { file, put, again } = await openFile();
    put('evening-1', SHOW_START, order('c', 'o1', 'created', 9_900, { at: at(0) }), order('p', 'o1', 'paid', 9_900, { at: at(1) }));
    const tonight = SHOW_START + WEEK;
    expect(put('evening-2', tonight, order('r', 'o1', 'refunded', 9_900, { at: tonight + MINUTE })).metrics.money).toEqual([]);
    const { metrics } = put('evening-2', tonight, order('c2', 'o2', 'created', 5_000, { at: tonight }), order('p2', 'o2', 'paid', 5_000, { at: tonight }), order('r2', 'o2', 'refunded', 1_000, { at: tonight + MINUTE }));
    expect(metrics.money).toEqual([{ currency: 'CNY', createdOrders: 1, createdMinor: 5_000, paidOrders: 1, paidMinor: 5_000, cancelledOrders: 0, refundedOrders: 1, refundedMinor: 1_000 }]);
    expect(again('evening-2')).toMatchObject({ isDone: true, isSame: true });
    file.close();
  });

  it('an order of an earlier show that is paid or cancelled tonight is none of tonight, and its buyer no buyer of tonight', async () => {
    const { file, put } = await openFile();
    put('evening-1', SHOW_START, order('c', 'o1', 'created', 9_900, { at: at(0) }), order('c3', 'o3', 'created', 700, { at: at(2) }));
    const tonight = SHOW_START + WEEK;
    const { metrics, buckets } = put('evening-2', tonight, order('p', 'o1', 'paid', 9_900, { at: tonight, ...who('u1') }), order('x', 'o3', 'cancelled', 700, { at: tonight }));
    expect(metrics).toMatchObject({ money: [] });
    expect(metrics.detail?.people.bought ?? 0).toBe(0);
    expect(buckets.flatMap(({ money }) => Object.keys(money))).toEqual([]);
    file.close();
  });

  it('what a shop tells of the days before the session opened counts nowhere in it, whichever fact comes first', async () => {
    const { file, put, readout } = await openFile();
    const old = { at: SHOW_START - HOUR };
    expect(put('s', SHOW_START, order('p', 'o1', 'paid', 800, { at: SHOW_START + MINUTE, ...who('u1') })).metrics.money).toMatchObject([{ paidMinor: 800 }]);
    const { metrics } = put('s', SHOW_START, order('c', 'o1', 'created', 800, old), order('c2', 'o2', 'created', 100, old), order('p2', 'o2', 'paid', 100, old));
    expect(metrics.money).toMatchObject([{ createdOrders: 0, paidOrders: 0, paidMinor: 0 }]);
    expect(metrics.detail).toMatchObject({ people: { bought: 0 }, sales: { CNY: { buyers: 0, ordersWithBuyer: 0 } } });
    expect(readout('s').buckets.map(({ money }) => money['CNY'])).toEqual([{ paidOrders: 0, paidMinor: 0 }]);
    file.close();
  });

  it('a replayed evening brings its own orders back, though their numbers are known', async () => {
    const { file, put } = await openFile();
    put('evening-1', SHOW_START, order('p', 'o1', 'paid', 900, { at: at(1) }));
    expect(put('rehearsal', SHOW_START + WEEK, order('r:p', 'o1', 'paid', 900, { at: SHOW_START + WEEK, provenance: 'replay' })).metrics.money).toMatchObject([{ paidOrders: 1, paidMinor: 900 }]);
    file.close();
  });

  it('the order of arrival never matters: not to money, not to buyers, not to pieces; and made again the figures are the same', async () => {
    const { file, put, again } = await openFile();
    put('earlier', SHOW_START - WEEK, order('e', 'known', 'created', 100, { at: SHOW_START - WEEK }));
    const fact = fc.record({
      orderId: fc.constantFrom('known', 'a', 'b', 'c'), change: fc.constantFrom('created', 'paid', 'cancelled', 'refunded' as const), minor: fc.integer({ min: 1, max: 999 }), minutes: fc.integer({ min: -90, max: 90 }),
    });
    const facts = fc.array(fact, { minLength: 1, maxLength: 14 }).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    let round = 0;
    fc.assert(fc.property(facts, ([list, shuffled]) => {
      round += 1;
      const eventOf = (name: string) => ({ orderId, change, minor, minutes }: (typeof list)[number], index: number): AudienceEvent =>
        order(`${name}-${index}`, orderId === 'known' ? orderId : `${name}-${orderId}`, change, minor, { at: SHOW_START + minutes * MINUTE, ...who(orderId === 'c' ? 'u2' : 'u1'), lines: [{ productRef: 'P01', quantity: 2, amountMinor: minor }] });
      const [first, second] = [list.map(eventOf(`x${round}`)), shuffled.map((each) => eventOf(`y${round}`)(each, list.indexOf(each)))];
      const figures = [first, second].map((events, index) => {
        const session = `evening-${index}-${round}`;
        const commits = events.map((event) => put(session, SHOW_START, event));
        expect(again(session).isSame).toBe(true);
        const { money, detail } = commits.at(-1)?.metrics ?? { money: [], detail: undefined };
        return { money: money.filter(({ createdOrders }) => createdOrders > 0), bought: detail?.people.bought ?? 0, sales: Object.values(detail?.sales ?? {}).filter(({ ordersWithUnits }) => ordersWithUnits > 0) };
      });
      expect(figures[1]).toEqual(figures[0]);
    }), { numRuns: 120, seed: 11 });
    file.close();
  });
});

describe('crowd.db, seventh shape', () => {
  it('figures of before are folded again by the new rule: a refund alone leaves the money of its session', async () => {
    const path = join(await tempDir(), 'crowd.db');
    const old = openDatabase({ path, applicationId: CROWD_APPLICATION_ID, migrations: crowdMigrations(KEY).slice(0, 6), synchronous: 'NORMAL' });
    const payload = (change: string, orderId: string) => JSON.stringify({ orderId, change, amountMinor: 500, currency: 'CNY', lines: [] });
    old.exec(`INSERT INTO sessions VALUES (1, 's'); INSERT INTO sources VALUES (1, 'src-1');
      INSERT INTO totals (session_no, desk_rows, comments, likes, follows, gifts, rules) VALUES (1, 0, 0, 0, 0, 0, 2);
      INSERT INTO money_totals VALUES (1, 'CNY', 1, 500, 1, 500, 0, 1, 500);`);
    const insert = old.prepare("INSERT INTO audience_rows (session_no, show_seq, source_no, event_id, at, received_at, kind, text, provenance, payload) VALUES (1, 1, 1, ?, ?, ?, 'order', '', 'live', ?)");
    insert.run('p', SHOW_START, SHOW_START, payload('paid', 'o1'));
    insert.run('r', SHOW_START, SHOW_START, payload('refunded', 'another'));
    closeDatabase(old);
    const file = openCrowdFile(path, KEY);
    expect(file.handlers.readout({ sessionId: 's' as SessionId, now: at(0) }).metrics.money).toMatchObject([{ paidMinor: 500, refundedOrders: 0, refundedMinor: 0 }]);
    file.close();
  });
});
