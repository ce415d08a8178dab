import { createHmac, timingSafeEqual } from 'node:crypto';

/** HMAC-SHA256 of the parts, written after each other, under `secret`. */
export function hmacSha256(secret: string, ...parts: readonly (string | Uint8Array)[]): Buffer {
  const hmac = createHmac('sha256', secret);
  for (const part of parts) hmac.update(part);
  return hmac.digest();
}

/** Does `said` (hex or base64 text) spell these bytes? Takes the same time wherever they differ. */
export function isSameDigest(expected: Buffer, said: string, encoding: 'hex' | 'base64'): boolean {
  const wellFormed = encoding === 'hex' ? /^[0-9a-f]{64}$/iu : /^[A-Za-z0-9+/]{43}=$/u;
  return wellFormed.test(said) && timingSafeEqual(expected, Buffer.from(said, encoding));
}
