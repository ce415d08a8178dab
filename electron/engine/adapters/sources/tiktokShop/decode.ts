import { z } from 'zod';
import type { OrderLine } from '#shared/audience/event.ts';
import { parseDecimal } from '#shared/commerce/decimal.ts';
import { productRefOf, type NamedProduct } from '#shared/commerce/productRef.ts';
import type { SourceId } from '#shared/ids.ts';
import type { OrderFact } from '#shared/metrics/orderState.ts';
import { fail, type Result } from '#shared/result.ts';
import type { Instant } from '#shared/time/instant.ts';
import { momentOfSeconds } from '../common/drafts.ts';
import { buildFacts, type FactDraft } from '../common/orderFacts.ts';
import { shopId } from '../common/wireIds.ts';

const seconds = z.union([z.number(), z.string().regex(/^\d{1,13}$/u).transform(Number)]).nullish();

/** What is pushed: only that something changed. Everything else has to be fetched. */
export const pushSchema = z.object({ type: z.number().int(), tts_notification_id: z.string().max(100).nullish(), shop_id: shopId.nullish(), timestamp: seconds, data: z.object({ order_id: shopId, order_status: z.string().max(60).nullish(), update_time: seconds }).nullish().catch(null) });
/** "Order status change" [F partner docs]. */
export const ORDER_CHANGED = 1;

/** One unit a line: three of a thing are three lines. */
const lineSchema = z.object({ product_id: shopId.nullish(), sku_id: shopId.nullish(), product_name: z.string().max(1_000).nullish(), seller_sku: z.string().max(128).nullish(), sale_price: z.string().max(32) });
const orderSchema = z.object({
  id: shopId, status: z.string().min(1).max(60), create_time: seconds, update_time: seconds, paid_time: seconds, cancel_time: seconds, user_id: shopId.nullish(), is_sample_order: z.boolean().nullish(),
  payment: z.object({ currency: z.string().regex(/^[A-Z]{3}$/u), total_amount: z.string().max(32) }), line_items: z.array(lineSchema).max(1_000).default([]),
});
type Order = z.infer<typeof orderSchema>;

export interface TiktokReceipt { readonly sourceId: SourceId; readonly receivedAt: Instant; readonly products: readonly NamedProduct[] }

/** Statuses before any payment; cash on delivery counts as paid once it is to be shipped. */
const UNPAID: ReadonlySet<string> = new Set(['UNPAID', 'ON_HOLD', 'CANCELLED']);

/** A fetched order as facts. What a buyer is paid back is not in it: a cancellation is told as one, no refund is made up from it. */
export function decodeTiktokOrder(body: unknown, receipt: TiktokReceipt): Result<readonly OrderFact[], string> {
  const parsed = orderSchema.safeParse(body);
  if (!parsed.success) return fail(`${parsed.error.issues[0]?.path.map(String).join('.') ?? ''} ${parsed.error.issues[0]?.message ?? ''}`.trim());
  const order = parsed.data;
  const { currency } = order.payment;
  const total = parseDecimal(order.payment.total_amount, currency);
  if (!total.ok || total.value < 0) return fail(`payment.total_amount ${total.ok ? 'negative' : total.failure}`);
  const base = { subject: `order-${order.id}`, orderId: order.id, amountMinor: total.value, currency, lines: linesOf(order, receipt.products), buyerId: order.user_id ?? null, isTest: order.is_sample_order === true };
  const moment = (said: number | null | undefined): Instant => momentOfSeconds(said ?? order.update_time, receipt.receivedAt);
  const drafts: FactDraft[] = [{ ...base, change: 'created', at: moment(order.create_time) }];
  if ((order.paid_time ?? 0) > 0 || !UNPAID.has(order.status)) drafts.push({ ...base, change: 'paid', at: moment(order.paid_time) });
  if (order.status === 'CANCELLED') drafts.push({ ...base, change: 'cancelled', at: moment(order.cancel_time) });
  return buildFacts(drafts, receipt);
}

/** Units of one thing at one price become one line. */
function linesOf({ line_items: units, payment }: Order, products: readonly NamedProduct[]): readonly OrderLine[] {
  const lines = new Map<string, OrderLine>();
  for (const unit of units) {
    const price = parseDecimal(unit.sale_price, payment.currency);
    if (!price.ok) continue;
    const productRef = productRefOf(products, { sku: unit.seller_sku ?? '', shopProductId: unit.product_id ?? unit.sku_id ?? 'unknown' });
    const key = `${productRef} ${price.value}`;
    const held = lines.get(key);
    lines.set(key, { productRef, title: (unit.product_name ?? '').slice(0, 300), quantity: (held?.quantity ?? 0) + 1, amountMinor: (held?.amountMinor ?? 0) + price.value });
  }
  return [...lines.values()].slice(0, 200);
}
