import type { Share } from './attribution.ts';

/** Money of one bucket (a segment, or a product and how it sold) in one currency. `orders`: orders with any share in it. */
export interface ShareTotals { readonly orders: number; readonly paidOrders: number; readonly units: number; readonly paidUnits: number; readonly createdMinor: number; readonly paidMinor: number; readonly refundedMinor: number }
export const NO_SHARE: ShareTotals = { orders: 0, paidOrders: 0, units: 0, paidUnits: 0, createdMinor: 0, paidMinor: 0, refundedMinor: 0 };

/** Running totals by currency: of each segment, and of each product explained or from the shelf. Keys: see `segmentKey`, `productKey`. */
export interface AttributionTotals { readonly segments: ReadonlyMap<string, ShareTotals>; readonly products: ReadonlyMap<string, ShareTotals> }
export const NO_ATTRIBUTION: AttributionTotals = { segments: new Map(), products: new Map() };

export const segmentKey = (currency: string, runId: string | null): string => `${currency} ${runId ?? ''}`;
export const productKey = (currency: string, productRef: string | null, isExplained: boolean): string => `${currency} ${isExplained ? 'explained' : 'shelf'} ${productRef ?? ''}`;

/**
 * Replaces what one order counted for: `before` goes out, `after` comes in. Live totals are therefore the totals of the orders as
 * they are now, whatever arrived when; buckets that fall to nothing vanish.
 */
export function replaceShares(totals: AttributionTotals, currency: string, before: readonly Share[], after: readonly Share[]): AttributionTotals {
  const segments = new Map(totals.segments);
  const products = new Map(totals.products);
  for (const [shares, sign] of [[before, -1], [after, 1]] as const) {
    const isPaid = shares.some(({ paidMinor }) => paidMinor > 0);
    for (const runId of new Set(shares.map((share) => share.runId))) add(segments, segmentKey(currency, runId), shares.filter((share) => share.runId === runId), isPaid, sign);
    for (const share of shares) add(products, productKey(currency, share.productRef, share.isExplained), [share], isPaid, sign);
  }
  return { segments, products };
}

function add(into: Map<string, ShareTotals>, key: string, shares: readonly Share[], isPaid: boolean, sign: 1 | -1): void {
  const held = into.get(key) ?? NO_SHARE;
  const sum = (of: (share: Share) => number): number => sign * shares.reduce((all, share) => all + of(share), 0);
  const next: ShareTotals = {
    orders: held.orders + sign, paidOrders: held.paidOrders + (isPaid ? sign : 0),
    units: held.units + sum(({ units }) => units), paidUnits: held.paidUnits + (isPaid ? sum(({ units }) => units) : 0),
    createdMinor: held.createdMinor + sum((share) => share.createdMinor), paidMinor: held.paidMinor + sum((share) => share.paidMinor), refundedMinor: held.refundedMinor + sum((share) => share.refundedMinor),
  };
  if (next.orders === 0) into.delete(key);
  else into.set(key, next);
}
