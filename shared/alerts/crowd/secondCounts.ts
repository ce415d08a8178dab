import type { Instant } from '../../time/instant.ts';
import { secondOf } from '../../metrics/counts.ts';

/** What happened in each second, for the last `seconds`. Costs the same to add to however much was added. */
export interface SecondCounts {
  readonly add: (at: Instant, count: number) => void;
  /** Sum of the `length` seconds that ended `ago` seconds before `now` (0 = with this second). */
  readonly sum: (now: Instant, ago: number, length: number) => number;
}

export function createSecondCounts(seconds: number): SecondCounts {
  const counts = new Map<number, number>();
  return {
    add: (at, count) => {
      const second = secondOf(at);
      counts.set(second, (counts.get(second) ?? 0) + count);
      // In the order of arrival: the oldest are in front.
      for (const old of counts.keys()) if (old <= second - seconds) counts.delete(old); else break;
    },
    sum: (now, ago, length) => {
      const last = secondOf(now) - ago;
      let total = 0;
      for (let second = last - length + 1; second <= last; second += 1) total += counts.get(second) ?? 0;
      return total;
    },
  };
}
