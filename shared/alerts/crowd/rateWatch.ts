import type { Instant } from '../../time/instant.ts';
import { median } from './robust.ts';

/** How many of one thing came to another over the last window, and what share is usual in this show. `usualPct` null = not known yet. */
export interface RateReading { readonly part: number; readonly whole: number; readonly pct: number; readonly usualPct: number | null }

/** A share of two running totals, window by window. */
export interface RateWatch {
  /** Totals of the session so far; null = nobody says. Totals that fall begin anew. */
  readonly note: (part: number | null, whole: number | null, now: Instant) => void;
  /** Null while nobody says, or too few came for a share to mean anything. */
  readonly read: (now: Instant) => RateReading | null;
}

const STEP_MS = 10_000;
/** Windows before the last one that make a custom, and how many of them are remembered. */
const FEWEST_WINDOWS = 3;
const MOST_WINDOWS = 8;

interface Seen { readonly at: Instant; readonly part: number; readonly whole: number }

/** @param fewest of the whole that a window needs @param windowMs length of a window, ms */
export function createRateWatch({ windowMs, fewest }: { readonly windowMs: number; readonly fewest: number }): RateWatch {
  let seen: readonly Seen[] = [];
  const grown = (from: Instant, until: Instant): { readonly part: number; readonly whole: number } | null => {
    const [first, last] = [seen.findLast(({ at }) => at <= from), seen.findLast(({ at }) => at <= until)];
    return first === undefined || last === undefined || first === last ? null : { part: last.part - first.part, whole: last.whole - first.whole };
  };
  return {
    note: (part, whole, now) => {
      if (part === null || whole === null) return;
      const newest = seen.at(-1);
      if (newest !== undefined && (part < newest.part || whole < newest.whole)) seen = [];
      if (newest !== undefined && now - newest.at < STEP_MS) return;
      seen = [...seen.filter(({ at }) => now - at <= windowMs * (MOST_WINDOWS + 2)), { at: now, part, whole }];
    },
    read: (now) => {
      const span = (back: number): Instant => (now - windowMs * back) as Instant;
      const last = grown(span(1), now);
      if (last === null || last.whole < fewest) return null;
      const before = Array.from({ length: MOST_WINDOWS }, (_value, index) => grown(span(index + 2), span(index + 1))).flatMap((each) => (each === null || each.whole < fewest ? [] : [(each.part / each.whole) * 100]));
      return { ...last, pct: (last.part / last.whole) * 100, usualPct: before.length < FEWEST_WINDOWS ? null : median(before) };
    },
  };
}
