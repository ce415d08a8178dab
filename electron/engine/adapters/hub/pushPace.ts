import type { IncomingMessage } from 'node:http';
import { FORWARDED_PUSH_BYTES, FORWARDED_PUSH_LIMIT, PUSH_BYTES, PUSH_LIMIT, type RateLimit, type RateLimits } from './rateLimits.ts';

export interface PushPace {
  /** Takes one request: 0 = go on, otherwise the ms after which to come back. */
  readonly take: () => number;
  /** What the request has brought. */
  readonly received: (bytes: number) => void;
}

interface Account { readonly key: string; readonly requests: RateLimit; readonly bytes: RateLimit }

/**
 * Who pays for a pushed request. Through a tunnel on this machine everybody comes from loopback; the tunnel names the real sender
 * as the last of `X-Forwarded-For` (what stands before it the sender may have made up). That sender's own, smaller account is
 * asked first, so a stranger who floods runs dry before the shops behind the same tunnel do.
 */
export function paceOf(request: IncomingMessage, limits: RateLimits): PushPace {
  const accounts = accountsOf(request);
  return {
    take: () => {
      for (const { key, requests, bytes } of accounts) {
        const retryMs = Math.max(limits.take(`push:${key}`, requests), limits.take(`pushBytes:${key}`, bytes, 0));
        if (retryMs > 0) return retryMs;
      }
      return 0;
    },
    received: (bytes) => { for (const account of accounts) limits.take(`pushBytes:${account.key}`, account.bytes, bytes); },
  };
}

function accountsOf({ socket: { remoteAddress: address = '' }, headers }: IncomingMessage): readonly Account[] {
  const peer: Account = { key: address, requests: PUSH_LIMIT, bytes: PUSH_BYTES };
  const named = address === '127.0.0.1' ? [headers['x-forwarded-for'] ?? ''].flat().join(',').split(',').at(-1)?.trim() ?? '' : '';
  // An IPv6 address is 45 characters at most: nobody fills the list of accounts with long names.
  return named === '' || named.length > 45 ? [peer] : [{ key: `via ${named}`, requests: FORWARDED_PUSH_LIMIT, bytes: FORWARDED_PUSH_BYTES }, peer];
}
