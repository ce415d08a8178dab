import { Temporal } from 'temporal-polyfill';
import { instant, type CalendarDate, type Instant, type TimeOfDay } from './instant.ts';

/**
 * True for an IANA zone name (`Asia/Shanghai`, `UTC`, links such as `PRC`). Fixed offsets (`+08:00`) are refused:
 * a show plan must follow its place's own clock changes.
 */
export function isKnownTimeZone(timeZone: string): boolean {
  if (!/^[A-Za-z]/u.test(timeZone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
    return true;
  } catch {
    return false;
  }
}

/**
 * The instant at which the clock on the wall of `timeZone` shows `timeOfDay` (ms since midnight) on `date`.
 * On a DST change: a time that does not exist (gap) is taken the width of the gap LATER (02:30 -> 03:30), and of a time
 * that comes twice (overlap) the EARLIER one is meant. This is what RFC 5545 calendars do ("compatible" in Temporal).
 * Throws RangeError for an unknown zone: check with `isKnownTimeZone` at the boundary.
 */
export function resolveTimeOfDay(date: CalendarDate, timeOfDay: TimeOfDay, timeZone: string): Instant {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime().add({ milliseconds: timeOfDay });
  return instant(wall.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds);
}

/** What the wall clock of `timeZone` shows at `at`, in ms since local midnight. */
export function timeOfDayAt(at: Instant, timeZone: string): TimeOfDay {
  const t = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  return (((t.hour * 60 + t.minute) * 60 + t.second) * 1_000 + t.millisecond) as TimeOfDay;
}

/** The calendar day of `timeZone` at `at`. */
export function calendarDateAt(at: Instant, timeZone: string): CalendarDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate().toString() as CalendarDate;
}

/** The calendar day `days` after `date` (before it, when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days }).toString() as CalendarDate;
}

/** The instant nearest to `wanted` at which the clock on the wall of `timeZone` shows `timeOfDay`; the earlier of two equally near. */
export function nearestOccurrence(timeOfDay: TimeOfDay, wanted: number, timeZone: string): Instant {
  const today = calendarDateAt(instant(Math.max(0, wanted)), timeZone);
  const times = [-1, 0, 1].map((days) => resolveTimeOfDay(addDays(today, days), timeOfDay, timeZone));
  return times.reduce((best, at) => (Math.abs(at - wanted) < Math.abs(best - wanted) ? at : best));
}

interface KnownDay { readonly start: Instant; readonly plain: boolean }

/**
 * `resolveTimeOfDay` for many times in few days: one zone lookup a day instead of one a call (5,000 fixed rows in ~1 ms
 * instead of ~100 ms). A day of exactly 24 h has no clock change inside it; on any other day every time is resolved by itself.
 */
export function dayResolver(timeZone: string): (date: CalendarDate, timeOfDay: TimeOfDay) => Instant {
  const days = new Map<CalendarDate, KnownDay>();
  return (date, timeOfDay) => {
    let day = days.get(date);
    if (day === undefined) {
      const start = Temporal.PlainDate.from(date).toZonedDateTime(timeZone);
      day = { start: instant(start.epochMilliseconds), plain: start.hoursInDay === 24 };
      days.set(date, day);
    }
    return day.plain ? instant(day.start + timeOfDay) : resolveTimeOfDay(date, timeOfDay, timeZone);
  };
}
