import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absoluteOffset, buildForecast, expectedShowEnd } from '#shared/runsheet/forecast.ts';
import { plannedTimes } from '#shared/runsheet/plannedTimes.ts';
import { HOUR, instant, MINUTE, type CalendarDate } from '#shared/time/instant.ts';
import { timeOfDayAt } from '#shared/time/zone.ts';
import { sheetOf, Stage } from '../show/stage.ts';

/** The nights on which clocks are put forward or back in 2026 and 2027; Shanghai has none, on the same nights. */
const NIGHTS = [
  ['Europe/Berlin', '2026-03-29'], ['Europe/Berlin', '2026-10-25'], ['Europe/Berlin', '2027-03-28'], ['Europe/Berlin', '2027-10-31'],
  ['America/New_York', '2026-03-08'], ['America/New_York', '2026-11-01'], ['America/New_York', '2027-03-14'], ['America/New_York', '2027-11-07'],
  ['Asia/Shanghai', '2026-03-29'], ['Asia/Shanghai', '2026-11-01'],
] as const;
const DAY = 24 * HOUR;
const row = fc.record({ minutes: fc.integer({ min: 0, max: 150 }), at: fc.option(fc.integer({ min: 0, max: 24 * 60 - 1 }), { freq: 2 }) });
const night = fc.constantFrom(...NIGHTS);
const rows = fc.array(row, { minLength: 1, maxLength: 12 });
const sheet = (each: readonly { readonly minutes: number; readonly at: number | null }[], timeZone: string, date: string) =>
  sheetOf(each.map(({ minutes, at }, index) => ({ minutes, start: index === 0 ? { kind: 'fixed' as const, at: (at ?? 22 * 60) * MINUTE } : at === null ? { kind: 'linked' as const } : { kind: 'fixed' as const, at: at * MINUTE } })), { timeZone, date: date as CalendarDate });

describe('any plan through the night of a clock change', () => {
  test('rows keep their length in elapsed time, linked rows follow without a gap, no row starts before the one before it', () => {
    fc.assert(fc.property(night, rows, ([zone, date], each) => {
      const plan = sheet(each, zone, date);
      const times = plannedTimes(plan);
      for (const [index, time] of times.entries()) {
        expect(time.end - time.start).toBe((each[index]?.minutes ?? 0) * MINUTE);
        const before = times[index - 1];
        if (before === undefined) continue;
        expect(time.start).toBeGreaterThanOrEqual(before.start);
        if (plan.items[index]?.start.kind === 'linked') expect(time.start).toBe(before.end);
      }
    }), { numRuns: 400 });
  });

  test('a fixed row starts at its clock time as clocks in that zone show it; one in the hour that does not exist an hour later by its name', () => {
    fc.assert(fc.property(night, rows, ([zone, date], each) => {
      const plan = sheet(each, zone, date);
      for (const [index, { start }] of plannedTimes(plan).entries()) {
        const wanted = plan.items[index]?.start;
        if (wanted?.kind !== 'fixed') continue;
        const shown = timeOfDayAt(start, zone);
        expect([0, HOUR]).toContain((shown - wanted.at + DAY) % DAY);
        if (zone === 'Asia/Shanghai') expect(shown).toBe(wanted.at);
      }
    }), { numRuns: 400 });
  });

  test('played as planned a show is on time through the change, and lateness is counted in elapsed time', () => {
    fc.assert(fc.property(night, fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 2, maxLength: 8 }), fc.integer({ min: 0, max: 90 }), ([zone, date], lengths, lateMinutes) => {
      const plan = sheet(lengths.map((minutes) => ({ minutes, at: null })), zone, date);
      const times = plannedTimes(plan);
      const stage = new Stage((times[0]?.start ?? 0) + lateMinutes * MINUTE).start(plan);
      for (let index = 0; index < lengths.length; index += 1) {
        if (index > 0) stage.did({ kind: 'takeNextItem', sawOnAir: stage.onAir });
        const forecast = buildForecast(stage.state.show);
        if (forecast === null) throw new Error('no run-sheet');
        expect(absoluteOffset(forecast, instant(stage.now))).toBe(lateMinutes * MINUTE);
        expect(expectedShowEnd(forecast, instant(stage.now))).toBe((times.at(-1)?.end ?? 0) + lateMinutes * MINUTE);
        stage.wait((lengths[index] ?? 0) * MINUTE);
      }
    }), { numRuns: 200 });
  });
});

test('a clock stepped by up to an hour either way in the middle of anything: the log folds to the live state, and from the next take on the offset is right', () => {
  const step = fc.record({ stepMs: fc.integer({ min: -HOUR, max: HOUR }), heldFor: fc.option(fc.integer({ min: 0, max: 20 * MINUTE })) });
  fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
    const stage = new Stage().start(sheetOf([{}, {}, {}, {}, {}, {}, {}]));
    for (const { stepMs, heldFor } of steps) {
      stage.wait(MINUTE + 1_000);
      if (heldFor !== null) stage.did({ kind: 'holdShow', sawOnAir: stage.onAir });
      stage.now += stepMs;
      if (heldFor !== null) stage.wait(heldFor).did({ kind: 'resumeShow', sawOnAir: stage.onAir });
      const { show } = stage.state;
      if (show.kind !== 'running') throw new Error('not running');
      expect(show.onAir.pausedMs).toBeGreaterThanOrEqual(0);
      stage.wait(MINUTE);
      // A clock stepped back into the second after the last take can cost that second once more, and no longer.
      const taken = stage.command({ kind: 'takeNextItem', sawOnAir: stage.onAir });
      if (!taken.ok) {
        const waitMs = Number(taken.params['waitMs']);
        expect([taken.key, waitMs > 0 && waitMs <= stage.state.room.minTakeSpanMs]).toEqual(['tooSoonAfterTake', true]);
        stage.wait(waitMs).did({ kind: 'takeNextItem', sawOnAir: stage.onAir });
      }
    }
    const { show } = stage.state;
    const forecast = buildForecast(show);
    if (show.kind !== 'running' || forecast === null) throw new Error('not running');
    expect(absoluteOffset(forecast, instant(stage.now))).toBe(show.onAir.takenAt - show.onAir.plannedStart);
  }), { numRuns: 300, examples: [[[{ stepMs: -120_001, heldFor: 0 }]]] });
});
