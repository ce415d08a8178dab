import type { Product } from '../../commerce/product.ts';
import { expectedGmv } from '../../runsheet/expectedGmv.ts';
import type { Runsheet } from '../../runsheet/item.ts';
import { plannedTimes } from '../../runsheet/plannedTimes.ts';

/** One point of the planned curve: so long after the planned start, so much is to be paid (minor units). */
export interface CurvePoint { readonly ms: number; readonly minor: number }

/**
 * The planned curve: what each row is expected to sell, summed along the plan (domain.md 4: by segment, not a straight line).
 * With a goal for the whole show the curve keeps its shape and ends at the goal. Null = nobody planned any money.
 */
export function plannedCurve(sheet: Runsheet, products: readonly Product[], currency: string, goalMinor: number | null): readonly CurvePoint[] | null {
  const expected = expectedGmv(sheet, products, currency);
  const times = plannedTimes(sheet);
  const start = times[0]?.start;
  if (start === undefined) return null;
  const points: CurvePoint[] = [{ ms: 0, minor: 0 }];
  let sum = 0;
  sheet.items.forEach((item, index) => {
    const time = times[index];
    if (time === undefined || item.role !== 'segment') return;
    points.push({ ms: time.start - start, minor: sum });
    sum += expected(item);
    points.push({ ms: time.end - start, minor: sum });
  });
  if (sum === 0) {
    const last = points.at(-1)?.ms ?? 0;
    return goalMinor === null || last === 0 ? null : [{ ms: 0, minor: 0 }, { ms: last, minor: goalMinor }];
  }
  return goalMinor === null ? points : points.map(({ ms, minor }) => ({ ms, minor: Math.round((minor * goalMinor) / sum) }));
}

/** What the curve wants `elapsedMs` after the show really began; rows sell evenly while they last. */
export function curveAt(curve: readonly CurvePoint[], elapsedMs: number): number {
  const next = curve.findIndex(({ ms }) => ms > elapsedMs);
  if (next === -1) return curve.at(-1)?.minor ?? 0;
  const [from, to] = [curve[next - 1], curve[next]];
  if (from === undefined || to === undefined) return 0;
  return Math.round(from.minor + ((to.minor - from.minor) * (elapsedMs - from.ms)) / (to.ms - from.ms));
}
