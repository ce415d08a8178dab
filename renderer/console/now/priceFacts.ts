import type { Product } from '#shared/commerce/product.ts';

/** How the live price stands to the guards of this product. Null where a price is missing. */
export interface PriceFacts {
  /** Live price under the producer's floor. False when the floor is hidden from this role. */
  readonly isUnderFloor: boolean;
  /** `atOrBelow` the lowest price of the last 7 days, or `above` it (a price claim would then be untrue). */
  readonly againstLowest: 'atOrBelow' | 'above' | null;
  readonly stock: 'soldOut' | 'low' | 'fine' | 'unknown';
}

export function priceFacts(product: Pick<Product, 'liveMinor' | 'floorMinor' | 'lowest7dMinor' | 'stock' | 'safetyStock'>): PriceFacts {
  const { liveMinor, floorMinor, lowest7dMinor, stock, safetyStock } = product;
  return {
    isUnderFloor: liveMinor !== null && floorMinor !== null && liveMinor < floorMinor,
    againstLowest: liveMinor === null || lowest7dMinor === null ? null : liveMinor <= lowest7dMinor ? 'atOrBelow' : 'above',
    stock: stock === null ? 'unknown' : stock === 0 ? 'soldOut' : safetyStock !== null && stock <= safetyStock ? 'low' : 'fine',
  };
}
