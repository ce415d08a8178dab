import { z } from 'zod';
import type { OrderKey } from '#shared/metrics/foldEvent.ts';
import { NO_SALE, type OrderSale } from '#shared/metrics/sales.ts';
import type { CrowdNumbers } from './crowdNumbers.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

/** The people of one session, behind a cache for one transaction. */
export interface CrowdPeople {
  /** The number of a viewer: the one they have, else the next one. It is kept only when `keep` is called. */
  readonly numberOf: (viewerKey: string) => number;
  readonly keep: (person: number) => void;
  readonly did: (person: number) => number;
  readonly setDid: (person: number, did: number) => void;
  readonly save: () => void;
}

interface Entry { readonly key: string | null; did: number; isNew: boolean; isDirty: boolean }

export function openCrowdPeople(db: WritableDb, sessionNo: number): CrowdPeople {
  const byKey = new Map<string, number>();
  const entries = new Map<number, Entry>();
  let next: number | null = null;
  const fresh = (): number => {
    next ??= z.number().parse(prepared(db, 'SELECT coalesce(max(person_no), 0) FROM people WHERE session_no = ?').pluck().get(sessionNo));
    next += 1;
    return next;
  };
  const entryOf = (person: number): Entry => {
    const held = entries.get(person);
    if (held !== undefined) return held;
    const did = z.number().optional().parse(prepared(db, 'SELECT did FROM people WHERE session_no = ? AND person_no = ?').pluck().get(sessionNo, person));
    const entry: Entry = { key: null, did: did ?? 0, isNew: did === undefined, isDirty: false };
    entries.set(person, entry);
    return entry;
  };
  return {
    numberOf: (viewerKey) => {
      const held = byKey.get(viewerKey);
      if (held !== undefined) return held;
      // Both are INTEGER NOT NULL in a STRICT table; this is asked once for every person of a batch.
      const found = prepared(db, 'SELECT person_no, did FROM people WHERE viewer_key = ? AND session_no = ?').get(viewerKey, sessionNo) as { readonly person_no: number; readonly did: number } | undefined;
      const person = found?.person_no ?? fresh();
      byKey.set(viewerKey, person);
      if (!entries.has(person)) entries.set(person, { key: viewerKey, did: found?.did ?? 0, isNew: found === undefined, isDirty: false });
      return person;
    },
    keep: (person) => {
      const entry = entryOf(person);
      if (entry.isNew) entry.isDirty = true;
    },
    did: (person) => entryOf(person).did,
    setDid: (person, did) => {
      const entry = entryOf(person);
      entry.did = did;
      entry.isDirty = true;
    },
    save: () => {
      for (const [person, { key, did, isNew, isDirty }] of entries) {
        if (!isDirty) continue;
        if (isNew) prepared(db, 'INSERT INTO people (session_no, person_no, viewer_key, did) VALUES (?, ?, ?, ?)').run(sessionNo, person, key, did);
        else prepared(db, 'UPDATE people SET did = ? WHERE session_no = ? AND person_no = ?').run(did, sessionNo, person);
      }
    },
  };
}

/** How many orders a person paid in a currency. Straight from the file: one look per paid order. */
export const paidBy = (db: WritableDb, sessionNo: number, person: number, currency: string): number =>
  z.number().optional().parse(prepared(db, 'SELECT orders FROM buyers WHERE session_no = ? AND currency = ? AND person_no = ?').pluck().get(sessionNo, currency, person)) ?? 0;

export function setPaidBy(db: WritableDb, sessionNo: number, person: number, currency: string, orders: number): void {
  if (orders === 0) prepared(db, 'DELETE FROM buyers WHERE session_no = ? AND currency = ? AND person_no = ?').run(sessionNo, currency, person);
  else prepared(db, 'INSERT INTO buyers (session_no, currency, person_no, orders) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET orders = excluded.orders').run(sessionNo, currency, person, orders);
}

const maybe = z.number().nullable();
const saleSchema = z.object({ buyer_no: maybe, paid_units: maybe, paid_at: maybe, created_units: maybe, created_at: maybe, cancelled_units: maybe, cancelled_at: maybe });
const stated = (units: number | null, at: number | null) => (units === null || at === null ? null : { units, at });

export function readSale(db: WritableDb, numbers: CrowdNumbers, sessionNo: number, key: OrderKey): OrderSale {
  const raw = prepared(db, 'SELECT * FROM order_sales WHERE session_no = ? AND source_no = ? AND order_id = ? AND currency = ?').get(sessionNo, numbers.source(key.sourceId), key.orderId, key.currency);
  if (raw === undefined) return NO_SALE;
  const row = saleSchema.parse(raw);
  return { buyer: row.buyer_no, paid: stated(row.paid_units, row.paid_at), created: stated(row.created_units, row.created_at), cancelled: stated(row.cancelled_units, row.cancelled_at) };
}

export function writeSale(db: WritableDb, numbers: CrowdNumbers, sessionNo: number, key: OrderKey, sale: OrderSale): void {
  prepared(db, 'INSERT OR REPLACE INTO order_sales (session_no, source_no, order_id, currency, buyer_no, paid_units, paid_at, created_units, created_at, cancelled_units, cancelled_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(sessionNo, numbers.source(key.sourceId), key.orderId, key.currency, sale.buyer, sale.paid?.units ?? null, sale.paid?.at ?? null, sale.created?.units ?? null, sale.created?.at ?? null, sale.cancelled?.units ?? null, sale.cancelled?.at ?? null);
}
