import { describe, expect, test } from 'vitest';
import { createShelfReader } from '#shared/audience/reading/shelfMentions.ts';
import { productSchema } from '#shared/commerce/product.ts';

const product = (id: string, linkNo: number, zh: string) => productSchema.parse({ id, linkNo, name: { zh, en: '' }, listMinor: 9_900, liveMinor: 7_900, floorMinor: 5_000 });
const shelf = [product('P01', 3, '保温杯')];

describe('what a comment says of the shelf', () => {
  test('a product is found by its number and by its name, on the shelf of the moment', () => {
    const read = createShelfReader();
    expect(read('3号多少钱', shelf)).toMatchObject({ lang: 'zh', mentions: [{ productId: 'P01', linkNo: 3 }] });
    expect(read('保温杯多少钱', shelf).mentions.map(({ productId }) => productId)).toEqual(['P01']);
    expect(read('3号多少钱', [product('P09', 3, '雨伞')]).mentions.map(({ productId }) => productId)).toEqual(['P09']);
    expect(read('保温杯多少钱', [product('P09', 3, '雨伞')]).mentions).toEqual([]);
    expect(read('show me 3', []).lang).toBe('en');
  });
  test('a comment two parts look at is read once', () => {
    const read = createShelfReader();
    expect(read('3号多少钱', shelf)).toBe(read('3号多少钱', shelf));
  });
});
