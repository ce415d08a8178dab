import { currencySchema } from '#shared/commerce/money.ts';
import { productRefOf, type NamedProduct } from '#shared/commerce/productRef.ts';
import { parseTypedAmount } from '#shared/commerce/typedAmount.ts';
import { instant, type Instant } from '#shared/time/instant.ts';
import { parseMoment } from '#shared/time/parseMoment.ts';
import type { Decoded } from '../common/createFeed.ts';
import { clip, type Receipt } from '../common/drafts.ts';
import { buildFacts, type FactDraft } from '../common/orderFacts.ts';
import type { OrderField, OrderMapping } from './orderColumns.table.ts';

export interface OrderRows { readonly read: (cells: readonly string[], receipt: Receipt) => Decoded }

const PAID = /已支付|已付款|待发货|已发货|已完成|交易成功|备货中|paid|complete|processing|shipped|delivered|fulfilled/iu;
const NOT_PAID = /待支付|待付款|未支付|未付款|unpaid|pending/iu;
const CANCELLED = /已取消|已关闭|交易关闭|cancel|closed|voided/iu;

/**
 * Rows of a shop's order export. A row is one line of goods and counts as an order of its own number: that of the line where the export
 * has one, else that of the order. Several rows with one number and nothing that tells them apart are not guessed at: the first is
 * taken, the others are counted as unread. Times without a zone are those of this computer.
 */
export function createOrderRows(mapping: OrderMapping, room: () => { readonly currency: string; readonly products: readonly NamedProduct[] }): OrderRows {
  const taken = new Set<string>();
  return {
    read: (cells, receipt) => {
      const cell = (field: OrderField): string => { const column = mapping[field]; return column === null ? '' : (cells[column] ?? '').trim().replace(/^['\t]+/u, ''); };
      const id = cell('lineId') === '' ? cell('orderId') : cell('lineId');
      if (id === '') return { unread: 'order: no number' };
      if (taken.has(id)) return { unread: 'order: several rows with one number' };
      const drafts = draftsOf(id, cell, receipt.receivedAt, room());
      if ('unread' in drafts) return drafts;
      const facts = buildFacts(drafts.drafts, receipt);
      if (!facts.ok) return { unread: `order: ${facts.failure}` };
      taken.add(id);
      return facts.value;
    },
  };
}

function draftsOf(id: string, cell: (field: OrderField) => string, now: Instant, room: { readonly currency: string; readonly products: readonly NamedProduct[] }): { readonly drafts: readonly FactDraft[] } | { readonly unread: string } {
  const currency = currencySchema.safeParse(cell('currency') === '' ? room.currency : cell('currency').toUpperCase());
  if (!currency.success) return { unread: 'order: currency' };
  const amount = parseTypedAmount(cell('amount'), currency.data);
  if (!amount.ok) return { unread: 'order: amount' };
  const refund = cell('refund') === '' ? null : parseTypedAmount(cell('refund').replace(/^-/u, ''), currency.data);
  if (refund !== null && !refund.ok) return { unread: 'order: refund amount' };
  const created = momentOf(cell('created'), now) ?? momentOf(cell('paidAt'), now);
  if (created === null) return { unread: 'order: no time' };
  const status = cell('status');
  const quantity = /^\d{1,6}$/u.test(cell('quantity')) ? Math.max(1, Number(cell('quantity'))) : 1;
  const named = [cell('sku'), cell('productId'), cell('title')].some((text) => text !== '');
  const lines = named ? [{ productRef: clip(productRefOf(room.products, { sku: cell('sku'), shopProductId: cell('productId') === '' ? clip(cell('title'), 100) : cell('productId') }), 128), title: clip(cell('title'), 300), quantity, amountMinor: amount.value }] : [];
  const base = { subject: `order-${id}`, orderId: id, amountMinor: amount.value, currency: currency.data, lines, buyerId: null, isTest: false };
  const paidAt = momentOf(cell('paidAt'), now);
  const drafts: FactDraft[] = [{ ...base, change: 'created', at: created }];
  if (paidAt !== null || (PAID.test(status) && !NOT_PAID.test(status))) drafts.push({ ...base, change: 'paid', at: paidAt ?? created });
  if (CANCELLED.test(status)) drafts.push({ ...base, change: 'cancelled', at: momentOf(cell('cancelledAt'), now) ?? created });
  if (refund !== null && refund.value !== 0) drafts.push({ ...base, subject: `refund-${id}`, change: 'refunded', amountMinor: refund.value, at: momentOf(cell('refundedAt'), now) ?? paidAt ?? created });
  return { drafts };
}

function momentOf(text: string, now: Instant): Instant | null {
  if (text === '') return null;
  const iso = text.replaceAll('/', '-').replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}(?::\d{2})?)/u, '$1T$2').replace(/ ([+-]\d{2}):?(\d{2})$/u, '$1:$2');
  const read = parseMoment(iso, now);
  if (read.ok) return read.value;
  const local = read.failure === 'withoutZone' ? Date.parse(iso.length === 10 ? `${iso}T00:00:00` : iso) : Number.NaN;
  return Number.isFinite(local) && local <= now + 86_400_000 ? instant(local) : null;
}
