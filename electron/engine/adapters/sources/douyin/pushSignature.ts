import { createHash, timingSafeEqual } from 'node:crypto';

/** The headers Douyin signs; content-type and the signature itself are left out. */
const SIGNED = ['x-msg-type', 'x-nonce-str', 'x-roomid', 'x-timestamp'] as const;

/** Headers sorted by name as `k=v` joined by `&`, then the raw body, then the secret, nothing in between: MD5, base64. */
export function signDouyinPush(headers: Readonly<Record<string, string>>, rawBody: Uint8Array, secret: string): Buffer {
  const named = SIGNED.map((name) => `${name}=${headers[name] ?? ''}`).join('&');
  return createHash('md5').update(named).update(rawBody).update(secret).digest();
}

/** Takes the same time wherever the two differ. */
export const isDouyinSignature = (expected: Buffer, said: string): boolean => /^[A-Za-z0-9+/]{22}==$/u.test(said) && timingSafeEqual(expected, Buffer.from(said, 'base64'));
