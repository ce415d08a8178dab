import type { Product } from '../commerce/product.ts';
import type { ShelfState } from './model.ts';

/** A row's products as screens show them: what is being explained (讲解) leads, whether the row names it or not. */
export function shownProducts(productIds: readonly string[], products: readonly Product[], { windows }: Pick<ShelfState, 'windows'>): readonly Product[] {
  const explained = windows.findLast(({ until }) => until === null)?.productId;
  const ids = explained === undefined ? productIds : [explained, ...productIds.filter((id) => id !== explained)];
  return ids.flatMap((id) => products.find((product) => product.id === id) ?? []);
}
