/** Order files with columns assigned by hand: every filled row is an order or a fault with its field. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOrderFile } from '#shared/commerce/orderFile/checkOrderFile.ts';
import { missingOrderFields, ORDER_FIELDS, shapeOf, suggestOrderColumns, type OrderField, type OrderMapping } from '#shared/commerce/orderFile/orderFields.table.ts';
import { orderRowSchema } from '#shared/commerce/orderFile/orderRow.ts';
import { instant } from '#shared/time/instant.ts';

const NOW = instant(Date.UTC(2026, 2, 9));
const mappingOf = (columns: Partial<Record<OrderField, number>>): OrderMapping => Object.fromEntries(ORDER_FIELDS.map((field) => [field, columns[field] ?? null])) as Record<OrderField, number | null>;
const MAPPING = mappingOf({ orderId: 0, amount: 1, created: 2, paidAt: 3, refund: 4, quantity: 5, status: 6 });
const check = (...rows: readonly (readonly string[])[]) => checkOrderFile({ rows }, 2, { mapping: MAPPING, currency: 'CNY', zone: 'Asia/Shanghai' }, NOW);

describe('columns', () => {
  it('unknown headers suggest nothing, and what has to be assigned is named', () => {
    const mapping = suggestOrderColumns(['单据', '价税合计', '日期']);
    expect(Object.values(mapping).every((column) => column === null)).toBe(true);
    expect(missingOrderFields(mapping)).toEqual(['number', 'amount', 'time']);
    expect(missingOrderFields(MAPPING)).toEqual([]);
  });

  it('a shape is its headers in their order, whatever the spelling', () => {
    expect(shapeOf(['Order ID', 'Total '])).toBe(shapeOf(['order_id', 'TOTAL']));
    expect(shapeOf(['Total', 'Order ID'])).not.toBe(shapeOf(['Order ID', 'Total']));
  });
});

describe('rows', () => {
  it('times without a zone are the given zone\'s; with one they are as they say', () => {
    const { orders } = check(['A1', '129.00', '2026-03-08 20:15:00', '2026/3/8 20:16', '', '2', ''], ['A2', '¥1,238.00', '2026-03-08T12:20:00Z', '', '', '', '已支付']);
    expect(orders).toMatchObject([
      { id: 'A1', amountMinor: 12_900, createdAt: Date.UTC(2026, 2, 8, 12, 15), paidAt: Date.UTC(2026, 2, 8, 12, 16), quantity: 2, refund: null },
      { id: 'A2', amountMinor: 123_800, createdAt: Date.UTC(2026, 2, 8, 12, 20), paidAt: Date.UTC(2026, 2, 8, 12, 20), quantity: 1 },
    ]);
  });

  it('faults name the row of the file, the field, and what the cell says', () => {
    const { orders, bad } = check(
      ['A1', '20.00', '2026-03-08 20:00'], ['', '20.00', '2026-03-08 20:00'], ['A1', '5.00', '2026-03-08 20:00'], ['A3', '20,00', '2026-03-08 20:00'], ['A4', '20.00', 'yesterday'],
      ['A5', '20.00', ''], ['A6', '20.00', '2026-03-08 20:00', '', 'much'], ['A7', '20.00', '2026-03-08 20:00', '', '', 'two'], ['', ''], ['A8', '20.00', '2026-03-08 20:00', 'later'],
    );
    expect(orders.map(({ id }) => id)).toEqual(['A1']);
    expect(bad).toEqual([
      { row: 3, field: 'orderId', reason: 'noNumber', value: '' }, { row: 4, field: 'orderId', reason: 'repeated', value: 'A1' }, { row: 5, field: 'amount', reason: 'badAmount', value: '20,00' },
      { row: 6, field: 'created', reason: 'badTime', value: 'yesterday' }, { row: 7, field: 'created', reason: 'noTime', value: '' }, { row: 8, field: 'refund', reason: 'badRefund', value: 'much' },
      { row: 9, field: 'quantity', reason: 'badQuantity', value: 'two' }, { row: 11, field: 'paidAt', reason: 'badTime', value: 'later' },
    ]);
  });

  it('a cell that says "nothing" in the way of exports is empty', () => {
    const { orders, bad } = check(['A1', '20.00', '2026-03-08 20:00', '-', '—', '无', 'pending']);
    expect(bad).toEqual([]);
    expect(orders).toMatchObject([{ paidAt: null, refund: null, quantity: 1 }]);
  });

  it('property: whatever stands in the cells, no filled row is lost and every order fits the message', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.oneof(fc.string(), fc.constantFrom('A1', 'A2', '12.50', '2026-03-08', '-3', '1e9', '￥8')), { maxLength: 8 }), { maxLength: 30 }), (rows) => {
      const { orders, bad } = check(...rows);
      expect(orders.length + bad.length).toBe(rows.filter((row) => row.some((cell) => cell.trim() !== '')).length);
      for (const order of orders) expect(orderRowSchema.safeParse(order).success).toBe(true);
      expect(new Set(orders.map(({ id }) => id)).size).toBe(orders.length);
    }));
  });
});
