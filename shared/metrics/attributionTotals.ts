import type { Share } from './attribution.ts';
import type { SalesSums } from './salesReadout.ts';

/** Running sums of what orders count for, kept apart by currency: of each segment, of each product (explained, or from the shelf), and of all. */
export interface ShareSums {
  readonly add: (currency: string, shares: readonly Share[]) => void;
  /** Takes out exactly what was added: an order that changed goes out as it was and comes in as it is. */
  readonly remove: (currency: string, shares: readonly Share[]) => void;
  readonly ofSegment: (runId: string | null) => readonly SalesSums[];
  readonly ofProduct: (productRef: string | null, isExplained: boolean) => readonly SalesSums[];
  readonly total: () => readonly SalesSums[];
  /** Products with any order, by name; goods without a name last. */
  readonly products: () => readonly (string | null)[];
}

type Sums = { -readonly [K in Exclude<keyof SalesSums, 'currency'>]: number };
const nothing = (): Sums => ({ orders: 0, paidOrders: 0, cancelledOrders: 0, refundedOrders: 0, units: 0, paidUnits: 0, createdMinor: 0, paidMinor: 0, refundedMinor: 0 });
/** By bucket, then by currency. */
type Buckets = Map<string, Map<string, Sums>>;

const segmentKey = (runId: string | null): string => runId ?? '';
const productKey = (productRef: string | null, isExplained: boolean): string => `${isExplained ? 'explained' : 'shelf'} ${productRef ?? ''}`;

export function createShareSums(): ShareSums {
  const segments: Buckets = new Map();
  const products: Buckets = new Map();
  const all: Buckets = new Map();
  const refs = new Map<string | null, number>();
  const put = (currency: string, shares: readonly Share[], sign: 1 | -1): void => {
    const order = { isPaid: shares.some(({ isPaid }) => isPaid), isCancelled: shares.some(({ isCancelled }) => isCancelled), isRefunded: shares.some(({ isRefunded }) => isRefunded) };
    count(all, '', currency, shares, order, sign);
    const [only] = shares;
    if (shares.length === 1 && only !== undefined) count(segments, segmentKey(only.runId), currency, shares, order, sign);
    else for (const runId of new Set(shares.map((share) => share.runId))) count(segments, segmentKey(runId), currency, shares.filter((share) => share.runId === runId), order, sign);
    for (const share of shares) {
      count(products, productKey(share.productRef, share.isExplained), currency, [share], { ...order, isRefunded: share.refundedMinor > 0 }, sign);
      refs.set(share.productRef, (refs.get(share.productRef) ?? 0) + sign);
    }
  };
  return {
    add: (currency, shares) => put(currency, shares, 1),
    remove: (currency, shares) => put(currency, shares, -1),
    ofSegment: (runId) => listed(segments.get(segmentKey(runId))),
    ofProduct: (productRef, isExplained) => listed(products.get(productKey(productRef, isExplained))),
    total: () => listed(all.get('')),
    products: () => [...refs].filter(([, uses]) => uses > 0).map(([ref]) => ref).toSorted((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1)),
  };
}

interface OrderFlags { readonly isPaid: boolean; readonly isCancelled: boolean; readonly isRefunded: boolean }

function count(into: Buckets, key: string, currency: string, shares: readonly Share[], { isPaid, isCancelled, isRefunded }: OrderFlags, sign: 1 | -1): void {
  const bucket = into.get(key) ?? new Map<string, Sums>();
  const sums = bucket.get(currency) ?? nothing();
  sums.orders += sign;
  sums.paidOrders += isPaid ? sign : 0;
  sums.cancelledOrders += isCancelled ? sign : 0;
  sums.refundedOrders += isRefunded ? sign : 0;
  for (const share of shares) {
    sums.units += sign * share.units;
    sums.paidUnits += isPaid ? sign * share.units : 0;
    sums.createdMinor += sign * share.createdMinor;
    sums.paidMinor += sign * share.paidMinor;
    sums.refundedMinor += sign * share.refundedMinor;
  }
  if (sums.orders === 0) bucket.delete(currency);
  else bucket.set(currency, sums);
  if (bucket.size === 0) into.delete(key);
  else into.set(key, bucket);
}

const listed = (bucket: ReadonlyMap<string, Sums> | undefined): readonly SalesSums[] =>
  [...(bucket ?? [])].map(([currency, sums]) => ({ currency, ...sums })).toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
