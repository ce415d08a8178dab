import { createHmac, randomUUID } from 'node:crypto';
import { startSimulatedHttp, type SimulatedAnswer } from '#engine/simulator/httpServer.ts';
import { major, totalOf, type ShopWorld, type WorldOrder } from './shopWorld.ts';

/** A TikTok Shop: pushes that say only that an order changed, and the signed Open API that tells the order. */
export interface TiktokShopFake {
  readonly apiUrl: string;
  readonly fail: (...answers: readonly SimulatedAnswer[]) => void;
  readonly asked: () => readonly URLSearchParams[];
  readonly push: (order: Pick<WorldOrder, 'id' | 'updatedAt'>, quirks?: TiktokQuirks) => Promise<Response>;
  readonly stop: () => Promise<void>;
}
export interface TiktokQuirks { readonly appSecret?: string; readonly notificationId?: string; readonly type?: number; readonly body?: string; readonly alter?: (body: string) => string }
const seconds = (at: number): number => Math.floor(at / 1_000);

export const tiktokOrder = (order: WorldOrder): Readonly<Record<string, unknown>> => ({
  id: String(order.id), status: order.cancelledAt !== null ? 'CANCELLED' : order.paidAt === null ? 'UNPAID' : 'AWAITING_SHIPMENT', create_time: seconds(order.createdAt), update_time: seconds(order.updatedAt),
  ...(order.paidAt === null ? {} : { paid_time: seconds(order.paidAt) }), ...(order.cancelledAt === null ? {} : { cancel_time: seconds(order.cancelledAt) }), user_id: '7494545630022961',
  buyer_email: 'v2b@scs.tiktokw.us', is_sample_order: false, payment: { currency: order.currency, sub_total: major(totalOf(order)), total_amount: major(totalOf(order)), shipping_fee: '0' },
  line_items: order.lines.flatMap((line) => Array.from({ length: line.quantity }, (_, index) => ({ id: `${order.id}${index}`, product_id: '1729582718312380123', sku_id: '2729382476852921560', product_name: `商品 ${line.sku}`, seller_sku: line.sku, sale_price: major(line.priceMinor), currency: order.currency, display_status: 'AWAITING_SHIPMENT' }))),
});

export async function startTiktokShop(world: ShopWorld, options: { readonly hookUrl: () => string; readonly appKey: string; readonly appSecret: string; readonly token: string }): Promise<TiktokShopFake> {
  const failures: SimulatedAnswer[] = [];
  const asked: URLSearchParams[] = [];
  /** Their own rule, written down a second time: a mistake of ours must not sign itself. */
  const isSigned = (url: URL): boolean => {
    const pairs = [...url.searchParams].filter(([key]) => key !== 'sign' && key !== 'access_token').sort(([a], [b]) => (a < b ? -1 : 1)).map((pair) => pair.join('')).join('');
    return url.searchParams.get('sign') === createHmac('sha256', options.appSecret).update(options.appSecret + url.pathname + pairs + options.appSecret).digest('hex');
  };
  const http = await startSimulatedHttp(({ url, headers }) => {
    if (headers['x-tts-access-token'] !== options.token) return { status: 401, json: { code: 105_002, message: 'Expired credentials', request_id: 'r' } };
    if (!isSigned(url)) return { status: 400, json: { code: 106_001, message: 'Invalid signature', request_id: 'r' } };
    asked.push(url.searchParams);
    const failure = failures.shift();
    if (failure !== undefined) return failure;
    if (url.pathname === '/authorization/202309/shops') return { status: 200, json: { code: 0, message: 'Success', data: { shops: [{ id: '1', cipher: 'cipher' }] } } };
    const order = world.orders().find(({ id }) => String(id) === url.searchParams.get('ids'));
    return { status: 200, json: { code: 0, message: 'Success', request_id: 'r', data: { orders: order === undefined ? [] : [tiktokOrder(order)] } } };
  });
  return {
    apiUrl: http.url, fail: (...answers) => { failures.push(...answers); }, asked: () => asked, stop: http.stop,
    push: (order, quirks = {}) => {
      const body = quirks.body ?? JSON.stringify({ type: quirks.type ?? 1, tts_notification_id: quirks.notificationId ?? randomUUID(), shop_id: '7494049642642441621', timestamp: seconds(order.updatedAt), data: { order_id: String(order.id), order_status: 'AWAITING_SHIPMENT', update_time: seconds(order.updatedAt) } });
      return fetch(options.hookUrl(), { method: 'POST', body: quirks.alter?.(body) ?? body, headers: { 'content-type': 'application/json', authorization: createHmac('sha256', quirks.appSecret ?? options.appSecret).update(options.appKey + body).digest('hex') } });
    },
  };
}
