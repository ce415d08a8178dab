import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  absoluteOffset, buildForecast, expectedEnd, expectedShowEnd, expectedStart, expectedStartLater, liveAnchor, liveRemaining, offsetParts, relativeOffset, rowOffset, showOverUnder, type Forecast,
} from '#shared/runsheet/forecast.ts';
import { initialState } from '#shared/show/evolve.ts';
import { evolveShow } from '#shared/show/evolveShow.ts';
import { livePlannedTimes } from '#shared/show/livePlan.ts';
import { nextPlace, type RunningShow } from '#shared/show/order.ts';
import { dueAt } from '#shared/show/runClock.ts';
import { itemTaken } from '#shared/show/takes.ts';
import { instant, HOUR, MINUTE } from '#shared/time/instant.ts';
import { editStep, operatorStep, type Step } from '../show/play.ts';
import { EIGHT_PM, PRODUCER, sheetOf, Stage } from '../show/stage.ts';

const fixed = (h: number, m = 0) => ({ start: { kind: 'fixed' as const, at: (h * 60 + m) * MINUTE } });
const forecastOf = (stage: Stage): Forecast => {
  const forecast = buildForecast(stage.state.show);
  if (forecast === null) throw new Error('no run-sheet');
  return forecast;
};
/** Minutes after 20:00. */
const minutes = (at: number | null) => (at === null ? null : (at - EIGHT_PM) / MINUTE);
const starts = (stage: Stage) => {
  const forecast = forecastOf(stage);
  return forecast.rows.map((_, index) => minutes(expectedStart(forecast, index, instant(stage.now))));
};
const offset = (stage: Stage) => minutes((absoluteOffset(forecastOf(stage), instant(stage.now)) ?? Number.NaN) + EIGHT_PM);
const statuses = (stage: Stage) => forecastOf(stage).rows.map((row) => row.status);
const jump = (stage: Stage, cue: string, jumpedRows: 'dropped' | 'toDo') => stage.did({ kind: 'jumpToItem', itemId: `item-${cue}`, sawOnAir: stage.onAir, jumpedRows });
const next = (stage: Stage) => stage.did({ kind: 'takeNextItem', sawOnAir: stage.onAir });

describe('before the show', () => {
  test('a plan is forecast as planned, whatever the time is, and has no offset', () => {
    const stage = new Stage(EIGHT_PM + 5 * HOUR);
    expect(buildForecast(stage.state.show)).toBeNull();
    stage.did({ kind: 'importRunsheet', sheet: sheetOf([{}, {}, fixed(20, 30)]) });
    expect(starts(stage)).toEqual([0, 5, 30]);
    expect(statuses(stage)).toEqual(['todo', 'todo', 'todo']);
    expect(absoluteOffset(forecastOf(stage), instant(stage.now))).toBeNull();
  });

  test('D7: waiting past the planned start is late by the same sign as running late', () => {
    const stage = new Stage(EIGHT_PM - 10 * MINUTE);
    stage.did({ kind: 'importRunsheet', sheet: sheetOf([{}, {}]) });
    stage.did({ kind: 'loadShow', mode: 'live' });
    expect([offset(stage), starts(stage)]).toEqual([0, [0, 5]]);
    stage.wait(13 * MINUTE);
    expect([offset(stage), starts(stage), statuses(stage)]).toEqual([3, [3, 8], ['next', 'todo']]);
    stage.did({ kind: 'startShow' });
    expect([offset(stage), starts(stage), statuses(stage)]).toEqual([3, [3, 8], ['onAir', 'next']]);
    expect(relativeOffset(forecastOf(stage), instant(stage.now))).toBe(0);
  });
});

describe('on air', () => {
  test('an unfinished row never makes the show look early: the live row contributes only its overage', () => {
    const stage = new Stage().start(sheetOf([{}, {}, {}]));
    expect([offset(stage), starts(stage)]).toEqual([0, [0, 5, 10]]);
    stage.wait(2 * MINUTE);
    expect([offset(stage), starts(stage)]).toEqual([0, [0, 5, 10]]);
    stage.wait(5 * MINUTE);
    expect([offset(stage), starts(stage)]).toEqual([2, [0, 7, 12]]);
  });

  test('finishing early is ahead, along the chain; the offset is in four parts', () => {
    const stage = new Stage(EIGHT_PM + MINUTE).start(sheetOf([{}, {}, {}])).wait(3 * MINUTE);
    next(stage);
    stage.did({ kind: 'addTime', ms: 2 * MINUTE, sawOnAir: stage.onAir });
    stage.did({ kind: 'holdShow', sawOnAir: stage.onAir });
    stage.wait(4 * MINUTE).did({ kind: 'resumeShow', sawOnAir: stage.onAir });
    stage.wait(8 * MINUTE);
    expect(offsetParts(forecastOf(stage), instant(stage.now))).toEqual({ lateStartMs: -MINUTE, addedMs: 2 * MINUTE, pauseMs: 4 * MINUTE, overtimeMs: MINUTE });
    expect([offset(stage), starts(stage)[2]]).toEqual([6, 16]);
    expect(relativeOffset(forecastOf(stage), instant(stage.now))).toBe(5 * MINUTE);
  });

  test('held: remaining is frozen, and everything behind moves with the clock', () => {
    const stage = new Stage().start(sheetOf([{}, {}])).wait(2 * MINUTE);
    stage.did({ kind: 'holdShow', sawOnAir: stage.onAir });
    const forecast = forecastOf(stage);
    expect(liveAnchor(forecast)).toEqual({ kind: 'held', remainingMs: 3 * MINUTE });
    stage.wait(10 * MINUTE);
    expect(liveRemaining(forecast, instant(stage.now))).toBe(3 * MINUTE);
    expect([offset(stage), starts(stage)]).toEqual([10, [0, 15]]);
  });

  test('gaps absorb lateness first, fixed rows absorb it, and what is left goes on', () => {
    const stage = new Stage().start(sheetOf([{}, {}, fixed(20, 15), {}, fixed(20, 30), {}])).wait(12 * MINUTE);
    expect(starts(stage)).toEqual([0, 12, 17, 22, 30, 35]);
    expect(forecastOf(stage).rows.map((_, index) => minutes((rowOffset(forecastOf(stage), index, instant(stage.now)) ?? 0) + EIGHT_PM))).toEqual([0, 7, 2, 2, 0, 0]);
    stage.wait(20 * MINUTE);
    expect(starts(stage)).toEqual([0, 32, 37, 42, 47, 52]);
  });

  test('a show that is ahead waits at a fixed row', () => {
    const stage = new Stage().start(sheetOf([{}, {}, {}, fixed(20, 15), {}])).wait(MINUTE);
    next(stage);
    expect(starts(stage)).toEqual([0, 1, 6, 15, 20]);
    expect(offset(stage)).toBe(-4);
  });

  test('overlaps of the plan are played one after the other', () => {
    expect(starts(new Stage().start(sheetOf([{ minutes: 20 }, fixed(20, 10), {}])))).toEqual([0, 20, 25]);
  });

  test('dropped rows count nothing; rows still to do wait behind, and the show is not over before them', () => {
    const drop = new Stage().start(sheetOf([{}, {}, {}, {}])).wait(5 * MINUTE);
    jump(drop, '03', 'dropped');
    expect([statuses(drop), starts(drop), offset(drop)]).toEqual([['done', 'dropped', 'onAir', 'next'], [0, null, 5, 10], -5]);
    expect(minutes(expectedShowEnd(forecastOf(drop), instant(drop.now)))).toBe(15);
    const toDo = new Stage().start(sheetOf([{}, {}, {}, {}])).wait(5 * MINUTE);
    jump(toDo, '03', 'toDo');
    expect([statuses(toDo), starts(toDo)]).toEqual([['done', 'todo', 'onAir', 'next'], [0, null, 5, 10]]);
    expect(showOverUnder(forecastOf(toDo), instant(toDo.now))).toBe(0);
  });

  test('a row played again shows its last run; after a step back it is next once more', () => {
    const stage = new Stage().start(sheetOf([{}, {}, {}])).wait(5 * MINUTE);
    next(stage);
    stage.wait(MINUTE).did({ kind: 'takePreviousItem', sawOnAir: stage.onAir });
    expect([statuses(stage), starts(stage)]).toEqual([['onAir', 'next', 'todo'], [6, 11, 16]]);
    expect(forecastOf(stage).rows[1]).toMatchObject({ actualStart: EIGHT_PM + 5 * MINUTE, actualEnd: EIGHT_PM + 6 * MINUTE });
  });

  test('D1: a row on air that was deleted from the plan keeps its clock, and nothing is next', () => {
    const stage = new Stage().start(sheetOf([{}, {}, {}])).wait(7 * MINUTE);
    const { show } = stage.state;
    if (show.kind !== 'running') throw new Error('not running');
    const forecast = buildForecast({ ...show, sheet: { ...show.sheet, items: show.sheet.items.slice(1) } });
    expect(forecast).toMatchObject({ onAirIndex: null, nextIndex: null, toDoBehindMs: 10 * MINUTE });
    expect(liveRemaining(forecast as Forecast, instant(stage.now))).toBe(-2 * MINUTE);
  });

  test('D5: over midnight nothing jumps', () => {
    const stage = new Stage(EIGHT_PM + 235 * MINUTE).start(sheetOf([{ ...fixed(23, 55), minutes: 10 }, {}])).wait(2 * MINUTE);
    stage.did({ kind: 'holdShow', sawOnAir: stage.onAir });
    stage.wait(6 * MINUTE);
    expect([offset(stage), starts(stage)]).toEqual([6, [235, 251]]);
    stage.did({ kind: 'resumeShow', sawOnAir: stage.onAir });
    expect([offset(stage), starts(stage)]).toEqual([6, [235, 251]]);
  });
});

test('an ended show: what was played keeps its times, and the end is over or under', () => {
  const stage = new Stage().start(sheetOf([{}, {}, {}])).wait(6 * MINUTE);
  next(stage);
  stage.wait(6 * MINUTE).did({ kind: 'endShow', sawOnAir: stage.onAir });
  stage.wait(HOUR);
  const forecast = forecastOf(stage);
  expect([statuses(stage), starts(stage)]).toEqual([['done', 'done', 'todo'], [0, 6, null]]);
  expect(minutes(expectedEnd(forecast, 1, instant(stage.now)))).toBe(12);
  expect(showOverUnder(forecast, instant(stage.now))).toBe(-3 * MINUTE);
  expect(absoluteOffset(forecast, instant(stage.now))).toBeNull();
});

/** The definition, played out: what comes on air when everybody does as planned from now on. The O(1) look must agree with it (D8). */
function playOut(show: RunningShow, now: number): { readonly starts: ReadonlyMap<string, readonly number[]>; readonly end: number } {
  const { onAir } = show;
  const stopped = onAir.clock.kind === 'held' && onAir.endsAt === null ? onAir.clock.since : now;
  const zeroAt = onAir.endsAt === null ? onAir.takenAt + onAir.item.durationMs + onAir.addedMs + onAir.pausedMs : onAir.endsAt + onAir.addedMs;
  const starts = new Map<string, number[]>();
  let [current, end] = [show, now + Math.max(0, zeroAt - stopped)];
  for (let place = nextPlace(current); place !== null; place = nextPlace(current)) {
    const hasClock = place.pass === null || place.pass === 1;
    const waits = hasClock && place.item.start.kind === 'fixed';
    const start = waits ? Math.max(end, livePlannedTimes(current)[place.index]?.start ?? 0) : end;
    starts.set(place.item.id, [...(starts.get(place.item.id) ?? []), start]);
    const event = itemTaken(current, place, 'next', { now: instant(start), actor: PRODUCER, newId: (prefix) => `${prefix}-${start}` });
    const next = evolveShow({ ...initialState(), show: current }, { event, at: instant(start), actor: PRODUCER }).show;
    if (next.kind !== 'running') throw new Error('not running');
    end = Math.max(start, event.endsAt ?? start + place.item.durationMs);
    current = next;
  }
  return { starts, end };
}

describe('under any sequence of take, hold, resume, add, jump, back, edit, undo, ad-lib and loop', () => {
  const ROWS = 8;
  const row = fc.record({ minutes: fc.integer({ min: 0, max: 15 }), start: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.integer({ min: 20 * 60, max: 22 * 60 }) }) });
  const plan = fc.array(row, { minLength: 1, maxLength: ROWS }).map((rows) => sheetOf(rows.map(({ minutes: length, start }) => ({ minutes: length, ...(start === undefined ? {} : fixed(0, start)) }))));
  const steps: fc.Arbitrary<readonly Step[]> = fc.array(fc.oneof({ weight: 2, arbitrary: operatorStep(ROWS) }, { weight: 1, arbitrary: editStep(ROWS) }), { maxLength: 40 });
  const look = fc.integer({ min: 0, max: 30 * MINUTE });

  test('offset = late start + overtime + pause + added = expected end - planned end of the run on air', () => {
    fc.assert(fc.property(plan, steps, look, (sheet, moves, later) => {
      const stage = new Stage().start(sheet);
      for (const move of moves) move(stage);
      const now = instant(stage.now + later);
      const { show } = stage.state;
      if (show.kind !== 'running') throw new Error('not running');
      const forecast = forecastOf(stage);
      const parts = offsetParts(forecast, now);
      const { onAir } = show;
      const end = now + Math.max(0, liveRemaining(forecast, now) ?? 0);
      if (forecast.onAirIndex !== null) expect(expectedEnd(forecast, forecast.onAirIndex, now)).toBe(end);
      const steppedBack = onAir.clock.kind === 'held' && now < onAir.clock.since;
      if (parts === null || steppedBack) return;
      expect(absoluteOffset(forecast, now)).toBe(parts.lateStartMs + parts.overtimeMs + parts.pauseMs + parts.addedMs);
      expect(absoluteOffset(forecast, now)).toBe(end - dueAt(onAir));
      expect(parts.overtimeMs).toBe(Math.max(0, 0 - (liveRemaining(forecast, now) ?? 0)));
      expect(end).toBeGreaterThanOrEqual(now);
    }), { numRuns: 400 });
  }, 30_000);

  test('D8: an O(1) look at any later moment is the row-by-row walk of that moment, without building again', () => {
    fc.assert(fc.property(plan, steps, look, (sheet, moves, later) => {
      const stage = new Stage().start(sheet);
      for (const move of moves) move(stage);
      const forecast = forecastOf(stage);
      const now = instant(stage.now + later);
      const { show } = stage.state;
      if (show.kind !== 'running') throw new Error('not running');
      const { starts: played, end } = playOut(show, now);
      const isPlayed = (index: number) => show.sheet.items[index]?.role === 'segment';
      const looked = forecast.rows.flatMap((entry, index) => (isPlayed(index) ? [Array.from({ length: entry.timesAhead }, (_, pass) => expectedStartLater(forecast, index, pass, now))] : []));
      expect(looked).toEqual(forecast.rows.flatMap((entry, index) => (isPlayed(index) ? [played.get(entry.itemId) ?? []] : [])));
      for (const [index, entry] of forecast.rows.entries()) if (entry.ahead !== null && isPlayed(index)) expect(expectedStart(forecast, index, now)).toBe(played.get(entry.itemId)?.[0]);
      expect(expectedShowEnd(forecast, now)).toBe(end + forecast.toDoBehindMs);
      expect(forecast.nextIndex).toBe(nextPlace(show)?.index ?? null);
      expect(forecast.rows.filter((entry) => entry.status === 'onAir')).toHaveLength(forecast.onAirIndex === null ? 0 : 1);
      expect(forecast.rows.filter((entry) => entry.status === 'next').length).toBeLessThanOrEqual(1);
    }), { numRuns: 400 });
  }, 30_000);
});

test('5,000 rows: built once, then each look is constant', () => {
  const stage = new Stage().start(sheetOf(Array.from({ length: 5_000 }, () => ({ minutes: 1 })))).wait(3 * MINUTE);
  const forecast = forecastOf(stage);
  expect(forecast.rows).toHaveLength(5_000);
  expect(minutes(expectedStart(forecast, 4_999, instant(stage.now)))).toBe(5_001);
  expect(minutes(expectedShowEnd(forecast, instant(stage.now)))).toBe(5_002);
});
