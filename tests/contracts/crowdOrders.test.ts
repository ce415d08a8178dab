import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowdMigrations, CROWD_APPLICATION_ID, openCrowdFile } from '#engine/adapters/store/crowdFile.ts';
import { closeDatabase, openDatabase } from '#engine/adapters/store/openDatabase.ts';
import type { AudienceEvent } from '#shared/audience/event.ts';
import type { SessionId, SourceId } from '#shared/ids.ts';
import { foldDetail, noDetail } from '#shared/metrics/orderDetail.ts';
import type { OrderFact } from '#shared/metrics/orderState.ts';
import { HOUR, instant, MINUTE } from '#shared/time/instant.ts';
import { order, SHOW_START } from '#tests/fakes/audienceEvents.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';

const KEY = 'room key of the test';
const SOURCE = 'src-1' as SourceId;
const at = (minutes: number) => instant(SHOW_START + minutes * MINUTE);

async function openFile() {
  const path = join(await tempDir(), 'crowd.db');
  let file = openCrowdFile(path, KEY);
  return {
    path, ask: () => file.handlers, close: () => { file.close(); }, reopen: () => { file.close(); file = openCrowdFile(path, KEY); },
    put: (session: string, ...events: readonly AudienceEvent[]) => file.handlers.append({ sessionId: session as SessionId, showSeq: 1, events, now: at(0) }),
  };
}

describe('orders in crowd.db', () => {
  it('a batch tells every order it touched as all its facts say, also those of an earlier session', async () => {
    const file = await openFile();
    file.put('evening-1', order('c', 'o1', 'created', 9_900, { at: at(0) }), order('p', 'o1', 'paid', 9_900, { at: at(1) }));
    const { orders } = file.put('evening-2', order('r', 'o1', 'refunded', 900, { at: at(3_000) }));
    expect(orders).toMatchObject([{ sourceId: SOURCE, detail: { orderId: 'o1', currency: 'CNY', created: { at: at(0), minor: 9_900 }, paid: { minor: 9_900 }, refunds: [{ minor: 900 }] } }]);
    expect(file.put('evening-2', order('r', 'o1', 'refunded', 900, { at: at(3_000) })).orders).toEqual([]);
    file.close();
  });

  it('a test order and an order that is only told as history touch nothing; currencies of one order stay two', async () => {
    const file = await openFile();
    expect(file.put('s', order('t', 'o1', 'paid', 100, { provenance: 'test' }), order('h', 'o2', 'paid', 100, { provenance: 'history' })).orders).toEqual([]);
    const { orders } = file.put('s', order('a', 'o3', 'paid', 100), order('b', 'o3', 'paid', 200, { currency: 'USD' }));
    expect(orders.map(({ detail }) => [detail.currency, detail.paid?.minor])).toEqual([['CNY', 100], ['USD', 200]]);
    file.close();
  });

  it('a slice of time brings all facts of the orders in it, however late they came, and nothing of others', async () => {
    const file = await openFile();
    file.put('evening-1', order('c', 'o1', 'created', 100, { at: at(5) }), order('d', 'o2', 'created', 100, { at: at(15) }));
    file.put('evening-2', order('r', 'o1', 'refunded', 40, { at: at(9_000) }));
    expect(file.ask().orderFacts({ from: at(0), until: at(10) }).map(({ eventId }) => eventId)).toEqual(['c', 'r']);
    expect(file.ask().orderFacts({ from: at(10), until: at(20) }).map(({ eventId }) => eventId)).toEqual(['d']);
    file.close();
  });

  it('names of buyers leave in time; the facts keep their ids, so a refund told again is still the same one', async () => {
    const file = await openFile();
    const refund = order('r', 'o1', 'refunded', 900, { viewer: { id: 'u1', name: '小美' } });
    file.put('s', refund);
    const gone = instant(SHOW_START + 24 * HOUR);
    expect(file.ask().expire({ maskBefore: gone, emptyBefore: gone, from: 0, limit: 100 })).toMatchObject({ emptied: 1 });
    expect(file.put('s', refund)).toMatchObject({ results: ['duplicate'] });
    expect(file.ask().orderFacts({ from: at(0), until: at(10) })).toMatchObject([{ eventId: 'r', amountMinor: 900, viewer: { id: null, name: '' } }]);
    file.close();
  });

  it('how far a source was read is kept across a restart', async () => {
    const file = await openFile();
    expect(file.ask().cursorOf(SOURCE)).toBeNull();
    file.ask().saveCursor({ sourceId: SOURCE, at: at(1) });
    file.ask().saveCursor({ sourceId: SOURCE, at: at(2) });
    file.reopen();
    expect(file.ask().cursorOf(SOURCE)).toBe(at(2));
    file.close();
  });

  it('a file of the shape before is opened with its orders, and orders are found by index, never by reading all rows', async () => {
    const path = join(await tempDir(), 'crowd.db');
    const old = openDatabase({ path, applicationId: CROWD_APPLICATION_ID, migrations: crowdMigrations(KEY).slice(0, 4), synchronous: 'NORMAL' });
    old.exec(`INSERT INTO sessions VALUES (1, 's'); INSERT INTO sources VALUES (1, '${SOURCE}');
      INSERT INTO audience_rows (session_no, show_seq, source_no, event_id, at, received_at, kind, provenance, payload) VALUES (1, 1, 1, 'c', ${at(5)}, ${at(5)}, 'order', 'live', '{"orderId":"o1","change":"created","amountMinor":100,"currency":"CNY","lines":[]}')`);
    closeDatabase(old);
    const file = openCrowdFile(path, KEY);
    expect(file.handlers.orderFacts({ from: at(0), until: at(10) })).toMatchObject([{ eventId: 'c', orderId: 'o1' }]);
    file.close();
    const db = new Database(path, { readonly: true });
    const plan = (sql: string): string => db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all().map((row) => String((row as { detail: unknown }).detail)).join('; ');
    expect(plan("SELECT DISTINCT source_no, payload ->> '$.orderId' FROM audience_rows WHERE kind = 'order' AND at >= 1 AND at < 2")).toContain('audience_rows_order_at');
    expect(plan("SELECT * FROM audience_rows a WHERE a.kind = 'order' AND a.source_no = 1 AND a.payload ->> '$.orderId' = 'x'")).toContain('audience_rows_order ');
    db.close();
  });

  it('property: whatever the order and the batches, what a batch tells of an order is what the file holds of it', async () => {
    const file = await openFile();
    let round = 0;
    const fact = fc.record({ orderId: fc.constantFrom('o1', 'o2'), change: fc.constantFrom('created', 'paid', 'cancelled', 'refunded'), minor: fc.integer({ min: 0, max: 9_999 }), minute: fc.integer({ min: 0, max: 9 }) });
    fc.assert(fc.property(fc.array(fc.array(fact, { maxLength: 4 }), { minLength: 1, maxLength: 5 }), (batches) => {
      round += 1;
      const from = instant(SHOW_START + round * HOUR);
      const told = new Map<string, unknown>();
      for (const [index, batch] of batches.entries()) {
        const facts = batch.map(({ orderId, change, minor, minute }, n) => order(`${round}-${index}-${n}`, `${round}-${orderId}`, change as OrderFact['change'], minor, { at: instant(from + minute * MINUTE) }));
        for (const { detail } of file.put('s', ...facts).orders) told.set(detail.orderId, detail);
      }
      const held = Map.groupBy(file.ask().orderFacts({ from, until: instant(from + 10 * MINUTE) }), ({ orderId }) => orderId);
      expect(new Map([...held].map(([id, facts]) => [id, facts.reduce(foldDetail, noDetail(id, 'CNY'))]))).toEqual(told);
    }), { numRuns: 40, seed: 7 });
    file.close();
  });
});
