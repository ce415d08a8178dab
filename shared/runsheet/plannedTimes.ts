import { duration, instant, type CalendarDate, type Duration, type Instant, type TimeOfDay } from '../time/instant.ts';
import { addDays, calendarDateAt, dayResolver } from '../time/zone.ts';
import type { Runsheet } from './item.ts';

/** When a row is planned. `gapMs`: from the end of the row before to this start; negative = the plan overlaps. 0 for the first row. */
export interface PlannedTime { readonly start: Instant; readonly end: Instant; readonly gapMs: Duration }

/** A sheet is immutable, so its times are worked out once per sheet, however many callers ask (engine, views, forecast). */
const known = new WeakMap<Runsheet, readonly PlannedTime[]>();

/**
 * Planned start and end of every row, in row order, as instants. Linked rows follow the row before; fixed rows start at
 * their clock time in the sheet's zone. The day is derived, never typed: it is the one, not before the start of the row
 * before, that lies nearest to the end of the row before; so a show may cross midnight and run for days, and overlaps
 * and gaps stay as data. Rows before the first fixed one are counted back from it; a sheet without any fixed row begins
 * at 00:00 of its date. Lengths are elapsed time: a row across a clock change keeps its length.
 */
export function plannedTimes(sheet: Runsheet): readonly PlannedTime[] {
  let times = known.get(sheet);
  if (times === undefined) {
    times = workOut(sheet);
    known.set(sheet, times);
  }
  return times;
}

function workOut(sheet: Runsheet): readonly PlannedTime[] {
  const resolve = dayResolver(sheet.timeZone);
  const times: PlannedTime[] = [];
  let start = firstStart(sheet, resolve);
  let end = start;
  sheet.items.forEach((item, index) => {
    const next = index === 0 || item.start.kind === 'linked' ? end : nearestStart(item.start.at, start, end, sheet.timeZone, resolve);
    const gapMs = duration(next - end);
    start = next;
    end = instant(start + item.durationMs);
    times.push({ start, end, gapMs });
  });
  return times;
}

type Resolve = (date: CalendarDate, timeOfDay: TimeOfDay) => Instant;

function firstStart(sheet: Runsheet, resolve: Resolve): Instant {
  let before = 0;
  for (const item of sheet.items) {
    if (item.start.kind === 'fixed') return instant(resolve(sheet.date, item.start.at) - before);
    before += item.durationMs;
  }
  return resolve(sheet.date, 0 as TimeOfDay);
}

/** The occurrence of a clock time, not before `notBefore`, nearest to `wanted` (the earlier one of two equally near). */
function nearestStart(at: TimeOfDay, notBefore: Instant, wanted: Instant, timeZone: string, resolve: Resolve): Instant {
  const day = calendarDateAt(wanted, timeZone);
  let best: Instant | null = null;
  for (const days of [-1, 0, 1, 2]) {
    const candidate = resolve(addDays(day, days), at);
    if (candidate < notBefore) continue;
    if (best === null || Math.abs(candidate - wanted) < Math.abs(best - wanted)) best = candidate;
  }
  // Two days after `wanted` is always later than `notBefore` (notBefore <= wanted), so one candidate is always there.
  return best ?? wanted;
}
