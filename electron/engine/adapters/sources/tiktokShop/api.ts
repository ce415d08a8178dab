import { z } from 'zod';
import type { ConfigOf } from '#shared/audience/source.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import type { Instant } from '#shared/time/instant.ts';
import { requestJson } from '../common/requestJson.ts';
import { signApiRequest } from './sign.ts';

export type TiktokShop = Pick<ConfigOf<'tiktokShop'>, 'appKey' | 'shopCipher' | 'apiUrl'>;
export interface TiktokKeys { readonly appSecret: string; readonly accessToken: string }
const ORDERS = '/order/202309/orders';
const SHOPS = '/authorization/202309/shops';
const answerSchema = z.object({ code: z.number(), message: z.string().catch(''), data: z.unknown().optional() });
const ordersSchema = z.object({ orders: z.array(z.unknown()).max(100) });

async function get(shop: TiktokShop, keys: TiktokKeys, now: Instant, path: string, more: Readonly<Record<string, string>>): Promise<Result<unknown, string>> {
  const query: Record<string, string> = { app_key: shop.appKey, timestamp: String(Math.floor(now / 1_000)), ...more };
  query['sign'] = signApiRequest(keys.appSecret, path, query);
  const answered = await requestJson({ method: 'GET', url: `${shop.apiUrl.replace(/\/$/u, '')}${path}?${new URLSearchParams(query).toString()}`, headers: { 'x-tts-access-token': keys.accessToken, 'content-type': 'application/json' } });
  if (!answered.ok) return answered;
  const answer = answerSchema.safeParse(answered.value.json);
  if (!answer.success) return fail(`HTTP ${answered.value.status}`);
  // Problems are told in the body, with their own codes (105xxx: the token).
  return answer.data.code === 0 ? succeed(answer.data.data) : fail(`${answer.data.code} ${answer.data.message}`.slice(0, 120));
}

/** One order as it is now. Fails with the platform's words. */
export async function fetchOrder(shop: TiktokShop, keys: TiktokKeys, orderId: string, now: Instant): Promise<Result<unknown, string>> {
  const answered = await get(shop, keys, now, ORDERS, { ids: orderId, ...(shop.shopCipher === '' ? {} : { shop_cipher: shop.shopCipher }) });
  if (!answered.ok) return answered;
  const orders = ordersSchema.safeParse(answered.value);
  const [order] = orders.success ? orders.data.orders : [];
  return order === undefined ? fail('no such order') : succeed(order);
}

/** Is somebody there who knows app and token? */
export const askShops = (shop: TiktokShop, keys: TiktokKeys, now: Instant): Promise<Result<unknown, string>> => get(shop, keys, now, SHOPS, {});
