import { describe, expect, it } from 'vitest';
import { assigned, columnsOf, isReadable, orderHeaderRow, withShape } from '../../../../renderer/settings/sources/orderColumns.ts';

describe('columns of an order file', () => {
  const HEADERS = ['单据', '价税合计', '日期'];

  it('what was assigned by hand is there again for the next file of this shape, and for no other', () => {
    const first = columnsOf(HEADERS, []);
    expect([first.isRemembered, isReadable(first.mapping)]).toEqual([false, false]);
    const mapping = assigned(assigned(assigned(first.mapping, 'orderId', 0), 'amount', 1), 'created', 2);
    expect(isReadable(mapping)).toBe(true);
    const kept = withShape([], HEADERS, mapping);
    expect(columnsOf(['单据 ', '价税合计', '日期'], kept)).toEqual({ mapping, isRemembered: true });
    expect(columnsOf(['日期', '单据', '价税合计'], kept).isRemembered).toBe(false);
  });

  it('one column feeds one field: assigning it again takes it away from the first', () => {
    const mapping = assigned(assigned(columnsOf(HEADERS, []).mapping, 'amount', 1), 'refund', 1);
    expect([mapping.amount, mapping.refund]).toEqual([null, 1]);
  });

  it('the newest of a shape counts, and thirty shapes are kept', () => {
    let kept: Parameters<typeof columnsOf>[1] = [];
    const mapping = columnsOf(HEADERS, []).mapping;
    for (let n = 0; n < 40; n += 1) kept = withShape(kept, [`h${n}`], mapping);
    kept = withShape(kept, ['h39'], assigned(mapping, 'amount', 0));
    expect([kept.length, columnsOf(['h39'], kept).mapping.amount, columnsOf(['h1'], kept).isRemembered]).toEqual([30, 0, false]);
  });

  it('headers are found below a title', () => {
    expect(orderHeaderRow([['三月订单', '', ''], ['订单编号', '实付金额', '下单时间'], ['A1', '20', '2026-03-08']])).toBe(1);
    expect(orderHeaderRow([['三月', '', ''], ['单据', '合计', '日期']])).toBe(1);
  });
});
