import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import { REQUEST_LIMITS, type RateLimits } from './rateLimits.ts';
import type { Grant } from '#engine/ports.ts';

/** May this window ask anything now? Null = yes; each question takes one from its allowance. */
export function gate(grant: Grant, { isStopping, limits }: { readonly isStopping: () => boolean; readonly limits: RateLimits }): Refusal | null {
  if (isStopping()) return refusal('engineStopping');
  const retryMs = limits.take(grant.clientId, REQUEST_LIMITS[grant.role]);
  return retryMs === 0 ? null : refusal('tooManyRequests', { retryMs });
}
