import { headerKey, suggestColumns, type ColumnMapping, type Synonyms } from '../../tables/columns.ts';

/** The fields a column of a shop's order export can feed. One row is one line of goods. */
export const ORDER_FIELDS = ['lineId', 'orderId', 'status', 'created', 'paidAt', 'cancelledAt', 'refundedAt', 'amount', 'refund', 'currency', 'sku', 'productId', 'title', 'quantity'] as const;
export type OrderField = (typeof ORDER_FIELDS)[number];
export type OrderMapping = ColumnMapping<OrderField>;

const SYNONYMS: Synonyms<OrderField> = {
  lineId: ['子订单编号', '子订单号', '商品单号', 'line id', 'lineitem id', 'sub order id', 'item id', 'order line id'],
  orderId: ['order_id', 'order id', 'order', 'order number', 'name', '订单编号', '订单号', '主订单编号', '主订单号'],
  status: ['order_status', 'order status', 'status', 'financial status', '订单状态', '状态'],
  created: ['created_at', 'created at', 'order date', 'create time', 'order created time', '下单时间', '订单创建时间', '提交时间', '订单提交时间', '创建时间'],
  paidAt: ['paid_at', 'paid at', 'paid time', 'payment time', '支付时间', '付款时间', '支付完成时间', '订单付款时间'],
  cancelledAt: ['cancelled_at', 'cancelled at', 'canceled at', 'cancelled time', '取消时间', '关闭时间', '订单关闭时间'],
  refundedAt: ['refunded_at', 'refunded at', 'refund time', '退款时间', '退款成功时间'],
  amount: ['amount', 'total', 'order amount', 'paid amount', 'line total', '实付金额', '实付款', '订单应付金额', '买家实付金额', '支付金额', '订单金额', '金额'],
  refund: ['refund_amount', 'refund amount', 'refunded amount', 'refund', '退款金额', '已退金额', '成功退款金额'],
  currency: ['currency', '币种', '货币'],
  sku: ['sku', 'seller sku', 'lineitem sku', '商家编码', '货号', 'sku编码'],
  productId: ['product_id', 'product id', '商品id', '商品编号'],
  title: ['product name', 'lineitem name', 'title', '商品名称', '选购商品', '商品标题', '商品'],
  quantity: ['quantity', 'qty', 'lineitem quantity', '商品数量', '购买数量', '数量', '件数'],
};

/** Columns proposed by their headers. */
export const suggestOrderColumns = (headers: readonly string[]): OrderMapping => suggestColumns(headers, SYNONYMS);

/** What an order cannot do without and no column feeds: a number, an amount, a time. */
export function missingOrderFields(mapping: OrderMapping): readonly ('number' | 'amount' | 'time')[] {
  return [
    ...(mapping.orderId === null && mapping.lineId === null ? ['number' as const] : []), ...(mapping.amount === null ? ['amount' as const] : []),
    ...(mapping.created === null && mapping.paidAt === null ? ['time' as const] : []),
  ];
}

/** Tells files of one shape apart from those of another: the same headers in the same order. */
export const shapeOf = (headers: readonly string[]): string => headers.map(headerKey).join('|').slice(0, 2_000);
