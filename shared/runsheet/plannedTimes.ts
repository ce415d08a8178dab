import { duration, instant, type CalendarDate, type Duration, type Instant, type TimeOfDay } from '../time/instant.ts';
import { addDays, calendarDateAt, dayResolver } from '../time/zone.ts';
import type { Runsheet } from './item.ts';
import { lengthOf, loopSpan, passLength } from './loop.ts';

/** When a row is planned. `gapMs`: from the end of the row before to this start; negative = the plan overlaps. 0 for the first row. */
export interface PlannedTime { readonly start: Instant; readonly end: Instant; readonly gapMs: Duration }

/** A sheet is immutable, so its times are worked out once per sheet, however many callers ask (engine, views, forecast). */
const known = new WeakMap<Runsheet, readonly PlannedTime[]>();

/**
 * Planned start and end of every row, in row order, as instants. Linked rows follow the row before; fixed rows start at
 * their clock time in the sheet's zone. The day is derived, never typed: it is the one, not before the start of the row
 * before, that lies nearest to the end of the row before; so a show may cross midnight and run for days, and overlaps
 * and gaps stay as data. A count-to-end row ends at its clock time, the occurrence nearest to where its length would end and
 * not before its start. A milestone takes no time and stands where it is. Rows behind a loop follow its last pass; the
 * times of rows in it are those of the first. Rows before the first fixed one are counted back from it; a sheet without any fixed row begins
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
  const span = loopSpan(sheet);
  sheet.items.forEach((item, index) => {
    const planned = index === 0 || item.role === 'milestone' ? LINKED : item.start;
    const next = planned.kind === 'linked' ? end : nearestStart(days.around(end).map((day) => resolve(day, planned.at)), start, end);
    const gapMs = duration(next - end);
    start = next;
    end = instant(start + lengthOf(item));
    if (item.ending.kind === 'atClock' && item.role === 'segment') {
      const { at } = item.ending;
      end = nearestStart(days.around(end).map((day) => resolve(day, at)), start, end);
    }
    times.push({ start, end, gapMs });
    if (index === span?.to) end = instant(end + (span.times - 1) * passLength(sheet, span));
  });
  return times;
}

/**
 * The same plan, moved by `ms` from one row on: rows linked to it follow, rows fixed to a clock time stay where they are
 * (a gap may become an overlap). Used by a running show whose producer started anew from now.
 */
export function shiftedTimes(sheet: Runsheet, fromIndex: number, ms: number): readonly PlannedTime[] {
  const base = plannedTimes(sheet);
  const span = loopSpan(sheet);
  let before = base[fromIndex - 1]?.end ?? null;
  if (before !== null && span?.to === fromIndex - 1) before = instant(before + (span.times - 1) * passLength(sheet, span));
  return base.map((time, index): PlannedTime => {
    if (index < fromIndex) return time;
    const item = sheet.items[index] as Runsheet['items'][number];
    const isFixed = item.start.kind === 'fixed' && item.role === 'segment' && index > 0;
    const start = index === fromIndex ? instant(time.start + ms) : isFixed || before === null ? time.start : before;
    const end = instant(item.ending.kind === 'atClock' && item.role === 'segment' ? Math.max(start, time.end) : start + lengthOf(item));
    const gapMs = duration(before === null ? 0 : start - before);
    before = index === span?.to ? instant(end + (span.times - 1) * passLength(sheet, span)) : end;
    return { start, end, gapMs };
  });
}

/** When a row is planned to start in a pass of the loop; the first pass (or no loop) is the plan itself. Null for an unknown row. */
export function plannedStartInPass(sheet: Runsheet, times: readonly PlannedTime[], index: number, pass: number | null): Instant | null {
  const first = times[index];
  const span = loopSpan(sheet);
  if (first === undefined || span === null || pass === null || pass < 2 || index < span.from || index > span.to) return first?.start ?? null;
  const firstPassEnd = times[span.to]?.end ?? first.end;
  const before = sheet.items.slice(span.from, index).reduce((sum, item) => sum + lengthOf(item), 0);
  return instant(firstPassEnd + (pass - 2) * passLength(sheet, span) + before);
}

/** When the plan ends: its latest end, all passes of the loop included. */
export function plannedEndOf(sheet: Runsheet, times: readonly PlannedTime[]): Instant {
  const span = loopSpan(sheet);
  const latest = times.reduce((end, time) => Math.max(end, time.end), 0);
  return instant(span === null ? latest : Math.max(latest, (times[span.to]?.end ?? 0) + (span.times - 1) * passLength(sheet, span)));
}

const LINKED = { kind: 'linked' } as const;
const MIDNIGHT = 0 as TimeOfDay;
type Resolve = (date: CalendarDate, timeOfDay: TimeOfDay) => Instant;

function firstStart(sheet: Runsheet, resolve: Resolve): Instant {
  let before = 0;
  for (const item of sheet.items) {
    if (item.start.kind === 'fixed' && item.role === 'segment') return instant(resolve(sheet.date, item.start.at) - before);
    before += lengthOf(item);
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
