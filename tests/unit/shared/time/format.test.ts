import { describe, expect, test } from 'vitest';
import { formatTimeOfDay, parseDurationText, parseTimeOfDay, timeOfDayFromDayFraction } from '#shared/time/format.ts';
import type { TimeOfDay } from '#shared/time/instant.ts';

const at = (h: number, m = 0, s = 0): number => ((h * 60 + m) * 60 + s) * 1_000;

describe('parseTimeOfDay', () => {
  test.each([
    ['20:03', at(20, 3)], ['20:03:30', at(20, 3, 30)], ['8:03 PM', at(20, 3)], ['8:03pm', at(20, 3)], ['12:00 AM', 0], ['12:15 p.m.', at(12, 15)], ['8 pm', at(20)],
    ['０８：０５', at(8, 5)], ['20：03', at(20, 3)], ['下午8:03', at(20, 3)], ['晚上20:00', at(20)], ['上午12:10', at(0, 10)], ['中午11:30', at(11, 30)], ['中午12:30', at(12, 30)],
    ['20点', at(20)], ['20点03分', at(20, 3)], ['20点03分30秒', at(20, 3, 30)], ['24:00', 0], ['00:00', 0], [' 9:5 ', at(9, 5)],
  ])('"%s" is a clock time', (text, ms) => {
    expect(parseTimeOfDay(text)).toEqual({ ok: true, value: ms });
  });

  test.each(['', '20', '25:00', '24:01', '20:60', '20:03:61', '20:0330', '20:', 'soon', '=A1', '-1:00', '20:00 PM', '0:30 am', '上午14:00', '20:03 20:04'])('"%s" is none', (text) => {
    expect(parseTimeOfDay(text)).toEqual({ ok: false, failure: 'notATime' });
  });

  test('what formatTimeOfDay writes is read back, for every minute of the day', () => {
    for (let minute = 0; minute < 1_440; minute += 1) {
      const time = (minute * 60_000) as TimeOfDay;
      expect(parseTimeOfDay(formatTimeOfDay(time))).toEqual({ ok: true, value: time });
      expect(parseTimeOfDay(formatTimeOfDay(time, { seconds: true }))).toEqual({ ok: true, value: time });
    }
  });

  test.each([[0.8354166666666667, at(20, 3)], [0, 0], [45_989.5, at(12)], [0.9999999, 0]])('a spreadsheet fraction %d', (fraction, ms) => {
    expect(timeOfDayFromDayFraction(fraction)).toEqual({ ok: true, value: ms });
  });

  test.each([-0.1, Number.NaN, Infinity])('a spreadsheet cell of %d is no time', (fraction) => {
    expect(timeOfDayFromDayFraction(fraction).ok).toBe(false);
  });
});

describe('parseDurationText', () => {
  test.each([
    ['3', 180_000], ['2.5', 150_000], ['0', 0], ['3:30', 210_000], ['1:02:30', 3_750_000], ['90s', 90_000], ['1h 20m', 4_800_000], ['5 min', 300_000], ['5分钟', 300_000],
    ['1小时30分', 5_400_000], ['30秒', 30_000], ["3'30\"", 210_000], ['3′30″', 210_000], ['１０', 600_000],
  ])('"%s" is a length', (text, ms) => {
    expect(parseDurationText(text)).toEqual({ ok: true, value: ms });
  });

  test.each(['', '-3', 'long', '3:99', '1:70:00', '5 parsecs', '3 min soon', '=B2', '99999', '1e9', '3..5'])('"%s" is none', (text) => {
    expect(parseDurationText(text)).toEqual({ ok: false, failure: 'notALength' });
  });

  test('a bare number is in the unit of its column', () => {
    expect(parseDurationText('90', 'seconds')).toEqual({ ok: true, value: 90_000 });
    expect(parseDurationText('1.5', 'hours')).toEqual({ ok: true, value: 5_400_000 });
  });
});
