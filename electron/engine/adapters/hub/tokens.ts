import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 32 random bytes as base64url (43 characters): a ticket, a session token or an ingest secret. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** SHA-256, hex. Only this is kept: a stolen database or heap dump opens no session. */
export const hashToken = (token: string): string => createHash('sha256').update(token, 'utf8').digest('hex');

/** Compares two hex digests of equal length in constant time, so that answers leak no prefix. */
export function isSameHash(a: string, b: string): boolean {
  const left = Buffer.from(a, 'hex');
  const right = Buffer.from(b, 'hex');
  return left.length === right.length && timingSafeEqual(left, right);
}
