import { createHmac, randomUUID } from 'node:crypto';

/** A Shopify shop: signs and posts webhooks shaped like the real ones, quirks included. */
export interface ShopifySender {
  readonly createOrder: (order: ShopOrderSpec, quirks?: ShopQuirks) => Promise<ShopReply>;
  readonly payOrder: (order: ShopOrderSpec, quirks?: ShopQuirks) => Promise<ShopReply>;
  readonly updateOrder: (order: ShopOrderSpec, quirks?: ShopQuirks) => Promise<ShopReply>;
  readonly cancelOrder: (order: ShopOrderSpec, quirks?: ShopQuirks) => Promise<ShopReply>;
  readonly refund: (order: ShopOrderSpec, amount: string, quirks?: ShopQuirks) => Promise<ShopReply>;
  /** Any topic with any body, signed. */
  readonly post: (topic: string, body: string, quirks?: ShopQuirks) => Promise<ShopReply>;
}
export interface ShopReply { readonly status: number; readonly body: Readonly<Record<string, unknown>>; readonly tookMs: number }
export interface ShopOrderSpec {
  readonly id: number | bigint;
  readonly total: string;
  readonly currency?: string;
  readonly status?: string;
  readonly test?: boolean;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly lines?: readonly { readonly sku: string; readonly quantity: number; readonly price: string; readonly discount?: string }[];
}
export interface ShopQuirks {
  /** The same id again = the same event delivered again. */
  readonly eventId?: string;
  readonly webhookId?: string;
  readonly refundId?: number;
  readonly secret?: string;
  /** Changes the body after it was signed, as a proxy that "beautifies" JSON does. */
  readonly alter?: (body: string) => string;
  /** Header names without X-, as the preview form of webhooks has them. */
  readonly preview?: boolean;
}
export interface ShopifySenderOptions { readonly baseUrl: string; readonly sourceId: string; readonly secret: string; readonly now?: () => number }

export function createShopifySender({ baseUrl, sourceId, secret, now = Date.now }: ShopifySenderOptions): ShopifySender {
  const iso = (): string => new Date(now()).toISOString().replace(/\.\d+Z$/u, '+00:00');
  /** An order was made once, and a repeat of an event is the same body again. */
  const madeAt = new Map<string, string>();
  const said = new Map<string, string>();
  const post: ShopifySender['post'] = async (topic, made, quirks = {}) => {
    const event = quirks.eventId ?? quirks.webhookId;
    const body = event === undefined ? made : (said.get(event) ?? made);
    if (event !== undefined) said.set(event, body);
    const prefix = quirks.preview === true ? 'Shopify' : 'X-Shopify';
    const startedAt = performance.now();
    const response = await fetch(`${baseUrl}/hooks/shopify/${sourceId}`, {
      method: 'POST', body: quirks.alter?.(body) ?? body,
      headers: {
        'Content-Type': 'application/json', [`${prefix}-Topic`]: topic, [`${prefix}-Shop-Domain`]: 'mornstar.myshopify.example', [`${prefix}-API-Version`]: '2026-01',
        [`${prefix}-Webhook-Id`]: quirks.webhookId ?? randomUUID(), ...(quirks.preview === true ? {} : { 'X-Shopify-Event-Id': quirks.eventId ?? randomUUID() }),
        [`${prefix}-Triggered-At`]: new Date(now()).toISOString(), [`${prefix}-Hmac-Sha256`]: createHmac('sha256', quirks.secret ?? secret).update(body).digest('base64'),
      },
    });
    return { status: response.status, body: await response.json() as Record<string, unknown>, tookMs: performance.now() - startedAt };
  };
  const orderBody = (order: ShopOrderSpec, status: string, more: Readonly<Record<string, unknown>> = {}): string => {
    const currency = order.currency ?? 'CNY';
    const createdAt = order.createdAt ?? madeAt.get(String(order.id)) ?? iso();
    madeAt.set(String(order.id), createdAt);
    const body = {
      id: '@id', admin_graphql_api_id: `gid://shopify/Order/${order.id}`, name: '#1001', order_number: 1001, test: order.test ?? false,
      created_at: createdAt, processed_at: createdAt, updated_at: order.updatedAt ?? iso(), cancelled_at: null, closed_at: null,
      financial_status: order.status ?? status, fulfillment_status: null, currency, presentment_currency: currency,
      total_price: order.total, current_total_price: order.total, subtotal_price: order.total, total_discounts: '0.00', discount_codes: [],
      total_price_set: { shop_money: { amount: order.total, currency_code: currency }, presentment_money: { amount: order.total, currency_code: currency } },
      source_name: 'web', landing_site: '/', referring_site: '', cart_token: null, checkout_token: randomUUID(), tags: '', note_attributes: [],
      customer: { id: 7_034_567_890_123, first_name: '雪', last_name: '林', email: 'xue@example.test' },
      line_items: (order.lines ?? []).map((line, index) => ({
        id: 1_000 + index, product_id: 8_123_456_789_012, variant_id: 44_123_456_789_012, title: `商品 ${line.sku}`, variant_title: null, sku: line.sku,
        quantity: line.quantity, price: line.price, total_discount: line.discount ?? '0.00', properties: [],
      })),
      refunds: [], ...more,
    };
    // JSON cannot hold a bigint: the real service writes the digits as a number, whatever their length.
    return JSON.stringify(body).replace('"@id"', String(order.id));
  };
  return {
    post,
    createOrder: (order, quirks) => post('orders/create', orderBody(order, 'pending'), quirks),
    payOrder: (order, quirks) => post('orders/paid', orderBody(order, 'paid'), quirks),
    updateOrder: (order, quirks) => post('orders/updated', orderBody(order, 'paid'), quirks),
    cancelOrder: (order, quirks) => post('orders/cancelled', orderBody(order, 'voided', { cancelled_at: iso(), cancel_reason: 'customer' }), quirks),
    refund: (order, amount, quirks) => post('refunds/create', JSON.stringify({
      id: quirks?.refundId ?? Math.floor(Math.random() * 1e12), order_id: '@id', created_at: iso(), processed_at: iso(), note: null, restock: true, refund_line_items: [],
      transactions: [{ id: 1, order_id: '@id', kind: 'refund', status: 'success', amount, currency: order.currency ?? 'CNY', gateway: 'bogus', test: order.test ?? false }],
    }).replaceAll('"@id"', String(order.id)), quirks),
  };
}
