import { startSimulatedHttp, type SimulatedAnswer } from '#engine/simulator/httpServer.ts';
import { major, totalOf, type ShopWorld, type WorldOrder } from './shopWorld.ts';

/** Shopify's Admin GraphQL endpoint over a shop's books: pages by cursor, `updated_at` filter, calculated query cost with a bucket that refills. */
export interface ShopifyAdmin {
  readonly apiUrl: string;
  /** The next queries are answered so, one after the other. */
  readonly fail: (...answers: readonly SimulatedAnswer[]) => void;
  /** What was asked: page size, cursor, filter; and what was left in the bucket then. */
  readonly asked: () => readonly { readonly first: number; readonly after: string | null; readonly changed: string; readonly left: number }[];
  readonly setBucket: (bucket: { readonly maximum: number; readonly left: number; readonly restoreRate: number; readonly dearest?: number }) => void;
  /** The largest cost one query may have. */
  readonly stop: () => Promise<void>;
}
const iso = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/u, 'Z');
const shopMoney = (minor: number, currencyCode: string) => ({ shopMoney: { amount: major(minor), currencyCode } });

const lineNode = (order: WorldOrder, index: number) => {
  const line = order.lines[index];
  if (line === undefined) throw new Error('no such line');
  return { title: `商品 ${line.sku}`, sku: line.sku, quantity: line.quantity, product: { legacyResourceId: '8123456789012' }, variant: { legacyResourceId: '44123456789012' }, originalUnitPriceSet: shopMoney(line.priceMinor, order.currency), totalDiscountSet: shopMoney(0, order.currency) };
};
export const orderNode = (order: WorldOrder) => ({
  legacyResourceId: String(order.id), test: false, createdAt: iso(order.createdAt), processedAt: iso(order.createdAt), updatedAt: iso(order.updatedAt), cancelledAt: order.cancelledAt === null ? null : iso(order.cancelledAt),
  displayFinancialStatus: order.paidAt === null ? 'PENDING' : order.refunds.length === 0 ? 'PAID' : order.refunds.reduce((sum, { minor }) => sum + minor, 0) >= totalOf(order) ? 'REFUNDED' : 'PARTIALLY_REFUNDED',
  totalPriceSet: shopMoney(totalOf(order), order.currency), customer: { legacyResourceId: '7034567890123' },
  lineItems: { pageInfo: { hasNextPage: false }, nodes: order.lines.map((_line, index) => lineNode(order, index)) },
  refunds: order.refunds.map(({ id, minor, at }) => ({ legacyResourceId: String(id), createdAt: iso(at), transactions: { nodes: [{ kind: 'REFUND', status: 'SUCCESS', test: false, amountSet: shopMoney(minor, order.currency) }] }, refundLineItems: { nodes: [] } })),
});

export async function startShopifyAdmin(world: ShopWorld, token: string, now: () => number): Promise<ShopifyAdmin> {
  const failures: SimulatedAnswer[] = [];
  const asked: { first: number; after: string | null; changed: string; left: number }[] = [];
  let bucket = { maximum: 2_000, left: 2_000, restoreRate: 100, dearest: 1_000 };
  let filledAt = now();
  const refill = (): void => {
    bucket = { ...bucket, left: Math.min(bucket.maximum, bucket.left + ((now() - filledAt) / 1_000) * bucket.restoreRate) };
    filledAt = now();
  };
  const cost = (requested: number) => ({ cost: { requestedQueryCost: requested, actualQueryCost: requested, throttleStatus: { maximumAvailable: bucket.maximum, currentlyAvailable: Math.floor(bucket.left), restoreRate: bucket.restoreRate } } });
  const orders = (variables: { first: number; after: string | null; changed: string }): SimulatedAnswer => {
    refill();
    asked.push({ ...variables, left: bucket.left });
    const failure = failures.shift();
    if (failure !== undefined) return failure;
    const requested = 2 + variables.first * 12;
    if (requested > bucket.dearest) return { status: 200, json: { errors: [{ message: 'Query cost is too high', extensions: { code: 'MAX_COST_EXCEEDED' } }] } };
    if (requested > bucket.left) return { status: 200, json: { errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }], extensions: cost(requested) } };
    bucket = { ...bucket, left: bucket.left - requested };
    const since = Date.parse(/updated_at:>='([^']+)'/u.exec(variables.changed)?.[1] ?? '');
    const found = world.orders().filter(({ updatedAt }) => Math.floor(updatedAt / 1_000) * 1_000 >= since).toSorted((a, b) => a.updatedAt - b.updatedAt || a.id - b.id);
    const from = variables.after === null ? 0 : Number(variables.after.replace('cursor-', ''));
    const page = found.slice(from, from + variables.first);
    const end = from + page.length;
    return { status: 200, json: { data: { orders: { pageInfo: { hasNextPage: end < found.length, endCursor: page.length === 0 ? null : `cursor-${end}` }, nodes: page.map(orderNode) } }, extensions: cost(requested) } };
  };
  const http = await startSimulatedHttp(({ headers, body }) => {
    if (headers['x-shopify-access-token'] !== token) return { status: 401, json: { errors: '[API] Invalid API key or access token' } };
    const { query, variables } = JSON.parse(body) as { query: string; variables: { first: number; after: string | null; changed: string } };
    if (query.includes('shop {')) return { status: 200, json: { data: { shop: { name: 'Mornstar' } }, extensions: cost(1) } };
    return orders(variables);
  });
  return {
    apiUrl: `${http.url}/admin/api/2026-01/graphql.json`, fail: (...answers) => { failures.push(...answers); }, asked: () => asked,
    setBucket: (next) => { bucket = { dearest: 1_000, ...next }; filledAt = now(); }, stop: http.stop,
  };
}
