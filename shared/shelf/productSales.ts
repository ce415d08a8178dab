import type { SalesReadout } from '../metrics/salesReadout.ts';
import { SELL_RATE_MINUTES, type ProductSales } from './shelfFigures.ts';

/** Units of a product in a readout, over all currencies and both ways of buying. */
export interface SoldUnits { readonly productId: string; readonly paidUnits: number; readonly unpaidUnits: number }

/**
 * Units paid, and ordered but neither paid nor cancelled. The readout counts orders of a product, not units, as cancelled: of units not
 * paid, the part that waits is taken to be as large as the part of orders, rounded up, as a lock too many beats a piece sold twice.
 */
export const soldUnits = ({ products }: Pick<SalesReadout, 'products'>): readonly SoldUnits[] => products.flatMap(({ productRef, explained, shelf }) => {
  if (productRef === null) return [];
  const sums = [...explained, ...shelf];
  const paidUnits = sums.reduce((sum, each) => sum + each.paidUnits, 0);
  const unpaidUnits = sums.reduce((sum, { orders, paidOrders, cancelledOrders, units, paidUnits: paid }) => {
    const open = orders - paidOrders;
    return sum + (open <= 0 ? 0 : Math.ceil(((units - paid) * Math.max(0, open - cancelledOrders)) / open));
  }, 0);
  return [{ productId: productRef, paidUnits, unpaidUnits }];
});

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
  return new Map(last.sold.map(({ productId, paidUnits, unpaidUnits }) => {
    const before = first.sold.find((each) => each.productId === productId)?.paidUnits ?? 0;
    return [productId, { productId, paidUnits, unpaidUnits, recentUnits: spanMs < MIN_SPAN_MS ? 0 : Math.max(0, paidUnits - before) * (WINDOW_MS / spanMs) }];
  }));
}
