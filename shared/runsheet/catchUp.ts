import type { Product } from '../commerce/product.ts';
import { duration, instant, type Duration, type Instant } from '../time/instant.ts';
import type { ItemId } from '../ids.ts';
import { expectedGmv } from './expectedGmv.ts';
import { absoluteOffset, expectedShowEnd, rowOffset, showOverUnder, type Forecast } from './forecast.ts';
import type { Runsheet, RunsheetItem } from './item.ts';

/** One row of a plan; `toDurationMs` is 0 for a skipped row. */
export interface CatchUpStep { readonly itemId: ItemId; readonly kind: 'squeeze' | 'skip'; readonly toDurationMs: Duration }

/** A way back: what it saves and what it is expected to cost, in minor units of the room's currency. */
export interface CatchUpPlan {
  /** A: squeeze flex rows, then skip cuttable ones, then squeeze must rows. B: squeeze flex rows only. C: let it slide. */
  readonly id: 'A' | 'B' | 'C';
  readonly savesMs: Duration;
  readonly costMinor: number;
  readonly changes: readonly CatchUpStep[];
  readonly remainingLateMs: Duration;
  readonly endsAt: Instant;
}

const slack = (item: RunsheetItem): number => Math.max(0, item.durationMs - item.minDurationMs);

/** A row that holds a draw or a coupon round was announced to the audience: it is never skipped. */
export const maySkip = (item: RunsheetItem): boolean => item.flex === 'cuttable' && item.lotteryId === null;

/** May this row give time at all? A count-to-end row ends at its clock time whatever its length. */
export const mayGive = (item: RunsheetItem): boolean => item.role === 'segment' && item.ending.kind === 'afterDuration';

/**
 * Two or three ways back, best first; none while the show is not late. No row is brought forward of its planned start, so a
 * published draw, a coupon's end and a fixed start stay where they were announced, and nothing is cut that a gap later in
 * the plan would have absorbed anyway. Rows with the lowest expected GMV per minute give first.
 */
export function planCatchUp(forecast: Forecast, sheet: Runsheet, products: readonly Product[], now: Instant, currency = 'CNY'): CatchUpPlan[] {
  const overMs = showOverUnder(forecast, now);
  const lateMs = Math.min(absoluteOffset(forecast, now) ?? 0, overMs);
  if (lateMs <= 0) return [];
  const worth = expectedGmv(sheet, products, currency);
  const price = (steps: readonly Saving[]) => steps.reduce((sum, { item, saves }) => sum + (worth(item) * saves) / Math.max(1, item.durationMs), 0);
  const draw = (id: CatchUpPlan['id'], steps: readonly Saving[]): CatchUpPlan => {
    const savesMs = steps.reduce((sum, step) => sum + step.saves * step.times, 0);
    return {
      id, savesMs: duration(savesMs), costMinor: Math.round(price(steps.flatMap((step) => Array.from({ length: step.times }, () => step)))),
      changes: steps.map(({ item, kind, saves }) => ({ itemId: item.id, kind, toDurationMs: duration(item.durationMs - saves) })),
      remainingLateMs: duration(Math.max(0, overMs - savesMs)), endsAt: instant(expectedShowEnd(forecast, now) - savesMs),
    };
  };
  const everything = findSavings(forecast, sheet, now, lateMs, worth, ['flex', 'cuttable', 'must']);
  const flexOnly = findSavings(forecast, sheet, now, lateMs, worth, ['flex']);
  const slide = draw('C', []);
  if (everything.length === 0) return [slide];
  const isSame = everything.length === flexOnly.length;
  return flexOnly.length === 0 || isSame ? [draw('A', everything), slide] : [draw('A', everything), draw('B', flexOnly), slide];
}

interface Saving { readonly item: RunsheetItem; readonly kind: 'squeeze' | 'skip'; readonly saves: number; readonly times: number }

function findSavings(forecast: Forecast, sheet: Runsheet, now: Instant, lateMs: number, worth: (item: RunsheetItem) => number, order: readonly RunsheetItem['flex'][]): Saving[] {
  const rows = sheet.items.flatMap((item, index) => {
    const row = forecast.rows[index];
    return row === undefined || row.ahead === null ? [] : [{ item, times: row.timesAhead, room: Math.max(0, rowOffset(forecast, index, now) ?? 0) }];
  });
  // room[i]: how much may be taken out before row i without bringing it, or any row behind it, forward of its plan.
  const room = rows.map((row) => row.room);
  // A count-to-end row ends at its clock time however early it begins: what is cut before the last one never reaches the end.
  const barrier = rows.findLastIndex(({ item }) => item.ending.kind === 'atClock');
  let need = lateMs;
  const savings: Saving[] = [];
  for (const flex of order) {
    const givers = rows.flatMap(({ item, times }, at) => (at > barrier && item.flex === flex && mayGive(item) ? [{ item, times, at }] : []));
    const perMinute = ({ item }: { readonly item: RunsheetItem }) => worth(item) / Math.max(1, item.durationMs);
    for (const { item, times, at } of givers.toSorted((a, b) => perMinute(a) - perMinute(b) || a.at - b.at)) {
      const most = Math.floor(Math.min(need, room.slice(at + 1).reduce((least, ms) => Math.min(least, ms), Infinity)) / times);
      const isSkip = maySkip(item) && item.durationMs <= most && item.durationMs > 0;
      const saves = isSkip ? item.durationMs : Math.min(slack(item), most);
      if (saves <= 0) continue;
      savings.push({ item, kind: isSkip ? 'skip' : 'squeeze', saves, times });
      need -= saves * times;
      for (let later = at + 1; later < room.length; later += 1) room[later] = (room[later] ?? 0) - saves * times;
    }
  }
  return savings;
}
