import { createHash, randomUUID } from 'node:crypto';

export interface PushDelivery { readonly headers: Readonly<Record<string, string>>; readonly body: string }
export interface PushOptions { readonly roomId?: string; readonly at?: number; readonly nonce?: string }

/** A delivery as Douyin's open platform posts it: sorted headers, body and secret under MD5. */
export function signedPush(secret: string, type: string, items: unknown, { roomId = '7300000000000000001', at = Date.now(), nonce = randomUUID() }: PushOptions = {}): PushDelivery {
  const body = typeof items === 'string' ? items : JSON.stringify(items);
  const signed: Record<string, string> = { 'x-nonce-str': nonce, 'x-timestamp': String(at), 'x-roomid': roomId, 'x-msg-type': type };
  const text = Object.keys(signed).toSorted().map((key) => `${key}=${signed[key] ?? ''}`).join('&');
  return { body, headers: { ...signed, 'content-type': 'application/json', 'x-signature': createHash('md5').update(text + body + secret).digest('base64') } };
}

export const postPush = async (url: string, { headers, body }: PushDelivery): Promise<Response> => fetch(url, { method: 'POST', headers, body });
