import type { OrderLine } from '#shared/audience/event.ts';
import { parseDecimal } from '#shared/commerce/decimal.ts';
import { productRefOf, type NamedProduct } from '#shared/commerce/productRef.ts';
import type { SourceId } from '#shared/ids.ts';
import type { OrderFact } from '#shared/metrics/orderState.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import type { Instant } from '#shared/time/instant.ts';
import { parseMoment } from '#shared/time/parseMoment.ts';
import { buildFacts, type FactDraft } from '../common/orderFacts.ts';
import { wooOrderSchema, type WooLine, type WooOrder } from './payload.ts';

export interface WooReceipt { readonly sourceId: SourceId; readonly receivedAt: Instant; readonly products: readonly NamedProduct[] }
export interface WooRead { readonly facts: readonly OrderFact[]; readonly changedAt: Instant | null }

/** How the id of a self-test begins: no shop numbers its orders so. */
export const SELF_TEST = 'selftest-';
/** Paid by their own meaning, also in shops that do not keep the moment of payment. `refunded` was paid before. */
const PAID: ReadonlySet<string> = new Set(['processing', 'completed', 'refunded']);
/** A basket on the payment page, and what the shop's owner threw away: no order. */
const NO_ORDER: ReadonlySet<string> = new Set(['checkout-draft', 'auto-draft', 'trash', 'new']);

/** An order as the facts it states; the same body always gives the same facts. Fails with words for the counter of unread messages. */
export function decodeWooOrder(body: unknown, receipt: WooReceipt): Result<WooRead, string> {
  const parsed = wooOrderSchema.safeParse(body);
  if (!parsed.success) return fail(`${parsed.error.issues[0]?.path.map(String).join('.') ?? ''} ${parsed.error.issues[0]?.message ?? ''}`.trim());
  const order = parsed.data;
  const changedAt = utc(order.date_modified_gmt, receipt);
  if (NO_ORDER.has(order.status)) return succeed({ facts: [], changedAt });
  const total = parseDecimal(order.total, order.currency);
  if (!total.ok || total.value < 0) return fail(`total ${total.ok ? 'negative' : total.failure}`);
  const drafts = draftsOf(order, total.value, changedAt, receipt);
  if (!drafts.ok) return drafts;
  const facts = buildFacts(drafts.value, receipt);
  return facts.ok ? succeed({ facts: facts.value, changedAt }) : facts;
}

function draftsOf(order: WooOrder, amountMinor: number, changedAt: Instant | null, receipt: WooReceipt): Result<readonly FactDraft[], string> {
  const created = utc(order.date_created_gmt, receipt) ?? changedAt ?? receipt.receivedAt;
  const changed = changedAt ?? receipt.receivedAt;
  const lines = order.line_items.flatMap((line) => toLine(line, order.currency, receipt.products));
  const base = {
    subject: `order-${order.id}`, orderId: order.id, amountMinor, currency: order.currency, lines, isTest: order.id.startsWith(SELF_TEST),
    // Guests are customer 0: nobody's number.
    buyerId: order.customer_id === null || order.customer_id === undefined || order.customer_id === '0' ? null : order.customer_id,
  };
  const drafts: FactDraft[] = [{ ...base, change: 'created', at: created }];
  const paidAt = utc(order.date_paid_gmt, receipt);
  if (paidAt !== null || PAID.has(order.status)) drafts.push({ ...base, change: 'paid', at: paidAt ?? changed });
  if (order.status === 'cancelled') drafts.push({ ...base, change: 'cancelled', at: changed });
  for (const refund of order.refunds ?? []) {
    const minor = parseDecimal(refund.total, order.currency);
    if (!minor.ok) return fail(`refunds.total ${minor.failure}`);
    // Written as a negative amount. The list names no goods: it is split like the order.
    if (minor.value !== 0) drafts.push({ ...base, subject: `refund-${refund.id}`, change: 'refunded', amountMinor: Math.abs(minor.value), at: changed, lines: [], buyerId: null });
  }
  return succeed(drafts);
}

/** `quantity` may be a fraction in shops that sell by weight: rounded, at least one. */
function toLine(line: WooLine, currency: string, products: readonly NamedProduct[]): readonly OrderLine[] {
  const total = parseDecimal(line.total, currency);
  if (line.quantity === 0 || !total.ok) return [];
  const shopProductId = [line.variation_id, line.product_id].find((id) => id !== null && id !== undefined && id !== '0') ?? 'unknown';
  return [{ productRef: productRefOf(products, { sku: line.sku ?? '', shopProductId }), title: (line.name ?? '').slice(0, 300), quantity: Math.max(1, Math.round(line.quantity)), amountMinor: total.value }];
}

/** Woo writes UTC without saying so. */
function utc(text: string | null | undefined, { receivedAt }: WooReceipt): Instant | null {
  if (text === null || text === undefined || text === '') return null;
  const read = parseMoment(/(?:Z|[+-]\d{2}:?\d{2})$/u.test(text) ? text : `${text}Z`, receivedAt);
  return read.ok ? read.value : null;
}
