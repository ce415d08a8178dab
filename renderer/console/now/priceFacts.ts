import type { Product } from '#shared/commerce/product.ts';

/** How the live price stands to the guards of this product. Null where a price is missing. */
export interface PriceFacts {
  /** Live price under the producer's floor. False when the floor is hidden from this role. */
  readonly isUnderFloor: boolean;
  /** `atOrBelow` the lowest price of the last 7 days, or `above` it (a price claim would then be untrue). */
  readonly againstLowest: 'atOrBelow' | 'above' | null;
  readonly stock: 'soldOut' | 'low' | 'fine' | 'unknown';
}

/** @param sinceCount units ordered since the stock was counted: they are in the count and not on the shelf any more */
export function priceFacts(product: Pick<Product, 'liveMinor' | 'floorMinor' | 'lowest7dMinor' | 'stock' | 'safetyStock'>, sinceCount = 0): PriceFacts {
  const { liveMinor, floorMinor, lowest7dMinor, safetyStock } = product;
  const stock = product.stock === null ? null : Math.max(0, product.stock - sinceCount);
  return {
    isUnderFloor: liveMinor !== null && floorMinor !== null && liveMinor < floorMinor,
    againstLowest: liveMinor === null || lowest7dMinor === null ? null : liveMinor <= lowest7dMinor ? 'atOrBelow' : 'above',
    stock: stock === null ? 'unknown' : stock === 0 ? 'soldOut' : safetyStock !== null && stock <= safetyStock ? 'low' : 'fine',
  };
}
