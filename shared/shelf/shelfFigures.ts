import type { Product } from '../commerce/product.ts';
import type { Listing, StockLine } from './model.ts';

/** How a product stands on a platform. `priceChanged`: its card shows another price than the spoken one needs. */
export type ListingSituation = 'draft' | 'listed' | 'explaining' | 'priceChanged' | 'soldOut' | 'delisted';

/** `expectedMinor`: what the card has to show now (`expectedCard`). A wrong card outranks the pin: it is the one to act on. */
export function listingSituation(listing: Listing | null, expectedMinor: number | null, isExplained: boolean): ListingSituation {
  if (listing === null) return 'draft';
  if (listing.kind !== 'listed') return listing.kind;
  if (listing.cardMinor !== expectedMinor) return 'priceChanged';
  return isExplained ? 'explaining' : 'listed';
}

/** Units: what is there, what may be sold of it (released, less what is locked and held back for safety). Null = the stock is not known. */
export interface StockFigures { readonly total: number | null; readonly safety: number; readonly locked: number; readonly released: number | null; readonly sellable: number | null }

export function stockFigures({ stock, safetyStock }: Pick<Product, 'stock' | 'safetyStock'>, line: StockLine | null): StockFigures {
  const [safety, locked, released] = [safetyStock ?? 0, line?.lockedUnits ?? 0, line?.releasedUnits ?? null];
  const free = stock === null ? null : Math.max(0, stock - safety - locked);
  return { total: stock, safety, locked, released, sellable: free === null ? null : released === null ? free : Math.min(free, released) };
}

/** What was sold of a product in the session: units paid, units ordered and not paid yet, both of orders since its stock was counted, units paid in the last `SELL_RATE_MINUTES`. */
export interface ProductSales { readonly productId: string; readonly paidUnits: number; readonly unpaidUnits: number; readonly sinceCount: number; readonly recentUnits: number }
export const SELL_RATE_MINUTES = 3;

/**
 * Units still to be sold: unpaid orders lock theirs. What was ordered before a count is not in the count any more, so only later
 * orders are taken from it; of what was released, all that was ordered is gone.
 */
export function unitsLeft({ total, safety, locked, released }: StockFigures, sales: ProductSales | null): number | null {
  if (total === null) return null;
  const there = total - safety - locked - (sales?.sinceCount ?? 0);
  return Math.max(0, released === null ? there : Math.min(there, released - (sales?.paidUnits ?? 0) - (sales?.unpaidUnits ?? 0)));
}

/** Minutes until it is sold out at the rate of the last three minutes (domain.md 4). Null = nothing sells, so never; or unknown. */
export const sellOutMinutes = (left: number | null, sales: ProductSales | null): number | null =>
  (left === null || sales === null || sales.recentUnits <= 0 ? null : left / (sales.recentUnits / SELL_RATE_MINUTES));
