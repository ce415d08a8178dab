import { splitMinor } from './splitMinor.ts';

/** What paid GMV is a product of: viewers, the share of them who buy, and what a purchase is worth. */
export const GMV_FACTORS = ['uniqueViewers', 'rate', 'value'] as const;
export type GmvFactor = (typeof GMV_FACTORS)[number];
/** The three factors of one show. `value` is in minor units, and so is `minor`, the GMV they multiply to. */
export type GmvFactors = Readonly<Record<GmvFactor, number>> & { readonly minor: number };

/** One factor in both shows, and its part of the change: `ln` of the ratio, and of the money (minor units). */
export interface GmvPart { readonly factor: GmvFactor; readonly now: number; readonly before: number; readonly ln: number; readonly minor: number }
export interface GmvSplit { readonly nowMinor: number; readonly beforeMinor: number; readonly ln: number; readonly parts: readonly GmvPart[] }

/** @param count buyers, or orders; the caller says which. Null where one is unknown or zero: a logarithm of nothing tells nothing. */
export function gmvFactors(viewers: number | null, count: number | null, minor: number | null): GmvFactors | null {
  if (viewers === null || count === null || minor === null || viewers <= 0 || count <= 0 || minor <= 0) return null;
  return { uniqueViewers: viewers, rate: count / viewers, value: minor / count, minor };
}

/**
 * Why GMV differs between two shows: GMV = UV x buyers/UV x GMV/buyers, so ln(GMV/GMV') is the sum of the three logarithms, exactly
 * (domain.md 4). Money is given to each in proportion to its logarithm (the logarithmic mean), and the three sum to the difference to the
 * minor unit.
 */
export function splitGmv(now: GmvFactors, before: GmvFactors): GmvSplit {
  const logs = GMV_FACTORS.map((factor) => Math.log(now[factor] / before[factor]));
  const money = sharesOf(now.minor - before.minor, logs);
  return {
    nowMinor: now.minor, beforeMinor: before.minor, ln: now.minor === before.minor ? 0 : Math.log(now.minor / before.minor),
    parts: GMV_FACTORS.map((factor, index) => ({ factor, now: now[factor], before: before[factor], ln: logs[index] ?? 0, minor: money[index] ?? 0 })),
  };
}

/** Splits a difference by logarithms that may have either sign; the parts sum to it. Equal GMV: what went up in one went down in another, and is told as logarithms only. */
function sharesOf(difference: number, logs: readonly number[]): readonly number[] {
  const whole = logs.reduce((sum, ln) => sum + ln, 0);
  if (difference === 0 || whole === 0) return logs.map(() => 0);
  const exact = logs.map((ln) => (difference * ln) / whole);
  const rounded = exact.map((part) => Math.round(part));
  const rest = difference - rounded.reduce((sum, part) => sum + part, 0);
  // A cent or two of rounding goes to the largest parts.
  const extra = splitMinor(Math.abs(rest), exact.map((part) => Math.round(Math.abs(part))));
  return rounded.map((part, index) => part + Math.sign(rest) * (extra[index] ?? 0));
}
