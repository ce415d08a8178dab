import { secondOf } from '../../metrics/counts.ts';
import type { Instant } from '../../time/instant.ts';
import type { CrowdSample } from './crowdSample.ts';
import { median } from './robust.ts';

/** "Usual" is the median of the five minutes before the last one; three of them must have been seen. */
const LAST_S = 60;
const BEFORE_S = 300;
const FEWEST_S = 180;

/** The number online as platforms report it, second by second. */
export interface Gauge {
  readonly note: (reading: { readonly value: number; readonly at: Instant } | null, now: Instant) => void;
  readonly read: (now: Instant) => CrowdSample['online'];
}

export function createGauge(): Gauge {
  let seen: readonly (readonly [second: number, value: number])[] = [];
  let newest: { readonly value: number; readonly at: Instant } | null = null;
  return {
    note: (reading, now) => {
      newest = reading;
      const second = secondOf(now);
      if (reading !== null) seen = [...seen.filter(([at]) => at > second - LAST_S - BEFORE_S && at !== second), [second, reading.value]];
    },
    read: (now) => {
      if (newest === null) return null;
      const before = seen.filter(([at]) => at <= secondOf(now) - LAST_S).map(([, value]) => value);
      return { value: newest.value, at: newest.at, usual: before.length < FEWEST_S ? null : median(before) };
    },
  };
}
