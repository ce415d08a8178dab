import { describe, expect, test } from 'vitest';
import { plannedTimes } from '#shared/runsheet/plannedTimes.ts';
import { HOUR, MINUTE } from '#shared/time/instant.ts';
import { EIGHT_PM, sheetOf } from '../show/stage.ts';

const fixed = (h: number, m = 0) => ({ start: { kind: 'fixed' as const, at: (h * 60 + m) * MINUTE } });
const starts = (sheet: ReturnType<typeof sheetOf>) => plannedTimes(sheet).map((time) => (time.start - EIGHT_PM) / MINUTE);

describe('plannedTimes', () => {
  test('linked rows follow each other; gaps and overlaps stay as data', () => {
    const sheet = sheetOf([{}, { minutes: 10 }, { ...fixed(20, 20) }, { ...fixed(20, 22) }, {}]);
    expect(starts(sheet)).toEqual([0, 5, 20, 22, 27]);
    expect(plannedTimes(sheet).map((time) => time.gapMs / MINUTE)).toEqual([0, 0, 5, -3, 0]);
  });

  test('the day is derived: a show crosses midnight and goes on', () => {
    expect(starts(sheetOf([fixed(23, 50), { ...fixed(0, 10) }, { ...fixed(9), minutes: 60 }, fixed(23), fixed(1)]))).toEqual([230, 250, 780, 1_620, 1_740]);
  });

  test('a fixed start inside the row before is an overlap of the same day, not a wait of a day', () => {
    expect(starts(sheetOf([{ ...fixed(23, 50), minutes: 20 }, fixed(23, 55)]))).toEqual([230, 235]);
  });

  test('a room of 30 hours: linked rows over 24 h, then a fixed row on the third day', () => {
    const sheet = sheetOf([{ ...fixed(20), minutes: 25 * 60 }, { minutes: 300 }, fixed(4)]);
    expect(starts(sheet)).toEqual([0, 1_500, 32 * 60]);
  });

  test('rows before the first fixed one are counted back; a sheet without one begins at 00:00 of its date', () => {
    expect(starts(sheetOf([{ start: { kind: 'linked' } }, fixed(20)]))).toEqual([-5, 0]);
    expect(starts(sheetOf([{ start: { kind: 'linked' } }, {}]))).toEqual([-1_200, -1_195]);
  });

  test('zero-length rows share one instant and keep their order', () => {
    expect(starts(sheetOf([{ minutes: 0 }, { minutes: 0 }, fixed(20), {}]))).toEqual([0, 0, 0, 5]);
  });

  test('D10: the time zone of the sheet is used, never the machine\'s', () => {
    const at = (timeZone: string) => plannedTimes(sheetOf([fixed(20)], { timeZone }))[0]?.start;
    expect(at('Asia/Shanghai')).toBe(EIGHT_PM);
    expect(at('Europe/Berlin')).toBe(EIGHT_PM + 7 * HOUR);
    expect(at('America/New_York')).toBe(EIGHT_PM + 13 * HOUR);
  });

  test.each([
    ['Europe/Berlin', '2026-03-28', 180], ['Europe/Berlin', '2026-10-24', 300], ['America/New_York', '2026-03-07', 180], ['America/New_York', '2026-10-31', 300], ['Asia/Shanghai', '2026-03-28', 240],
  ])('%s, night of %s: from 23:00 to a fixed 03:00 are %d minutes, and a linked row keeps its length', (timeZone, date, minutes) => {
    const times = plannedTimes(sheetOf([{ ...fixed(23), minutes: 60 }, { minutes: 30 }, fixed(3)], { timeZone, date }));
    expect(times.map((time) => (time.start - (times[0]?.start ?? 0)) / MINUTE)).toEqual([0, 60, minutes]);
  });

  test('5,000 fixed rows in one pass, and the same array for the same sheet', () => {
    const sheet = sheetOf(Array.from({ length: 5_000 }, (_, index) => ({ ...fixed(Math.floor(index / 60) % 24, index % 60), minutes: 1 })));
    const times = plannedTimes(sheet);
    expect(times).toHaveLength(5_000);
    expect(times.every((time) => time.gapMs === 0)).toBe(true);
    expect(plannedTimes(sheet)).toBe(times);
  });
});

test('overlapping fixed starts are data: the rows that begin too early are named', () => {
  const at = (h: number, m: number) => ({ start: { kind: 'fixed' as const, at: (h * 60 + m) * 60_000 } });
  const sheet = sheetOf([{ minutes: 20 }, at(20, 10), {}, at(20, 17)]);
  expect(plannedTimes(sheet).flatMap(({ gapMs }, index) => (gapMs < 0 ? [index] : []))).toEqual([1, 3]);
});
