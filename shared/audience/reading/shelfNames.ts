import type { Product } from '../../commerce/product.ts';
import { productNames, type ProductNames } from './productNames.ts';

/** The names products go by, made anew only when it is another shelf. */
export function createShelfNames(): (products: readonly Product[]) => ProductNames {
  let made: { readonly of: readonly Product[]; readonly names: ProductNames } | null = null;
  return (products) => {
    if (made?.of !== products) made = { of: products, names: productNames(products.map(({ id, linkNo, name }) => ({ id, linkNo, names: [name.zh, name.en].filter((each) => each !== '') }))) };
    return made.names;
  };
}
