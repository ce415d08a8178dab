import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absoluteOffset, buildForecast, expectedShowEnd, expectedStart, showOverUnder, type Forecast } from '#shared/runsheet/forecast.ts';
import { planChangeSchema } from '#shared/runsheet/planChange.ts';
import { instant, MINUTE } from '#shared/time/instant.ts';
import { livePlannedTimes } from '#shared/show/livePlan.ts';
import { editStep, operatorStep } from '../show/play.ts';
import { EIGHT_PM, sheetOf, Stage } from '../show/stage.ts';

const forecastOf = (stage: Stage): Forecast => {
  const forecast = buildForecast(stage.state.show);
  if (forecast === null) throw new Error('no run-sheet');
  return forecast;
};
const offset = (stage: Stage) => absoluteOffset(forecastOf(stage), instant(stage.now));
const overUnder = (stage: Stage) => showOverUnder(forecastOf(stage), instant(stage.now));
const announced = (stage: Stage) => forecastOf(stage).rows.map(({ plannedStart }) => (plannedStart - EIGHT_PM) / MINUTE);
const next = (stage: Stage) => stage.did({ kind: 'takeNextItem', sawOnAir: stage.onAir });
/** Plays the row on air to its zero and takes the next. */
const playOut = (stage: Stage) => {
  const at = expectedStart(forecastOf(stage), forecastOf(stage).nextIndex ?? -1, instant(stage.now));
  stage.now = Math.max(stage.now + 1_000, at ?? stage.now);
  next(stage);
};

/** Four minutes late on the first row; the third gives four minutes. */
const caughtUp = (): Stage => {
  const stage = new Stage(EIGHT_PM + 4 * MINUTE).start(sheetOf([{ flex: 'must', minDurationMs: 5 * MINUTE }, { flex: 'must', minDurationMs: 5 * MINUTE }, { minDurationMs: MINUTE }, { flex: 'must', minDurationMs: 5 * MINUTE }]));
  stage.catchUp(0);
  return stage;
};

describe('after a catch-up plan', () => {
  test('the row on air counts against what was announced: late before the squeezed row, on time behind it, as the whole show is', () => {
    const stage = caughtUp();
    expect(announced(stage)).toEqual([0, 5, 10, 15]);
    expect([offset(stage), overUnder(stage)]).toEqual([4 * MINUTE, 0]);
    playOut(stage);
    expect([stage.cue, offset(stage), overUnder(stage)]).toEqual(['02', 4 * MINUTE, 0]);
    playOut(stage);
    expect([stage.cue, offset(stage), overUnder(stage)]).toEqual(['03', 4 * MINUTE, 0]);
    playOut(stage);
    expect([stage.cue, offset(stage), overUnder(stage)]).toEqual(['04', 0, 0]);
    stage.wait(6 * MINUTE);
    expect([offset(stage), overUnder(stage)]).toEqual([MINUTE, MINUTE]);
  });

  test('an undo gives the row its length back and owes nothing; a redo owes it again', () => {
    const stage = caughtUp();
    stage.undo();
    expect(announced(stage)).toEqual([0, 5, 10, 15]);
    expect(overUnder(stage)).toBe(4 * MINUTE);
    stage.redo();
    expect(overUnder(stage)).toBe(0);
  });

  test('a length edited afterwards moves the announcement by the edit, like any other', () => {
    const stage = caughtUp();
    stage.edit('item-03', { durationMs: 2 * MINUTE });
    expect(announced(stage)).toEqual([0, 5, 10, 16]);
    expect(overUnder(stage)).toBe(0);
  });

  test('start from now announces the squeezed plan: nothing is owed any more, not even when the catch-up is undone', () => {
    const stage = caughtUp();
    playOut(stage);
    stage.did({ kind: 'startFromNow', sawOnAir: stage.onAir });
    expect([offset(stage), overUnder(stage)]).toEqual([0, 0]);
    playOut(stage);
    playOut(stage);
    expect([stage.cue, offset(stage), overUnder(stage)]).toEqual(['04', 0, 0]);
    stage.undo();
    expect(forecastOf(stage).plannedShowEnd).toBeGreaterThanOrEqual(forecastOf(stage).rows[3]?.plannedStart ?? Infinity);
  });

  test('another show begins with nothing owed', () => {
    const stage = caughtUp();
    stage.did({ kind: 'endShow', sawOnAir: stage.onAir });
    stage.did({ kind: 'loadShow', mode: 'live' });
    stage.did({ kind: 'startShow' });
    expect(stage.state.show).toMatchObject({ kind: 'running', caughtUpRows: [], caughtUpMs: 0 });
  });

  test('a log that knows only the sum is read as it was: the end counts, the rows stand in the squeezed plan', () => {
    const old = planChangeSchema.parse({ kind: 'caughtUp', ms: 4 * MINUTE });
    expect(old).toEqual({ kind: 'caughtUp', ms: 4 * MINUTE, rows: [] });
    const stage = new Stage(EIGHT_PM + 4 * MINUTE).start(sheetOf([{}, {}, {}]));
    const before = forecastOf(stage).plannedShowEnd;
    stage.commit([{ kind: 'planEdited', record: null, changes: [old] }]);
    expect(forecastOf(stage).plannedShowEnd - before).toBe(4 * MINUTE);
  });
});

describe('whatever was played and edited before', () => {
  const sheet = sheetOf([{}, { minutes: 8 }, { flex: 'cuttable' }, { lotteryId: 'L1' }, { minutes: 9, flex: 'must' }, { start: { kind: 'fixed', at: 20.6 * 60 * MINUTE } }, { flex: 'cuttable', minutes: 7 }, { minutes: 6 }]);
  const moves = fc.array(fc.oneof({ weight: 3, arbitrary: operatorStep(8) }, { weight: 1, arbitrary: editStep(8) }), { maxLength: 20 });

  test('applying a plan moves no announced start and no announced end, and undoing it puts the forecast back', () => {
    let applied = 0;
    fc.assert(fc.property(moves, fc.integer({ min: 1, max: 40 }), (steps, late) => {
      const stage = new Stage(EIGHT_PM + late * MINUTE).start(sheet);
      for (const step of steps) step(stage);
      const before = stage.state.show;
      const now = instant(stage.now);
      const [was, offsetBefore] = [forecastOf(stage), offset(stage)];
      if (stage.catchUp(0)?.ok !== true || before.kind !== 'running') return;
      applied += 1;
      const after = stage.state.show;
      if (after.kind === 'empty') throw new Error('the plan is gone');
      expect(livePlannedTimes(after)).toEqual(livePlannedTimes(before));
      expect(forecastOf(stage).plannedShowEnd).toBe(was.plannedShowEnd);
      expect(offset(stage)).toBe(offsetBefore);
      expect(stage.undo().ok).toBe(true);
      expect(forecastOf(stage).rows.map(({ plannedStart, plannedEnd }) => [plannedStart, plannedEnd])).toEqual(was.rows.map(({ plannedStart, plannedEnd }) => [plannedStart, plannedEnd]));
      expect(expectedShowEnd(forecastOf(stage), now)).toBe(expectedShowEnd(was, now));
    }), { numRuns: 400 });
    expect(applied).toBeGreaterThan(60);
  });

  test('on the last row of a linked plan the offset of the row is what the show is over, however often it was caught up', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 9 });
    let caught = 0;
    fc.assert(fc.property(lengths, fc.array(fc.record({ late: fc.integer({ min: 0, max: 8 }), catches: fc.boolean() }), { maxLength: 9 }), (minutes, evening) => {
      const stage = new Stage().start(sheetOf(minutes.map((length, index) => ({ minutes: length, flex: index === 0 ? 'must' as const : 'flex' as const }))));
      for (let row = 0; row < minutes.length - 1; row += 1) {
        stage.wait((evening[row]?.late ?? 0) * MINUTE);
        if (evening[row]?.catches === true && stage.catchUp(0)?.ok === true) caught += 1;
        playOut(stage);
      }
      expect(forecastOf(stage).nextIndex).toBeNull();
      // A row that was skipped keeps its room in the plan: the show is early by it until it has ended.
      const skipped = stage.state.show.kind === 'running' ? stage.state.show.dropped.length : 0;
      expect(skipped).toBe(0);
      expect(offset(stage)).toBe(overUnder(stage) + owedToLast(stage));
    }), { numRuns: 300 });
    expect(caught).toBeGreaterThan(50);
  });
});

/** What the row on air itself gave: it began late and will have made it up by its end. */
function owedToLast(stage: Stage): number {
  const { show } = stage.state;
  return show.kind === 'running' ? (show.caughtUpRows.find(([id]) => id === show.onAir.item.id)?.[1] ?? 0) : 0;
}
