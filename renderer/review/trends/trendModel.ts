import type { MetricUnit } from '#shared/metrics/catalogue/metrics.table.ts';
import { METRICS } from '#shared/metrics/catalogue/metrics.table.ts';
import { medianOf } from '#shared/metrics/medianOf.ts';
import type { TrendRow } from '#shared/review/actions.ts';

/** One show on the line. `usual`: the middle of this show and the six before it; null until three are known. */
export interface TrendPoint { readonly row: TrendRow; readonly value: number; readonly isSmall: boolean; readonly usual: number | null; readonly x: number; readonly y: number; readonly usualY: number | null }
export interface Trend {
  readonly points: readonly TrendPoint[]; readonly unit: MetricUnit; readonly currency: string;
  /** The lower and upper end of the scale, in the metric's unit. */
  readonly low: number; readonly high: number;
  readonly median: number | null; readonly medianY: number | null;
  /** Shows in another currency, which a line of money leaves out; shows that nobody knows this figure of. */
  readonly otherMoney: number; readonly unknown: number;
}

const WINDOW = 7;
const FEWEST = 3;

/** The next round number at or above: 1, 2, 2.5 or 5 times a power of ten. */
function roundUp(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 2.5, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}

/** Metrics at least one of the shows has a figure of, in reading order. */
export const knownMetrics = (rows: readonly TrendRow[]): readonly string[] => METRICS.map(({ id }) => id as string).filter((id) => rows.some(({ figures }) => typeof figures[id] === 'number'));

/** The currency most of the shows were in. */
function mainCurrency(rows: readonly TrendRow[]): string {
  const counts = new Map<string, number>();
  for (const { currency } of rows) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'CNY';
}

/** One metric over shows, oldest first, each show as wide as another; places are shares of the chart, 0-1, from its left and top. */
export function trendOf(rows: readonly TrendRow[], metric: string): Trend {
  const unit = METRICS.find(({ id }) => id === metric)?.unit ?? 'whole';
  const currency = mainCurrency(rows);
  const comparable = unit === 'money' ? rows.filter((row) => row.currency === currency) : rows;
  const known = comparable.flatMap((row) => { const value = row.figures[metric] ?? null; return value === null ? [] : [{ row, value }]; }).toSorted((a, b) => (a.row.startedAt ?? 0) - (b.row.startedAt ?? 0));
  const values = known.map(({ value }) => value);
  const least = Math.min(0, ...values);
  // Not the negative of 0, which would be written "-0".
  const [low, high] = [least === 0 ? 0 : -roundUp(-least), roundUp(Math.max(0, ...values)) || 1];
  const yOf = (value: number): number => (high - value) / (high - low);
  const median = medianOf(values);
  const points = known.map(({ row, value }, place): TrendPoint => {
    const before = values.slice(Math.max(0, place - WINDOW + 1), place + 1);
    const usual = before.length < FEWEST ? null : medianOf(before);
    return { row, value, isSmall: row.small.includes(metric), usual, x: (place + 0.5) / known.length, y: yOf(value), usualY: usual === null ? null : yOf(usual) };
  });
  return { points, unit, currency, low, high, median, medianY: median === null ? null : yOf(median), otherMoney: rows.length - comparable.length, unknown: comparable.length - known.length };
}
