import type { SourceQuota } from '#shared/audience/sourceVitals.ts';
import { HOUR, type Instant, type TimeOfDay } from '#shared/time/instant.ts';
import { addDays, calendarDateAt, resolveTimeOfDay } from '#shared/time/zone.ts';

/** Prices of the two calls in quota units (developers.google.com/youtube/v3/determine_quota_cost). */
export const COST = { videos: 1, messages: 5 } as const;
/** Google's quota days end at midnight Pacific time. */
const ZONE = 'America/Los_Angeles';

export interface QuotaMeter {
  readonly spend: (units: number, now: Instant) => void;
  /** Google says that nothing is left, whatever we counted: another program spends the same quota. Holds until it answers again, or the day is over. */
  readonly exhaust: (now: Instant) => void;
  readonly answered: () => void;
  /** By our own count: what Google said is for Google to take back. */
  readonly isEmpty: (now: Instant) => boolean;
  /** Shortest wait between polls at which the rest of the day's units lasts the rest of the show, ms. */
  readonly pace: (now: Instant) => number;
  readonly read: (now: Instant, everyMs: number) => SourceQuota;
}

/** Counts what this engine spends since it started. `showHours` from the first call is how long it has to last. */
export function createQuotaMeter(budget: number, showHours: number): QuotaMeter {
  let resetsAt: Instant | null = null;
  let used = 0;
  let isExhausted = false;
  let startedAt: Instant | null = null;
  const roll = (now: Instant): Instant => {
    if (resetsAt === null || now >= resetsAt) {
      resetsAt = resolveTimeOfDay(addDays(calendarDateAt(now, ZONE), 1), 0 as TimeOfDay, ZONE);
      used = 0;
      isExhausted = false;
    }
    return resetsAt;
  };
  const gone = (): number => (isExhausted ? Math.max(used, budget) : used);
  return {
    spend: (units, now) => { roll(now); startedAt ??= now; used += units; },
    exhaust: (now) => { roll(now); isExhausted = true; },
    answered: () => { isExhausted = false; },
    isEmpty: (now) => { roll(now); return budget - used < COST.messages; },
    pace: (now) => {
      const reset = roll(now);
      const end = Math.min((startedAt ?? now) + showHours * HOUR, reset);
      const polls = Math.floor((budget - gone()) / COST.messages);
      // After the planned end there is no promise to keep any more; and with nothing left there is nothing to stretch: the source has to say so.
      return end <= now || polls <= 0 ? 0 : Math.ceil((end - now) / polls);
    },
    read: (now, everyMs) => { const reset = roll(now); return { used: gone(), budget, resetsAt: reset, everyMs }; },
  };
}
