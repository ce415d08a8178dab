import { emptyBucket } from './bucket.ts';
import type { Ledger, OrderKey } from './foldEvent.ts';
import { NO_SALE, type OrderSale } from './sales.ts';
import { NO_ORDER, type OrderState } from './orderState.ts';
import type { MinuteBucket } from './readout.ts';
import { EMPTY_TOTALS, type SessionTotals } from './totals.ts';

/** A ledger in maps: for a recompute from raw rows, and for rules that need no file. */
export interface MemoryLedger extends Ledger {
  /** Oldest first. */
  readonly buckets: () => readonly MinuteBucket[];
  readonly orders: () => ReadonlyMap<string, { readonly key: OrderKey; readonly state: OrderState }>;
  readonly sales: () => ReadonlyMap<string, { readonly key: OrderKey; readonly sale: OrderSale }>;
  readonly people: () => ReadonlyMap<number, number>;
  /** By currency and person: paid orders. */
  readonly buyers: () => ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly seconds: () => ReadonlyMap<number, number>;
  /** The same ledger as it stands, to be folded on by itself. */
  readonly copy: () => MemoryLedger;
}

const nameOf = (key: OrderKey): string => JSON.stringify([key.sourceId, key.orderId, key.currency]);

type Known = Pick<Ledger, 'openedAt' | 'isOfEarlier'>;

interface Held {
  totals: SessionTotals;
  readonly buckets: Map<number, MinuteBucket>; readonly orders: Map<string, { key: OrderKey; state: OrderState }>; readonly seconds: Map<number, number>;
  readonly sales: Map<string, { key: OrderKey; sale: OrderSale }>; readonly people: Map<number, number>; readonly buyers: Map<string, Map<number, number>>;
}

/** An empty ledger. `known`: what its orders' place depends on; left out, every order is the session's own. */
export const createMemoryLedger = (known: Known = { openedAt: () => null, isOfEarlier: () => false }): MemoryLedger =>
  ledgerOver({ totals: EMPTY_TOTALS, buckets: new Map(), orders: new Map(), seconds: new Map(), sales: new Map(), people: new Map(), buyers: new Map() }, known);

/** What is in the maps is replaced, never changed: copies of the maps share it. */
const copied = ({ totals, buckets, orders, seconds, sales, people, buyers }: Held): Held =>
  ({ totals, buckets: new Map(buckets), orders: new Map(orders), seconds: new Map(seconds), sales: new Map(sales), people: new Map(people), buyers: new Map([...buyers].map(([currency, paid]) => [currency, new Map(paid)])) });

function ledgerOver(held: Held, known: Known): MemoryLedger {
  const { buckets, orders, seconds, sales, people, buyers } = held;
  return {
    totals: () => held.totals,
    setTotals: (next) => {
      held.totals = next;
    },
    bucket: (minute) => buckets.get(minute) ?? emptyBucket(minute),
    setBucket: (bucket) => void buckets.set(bucket.minute, bucket),
    order: (key) => orders.get(nameOf(key))?.state ?? NO_ORDER,
    setOrder: (key, state) => void orders.set(nameOf(key), { key, state }),
    addComments: (second, by) => void seconds.set(second, (seconds.get(second) ?? 0) + by),
    sale: (key) => sales.get(nameOf(key))?.sale ?? NO_SALE,
    setSale: (key, sale) => void sales.set(nameOf(key), { key, sale }),
    did: (person) => people.get(person) ?? 0,
    setDid: (person, did) => void people.set(person, did),
    paidBy: (person, currency) => buyers.get(currency)?.get(person) ?? 0,
    setPaidBy: (person, currency, paid) => void buyers.set(currency, (buyers.get(currency) ?? new Map<number, number>()).set(person, paid)),
    ...known,
    buckets: () => [...buckets.values()].toSorted((a, b) => a.minute - b.minute),
    orders: () => orders,
    seconds: () => seconds,
    sales: () => sales,
    people: () => people,
    buyers: () => buyers,
    copy: () => ledgerOver(copied(held), known),
  };
}
