import { expect, it } from 'vitest';
import { productRefOf } from '#shared/commerce/productRef.ts';

const products = [{ id: 'P03', sku: 'MS-P03' }, { id: 'P04', sku: '' }];

it.each([
  ['MS-P03', 'P03'], [' ms-p03 ', 'P03'], ['OTHER', 'OTHER'], ['', '812'],
])('a shop line with SKU %j is our %s', (sku, ref) => {
  expect(productRefOf(products, { sku, shopProductId: '812' })).toBe(ref);
});
