import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importProducts } from '#shared/commerce/importProducts.ts';
import { productSchema } from '#shared/commerce/product.ts';
import { parseTypedAmount } from '#shared/commerce/typedAmount.ts';
import { sampleTable } from '../sample.ts';

const table = (headers: string, ...rows: string[]) => ({ headers: headers.split(','), rows: rows.map((row) => row.split(',')) });

describe('the sample products', () => {
  const { products, problems } = importProducts(sampleTable('sample-products.csv'));

  test('import with no manual mapping: 15 products, 0 problems; only the English role is not a field of ours', () => {
    expect(problems).toEqual([]);
    expect(products).toHaveLength(15);
    expect(new Set(products.flatMap((product) => Object.keys(product.custom)))).toEqual(new Set(['role_en']));
  });

  test('prices are exact minor units, and keep cost < floor <= live <= 7-day low <= list', () => {
    expect(products[0]).toMatchObject({ id: 'P01', currency: 'CNY', listMinor: 1_990, lowest7dMinor: 1_590, liveMinor: 990, floorMinor: 990, costMinor: 820, targetGmvMinor: 1_485_000, commissionPct: 5 });
    for (const { costMinor, floorMinor, liveMinor, lowest7dMinor, listMinor } of products) {
      const ladder = [costMinor, floorMinor, liveMinor, lowest7dMinor, listMinor].map(Number);
      expect(ladder).toEqual(ladder.toSorted((a, b) => a - b));
    }
    expect(products.reduce((sum, product) => sum + Number(product.targetGmvMinor), 0)).toBe(31_776_000);
    expect(products.reduce((sum, product) => sum + Number(product.targetUnits), 0)).toBe(5_072);
  });

  test('claims are lists', () => {
    expect(products.find((product) => product.id === 'P03')).toMatchObject({ linkNo: 3, claimsAllowed: ['保湿(有评价摘要)'], claimsForbidden: ['美白', '祛斑', '修复', '抗敏', '治疗'], gift: '15g小样×2' });
  });
});

describe('cells', () => {
  test.each([
    ['product_id,name,live_price', ',T,1', 'missingId', 'product_id', 'error'],
    ['product_id,name,live_price', 'P 1,T,1', 'badId', 'product_id', 'error'],
    ['product_id,name,live_price', 'P1,T,cheap', 'badAmount', 'live_price', 'error'],
    ['product_id,name,live_price', 'P1,T,9.999', 'tooPrecise', 'live_price', 'error'],
    ['product_id,name,live_price', 'P1,T,-9', 'badAmount', 'live_price', 'error'],
    ['product_id,name,currency', 'P1,T,yuan', 'badCurrency', 'currency', 'error'],
    ['product_id,name,stock', 'P1,T,many', 'badNumber', 'stock', 'error'],
    ['product_id,name,commission', 'P1,T,101%', 'badNumber', 'commission', 'error'],
    ['product_id,name,live_price,floor_price', 'P1,T,9,10', 'liveBelowFloor', 'live_price', 'warning'],
    ['product_id,name,live_price,list_price', 'P1,T,11,10', 'liveAboveList', 'live_price', 'warning'],
    ['product_id,name_zh', 'P1,', 'missingTitle', 'name_zh', 'warning'],
  ])('%s / %s: %s in column %s is a %s', (headers, row, key, column, severity) => {
    const { products, problems } = importProducts(table(headers, row));
    expect(problems).toMatchObject([{ row: 2, column, key, severity }]);
    expect(products).toHaveLength(severity === 'error' ? 0 : 1);
  });

  test('a repeated id, no id column, no rows, too many rows', () => {
    expect(importProducts(table('id,name', 'P1,A', 'P1,B')).problems).toMatchObject([{ row: 3, key: 'duplicateId', params: { firstRow: 2 } }]);
    expect(importProducts(table('name', 'A')).problems).toMatchObject([{ row: 1, key: 'missingColumn', params: { field: 'id' } }]);
    expect(importProducts({ headers: ['id'], rows: [] }).problems).toMatchObject([{ row: 1, key: 'noRows' }]);
    const many = importProducts({ headers: ['id', 'name'], rows: Array.from({ length: 2_001 }, (_, index) => [`P${index}`, 'T']) });
    expect(many.products).toHaveLength(2_000);
    expect(many.problems).toMatchObject([{ row: 2_002, key: 'tooManyRows', params: { max: 2_000, found: 2_001 } }]);
  });

  test('currency: the option for all rows, a column for single ones; yen have no minor unit', () => {
    const { products } = importProducts(table('id,name,price,currency', 'A,T,1200,JPY', 'B,T,12.5,'), { currency: 'USD' });
    expect(products).toMatchObject([{ currency: 'JPY', liveMinor: 1_200 }, { currency: 'USD', liveMinor: 1_250 }]);
  });

  test('Chinese headers and numbers as people write them', () => {
    const { products, problems } = importProducts({ headers: ['商品编号', '商品名称', '到手价', '库存', '佣金(%)', '禁宣称'], rows: [['P1', '面霜', '￥1,119.00元', '3,000', '20％', '美白、祛斑']] });
    expect(problems).toEqual([]);
    expect(products).toMatchObject([{ name: { zh: '面霜' }, liveMinor: 111_900, stock: 3_000, commissionPct: 20, claimsForbidden: ['美白', '祛斑'] }]);
  });

  test('any table whatever is read without throwing, and what comes back fits the schema', () => {
    const header = fc.oneof(fc.constantFrom('id', 'name', 'price', 'currency', 'stock', '__proto__'), fc.string({ unit: 'binary', maxLength: 70 }));
    const cell = fc.oneof(fc.constantFrom('P1', 'P2', '9.9', 'EUR', 'xxx', '1e5', ''), fc.string({ unit: 'binary', maxLength: 500 }));
    fc.assert(fc.property(fc.array(header, { maxLength: 7 }), fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 10 }), (headers, rows) => {
      for (const product of importProducts({ headers, rows }).products) expect(productSchema.safeParse(product).success).toBe(true);
    }), { numRuns: 300 });
  });
});

describe('parseTypedAmount', () => {
  test('every amount of cents comes back exactly, where floats would not', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9e15 }), (minor) => {
      const text = `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
      expect(parseTypedAmount(text, 'CNY')).toEqual({ ok: true, value: minor });
    }));
  });

  test.each([['1,234.50', 123_450], ['￥19.9', 1_990], ['119元', 11_900], ['CNY 5', 500], ['５.５０', 550], ['14850.000', 1_485_000]])('"%s" is %d', (text, minor) => {
    expect(parseTypedAmount(text, 'CNY')).toEqual({ ok: true, value: minor });
  });

  test.each([['', 'notADecimal'], ['12,5', 'notADecimal'], ['-3', 'notADecimal'], ['1e3', 'notADecimal'], ['1,23', 'notADecimal'], ['0.001', 'tooManyDecimals'], ['90071992547409.93', 'tooLarge']])('"%s" is %s', (text, failure) => {
    expect(parseTypedAmount(text, 'CNY')).toEqual({ ok: false, failure });
  });
});
