import type { HealthSample } from './sample.ts';

/** Share by which a limit is moved while the alert stands, so that a figure on the limit does not flicker (domain: hysteresis 20 %). */
const HYSTERESIS = 0.2;

/** The limit something must stay above to be bad: lower while the alert stands. Only for the mildest level: a graver one is reached by its own limit. */
export const upper = (limit: number, isOpen: boolean): number => (isOpen ? limit * (1 - HYSTERESIS) : limit);
/** The limit something must stay below to be bad: higher while the alert stands. */
export const lower = (limit: number, isOpen: boolean): number => (isOpen ? limit * (1 + HYSTERESIS) : limit);
/** As `lower`, for levels in dB, where a share of the number means nothing. */
export const lowerDb = (limit: number, isOpen: boolean): number => (isOpen ? limit + 3 : limit);

/** For how long, up to now, `holds` has been true of every sample, ms; 0 = not now. */
export function heldMs(window: readonly HealthSample[], holds: (sample: HealthSample) => boolean): number {
  const newest = window.at(-1);
  if (newest === undefined) return 0;
  let since = newest.at;
  for (let i = window.length - 1; i >= 0; i -= 1) {
    const sample = window[i];
    if (sample === undefined || !holds(sample)) return i === window.length - 1 ? 0 : newest.at - since;
    since = sample.at;
  }
  return newest.at - since;
}

/** What two running totals grew by over at most the last `ms`, back to where a counter started anew. Null = nothing to compare with. */
export interface Growth { readonly part: number; readonly whole: number; readonly spanMs: number }

export function growth(window: readonly HealthSample[], ms: number, totals: (sample: HealthSample) => readonly [part: number, whole: number] | null): Growth | null {
  const newest = window.at(-1);
  const last = newest === undefined ? null : totals(newest);
  if (newest === undefined || last === null) return null;
  let [oldestPart, oldestWhole] = last;
  let since = newest.at;
  for (let i = window.length - 2; i >= 0; i -= 1) {
    const sample = window[i];
    const seen = sample === undefined || newest.at - sample.at > ms ? null : totals(sample);
    if (sample === undefined || seen === null || seen[0] > oldestPart || seen[1] > oldestWhole) break;
    [oldestPart, oldestWhole] = seen;
    since = sample.at;
  }
  return newest.at === since ? null : { part: last[0] - oldestPart, whole: last[1] - oldestWhole, spanMs: newest.at - since };
}

/** Percent of `part` in `whole`; 0 of nothing. */
export const percent = ({ part, whole }: Growth): number => (whole <= 0 ? 0 : Math.min(100, (part / whole) * 100));
