import { describe, expect, test } from 'vitest';
import { nextWakeUp } from '#shared/show/wakeup.ts';
import { MINUTE } from '#shared/time/instant.ts';
import { EIGHT_PM, sheetOf, Stage } from './stage.ts';

const auto = { endAction: 'autoNext' as const };

describe('auto-next', () => {
  test('wakes at the zero of the row on air: an instant that pauses and added time move, never a time of day (D6)', () => {
    const stage = new Stage().start(sheetOf([auto, {}]));
    expect(nextWakeUp(stage.state)).toBe(EIGHT_PM + 5 * MINUTE);
    stage.did({ kind: 'addTime', ms: MINUTE, sawOnAir: stage.onAir });
    expect(nextWakeUp(stage.state)).toBe(EIGHT_PM + 6 * MINUTE);
    stage.did({ kind: 'holdShow', sawOnAir: stage.onAir });
    expect(nextWakeUp(stage.state)).toBeNull();
    stage.wait(MINUTE).did({ kind: 'resumeShow', sawOnAir: stage.onAir });
    expect(nextWakeUp(stage.state)).toBe(EIGHT_PM + 7 * MINUTE);
  });

  test('no wake-up for a row that holds, for the last row, and without a show', () => {
    expect(nextWakeUp(new Stage().state)).toBeNull();
    expect(nextWakeUp(new Stage().start(sheetOf([{}, {}])).state)).toBeNull();
    expect(nextWakeUp(new Stage().start(sheetOf([auto])).state)).toBeNull();
  });

  test('takes once, when the time is truly over and the run is still on air', () => {
    const stage = new Stage().start(sheetOf([auto, {}, {}]));
    const runId = stage.onAir ?? '';
    stage.wait(5 * MINUTE - 1);
    expect(stage.report({ kind: 'reportItemRanOut', runId })).toEqual([]);
    stage.wait(1);
    expect(stage.report({ kind: 'reportItemRanOut', runId })).toMatchObject([{ kind: 'itemTaken', how: 'auto', item: { cue: '02' } }]);
    expect(stage.report({ kind: 'reportItemRanOut', runId })).toEqual([]);
    expect(stage.cue).toBe('02');
  });

  test('a held row does not run out', () => {
    const stage = new Stage().start(sheetOf([auto, {}]));
    stage.wait(MINUTE).did({ kind: 'holdShow', sawOnAir: stage.onAir });
    expect(stage.wait(60 * MINUTE).report({ kind: 'reportItemRanOut', runId: stage.onAir ?? '' })).toEqual([]);
  });

  test('no burst after a stall: an hour asleep is one take, and the next row gets its whole length', () => {
    const stage = new Stage().start(sheetOf([auto, auto, auto, auto])).wait(60 * MINUTE);
    const runId = stage.onAir ?? '';
    stage.report({ kind: 'reportItemRanOut', runId });
    stage.report({ kind: 'reportItemRanOut', runId });
    expect(stage.cue).toBe('02');
    expect(nextWakeUp(stage.state)).toBe(stage.now + 5 * MINUTE);
  });

  test('rows of no length follow each other at the minimum span', () => {
    const stage = new Stage().start(sheetOf([{ ...auto, minutes: 0 }, { ...auto, minutes: 0 }, {}]));
    expect(stage.report({ kind: 'reportItemRanOut', runId: stage.onAir ?? '' })).toEqual([]);
    expect(nextWakeUp(stage.state)).toBe(EIGHT_PM + 1_000);
    stage.wait(1_000).report({ kind: 'reportItemRanOut', runId: stage.onAir ?? '' });
    expect(stage.cue).toBe('02');
    expect(nextWakeUp(stage.state)).toBe(EIGHT_PM + 2_000);
  });
});
