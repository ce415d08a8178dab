import type { Product } from '../commerce/product.ts';
import type { ProductId } from '../ids.ts';
import type { Runsheet, RunsheetItem } from './item.ts';

/**
 * What a row is expected to sell, in minor units of `currency`: its own figure, else the GMV target of each of its products,
 * split evenly over the rows that present it. Products of other currencies count nothing: currencies are never summed.
 */
export function expectedGmv(sheet: Runsheet, products: readonly Product[], currency: string): (item: RunsheetItem) => number {
  const targets = new Map(products.flatMap((product): [ProductId, number][] =>
    (product.targetGmvMinor === null || product.currency !== currency ? [] : [[product.id, product.targetGmvMinor]])));
  const presentations = new Map<ProductId, number>();
  for (const item of sheet.items) {
    if (item.role === 'segment') for (const id of item.productIds) presentations.set(id, (presentations.get(id) ?? 0) + 1);
  }
  return (item) => item.expectedGmvMinor ?? Math.round(item.productIds.reduce((sum, id) => sum + (targets.get(id) ?? 0) / Math.max(1, presentations.get(id) ?? 1), 0));
}
