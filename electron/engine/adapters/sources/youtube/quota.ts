import type { SourceQuota } from '#shared/audience/sourceVitals.ts';
import { HOUR, type Instant, type TimeOfDay } from '#shared/time/instant.ts';
import { addDays, calendarDateAt, resolveTimeOfDay } from '#shared/time/zone.ts';

/** Prices of the two calls in quota units (developers.google.com/youtube/v3/determine_quota_cost). */
export const COST = { videos: 1, messages: 5 } as const;
/** Google's quota days end at midnight Pacific time. */
const ZONE = 'America/Los_Angeles';

export interface QuotaMeter {
  readonly spend: (units: number, now: Instant) => void;
  /** Google says that nothing is left, whatever we counted: another program spends the same quota. */
  readonly exhaust: (now: Instant) => void;
  readonly isEmpty: (now: Instant) => boolean;
  /** Shortest wait between polls at which the rest of the day's units lasts the rest of the show, ms. */
  readonly pace: (now: Instant) => number;
  readonly read: (now: Instant, everyMs: number) => SourceQuota;
}

/** Counts what this engine spends since it started. `showHours` from the first call is how long it has to last. */
export function createQuotaMeter(budget: number, showHours: number): QuotaMeter {
  let resetsAt: Instant | null = null;
  let used = 0;
  let startedAt: Instant | null = null;
  const roll = (now: Instant): Instant => {
    if (resetsAt === null || now >= resetsAt) {
      resetsAt = resolveTimeOfDay(addDays(calendarDateAt(now, ZONE), 1), 0 as TimeOfDay, ZONE);
      used = 0;
    }
    return resetsAt;
  };
  return {
    spend: (units, now) => { roll(now); startedAt ??= now; used += units; },
    exhaust: (now) => { roll(now); used = Math.max(used, budget); },
    isEmpty: (now) => { roll(now); return budget - used < COST.messages; },
    pace: (now) => {
      const reset = roll(now);
      const end = Math.min((startedAt ?? now) + showHours * HOUR, reset);
      const polls = Math.floor((budget - used) / COST.messages);
      // After the planned end there is no promise to keep any more.
      return end <= now ? 0 : polls <= 0 ? reset - now : Math.ceil((end - now) / polls);
    },
    read: (now, everyMs) => ({ used, budget, resetsAt: roll(now), everyMs }),
  };
}
