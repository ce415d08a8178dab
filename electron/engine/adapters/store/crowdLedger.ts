import { z } from 'zod';
import { emptyBucket } from '#shared/metrics/bucket.ts';
import type { Ledger, OrderKey } from '#shared/metrics/foldEvent.ts';
import { NO_ORDER, type OrderState } from '#shared/metrics/orderState.ts';
import type { MinuteBucket } from '#shared/metrics/readout.ts';
import type { SessionTotals } from '#shared/metrics/totals.ts';
import { readBucket } from './crowdBuckets.ts';
import type { CrowdNumbers } from './crowdNumbers.ts';
import { openCrowdPeople, paidBy, readSale, setPaidBy, writeSale, type CrowdPeople } from './crowdPeople.ts';
import { placesOf } from './crowdPlaces.ts';
import { readTotals, writeTotals } from './crowdTotals.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

/** A session's figures in the file, behind a cache for one transaction: read when first touched, written once by `save`. */
export interface CrowdLedger extends Ledger {
  readonly people: Pick<CrowdPeople, 'numberOf' | 'keep'>;
  /** Writes what changed and says which buckets did, oldest first. */
  readonly save: () => readonly MinuteBucket[];
}

/** Opens the ledger of one session. Use within one transaction and let go: it holds what it read. */
export function openCrowdLedger(db: WritableDb, numbers: CrowdNumbers, sessionNo: number): CrowdLedger {
  const before = readTotals(db, sessionNo);
  let totals: SessionTotals = before;
  const buckets = new Map<number, { bucket: MinuteBucket; dirty: boolean }>();
  const orders = orderCache((key) => readOrder(db, numbers, sessionNo, key));
  const sales = orderCache((key) => readSale(db, numbers, sessionNo, key));
  const people = openCrowdPeople(db, sessionNo);
  const seconds = new Map<number, number>();

  return {
    totals: () => totals,
    setTotals: (next) => {
      totals = next;
    },
    bucket: (minute) => {
      let entry = buckets.get(minute);
      if (entry === undefined) {
        entry = { bucket: readBucket(db, sessionNo, minute) ?? emptyBucket(minute), dirty: false };
        buckets.set(minute, entry);
      }
      return entry.bucket;
    },
    setBucket: (bucket) => void buckets.set(bucket.minute, { bucket, dirty: true }),
    order: orders.get,
    setOrder: orders.set,
    sale: sales.get,
    setSale: sales.set,
    people,
    did: people.did,
    setDid: people.setDid,
    paidBy: (person, currency) => paidBy(db, sessionNo, person, currency),
    setPaidBy: (person, currency, paid) => { setPaidBy(db, sessionNo, person, currency, paid); },
    ...placesOf(db, sessionNo),
    addComments: (second, by) => void seconds.set(second, (seconds.get(second) ?? 0) + by),
    save: () => {
      if (totals !== before) writeTotals(db, numbers, sessionNo, before, totals);
      for (const [key, state] of orders.changed()) writeOrder(db, numbers, sessionNo, key, state);
      for (const [key, sale] of sales.changed()) writeSale(db, numbers, sessionNo, key, sale);
      people.save();
      for (const [second, by] of seconds) addCommentSecond(db, sessionNo, second, by);
      const changed = [...buckets.values()].filter((entry) => entry.dirty).map((entry) => entry.bucket).toSorted((a, b) => a.minute - b.minute);
      for (const bucket of changed) writeBucket(db, sessionNo, bucket);
      return changed;
    },
  };
}

/** What is kept by order, read when first asked for. */
function orderCache<T>(read: (key: OrderKey) => T): { readonly get: (key: OrderKey) => T; readonly set: (key: OrderKey, value: T) => void; readonly changed: () => readonly (readonly [OrderKey, T])[] } {
  const held = new Map<string, { readonly key: OrderKey; readonly value: T; readonly isChanged: boolean }>();
  const nameOf = (key: OrderKey): string => JSON.stringify([key.sourceId, key.orderId, key.currency]);
  return {
    get: (key) => {
      const name = nameOf(key);
      const entry = held.get(name) ?? { key, value: read(key), isChanged: false };
      held.set(name, entry);
      return entry.value;
    },
    set: (key, value) => void held.set(nameOf(key), { key, value, isChanged: true }),
    changed: () => [...held.values()].flatMap(({ key, value, isChanged }) => (isChanged ? [[key, value] as const] : [])),
  };
}

const orderRowSchema = z.object({
  created_minor: z.number().nullable(), created_at: z.number().nullable(), paid_minor: z.number().nullable(), paid_at: z.number().nullable(),
  paid_minute: z.number().nullable(), cancelled_minor: z.number().nullable(), cancelled_at: z.number().nullable(), refunded_minor: z.number(), refunds: z.number(),
});
const stated = (minor: number | null, at: number | null) => (minor === null || at === null ? null : { minor, at });

function readOrder(db: WritableDb, numbers: CrowdNumbers, sessionNo: number, key: OrderKey): OrderState {
  const raw = prepared(db, 'SELECT * FROM orders WHERE session_no = ? AND source_no = ? AND order_id = ? AND currency = ?').get(sessionNo, numbers.source(key.sourceId), key.orderId, key.currency);
  if (raw === undefined) return NO_ORDER;
  const row = orderRowSchema.parse(raw);
  return {
    created: stated(row.created_minor, row.created_at), paid: stated(row.paid_minor, row.paid_at), paidMinute: row.paid_minute,
    cancelled: stated(row.cancelled_minor, row.cancelled_at), refundedMinor: row.refunded_minor, refunds: row.refunds,
  };
}

function writeOrder(db: WritableDb, numbers: CrowdNumbers, sessionNo: number, key: OrderKey, state: OrderState): void {
  prepared(db, 'INSERT OR REPLACE INTO orders (session_no, source_no, order_id, currency, created_minor, created_at, paid_minor, paid_at, paid_minute, cancelled_minor, cancelled_at, refunded_minor, refunds) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(sessionNo, numbers.source(key.sourceId), key.orderId, key.currency, state.created?.minor ?? null, state.created?.at ?? null, state.paid?.minor ?? null, state.paid?.at ?? null,
      state.paidMinute, state.cancelled?.minor ?? null, state.cancelled?.at ?? null, state.refundedMinor, state.refunds);
}

function addCommentSecond(db: WritableDb, sessionNo: number, second: number, by: number): void {
  prepared(db, 'INSERT INTO comment_seconds (session_no, second, comments) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET comments = comments + excluded.comments').run(sessionNo, second, by);
}

function writeBucket(db: WritableDb, sessionNo: number, bucket: MinuteBucket): void {
  prepared(db, 'INSERT OR REPLACE INTO minutes (session_no, minute, online_last, online_max, comments, likes, enters, follows, clicks, online_person_ms, online_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(sessionNo, bucket.minute, bucket.onlineLast, bucket.onlineMax, bucket.comments, bucket.likes, bucket.enters, bucket.follows, bucket.clicks, bucket.online?.personMs ?? null, bucket.online?.ms ?? null);
  for (const [currency, money] of Object.entries(bucket.money)) {
    prepared(db, 'INSERT OR REPLACE INTO minute_money (session_no, minute, currency, paid_orders, paid_minor) VALUES (?, ?, ?, ?, ?)').run(sessionNo, bucket.minute, currency, money.paidOrders, money.paidMinor);
  }
}
