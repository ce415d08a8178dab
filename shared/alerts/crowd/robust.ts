/** Minutes that must have passed before "usual" means anything (domain: warm-up 5 min). */
export const WARM_UP_MINUTES = 5;
/** Makes the median of absolute deviations comparable with a standard deviation. */
const MAD_TO_SIGMA = 1.4826;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** How far a minute is from the usual one, in robust standard deviations (median and MAD), with what is usual. Null = still warming up. */
export interface Unusual { readonly z: number; readonly usual: number }

/**
 * Counts scatter at least like chance: the deviation is never taken for less than the square root of the usual count, so that
 * a room that happened to be steady does not call every third comment a storm.
 */
export function unusual({ last, before }: { readonly last: number; readonly before: readonly number[] }): Unusual | null {
  if (before.length < WARM_UP_MINUTES) return null;
  const usual = median(before);
  const mad = median(before.map((value) => Math.abs(value - usual)));
  return { z: (last - usual) / Math.max(mad * MAD_TO_SIGMA, Math.sqrt(Math.max(usual, 1))), usual };
}
