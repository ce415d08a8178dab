import { medianOf } from '../metrics/medianOf.ts';
import type { ReportRate } from './reportMoment.ts';

/** The value below which `share` (0 to 1) of them lie, nearest rank. Null of none. */
export function quantileOf(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}

export const wholeMedian = (values: readonly number[]): number | null => { const median = medianOf(values); return median === null ? null : Math.round(median); };

/** top / bottom; unknown or divided by nothing = null. Greyed below `few` of the bottom. */
export function rateOf(top: number | null, bottom: number | null, few: number): ReportRate {
  return { value: top === null || bottom === null || bottom === 0 ? null : top / bottom, top, bottom, isSmallSample: bottom === null || bottom < few };
}

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
