import { createHash, createHmac, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { fail, succeed, type Result } from '#shared/result.ts';
import type { Instant } from '#shared/time/instant.ts';
import { requestJson } from '../common/requestJson.ts';

export interface OpenKeys { readonly accessKeyId: string; readonly accessKeySecret: string }
/** `code`: Bilibili's own; 0 = done. */
export interface OpenAnswer { readonly code: number; readonly message: string; readonly data: unknown }

const answerSchema = z.object({ code: z.number().int(), message: z.string().nullish(), data: z.unknown().optional() });

/**
 * The six signed headers of a request, and the signature over them: `key:value` lines in this order, HMAC-SHA256 with the secret, hex.
 * (open-live.bilibili.com, "signature")
 */
export function signOpenRequest(body: string, keys: OpenKeys, now: Instant, nonce: string): Readonly<Record<string, string>> {
  const signed = {
    'x-bili-accesskeyid': keys.accessKeyId, 'x-bili-content-md5': createHash('md5').update(body).digest('hex'), 'x-bili-signature-method': 'HMAC-SHA256',
    'x-bili-signature-nonce': nonce, 'x-bili-signature-version': '1.0', 'x-bili-timestamp': String(Math.floor(now / 1_000)),
  };
  const text = Object.entries(signed).map(([key, value]) => `${key}:${value}`).join('\n');
  return { ...signed, Authorization: createHmac('sha256', keys.accessKeySecret).update(text).digest('hex'), 'content-type': 'application/json', accept: 'application/json' };
}

/** One signed call. Fails with words when there was no readable answer; Bilibili's own codes come back as data. */
export async function callOpenApi(url: string, fields: Readonly<Record<string, unknown>>, keys: OpenKeys, now: Instant): Promise<Result<OpenAnswer, string>> {
  const body = JSON.stringify(fields);
  const answered = await requestJson({ method: 'POST', url, body, headers: signOpenRequest(body, keys, now, randomUUID()) });
  if (!answered.ok) return answered;
  const parsed = answerSchema.safeParse(answered.value.json);
  if (!parsed.success) return fail(`HTTP ${answered.value.status}`);
  return succeed({ code: parsed.data.code, message: parsed.data.message ?? '', data: parsed.data.data });
}

/** What `start` answers with. */
export const startedSchema = z.object({
  game_info: z.object({ game_id: z.string().min(1) }),
  websocket_info: z.object({ auth_body: z.string().min(1).max(10_000), wss_link: z.array(z.url({ protocol: /^wss?$/u })).min(1).max(20) }),
  anchor_info: z.object({ uname: z.string().nullish(), room_id: z.number().nullish() }).nullish(),
});
