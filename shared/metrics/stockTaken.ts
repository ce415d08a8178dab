import type { Share } from './attribution.ts';

/** Units of a product that orders hold: paid for; ordered and neither paid nor cancelled; and of both, those ordered since its stock was last counted in the session. */
export interface TakenUnits { readonly paidUnits: number; readonly unpaidUnits: number; readonly sinceCount: number }
export const NOTHING_TAKEN: TakenUnits = { paidUnits: 0, unpaidUnits: 0, sinceCount: 0 };

/** What is counted of an order: when it was ordered (ms, by the shop's clock) and what it counts for. */
interface Ordered { readonly at: number; readonly shares: readonly Share[] }

/** Running sums of units by product, over all currencies. */
export interface StockTaken {
  readonly add: (ordered: Ordered) => void;
  /** Takes out exactly what was added. */
  readonly remove: (ordered: Ordered) => void;
  readonly of: (productRef: string | null) => TakenUnits;
}

/** @param countedAt by product, when its stock was last counted: what was ordered until then is not in the count any more */
export function createStockTaken(countedAt: Readonly<Record<string, number>>): StockTaken {
  const taken = new Map<string, TakenUnits>();
  const put = ({ at, shares }: Ordered, sign: 1 | -1): void => {
    for (const { productRef, units, isPaid, isCancelled } of shares) {
      if (productRef === null || units === 0 || (!isPaid && isCancelled)) continue;
      const { paidUnits, unpaidUnits, sinceCount } = taken.get(productRef) ?? NOTHING_TAKEN;
      const moved = sign * units;
      taken.set(productRef, { paidUnits: paidUnits + (isPaid ? moved : 0), unpaidUnits: unpaidUnits + (isPaid ? 0 : moved), sinceCount: sinceCount + (at > (countedAt[productRef] ?? -Infinity) ? moved : 0) });
    }
  };
  return { add: (ordered) => put(ordered, 1), remove: (ordered) => put(ordered, -1), of: (productRef) => (productRef === null ? NOTHING_TAKEN : taken.get(productRef) ?? NOTHING_TAKEN) };
}
