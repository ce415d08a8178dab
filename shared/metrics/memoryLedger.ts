import { emptyBucket } from './bucket.ts';
import type { Ledger, OrderKey } from './foldEvent.ts';
import { NO_ORDER, type OrderState } from './orderState.ts';
import type { MinuteBucket } from './readout.ts';
import { EMPTY_TOTALS, type SessionTotals } from './totals.ts';

/** A ledger in maps: for a recompute from raw rows, and for rules that need no file. */
export interface MemoryLedger extends Ledger {
  /** Oldest first. */
  readonly buckets: () => readonly MinuteBucket[];
  readonly orders: () => ReadonlyMap<string, { readonly key: OrderKey; readonly state: OrderState }>;
  readonly seconds: () => ReadonlyMap<number, number>;
}

const nameOf = (key: OrderKey): string => JSON.stringify([key.sourceId, key.orderId, key.currency]);

/** An empty ledger. */
export function createMemoryLedger(): MemoryLedger {
  let totals: SessionTotals = EMPTY_TOTALS;
  const buckets = new Map<number, MinuteBucket>();
  const orders = new Map<string, { key: OrderKey; state: OrderState }>();
  const seconds = new Map<number, number>();
  return {
    totals: () => totals,
    setTotals: (next) => {
      totals = next;
    },
    bucket: (minute) => buckets.get(minute) ?? emptyBucket(minute),
    setBucket: (bucket) => void buckets.set(bucket.minute, bucket),
    order: (key) => orders.get(nameOf(key))?.state ?? NO_ORDER,
    setOrder: (key, state) => void orders.set(nameOf(key), { key, state }),
    addComments: (second, by) => void seconds.set(second, (seconds.get(second) ?? 0) + by),
    buckets: () => [...buckets.values()].toSorted((a, b) => a.minute - b.minute),
    orders: () => orders,
    seconds: () => seconds,
  };
}
