import type { Role } from '#shared/protocol/roles.ts';
import type { Clock } from '#engine/ports.ts';

/** `perSecond` refills up to `burst`. */
export interface RateLimit { readonly perSecond: number; readonly burst: number }

export interface RateLimits {
  /**
   * Takes `cost` tokens (1) of `key`'s bucket when there is at least one: 0 = go on, otherwise the ms after which one will be
   * there. A cost above what is left puts the bucket in debt: for what is known only when it has been received.
   */
  readonly take: (key: string, limit: RateLimit, cost?: number) => number;
}

/**
 * A producer may hold a key down or run a control surface; the limit only stops a window that went wild.
 * Everyone else asks for far less.
 */
export const REQUEST_LIMITS: Readonly<Record<Role, RateLimit>> = {
  producer: { perSecond: 500, burst: 1_000 },
  host: { perSecond: 20, burst: 60 },
  viewer: { perSecond: 20, burst: 60 },
  overlay: { perSecond: 10, burst: 40 },
  ingest: { perSecond: 100, burst: 200 },
  control: { perSecond: 50, burst: 100 },
};
/** Pairing attempts per network address. */
export const PAIR_LIMIT: RateLimit = { perSecond: 2, burst: 30 };
/** Wrong tokens per network address; right ones are never counted here, so a stranger cannot lock a control surface out. */
export const WRONG_TOKEN_LIMIT: RateLimit = { perSecond: 2, burst: 30 };

/**
 * Pushed requests per network address and per source, before anything of them is read. A shop sends one request an order, a feed up to
 * 500 events in one: 20 of these a second are 10,000 events. Through a tunnel everybody has one address, so there is room for both.
 */
export const PUSH_LIMIT: RateLimit = { perSecond: 300, burst: 1_500 };
/** Bytes of pushed requests per network address: 10,000 events a second are about 4 MB. */
export const PUSH_BYTES: RateLimit = { perSecond: 16 * 1_048_576, burst: 96 * 1_048_576 };
/** The same for each address behind a tunnel on this machine: a third, so that one stranger cannot use up what all of them share. */
export const FORWARDED_PUSH_LIMIT: RateLimit = { perSecond: PUSH_LIMIT.perSecond / 3, burst: PUSH_LIMIT.burst / 3 };
export const FORWARDED_PUSH_BYTES: RateLimit = { perSecond: PUSH_BYTES.perSecond / 3, burst: PUSH_BYTES.burst / 3 };

const MAX_BUCKETS = 2_000;

/** Token buckets per key; full buckets are forgotten once there are many. */
export function createRateLimits(clock: Clock): RateLimits {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    take: (key, limit, cost = 1) => {
      const now = clock.now();
      if (buckets.size > MAX_BUCKETS) {
        for (const [other, bucket] of buckets) if (now - bucket.at > 60_000) buckets.delete(other);
      }
      const bucket = buckets.get(key) ?? { tokens: limit.burst, at: now };
      // A wall clock stepped backwards must not take tokens away.
      bucket.tokens = Math.min(limit.burst, bucket.tokens + (Math.max(0, now - bucket.at) * limit.perSecond) / 1_000);
      bucket.at = now;
      buckets.set(key, bucket);
      if (bucket.tokens >= 1) {
        bucket.tokens -= cost;
        return 0;
      }
      return Math.ceil(((1 - bucket.tokens) * 1_000) / limit.perSecond);
    },
  };
}
