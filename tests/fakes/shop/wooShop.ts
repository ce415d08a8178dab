import { createHmac, randomUUID } from 'node:crypto';
import { startSimulatedHttp, type SimulatedAnswer } from '#engine/simulator/httpServer.ts';
import { major, totalOf, type ShopWorld, type WorldOrder } from './shopWorld.ts';

/** A WooCommerce shop: its REST API, and webhooks that are switched off after five failed deliveries in a row, never repeated. */
export interface WooShop {
  readonly shopUrl: string;
  readonly fail: (...answers: readonly SimulatedAnswer[]) => void;
  readonly asked: () => readonly URLSearchParams[];
  /** The unsigned request a webhook is saved with; a refused one cannot be saved. */
  readonly ping: () => Promise<Response>;
  /** One delivery, as long as the webhook is active. Null = it is disabled. */
  readonly deliver: (order: WorldOrder, quirks?: WooQuirks) => Promise<Response | null>;
  readonly isActive: () => boolean;
  readonly stop: () => Promise<void>;
}
export interface WooQuirks { readonly topic?: string; readonly secret?: string; readonly body?: string; readonly alter?: (body: string) => string }
const gmt = (at: number): string => new Date(at).toISOString().slice(0, 19);
const FAILURES = 5;

export const wooOrder = (order: WorldOrder): Readonly<Record<string, unknown>> => ({
  id: order.id, parent_id: 0, number: String(order.id), order_key: `wc_order_${order.id}`, status: order.cancelledAt !== null ? 'cancelled' : order.paidAt === null ? 'pending' : order.refunds.reduce((sum, { minor }) => sum + minor, 0) >= totalOf(order) ? 'refunded' : 'processing',
  currency: order.currency, version: '9.4.0', prices_include_tax: true, date_created: gmt(order.createdAt + 28_800_000), date_created_gmt: gmt(order.createdAt), date_modified_gmt: gmt(order.updatedAt), date_paid_gmt: order.paidAt === null ? null : gmt(order.paidAt),
  total: major(totalOf(order)), customer_id: 26, billing: { first_name: '雪', last_name: '林', email: 'xue@example.test', phone: '13800000000' },
  line_items: order.lines.map((line, index) => ({ id: 300 + index, name: `商品 ${line.sku}`, product_id: 93, variation_id: 0, quantity: line.quantity, total: major(line.quantity * line.priceMinor), sku: line.sku, price: line.priceMinor / 100 })),
  refunds: order.refunds.map(({ id, minor }) => ({ id, reason: '', total: `-${major(minor)}` })),
});

export async function startWooShop(world: ShopWorld, options: { readonly hookUrl: () => string; readonly secret: string; readonly key: string; readonly keySecret: string }): Promise<WooShop> {
  const failures: SimulatedAnswer[] = [];
  const asked: URLSearchParams[] = [];
  let failed = 0;
  const http = await startSimulatedHttp(({ url, headers }) => {
    if (url.pathname !== '/wp-json/wc/v3/orders') return { status: 404, json: { code: 'rest_no_route', message: 'No route was found' } };
    if (headers.authorization !== `Basic ${Buffer.from(`${options.key}:${options.keySecret}`).toString('base64')}`) return { status: 401, json: { code: 'woocommerce_rest_cannot_view', message: 'Sorry, you cannot list resources.' } };
    asked.push(url.searchParams);
    const failure = failures.shift();
    if (failure !== undefined) return failure;
    const after = Date.parse(`${url.searchParams.get('modified_after') ?? ''}Z`);
    const [perPage, page] = [Number(url.searchParams.get('per_page')), Number(url.searchParams.get('page'))];
    const found = world.orders().filter(({ updatedAt }) => Math.floor(updatedAt / 1_000) * 1_000 > after).toSorted((a, b) => a.id - b.id);
    return { status: 200, json: found.slice((page - 1) * perPage, page * perPage).map(wooOrder) };
  });
  return {
    shopUrl: http.url, fail: (...answers) => { failures.push(...answers); }, asked: () => asked, isActive: () => failed < FAILURES, stop: http.stop,
    ping: () => fetch(options.hookUrl(), { method: 'POST', body: new URLSearchParams({ webhook_id: '7' }), headers: { 'user-agent': 'WooCommerce/9.4.0 Hookshot (WordPress/6.7)' } }),
    deliver: async (order, quirks = {}) => {
      if (failed >= FAILURES) return null;
      const body = quirks.body ?? JSON.stringify(wooOrder(order));
      const response = await fetch(options.hookUrl(), {
        method: 'POST', body: quirks.alter?.(body) ?? body,
        headers: { 'content-type': 'application/json', 'x-wc-webhook-source': 'https://shop.example/', 'x-wc-webhook-topic': quirks.topic ?? (order.updatedAt === order.createdAt ? 'order.created' : 'order.updated'), 'x-wc-webhook-resource': 'order', 'x-wc-webhook-event': 'updated', 'x-wc-webhook-signature': createHmac('sha256', quirks.secret ?? options.secret).update(body).digest('base64'), 'x-wc-webhook-id': '7', 'x-wc-webhook-delivery-id': randomUUID() },
      }).catch(() => null);
      failed = response !== null && response.status >= 200 && response.status < 304 ? 0 : failed + 1;
      return response;
    },
  };
}
