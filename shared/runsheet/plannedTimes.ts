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
  const days = daysFrom(calendarDateAt(start, sheet.timeZone), resolve);
  sheet.items.forEach((item, index) => {
    const planned = index === 0 ? { kind: 'linked' as const } : item.start;
    const next = planned.kind === 'linked' ? end : nearestStart(days.around(end).map((day) => resolve(day, planned.at)), start, end);
    const gapMs = duration(next - end);
    start = next;
    end = instant(start + item.durationMs);
    times.push({ start, end, gapMs });
  });
  return times;
}

const MIDNIGHT = 0 as TimeOfDay;
type Resolve = (date: CalendarDate, timeOfDay: TimeOfDay) => Instant;

function firstStart(sheet: Runsheet, resolve: Resolve): Instant {
  let before = 0;
  for (const item of sheet.items) {
    if (item.start.kind === 'fixed') return instant(resolve(sheet.date, item.start.at) - before);
    before += item.durationMs;
  }
  return resolve(sheet.date, MIDNIGHT);
}

/** Of the occurrences of a clock time: not before `notBefore`, and nearest to `wanted` (the earlier one of two equally near). */
function nearestStart(occurrences: readonly Instant[], notBefore: Instant, wanted: Instant): Instant {
  let best: Instant | null = null;
  for (const at of occurrences) {
    if (at >= notBefore && (best === null || Math.abs(at - wanted) < Math.abs(best - wanted))) best = at;
  }
  // The day after `wanted` is never before `notBefore` (notBefore <= wanted), so one occurrence is always there.
  return best ?? wanted;
}

/** The calendar days around a moment that only moves forward: one zone lookup a day of the show, not one a row. */
function daysFrom(first: CalendarDate, resolve: Resolve): { readonly around: (at: Instant) => readonly CalendarDate[] } {
  let days = [-1, 0, 1].map((step) => addDays(first, step));
  return {
    around: (at) => {
      for (let tomorrow = days[2]; tomorrow !== undefined && resolve(tomorrow, MIDNIGHT) <= at; tomorrow = days[2]) days = [...days.slice(1), addDays(tomorrow, 1)];
      return days;
    },
  };
}
