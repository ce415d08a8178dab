import { describe, expect, test } from 'vitest';
import { absoluteOffset, buildForecast, expectedShowEnd, expectedStart, expectedStartLater, offsetParts, relativeOffset, type Forecast } from '#shared/runsheet/forecast.ts';
import { plannedTimes } from '#shared/runsheet/plannedTimes.ts';
import { timerReading } from '#shared/show/decideTimers.ts';
import { nextItem } from '#shared/show/order.ts';
import { nextWakeUp } from '#shared/show/wakeup.ts';
import { HOUR, instant, MINUTE } from '#shared/time/instant.ts';
import { EIGHT_PM, sheetOf, Stage } from './stage.ts';

const clock = (h: number, m = 0) => ({ kind: 'atClock' as const, at: (h * 60 + m) * MINUTE });
const fixed = (h: number, m = 0) => ({ start: { kind: 'fixed' as const, at: (h * 60 + m) * MINUTE } });
const forecastOf = (stage: Stage): Forecast => {
  const forecast = buildForecast(stage.state.show);
  if (forecast === null) throw new Error('no run-sheet');
  return forecast;
};
const minutes = (at: number | null) => (at === null ? null : (at - EIGHT_PM) / MINUTE);
const starts = (stage: Stage) => forecastOf(stage).rows.map((_, index) => minutes(expectedStart(forecastOf(stage), index, instant(stage.now))));
const offset = (stage: Stage) => (absoluteOffset(forecastOf(stage), instant(stage.now)) ?? Number.NaN) / MINUTE;
const next = (stage: Stage) => stage.command({ kind: 'takeNextItem', sawOnAir: stage.onAir });
const play = (stage: Stage, ...lengths: readonly number[]) => { for (const length of lengths) { stage.wait(length * MINUTE); next(stage); } };
const running = (stage: Stage) => {
  if (stage.state.show.kind !== 'running') throw new Error(stage.state.show.kind);
  return stage.state.show;
};
const adLib = (minutesLong: number) => ({ adLibs: [{ ...sheetOf([{ minutes: minutesLong }]).items[0], id: 'item-x', cue: 'X', start: { kind: 'linked' } }] as never });
const following = (stage: Stage) => nextItem(running(stage))?.cue ?? null;

describe('the run on air is protected', () => {
  test('D1: deleting the row on air asks; the run goes on, no neighbour comes on air, and NEXT is the row that followed', () => {
    const stage = new Stage().start(sheetOf([{}, {}, {}, {}])).wait(5 * MINUTE);
    next(stage);
    const { onAir } = running(stage);
    expect(stage.command({ kind: 'deleteItems', itemIds: ['item-02'] })).toMatchObject({ ok: false, key: 'itemIsOnAir', params: { cue: '02' } });
    stage.did({ kind: 'deleteItems', itemIds: ['item-02'], onAirRow: 'keepRun' });
    expect(running(stage).onAir).toBe(onAir);
    expect([following(stage), forecastOf(stage).onAirIndex, forecastOf(stage).nextIndex]).toEqual(['03', null, 1]);
    stage.did({ kind: 'deleteItems', itemIds: ['item-01', 'item-03'], onAirRow: 'keepRun' });
    expect(following(stage)).toBe('04');
    stage.undo();
    stage.undo();
    expect([following(stage), forecastOf(stage).onAirIndex]).toEqual(['03', 1]);
  });

  test('D2: skipping the row on air asks, and does not empty NEXT; restoring works', () => {
    const stage = new Stage().start(sheetOf([{}, {}, {}])).wait(MINUTE);
    expect(stage.command({ kind: 'dropRow', itemId: 'item-01' })).toMatchObject({ ok: false, key: 'itemIsOnAir' });
    stage.did({ kind: 'dropRow', itemId: 'item-01', onAirRow: 'keepRun' });
    stage.did({ kind: 'dropRow', itemId: 'item-02' });
    expect([stage.cue, following(stage), forecastOf(stage).rows.map((row) => row.status)]).toEqual(['01', '03', ['onAir', 'dropped', 'next']]);
    stage.did({ kind: 'restoreRow', itemId: 'item-02' });
    expect(following(stage)).toBe('02');
    stage.undo();
    expect(following(stage)).toBe('03');
    expect(stage.command({ kind: 'dropRow', itemId: 'item-02' })).toMatchObject({ ok: false, key: 'alreadyDropped' });
  });

  test('D3: renaming the sheet, its rows or its cues stops nothing; its date and zone stay while it is loaded', () => {
    const stage = new Stage().start(sheetOf([{}, {}])).wait(MINUTE);
    const { onAir } = running(stage);
    stage.did({ kind: 'setSheet', changes: { title: 'New name' }, saw: { title: 'Warm winter' } });
    stage.edit('item-01', { title: { en: 'x' }, durationMs: HOUR, cue: 'A1' });
    expect(running(stage).onAir).toBe(onAir);
    expect(stage.command({ kind: 'setSheet', changes: { timeZone: 'Europe/Berlin' }, saw: { timeZone: 'Asia/Shanghai' } })).toMatchObject({ ok: false, key: 'showIsLoaded' });
    expect(stage.command({ kind: 'importRunsheet', sheet: sheetOf([{}]) })).toMatchObject({ ok: false, key: 'showIsLoaded' });
  });

  test('moving the row on air asks; NEXT is then what follows its new place', () => {
    const stage = new Stage().start(sheetOf([{}, {}, {}, {}]));
    expect(stage.command({ kind: 'moveItems', itemIds: ['item-01'], afterId: 'item-03' })).toMatchObject({ ok: false, key: 'itemIsOnAir' });
    stage.did({ kind: 'moveItems', itemIds: ['item-01'], afterId: 'item-03', onAirRow: 'keepRun' });
    expect([stage.cue, following(stage), forecastOf(stage).onAirIndex]).toEqual(['01', '04', 2]);
    expect(stage.undo('refuse')).toMatchObject({ ok: false, key: 'itemIsOnAir' });
  });

  test('D4: a take is one event, from which now, next and the forecast all follow', () => {
    const stage = new Stage().start(sheetOf([{}, {}, {}])).wait(2 * MINUTE);
    expect(stage.did({ kind: 'takeNextItem', sawOnAir: stage.onAir }).map((event) => event.kind)).toEqual(['itemTaken']);
    expect([stage.cue, following(stage), starts(stage)]).toEqual(['02', '03', [0, 2, 7]]);
  });
});

describe('milestones', () => {
  test('take no room in the plan, are passed over by NEXT and BACK, and cannot be taken', () => {
    const stage = new Stage().start(sheetOf([{ role: 'milestone', start: { kind: 'linked' } }, fixed(20), { role: 'milestone', minutes: 30 }, {}]));
    expect([stage.cue, following(stage), starts(stage)]).toEqual(['02', '04', [null, 0, 5, 5]]);
    expect(plannedTimes(stage.sheet).map(({ start, end }) => [minutes(start), minutes(end)])).toEqual([[0, 0], [0, 5], [5, 5], [5, 10]]);
    stage.wait(MINUTE);
    expect(stage.command({ kind: 'jumpToItem', itemId: 'item-03', sawOnAir: stage.onAir, jumpedRows: 'toDo' })).toMatchObject({ ok: false, key: 'milestoneNotTaken' });
    const only = new Stage();
    only.did({ kind: 'importRunsheet', sheet: sheetOf([{ role: 'milestone' }]) });
    only.did({ kind: 'loadShow', mode: 'live' });
    expect(only.command({ kind: 'startShow' })).toMatchObject({ ok: false, key: 'nothingToTake' });
  });
});

describe('count to end', () => {
  test('ends at its clock time however late it began: lateness goes no further, and auto-next fires then', () => {
    const stage = new Stage().start(sheetOf([{}, { ending: clock(20, 10), endAction: 'autoNext' }, {}]));
    stage.wait(8 * MINUTE);
    expect([offset(stage), starts(stage)]).toEqual([3, [0, 8, 10]]);
    next(stage);
    expect(minutes(nextWakeUp(stage.state))).toBe(10);
    expect([offset(stage), starts(stage)]).toEqual([0, [0, 8, 10]]);
    stage.did({ kind: 'holdShow', sawOnAir: stage.onAir });
    expect(nextWakeUp(stage.state)).toBeNull();
    stage.wait(5 * MINUTE);
    expect(offsetParts(forecastOf(stage), instant(stage.now))).toEqual({ lateStartMs: 0, overtimeMs: 3 * MINUTE, pauseMs: 0, addedMs: 0 });
    expect(starts(stage)).toEqual([0, 8, 13]);
  });

  test('over midnight it is the next day; in a rehearsal on another day it is that day', () => {
    const rows = [{ ...fixed(23, 50), minutes: 5 }, { ending: clock(0, 10), minutes: 15 }, {}];
    const late = new Stage(EIGHT_PM + 230 * MINUTE).start(sheetOf(rows));
    play(late, 5);
    expect(minutes(running(late).onAir.endsAt)).toBe(250);
    const dayBefore = new Stage(EIGHT_PM - 24 * HOUR + 230 * MINUTE).start(sheetOf(rows));
    play(dayBefore, 5);
    expect(minutes(running(dayBefore).onAir.endsAt)).toBe(250 - 24 * 60);
  });
});

describe('ad-libs', () => {
  test('are fired outside the order; all of one is added time, and NEXT goes on in the plan where it was', () => {
    const stage = new Stage().start(sheetOf([{}, {}, {}], adLib(4)));
    play(stage, 5);
    stage.wait(2 * MINUTE);
    stage.did({ kind: 'fireAdLib', itemId: 'item-x', sawOnAir: stage.onAir });
    expect([stage.cue, running(stage).onAir.how, following(stage)]).toEqual(['X', 'adLib', '03']);
    expect(offsetParts(forecastOf(stage), instant(stage.now))).toEqual({ lateStartMs: -3 * MINUTE, overtimeMs: 0, pauseMs: 0, addedMs: 4 * MINUTE });
    expect([offset(stage), starts(stage)]).toEqual([1, [0, 5, 11]]);
    stage.wait(4 * MINUTE).did({ kind: 'fireAdLib', itemId: 'item-x', sawOnAir: stage.onAir });
    stage.wait(4 * MINUTE);
    next(stage);
    expect([stage.cue, offset(stage), running(stage).done.filter((run) => run.how === 'adLib').length]).toEqual(['03', 5, 2]);
    expect(stage.command({ kind: 'fireAdLib', itemId: 'item-01', sawOnAir: stage.onAir })).toMatchObject({ ok: false });
  });

  test('BACK from an ad-lib is the row it interrupted', () => {
    const stage = new Stage().start(sheetOf([{}, {}], adLib(4))).wait(MINUTE);
    stage.did({ kind: 'fireAdLib', itemId: 'item-x', sawOnAir: stage.onAir });
    stage.wait(MINUTE).did({ kind: 'takePreviousItem', sawOnAir: stage.onAir });
    expect(stage.cue).toBe('01');
  });
});

describe('loops', () => {
  const looped = () => new Stage().start(sheetOf([{}, {}, {}, {}], { loop: { fromId: 'item-02', toId: 'item-03', times: 3 } as never }));

  test('repeat their span a bounded number of times, each pass a run of its own; planned and expected times count all passes', () => {
    const stage = looped();
    expect(plannedTimes(stage.sheet).map(({ start }) => minutes(start))).toEqual([0, 5, 10, 35]);
    const seen = [stage.cue];
    for (let n = 0; n < 7; n += 1) { play(stage, 5); seen.push(`${stage.cue}/${running(stage).onAir.loopPass ?? '-'}`); expect(offset(stage)).toBe(0); }
    expect(seen).toEqual(['01', '02/1', '03/1', '02/2', '03/2', '02/3', '03/3', '04/-']);
    expect(running(stage).done.map((run) => run.id)).toHaveLength(7);
  });

  test('a row to come again says when, for every pass', () => {
    const stage = looped();
    play(stage, 5);
    const forecast = forecastOf(stage);
    const later = (index: number) => [0, 1, 2, 3].map((passes) => minutes(expectedStartLater(forecast, index, passes, instant(stage.now))));
    expect([later(1), later(2), later(3)]).toEqual([[15, 25, null, null], [10, 20, 30, null], [35, null, null, null]]);
    expect(minutes(expectedShowEnd(forecast, instant(stage.now)))).toBe(40);
  });

  test('can be left: the pass on air is the last', () => {
    const stage = looped();
    expect(stage.command({ kind: 'leaveLoop', sawOnAir: stage.onAir })).toMatchObject({ ok: false, key: 'notInLoop' });
    play(stage, 5);
    stage.did({ kind: 'leaveLoop', sawOnAir: stage.onAir });
    expect(starts(stage)).toEqual([0, 5, 10, 15]);
    play(stage, 5, 5);
    expect([stage.cue, offset(stage)]).toEqual(['04', -20]);
  });

  test('that never end or go nowhere are refused', () => {
    const stage = new Stage();
    stage.did({ kind: 'importRunsheet', sheet: sheetOf([{}, { minutes: 0, endAction: 'autoNext' }, { minutes: 0, endAction: 'autoNext' }]) });
    const set = (fromId: string, toId: string, times: number) => stage.command({ kind: 'setSheet', changes: { loop: { fromId, toId, times } }, saw: { loop: stage.sheet.loop } } as never);
    expect(set('item-02', 'item-03', 3)).toMatchObject({ ok: false, key: 'loopWithoutLength' });
    expect(set('item-02', 'item-01', 3)).toMatchObject({ ok: false, key: 'loopBroken' });
    expect(() => set('item-01', 'item-02', 1_001)).toThrow(/times/u);
    expect(set('item-01', 'item-02', 3)).toMatchObject({ ok: true });
    stage.edit('item-01', { endAction: 'autoNext' });
    expect(stage.edit('item-01', { durationMs: 0 })).toMatchObject({ ok: false, key: 'loopWithoutLength' });
    stage.did({ kind: 'deleteItems', itemIds: ['item-02'] });
    expect(stage.sheet.loop).toBeNull();
    stage.undo();
    expect(stage.sheet.loop).toMatchObject({ times: 3 });
  });
});

describe('start from now', () => {
  test('makes the offset zero, moves linked rows along, leaves fixed ones at their clock time, and is recorded', () => {
    const stage = new Stage(EIGHT_PM + 7 * MINUTE).start(sheetOf([{}, {}, fixed(20, 30), {}]));
    expect(offset(stage)).toBe(7);
    stage.did({ kind: 'startFromNow', sawOnAir: stage.onAir });
    expect([offset(stage), relativeOffset(forecastOf(stage), instant(stage.now))]).toEqual([0, 0]);
    expect(forecastOf(stage).rows.map((row) => minutes(row.plannedStart))).toEqual([7, 12, 30, 35]);
    play(stage, 6);
    expect([offset(stage), minutes(running(stage).onAir.plannedStart)]).toEqual([1, 12]);
    stage.did({ kind: 'startFromNow', sawOnAir: stage.onAir });
    expect([offset(stage), starts(stage)]).toEqual([0, [7, 13, 30, 35]]);
    expect(stage.log.filter(({ event }) => event.kind === 'planReanchored')).toHaveLength(2);
  });
});

describe('time', () => {
  test('D5: a pause across midnight counts once, as a pause', () => {
    const stage = new Stage(EIGHT_PM + 235 * MINUTE).start(sheetOf([{ ...fixed(23, 55), minutes: 10 }, {}]));
    stage.wait(2 * MINUTE).did({ kind: 'holdShow', sawOnAir: stage.onAir });
    stage.wait(30 * MINUTE).did({ kind: 'resumeShow', sawOnAir: stage.onAir });
    expect([offset(stage), running(stage).onAir.pausedMs]).toEqual([30, 30 * MINUTE]);
  });

  test('D6: what the engine waits for is an instant, never a time of day, also across midnight', () => {
    const stage = new Stage(EIGHT_PM + 239 * MINUTE).start(sheetOf([{ ...fixed(23, 59), minutes: 3, endAction: 'autoNext' }, {}]));
    expect(minutes(nextWakeUp(stage.state))).toBe(242);
  });

  test('D7: late is plus, waiting armed, running and over time alike', () => {
    const stage = new Stage(EIGHT_PM + 2 * MINUTE);
    stage.did({ kind: 'importRunsheet', sheet: sheetOf([{}, {}]) });
    stage.did({ kind: 'loadShow', mode: 'live' });
    expect(offset(stage)).toBe(2);
    stage.did({ kind: 'startShow' });
    expect(offset(stage)).toBe(2);
    stage.wait(6 * MINUTE);
    expect(offset(stage)).toBe(3);
  });

  test('D9, D10: the zone is the sheet\'s own; the same log says the same whatever the clock of the machine', () => {
    const shanghai = plannedTimes(sheetOf([{}]))[0]?.start ?? 0;
    const berlin = plannedTimes(sheetOf([{}], { timeZone: 'Europe/Berlin' }))[0]?.start ?? 0;
    expect((berlin - shanghai) / HOUR).toBe(7);
  });

  test('a clock stepped by an hour, either way, corrupts nothing that is stored: what is asked later is right again', () => {
    for (const step of [HOUR, -HOUR]) {
      const stage = new Stage().start(sheetOf([{}, {}, {}])).wait(2 * MINUTE);
      const before = JSON.stringify(stage.state);
      stage.wait(step);
      expect(starts(stage)).toHaveLength(3);
      stage.report({ kind: 'reportItemRanOut', runId: stage.onAir ?? '' });
      stage.wait(-step);
      expect([JSON.stringify(stage.state), starts(stage), offset(stage)]).toEqual([before, [0, 5, 10], 0]);
      // A hold that the clock ran back over lasted no time; it never becomes negative.
      if (step < 0) continue;
      stage.wait(step).did({ kind: 'holdShow', sawOnAir: stage.onAir });
      stage.wait(-step).did({ kind: 'resumeShow', sawOnAir: stage.onAir });
      expect(running(stage).onAir.pausedMs).toBe(0);
      expect(offset(stage)).toBe(0);
    }
  });

  test('clock changes: a show across them keeps its lengths, in Berlin and New York, and Shanghai has none', () => {
    const hours = (timeZone: string, date: string) => plannedTimes(sheetOf([{ ...fixed(1, 0), minutes: 60 }, { ...fixed(4, 0), minutes: 60 }], { timeZone, date: date as never })).map(({ start, gapMs }, _index, all) => [(start - (all[0]?.start ?? 0)) / HOUR, gapMs / HOUR]);
    expect(hours('Europe/Berlin', '2026-03-29')).toEqual([[0, 0], [2, 1]]);
    expect(hours('Europe/Berlin', '2026-10-25')).toEqual([[0, 0], [4, 3]]);
    expect(hours('America/New_York', '2026-03-08')).toEqual([[0, 0], [2, 1]]);
    expect(hours('America/New_York', '2026-11-01')).toEqual([[0, 0], [4, 3]]);
    expect(hours('Asia/Shanghai', '2026-03-29')).toEqual([[0, 0], [3, 2]]);
  });
});

describe('timers', () => {
  test('are anchors: nothing changes while they run; they stop, go on, begin anew and go', () => {
    const stage = new Stage();
    const read = (n: number) => timerReading(stage.state.timers[n] ?? (() => { throw new Error('no timer'); })(), stage.now) / MINUTE;
    stage.did({ kind: 'startTimer', label: 'Offer', counts: 'down', durationMs: 10 * MINUTE });
    stage.did({ kind: 'startTimer', label: 'Since', counts: 'up', durationMs: 0 });
    stage.did({ kind: 'startTimer', label: 'Until', counts: 'down', durationMs: 0, until: EIGHT_PM + HOUR });
    const [down] = stage.state.timers;
    stage.wait(4 * MINUTE);
    expect([read(0), read(1), read(2)]).toEqual([6, 4, 56]);
    stage.did({ kind: 'pauseTimer', timerId: down?.id ?? '' });
    stage.wait(5 * MINUTE);
    expect(read(0)).toBe(6);
    stage.did({ kind: 'resumeTimer', timerId: down?.id ?? '' });
    stage.wait(8 * MINUTE);
    expect(read(0)).toBe(-2);
    stage.did({ kind: 'resetTimer', timerId: down?.id ?? '' });
    expect(read(0)).toBe(10);
    stage.did({ kind: 'removeTimer', timerId: down?.id ?? '' });
    expect(stage.state.timers.map(({ label }) => label)).toEqual(['Since', 'Until']);
    expect(stage.command({ kind: 'startTimer', label: 'Past', counts: 'down', durationMs: 0, until: EIGHT_PM })).toMatchObject({ ok: false, key: 'badTimer' });
    expect(stage.command({ kind: 'pauseTimer', timerId: down?.id ?? '' })).toMatchObject({ ok: false, key: 'unknownTimer' });
  });
});

test('thresholds: a minute left warns and none is danger, until the room says otherwise', () => {
  const stage = new Stage();
  expect(stage.state.room).toMatchObject({ warnMs: MINUTE, dangerMs: 0 });
  stage.did({ kind: 'setRoom', currency: 'CNY', minTakeSpanMs: 1_000, warnMs: 2 * MINUTE });
  expect(stage.state.room).toMatchObject({ warnMs: 2 * MINUTE, dangerMs: 0 });
});
