import { z } from 'zod';
import type { ConfigOf } from '#shared/audience/source.ts';
import type { NamedProduct } from '#shared/commerce/productRef.ts';
import type { OrderFact } from '#shared/metrics/orderState.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { OrderPage, PollProblem } from '../common/pollOrders.ts';
import { requestJson } from '../common/requestJson.ts';
import { decodeWooOrder } from './decode.ts';

const PAGE = 50;

export interface WooKeys { readonly consumerKey: string; readonly consumerSecret: string }

/** One page of `/wp-json/wc/v3/orders` [D woocommerce.github.io]: changed since a moment, by number, so that an order changed meanwhile moves no page. */
export async function readWooPage(config: ConfigOf<'wooCommerce'>, keys: WooKeys, asked: { readonly since: Instant; readonly page: number; readonly perPage?: number }, signal: AbortSignal): Promise<Result<readonly unknown[], PollProblem>> {
  const url = new URL(`${config.shopUrl.replace(/\/$/u, '')}/wp-json/wc/v3/orders`);
  url.search = new URLSearchParams({ modified_after: new Date(asked.since).toISOString().replace(/\.\d+Z$/u, ''), dates_are_gmt: 'true', orderby: 'id', order: 'asc', per_page: String(asked.perPage ?? PAGE), page: String(asked.page) }).toString();
  const answered = await requestJson({ method: 'GET', url: url.href, signal, headers: { authorization: `Basic ${Buffer.from(`${keys.consumerKey}:${keys.consumerSecret}`).toString('base64')}` } });
  if (!answered.ok) return fail({ kind: 'retry', detail: answered.failure });
  const { status, json } = answered.value;
  if (status === 401) return fail({ kind: 'badSecret', detail: 'HTTP 401' });
  if (status === 403) return fail({ kind: 'refused', detail: 'HTTP 403' });
  if (status === 404) return fail({ kind: 'notFound', detail: 'HTTP 404: wp-json/wc/v3' });
  if (status === 429) return fail({ kind: 'wait', ms: 10_000, detail: 'HTTP 429' });
  const orders = z.array(z.unknown()).max(500).safeParse(json);
  return status === 200 && orders.success ? succeed(orders.data) : fail({ kind: 'retry', detail: `orders: HTTP ${status}` });
}

export function createWooPages(config: ConfigOf<'wooCommerce'>, keys: WooKeys, now: () => Instant, products: () => readonly NamedProduct[]): (since: Instant, next: string | null, signal: AbortSignal) => Promise<Result<OrderPage, PollProblem>> {
  return async (since, next, signal) => {
    const page = next === null ? 1 : Number(next);
    const answered = await readWooPage(config, keys, { since, page }, signal);
    if (!answered.ok) return answered;
    const facts: OrderFact[] = [];
    const unread: string[] = [];
    let newest: Instant | null = null;
    for (const body of answered.value) {
      const read = decodeWooOrder(body, { sourceId: config.id, receivedAt: now(), products: products() });
      if (!read.ok) { unread.push(read.failure); continue; }
      facts.push(...read.value.facts);
      if (read.value.changedAt !== null && (newest === null || read.value.changedAt > newest)) newest = read.value.changedAt;
    }
    return succeed({ facts, unread, newest, next: answered.value.length < PAGE ? null : String(page + 1) });
  };
}
