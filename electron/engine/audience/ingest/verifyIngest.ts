import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import { MINUTE, type Instant } from '#shared/time/instant.ts';
import { hmacSha256, isSameDigest } from '../signature.ts';

/** How far a sender's clock may be off, either way. Replays within it are harmless: events are stored once. */
export const WINDOW_MS = 5 * MINUTE;

/** `timestamp`: unix ms as text; `signature`: `sha256=<hex>` over `timestamp + "." + body`. */
export interface Signed { readonly timestamp: string; readonly signature: string; readonly body: string | Uint8Array }

/** Is it signed with this secret, and now? The signature is checked first: only who knows the secret is told the engine's time. */
export function verifyIngest(secret: string, signed: Signed, now: Instant): Result<null, Refusal> {
  const hex = /^sha256=(.+)$/u.exec(signed.signature.trim())?.[1] ?? '';
  if (!isSameDigest(hmacSha256(secret, signed.timestamp, '.', signed.body), hex, 'hex')) return fail(refusal('badSignature'));
  const said = /^\d{1,15}$/u.test(signed.timestamp) ? Number(signed.timestamp) : Number.NaN;
  if (!(Math.abs(said - now) <= WINDOW_MS)) return fail(refusal('timestampOutOfWindow', { windowMs: WINDOW_MS, engineNow: now }));
  return succeed(null);
}
