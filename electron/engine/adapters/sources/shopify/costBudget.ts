import type { SourceQuota } from '#shared/audience/sourceVitals.ts';
import { instant, type Instant } from '#shared/time/instant.ts';
import type { QueryCost } from './graphql.ts';

/**
 * Shopify's calculated query cost: a bucket of points that refills by `restoreRate` a second; a query is refused when its
 * requested cost is more than what is left [D shopify.dev, API limits]. The bucket is the app's, shared with all else that uses the token:
 * we leave a quarter of it alone.
 */
export interface CostBudget {
  /** How long to wait before the next query of this kind, ms; 0 = ask now. */
  readonly waitMs: (now: Instant) => number;
  readonly spent: (cost: QueryCost, now: Instant) => void;
  readonly quota: (now: Instant, everyMs: number) => SourceQuota | null;
}
const LEFT_ALONE = 0.25;

export function createCostBudget(): CostBudget {
  let last: { readonly cost: QueryCost; readonly at: Instant } | null = null;
  const availableAt = (now: Instant): number => {
    if (last === null) return 0;
    const { maximumAvailable, currentlyAvailable, restoreRate } = last.cost.throttleStatus;
    return Math.min(maximumAvailable, currentlyAvailable + (Math.max(0, now - last.at) / 1_000) * restoreRate);
  };
  return {
    waitMs: (now) => {
      if (last === null) return 0;
      const { maximumAvailable, restoreRate } = last.cost.throttleStatus;
      // A query dearer than the whole bucket would wait for ever: it is asked when the bucket is full, and Shopify's answer is told.
      const needed = Math.min(maximumAvailable, last.cost.requestedQueryCost + maximumAvailable * LEFT_ALONE);
      return Math.max(0, Math.ceil(((needed - availableAt(now)) / restoreRate) * 1_000));
    },
    spent: (cost, now) => { last = { cost, at: now }; },
    quota: (now, everyMs) => {
      if (last === null) return null;
      const { maximumAvailable, restoreRate } = last.cost.throttleStatus;
      const used = Math.max(0, Math.round(maximumAvailable - availableAt(now)));
      return { used, budget: Math.round(maximumAvailable), resetsAt: instant(now + (used / restoreRate) * 1_000), everyMs };
    },
  };
}
