/** A shop's own books, whatever it speaks: what the facts read from its wire must add up to in the end. */
export interface WorldLine { readonly sku: string; readonly quantity: number; readonly priceMinor: number }
export interface WorldRefund { readonly id: number; readonly minor: number; readonly at: number }
export interface WorldOrder {
  readonly id: number; readonly currency: string; readonly lines: readonly WorldLine[]; readonly createdAt: number;
  updatedAt: number; paidAt: number | null; cancelledAt: number | null; refunds: readonly WorldRefund[];
}
export interface ShopWorld {
  readonly orders: () => readonly WorldOrder[];
  readonly place: (lines: readonly WorldLine[], at: number, currency?: string) => WorldOrder;
  readonly pay: (id: number, at: number) => WorldOrder;
  readonly cancel: (id: number, at: number) => WorldOrder;
  readonly refund: (id: number, minor: number, at: number) => WorldOrder;
}
export const totalOf = ({ lines }: Pick<WorldOrder, 'lines'>): number => lines.reduce((sum, { quantity, priceMinor }) => sum + quantity * priceMinor, 0);
/** 12900 -> "129.00": the fakes sell in currencies of two decimals. */
export const major = (minor: number): string => `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;

export function createShopWorld(firstId = 1_001): ShopWorld {
  const orders = new Map<number, WorldOrder>();
  let refunds = 0;
  const change = (id: number, at: number, make: (order: WorldOrder) => void): WorldOrder => {
    const order = orders.get(id);
    if (order === undefined) throw new Error(`no order ${id}`);
    make(order);
    order.updatedAt = Math.max(order.updatedAt, at);
    return order;
  };
  return {
    orders: () => [...orders.values()],
    place: (lines, at, currency = 'CNY') => {
      const order: WorldOrder = { id: firstId + orders.size, currency, lines, createdAt: at, updatedAt: at, paidAt: null, cancelledAt: null, refunds: [] };
      orders.set(order.id, order);
      return order;
    },
    pay: (id, at) => change(id, at, (order) => { order.paidAt ??= at; }),
    cancel: (id, at) => change(id, at, (order) => { order.cancelledAt ??= at; }),
    refund: (id, minor, at) => change(id, at, (order) => { refunds += 1; order.refunds = [...order.refunds, { id: 700 + refunds, minor, at }]; }),
  };
}
