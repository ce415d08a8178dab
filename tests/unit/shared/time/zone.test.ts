import { describe, expect, test } from 'vitest';
import type { CalendarDate, TimeOfDay } from '#shared/time/instant.ts';
import { addDays, calendarDateAt, dayResolver, isKnownTimeZone, resolveTimeOfDay, timeOfDayAt } from '#shared/time/zone.ts';

const day = (text: string) => text as CalendarDate;
const clock = (h: number, m = 0) => ((h * 60 + m) * 60_000) as TimeOfDay;
const iso = (text: string) => Date.parse(text);

describe('resolveTimeOfDay', () => {
  test.each([
    ['Asia/Shanghai', '2026-11-28', 20, 0, '2026-11-28T12:00:00Z'],
    ['Asia/Shanghai', '2026-03-29', 2, 30, '2026-03-28T18:30:00Z'],
    // Europe/Berlin: spring forward 2026-03-29 02:00 -> 03:00, back 2026-10-25 03:00 -> 02:00.
    ['Europe/Berlin', '2026-03-29', 1, 59, '2026-03-29T00:59:00Z'],
    ['Europe/Berlin', '2026-03-29', 2, 30, '2026-03-29T01:30:00Z'],
    ['Europe/Berlin', '2026-03-29', 3, 0, '2026-03-29T01:00:00Z'],
    ['Europe/Berlin', '2026-10-25', 2, 30, '2026-10-25T00:30:00Z'],
    ['Europe/Berlin', '2026-10-25', 3, 0, '2026-10-25T02:00:00Z'],
    // America/New_York: spring forward 2026-03-08 02:00 -> 03:00, back 2026-11-01 02:00 -> 01:00.
    ['America/New_York', '2026-03-08', 2, 30, '2026-03-08T07:30:00Z'],
    ['America/New_York', '2026-03-08', 4, 0, '2026-03-08T08:00:00Z'],
    ['America/New_York', '2026-11-01', 1, 30, '2026-11-01T05:30:00Z'],
    ['America/New_York', '2026-11-01', 2, 0, '2026-11-01T07:00:00Z'],
  ])('%s %s %d:%d: a gap is taken later, an overlap earlier', (zone, date, h, m, expected) => {
    expect(resolveTimeOfDay(day(date), clock(h, m), zone)).toBe(iso(expected));
  });

  test('a whole day of minutes comes back, except the hour that does not exist', () => {
    for (const [zone, date, missing] of [['Europe/Berlin', '2026-03-29', 60], ['Europe/Berlin', '2026-10-25', 0], ['America/New_York', '2026-03-08', 60], ['Asia/Shanghai', '2026-03-29', 0]] as const) {
      let lost = 0;
      for (let minute = 0; minute < 1_440; minute += 1) {
        const at = resolveTimeOfDay(day(date), clock(0, minute), zone);
        expect(calendarDateAt(at, zone)).toBe(date);
        if (timeOfDayAt(at, zone) !== minute * 60_000) lost += 1;
      }
      expect(lost, `${zone} ${date}`).toBe(missing);
    }
  });

  test('dayResolver is resolveTimeOfDay, on plain days and on days with a clock change', () => {
    for (const [zone, date] of [['Europe/Berlin', '2026-03-29'], ['Europe/Berlin', '2026-10-25'], ['Europe/Berlin', '2026-07-01'], ['America/New_York', '2026-11-01'], ['Asia/Shanghai', '2026-11-28']] as const) {
      const resolve = dayResolver(zone);
      for (let minute = 0; minute < 1_440; minute += 7) expect(resolve(day(date), clock(0, minute))).toBe(resolveTimeOfDay(day(date), clock(0, minute), zone));
    }
  });
});

test('addDays crosses months, years and leap days', () => {
  expect([addDays(day('2026-12-31'), 1), addDays(day('2028-02-28'), 1), addDays(day('2026-03-01'), -1)]).toEqual(['2027-01-01', '2028-02-29', '2026-02-28']);
});

test.each([['Asia/Shanghai', true], ['Europe/Berlin', true], ['UTC', true], ['Mars/Olympus', false], ['', false], ['+08:00', false], ['Asia/Shanghai ', false], ['北京', false]])('isKnownTimeZone(%s) is %s: names only, never a fixed offset', (zone, known) => {
  expect(isKnownTimeZone(zone)).toBe(known);
});
