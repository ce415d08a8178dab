import { isInScope, type Offer } from './offer.ts';
import type { OrderLine, PricedProduct, ScopeOptions } from './orderPrice.ts';

interface Basket { readonly slack: number; readonly lines: readonly OrderLine[] }

/** States kept between two products. Far above what shelves of a hundred products make; a bound, so that no shelf can hang the guard. */
const MAX_STATES = 20_000;

/**
 * The basket that meets the thresholds of a set of "amount off" offers while it leaves the least above the floors, when that is
 * less than the offers take: an order below the sum of its floors although each product alone is safe. Null when there is none.
 *
 * Dynamic programming over products: a state is what is still missing to each threshold, its value the least slack
 * (price - floor) paid for it. A basket whose slack already covers the offers can never become a problem and is dropped.
 */
export function cheapestBasket(shelf: readonly PricedProduct[], set: readonly Offer[], { ignoreExceptions }: ScopeOptions): readonly OrderLine[] | null {
  const deals = set.flatMap((offer) => (offer.deal.kind === 'amountOff' && !offer.inLivePrice ? [{ offer, ...offer.deal }] : []));
  if (deals.length === 0 || deals.length !== set.length) return null;
  const taken = deals.reduce((sum, { offMinor }) => sum + offMinor, 0);
  let states = new Map<string, { readonly missing: readonly number[]; readonly best: Basket }>();
  const start = deals.map(({ fromMinor }) => Math.max(1, fromMinor));
  states.set(start.join(), { missing: start, best: { slack: 0, lines: [] } });
  for (const product of shelf) {
    if (product.floorMinor === null) continue;
    const slackEach = product.cardMinor - product.floorMinor;
    const next = new Map(states);
    for (const { missing, best } of states.values()) {
      for (let quantity = 1; quantity <= product.limit; quantity += 1) {
        const slack = best.slack + slackEach * quantity;
        if (slack >= taken) break;
        const left = missing.map((amount, index) => {
          const deal = deals[index];
          return deal !== undefined && isInScope(deal.offer, product.id, ignoreExceptions) ? Math.max(0, amount - product.cardMinor * quantity) : amount;
        });
        const key = left.join();
        if ((next.get(key)?.best.slack ?? Infinity) > slack) next.set(key, { missing: left, best: { slack, lines: [...best.lines, { product, quantity }] } });
      }
    }
    states = next.size <= MAX_STATES ? next : new Map([...next].toSorted(([, a], [, b]) => a.best.slack - b.best.slack).slice(0, MAX_STATES));
  }
  const met = states.get(deals.map(() => 0).join());
  return met === undefined || met.best.slack >= taken ? null : met.best.lines;
}
