import type { OrderLine } from '#shared/audience/event.ts';
import { parseDecimal } from '#shared/commerce/decimal.ts';
import { productRefOf, type NamedProduct } from '#shared/commerce/productRef.ts';
import type { SourceId } from '#shared/ids.ts';
import type { OrderFact } from '#shared/metrics/orderState.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import type { Instant } from '#shared/time/instant.ts';
import { parseMoment } from '#shared/time/parseMoment.ts';
import { buildFacts, type FactDraft } from '../common/orderFacts.ts';
import { shopOrderSchema, shopRefundSchema, type ShopLine, type ShopOrder, type ShopRefund } from './payload.ts';

/** What is known of a delivery besides its body. */
export interface Delivery {
  readonly topic: string;
  readonly sourceId: SourceId;
  readonly receivedAt: Instant;
  readonly triggeredAt: string | null;
  readonly isTest: boolean;
  readonly products: readonly NamedProduct[];
}
export type DecodeProblem = { readonly kind: 'unknownTopic' } | { readonly kind: 'unreadable'; readonly detail: string };

type Change = OrderFact['change'];

/** Topics whose body is an order, and the facts they state by themselves. */
const ORDER_TOPICS: Readonly<Record<string, readonly Change[]>> = {
  'orders/create': ['created'], 'orders/updated': ['created'], 'orders/paid': ['created', 'paid'], 'orders/cancelled': ['cancelled'],
};
/** A refunded order was paid before. */
const PAID_STATUSES: ReadonlySet<string> = new Set(['paid', 'partially_refunded', 'refunded']);

/** A webhook body as order facts. None is a valid answer: a refund that only restocks moves no money. */
export function decodeShopify(body: unknown, delivery: Delivery): Result<readonly OrderFact[], DecodeProblem> {
  if (delivery.topic === 'refunds/create') {
    const refund = shopRefundSchema.safeParse(body);
    return refund.success ? refundFacts(refund.data, delivery) : unreadable(refund.error.issues[0]);
  }
  const stated = ORDER_TOPICS[delivery.topic];
  if (stated === undefined) return fail({ kind: 'unknownTopic' });
  const order = shopOrderSchema.safeParse(body);
  return order.success ? orderFacts(order.data, stated, delivery) : unreadable(order.error.issues[0]);
}

const unreadable = (issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined): Result<never, DecodeProblem> =>
  fail({ kind: 'unreadable', detail: `${issue?.path.map(String).join('.') ?? ''} ${issue?.message ?? ''}`.trim() });

/** The facts an order states. What is told elsewhere too (refunds, a payment) is read here as well: a webhook can be lost. */
export function orderFacts(order: ShopOrder, stated: readonly Change[], delivery: Omit<Delivery, 'topic'>): Result<readonly OrderFact[], DecodeProblem> {
  const total = parseDecimal(order.total_price, order.currency);
  if (!total.ok) return unreadable({ path: ['total_price'], message: total.failure });
  if (total.value < 0) return unreadable({ path: ['total_price'], message: 'negative' });
  const changes = new Set<Change>(stated);
  if (PAID_STATUSES.has(order.financial_status ?? '')) changes.add('paid');
  if ((order.cancelled_at ?? null) !== null) changes.add('cancelled');
  const lines = order.line_items.flatMap((line) => toLine(line, order.currency, delivery.products));
  const drafts: FactDraft[] = [...changes].map((change) => ({
    subject: `order-${order.id}`, change, amountMinor: total.value, currency: order.currency, orderId: order.id, isTest: order.test === true || delivery.isTest, lines,
    // The customer's name stays in the shop: an id is enough to tell buyers apart.
    buyerId: order.customer?.id ?? null, at: momentOf(change, order, delivery),
  }));
  for (const refund of order.refunds) {
    const draft = refundDraft(refund, delivery, order.test === true);
    if (!draft.ok) return draft;
    if (draft.value !== null) drafts.push(draft.value);
  }
  return built(drafts, delivery);
}

function refundFacts(refund: ShopRefund, delivery: Delivery): Result<readonly OrderFact[], DecodeProblem> {
  const draft = refundDraft(refund, delivery, false);
  if (!draft.ok) return draft;
  return draft.value === null ? succeed([]) : built([draft.value], delivery);
}

/** Null: no money moved back. */
function refundDraft(refund: ShopRefund, delivery: Omit<Delivery, 'topic'>, isTestOrder: boolean): Result<FactDraft | null, DecodeProblem> {
  const paidBack = refund.transactions.filter((transaction) => transaction.kind.toLowerCase() === 'refund' && (transaction.status ?? 'success').toLowerCase() === 'success');
  const [first] = paidBack;
  if (first === undefined) return succeed(null);
  let amountMinor = 0;
  for (const transaction of paidBack) {
    const minor = parseDecimal(transaction.amount, transaction.currency);
    if (!minor.ok) return unreadable({ path: ['transactions', 'amount'], message: minor.failure });
    if (minor.value < 0) return unreadable({ path: ['transactions', 'amount'], message: 'negative' });
    // One refund pays back in one currency; anything else would have to be added up across currencies.
    if (transaction.currency !== first.currency) return unreadable({ path: ['transactions', 'currency'], message: 'differs within one refund' });
    amountMinor += minor.value;
  }
  if (amountMinor === 0) return succeed(null);
  const lines = refund.refund_line_items.flatMap(({ line_item, quantity }) => (line_item === null || line_item === undefined ? [] : toLine({ ...line_item, quantity }, first.currency, delivery.products)));
  const at = firstMoment([refund.processed_at, refund.created_at, delivery.triggeredAt], delivery.receivedAt);
  return succeed({ subject: `refund-${refund.id}`, change: 'refunded', amountMinor, currency: first.currency, orderId: refund.order_id, isTest: first.test === true || isTestOrder || delivery.isTest, lines, buyerId: null, at });
}

function built(drafts: readonly FactDraft[], delivery: Omit<Delivery, 'topic'>): Result<readonly OrderFact[], DecodeProblem> {
  const facts = buildFacts(drafts, delivery);
  return facts.ok ? facts : fail({ kind: 'unreadable', detail: facts.failure });
}

/** The first 200 lines; an emptied line (quantity 0 after an edit) is none. */
function toLine(line: ShopLine, currency: string, products: readonly NamedProduct[]): readonly OrderLine[] {
  const price = parseDecimal(line.price, currency);
  const discount = parseDecimal(line.total_discount ?? '0', currency);
  if (line.quantity === 0 || !price.ok || !discount.ok) return [];
  const amountMinor = price.value * line.quantity - discount.value;
  if (!Number.isSafeInteger(amountMinor)) return [];
  const shopProductId = line.product_id ?? line.variant_id ?? 'unknown';
  return [{ productRef: productRefOf(products, { sku: line.sku ?? '', shopProductId }), title: (line.title ?? '').slice(0, 300), quantity: line.quantity, amountMinor }];
}

function momentOf(change: Change, order: ShopOrder, delivery: Omit<Delivery, 'topic'>): Instant {
  switch (change) {
    case 'created': return firstMoment([order.created_at], delivery.receivedAt);
    case 'cancelled': return firstMoment([order.cancelled_at, delivery.triggeredAt], delivery.receivedAt);
    // The newest statement of the amount wins, so it must carry the time of the statement.
    case 'paid': return firstMoment([order.updated_at, delivery.triggeredAt, order.processed_at], delivery.receivedAt);
    case 'refunded': return delivery.receivedAt;
    default: return change satisfies never;
  }
}

function firstMoment(said: readonly (string | null | undefined)[], receivedAt: Instant): Instant {
  for (const text of said) {
    if (text === null || text === undefined) continue;
    const at = parseMoment(text, receivedAt);
    if (at.ok) return at.value;
  }
  return receivedAt;
}
