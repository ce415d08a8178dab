import type { ConfigOf } from '#shared/audience/source.ts';
import type { NamedProduct } from '#shared/commerce/productRef.ts';
import type { OrderFact } from '#shared/metrics/orderState.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import { parseMoment } from '#shared/time/parseMoment.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { SourceContext } from '../../../ports.ts';
import type { OrderPage, PollProblem } from '../common/pollOrders.ts';
import { requestJson } from '../common/requestJson.ts';
import { createCostBudget } from './costBudget.ts';
import { orderFacts } from './decode.ts';
import { answerSchema, orderNodeSchema, ORDERS_QUERY, readPage, restOrder } from './graphql.ts';

/** The version our queries are written against; Shopify keeps a version for a year. */
const API_VERSION = '2026-01';
const PAGE = 25;
const SMALLEST_PAGE = 5;
/** What a query may at least have to wait when Shopify says "throttled" without saying how full the bucket is. */
const THROTTLED_MS = 2_000;

export const shopifyApiUrl = ({ apiUrl, shop }: ConfigOf<'shopify'>): string => (apiUrl === '' ? `https://${shop}/admin/api/${API_VERSION}/graphql.json` : apiUrl);

/** Asks one GraphQL question. */
export async function askShopify(config: ConfigOf<'shopify'>, token: string, query: string, variables: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<Result<unknown, PollProblem>> {
  const answered = await requestJson({ method: 'POST', url: shopifyApiUrl(config), signal, headers: { 'content-type': 'application/json', 'x-shopify-access-token': token }, body: JSON.stringify({ query, variables }) });
  if (!answered.ok) return fail({ kind: 'retry', detail: answered.failure });
  const { status, json } = answered.value;
  if (status === 401) return fail({ kind: 'badSecret', detail: 'HTTP 401' });
  if (status === 403 || status === 402) return fail({ kind: 'refused', detail: `HTTP ${status}` });
  if (status === 404) return fail({ kind: 'notFound', detail: 'HTTP 404' });
  if (status === 429) return fail({ kind: 'wait', ms: THROTTLED_MS, detail: 'HTTP 429' });
  return status === 200 ? succeed(json) : fail({ kind: 'retry', detail: `HTTP ${status}` });
}

/** Pages of orders changed since a moment; keeps within the app's budget of query cost. */
export function createShopifyPages(config: ConfigOf<'shopify'>, token: string, context: SourceContext, everyMs: number): (since: Instant, next: string | null, signal: AbortSignal) => Promise<Result<OrderPage, PollProblem>> {
  const budget = createCostBudget();
  let size = PAGE;
  return async (since, next, signal) => {
    const { clock } = context;
    const waitMs = budget.waitMs(clock.now());
    if (waitMs > 0) return fail({ kind: 'wait', ms: waitMs, detail: 'query cost' });
    const answered = await askShopify(config, token, ORDERS_QUERY, { first: size, after: next, changed: `updated_at:>='${new Date(since).toISOString()}'` }, signal);
    if (!answered.ok) return answered;
    const answer = answerSchema.safeParse(answered.value);
    if (!answer.success) return fail({ kind: 'retry', detail: 'orders: unreadable answer' });
    const cost = answer.data.extensions?.cost ?? null;
    if (cost !== null) {
      budget.spent(cost, clock.now());
      const quota = budget.quota(clock.now(), everyMs);
      if (quota !== null) context.quota(quota);
    }
    const problem = problemOf(answer.data.errors ?? [], budget.waitMs(clock.now()), () => { size = Math.max(SMALLEST_PAGE, Math.floor(size / 2)); return size; });
    if (problem !== null) return fail(problem);
    const page = readPage(answer.data.data);
    if (!page.success) return fail({ kind: 'retry', detail: 'orders: unreadable answer' });
    const { nodes, pageInfo } = page.data.orders;
    return succeed({ ...readNodes(nodes, config, clock.now(), context.room().products), next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null });
  };
}

/** Errors come with status 200. `smaller` halves the page and answers its new size. */
function problemOf(errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string | null | undefined } | null | undefined }[], waitMs: number, smaller: () => number): PollProblem | null {
  const [first] = errors;
  if (first === undefined) return null;
  switch (first.extensions?.code) {
    case 'THROTTLED': return { kind: 'wait', ms: Math.max(waitMs, THROTTLED_MS), detail: 'throttled' };
    // The page itself is too dear, however full the bucket.
    case 'MAX_COST_EXCEEDED': return smaller() > SMALLEST_PAGE ? { kind: 'wait', ms: 0, detail: 'page halved' } : { kind: 'refused', detail: 'MAX_COST_EXCEEDED' };
    case 'ACCESS_DENIED': return { kind: 'refused', detail: 'ACCESS_DENIED: read_orders' };
    case 'SHOP_INACTIVE': return { kind: 'refused', detail: 'SHOP_INACTIVE' };
    default: return { kind: 'retry', detail: (first.extensions?.code ?? first.message).slice(0, 100) };
  }
}

function readNodes(nodes: readonly unknown[], { id }: ConfigOf<'shopify'>, receivedAt: Instant, products: readonly NamedProduct[]): Omit<OrderPage, 'next'> {
  const facts: OrderFact[] = [];
  const unread: string[] = [];
  let newest: Instant | null = null;
  for (const raw of nodes) {
    const node = orderNodeSchema.safeParse(raw);
    if (!node.success) { unread.push(`order ${node.error.issues[0]?.path.map(String).join('.') ?? ''}`); continue; }
    if (node.data.lineItems.pageInfo?.hasNextPage === true) unread.push('an order with more lines than are asked for');
    const changed = parseMoment(node.data.updatedAt ?? '', receivedAt);
    if (changed.ok && (newest === null || changed.value > newest)) newest = changed.value;
    const read = orderFacts(restOrder(node.data), ['created'], { sourceId: id, receivedAt, triggeredAt: null, isTest: false, products });
    if (read.ok) facts.push(...read.value);
    else unread.push(read.failure.kind === 'unreadable' ? read.failure.detail : read.failure.kind);
  }
  return { facts, unread, newest };
}
