import { secondOf } from '../../metrics/counts.ts';
import type { Instant } from '../../time/instant.ts';
import { createSecondCounts } from './secondCounts.ts';

/** The last 60 seconds, and the full minutes before them, newest first. A minute nobody may compare with (see `exclude`) is left out. */
export interface MinuteReading { readonly last: number; readonly before: readonly number[] }

/** Counts per minute, read at any second: the minutes end where the last 60 seconds begin, so that nothing waits for the clock to strike. */
export interface MinuteSeries {
  readonly add: (at: Instant, count: number) => void;
  /** The minute up to `now` was not the room's own: it is no measure of what is usual. */
  readonly exclude: (now: Instant) => void;
  readonly read: (now: Instant) => MinuteReading;
}

/** Half an hour of a show is what "usual" means in it. */
const MINUTES = 30;

/** @param begunAt nothing is known of before: minutes that reach further back are no minutes */
export function createMinuteSeries(begunAt: Instant): MinuteSeries {
  const counts = createSecondCounts((MINUTES + 1) * 60);
  const begun = secondOf(begunAt);
  let excluded: readonly (readonly [from: number, until: number])[] = [];
  const isExcluded = (from: number, until: number): boolean => excluded.some(([a, b]) => from <= b && a <= until);
  return {
    add: counts.add,
    exclude: (now) => {
      const [from, until] = [secondOf(now) - 59, secondOf(now)];
      const newest = excluded.at(-1);
      const kept = excluded.filter(([, b]) => until - b <= (MINUTES + 1) * 60);
      excluded = newest !== undefined && from <= newest[1] + 1 ? [...kept.slice(0, -1), [newest[0], until]] : [...kept, [from, until]];
    },
    read: (now) => {
      const second = secondOf(now);
      const before: number[] = [];
      for (let minute = 1; minute <= MINUTES; minute += 1) {
        const until = second - minute * 60;
        if (until - 59 < begun) break;
        if (!isExcluded(until - 59, until)) before.push(counts.sum(now, minute * 60, 60));
      }
      return { last: counts.sum(now, 0, 60), before };
    },
  };
}
