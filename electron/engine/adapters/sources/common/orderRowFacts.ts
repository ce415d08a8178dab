import { clip } from '#shared/clip.ts';
import type { OrderRow } from '#shared/commerce/orderFile/orderRow.ts';
import { productRefOf, type NamedProduct } from '#shared/commerce/productRef.ts';
import type { OrderFact } from '#shared/metrics/orderState.ts';
import type { Result } from '#shared/result.ts';
import type { Receipt } from './drafts.ts';
import { buildFacts, type FactDraft } from './orderFacts.ts';

/** A row of an order export as facts: placed, and what became of it. The same row read again tells the same facts. */
export function orderRowFacts(row: OrderRow, products: readonly NamedProduct[], receipt: Receipt): Result<readonly OrderFact[], string> {
  const { id, createdAt, paidAt, cancelledAt, refund, amountMinor, currency, sku, productId, title, quantity } = row;
  const isNamed = [sku, productId, title].some((text) => text !== '');
  const lines = isNamed ? [{ productRef: clip(productRefOf(products, { sku, shopProductId: productId === '' ? clip(title, 100) : productId }), 128), title, quantity, amountMinor }] : [];
  const base = { subject: `order-${id}`, orderId: id, amountMinor, currency, lines, buyerId: null, isTest: false };
  const drafts: FactDraft[] = [{ ...base, change: 'created', at: createdAt }];
  if (paidAt !== null) drafts.push({ ...base, change: 'paid', at: paidAt });
  if (cancelledAt !== null) drafts.push({ ...base, change: 'cancelled', at: cancelledAt });
  if (refund !== null) drafts.push({ ...base, subject: `refund-${id}`, change: 'refunded', amountMinor: refund.minor, at: refund.at });
  return buildFacts(drafts, receipt);
}
