import type { Instant } from '#shared/time/instant.ts';

/** A longer wish is a mistake of the other side: a person would look for the comments meanwhile. */
const MOST_MS = 600_000;

/** The header `Retry-After` (RFC 9110: seconds, or a date) as a wait, 1 s to 10 min; null = it says nothing usable. */
export function retryAfterMs(header: string | undefined, now: Instant): number | null {
  if (header === undefined) return null;
  const text = header.trim();
  const ms = /^\d{1,6}$/u.test(text) ? Number(text) * 1_000 : Date.parse(text) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 1_000), MOST_MS) : null;
}
