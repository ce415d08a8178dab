import type { SoldUnits } from '../metrics/attributionBook.ts';
import type { SalesReadout } from '../metrics/salesReadout.ts';
import { SELL_RATE_MINUTES, type ProductSales } from './shelfFigures.ts';

/** Units of every product in a readout. */
export const soldUnits = ({ products }: Pick<SalesReadout, 'products'>): readonly SoldUnits[] =>
  products.flatMap(({ productRef, stock }) => (productRef === null ? [] : [{ productId: productRef, ...stock }]));

/** What was known at a moment (ms). */
export interface SalesSample { readonly at: number; readonly sold: readonly SoldUnits[] }
const WINDOW_MS = SELL_RATE_MINUTES * 60_000;
/** A rate needs a minute of watching. */
const MIN_SPAN_MS = 60_000;

/** Samples worth keeping once `next` came: those of the window, and the last one before it. */
export function keepSamples(samples: readonly SalesSample[], next: SalesSample): readonly SalesSample[] {
  const from = samples.findLastIndex(({ at }) => at <= next.at - WINDOW_MS);
  return [...samples.slice(Math.max(0, from)), next];
}

/** Sales by product, with units of the last three minutes; of a shorter watch they are scaled up, and unknown (0) under a minute. */
export function productSales(samples: readonly SalesSample[]): ReadonlyMap<string, ProductSales> {
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  const spanMs = last.at - first.at;
  const before = new Map(first.sold.map(({ productId, paidUnits }) => [productId, paidUnits]));
  return new Map(last.sold.map((sold) => {
    const grown = Math.max(0, sold.paidUnits - (before.get(sold.productId) ?? 0));
    return [sold.productId, { ...sold, recentUnits: spanMs < MIN_SPAN_MS ? 0 : grown * (WINDOW_MS / spanMs) }];
  }));
}
