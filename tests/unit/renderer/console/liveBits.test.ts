import { describe, expect, it } from 'vitest';
import type { CatchUpPlan } from '#shared/runsheet/catchUp.ts';
import { initialState } from '#shared/show/evolve.ts';
import { duration, instant } from '#shared/time/instant.ts';
import { importSample } from '#tests/fakes/sampleShow.ts';
import { lateThreshold, touchedCues, undoableCatchUp, wantsCatchUp } from '../../../../renderer/console/catchup/catchUpText.ts';
import { timerAim } from '../../../../renderer/console/timers/timerInput.ts';
import { timerDigits } from '../../../../renderer/state/timerDigits.ts';
import { ackSummary } from '../../../../renderer/console/host/ackSummary.ts';
import { EIGHT_PM, Stage } from '../../shared/show/stage.ts';

describe('the ways back', () => {
  it('come up from the room\'s warning span on, never for seconds', () => {
    expect([lateThreshold({ warnMs: duration(10_000) }), lateThreshold({ warnMs: duration(120_000) })]).toEqual([60_000, 120_000]);
    expect([wantsCatchUp(59_999, 60_000, null), wantsCatchUp(60_000, 60_000, null)]).toEqual([false, true]);
  });
  it('once let slide they stay away until it is a minute worse', () => {
    expect([wantsCatchUp(130_000, 60_000, 90_000), wantsCatchUp(150_000, 60_000, 90_000)]).toEqual([false, true]);
  });
  it('name the rows they touch in the order of the plan', () => {
    const command = importSample();
    if (command.kind !== 'importRunsheet') throw new Error('not a sheet');
    const [a, b, c] = command.sheet.items;
    if (a === undefined || b === undefined || c === undefined) throw new Error('three rows');
    const changes: CatchUpPlan['changes'] = [{ itemId: c.id, kind: 'squeeze', toDurationMs: duration(1) }, { itemId: b.id, kind: 'skip', toDurationMs: duration(0) }, { itemId: a.id, kind: 'squeeze', toDurationMs: duration(1) }];
    expect(touchedCues({ id: 'A', savesMs: duration(1), costMinor: 0, changes, remainingLateMs: duration(0), endsAt: instant(0) }, command.sheet)).toEqual({ squeeze: ['01', '03'], skip: ['02'] });
  });
  it('can be taken back while nothing was edited since, and not twice', () => {
    const stage = new Stage(EIGHT_PM);
    const command = importSample();
    stage.did(command);
    expect(undoableCatchUp(initialState())).toBeNull();
    stage.did({ kind: 'loadShow', mode: 'live' });
    stage.did({ kind: 'startShow' });
    const show = stage.state.show;
    if (show.kind !== 'running') throw new Error('not running');
    const last = show.sheet.items[2];
    if (last === undefined) throw new Error('three rows');
    stage.now += 4 * 86_400_000;
    stage.did({ kind: 'applyCatchUp', planId: 'A', savesMs: duration(30_000), changes: [{ itemId: last.id, kind: 'squeeze', toDurationMs: duration(30_000) }] });
    expect(undoableCatchUp(stage.state)).toMatchObject({ rows: 1, by: 'Lin' });
    stage.did({ kind: 'undoEdit', sawEdit: stage.state.planEdits.last.at(-1)?.editId ?? null, onAirRow: 'refuse' });
    expect(undoableCatchUp(stage.state)).toBeNull();
  });
});

describe('a timer as typed', () => {
  const now = EIGHT_PM + 90_000;
  it.each([['90s', 90_000], ['2:30', 150_000], ['5', 300_000], ['１分钟', 60_000]])('%s is a length', (text, ms) => {
    expect(timerAim(text, 'length', now, 'Asia/Shanghai')).toEqual({ kind: 'length', durationMs: ms });
  });
  it('a clock time is the next one of the show\'s zone, whatever zone the machine is in', () => {
    expect(timerAim('22:00', 'until', now, 'Asia/Shanghai')).toMatchObject({ at: EIGHT_PM + 7_200_000, clock: '22:00' });
    expect(timerAim('20:01', 'until', now, 'Asia/Shanghai')).toMatchObject({ at: EIGHT_PM + 86_400_000 + 60_000 });
  });
  it.each(['', '0', 'soon', '25:99'])('"%s" is neither', (text) => {
    expect([timerAim(text, 'length', now, 'Asia/Shanghai'), timerAim(text, 'until', now, 'Asia/Shanghai')]).toEqual([null, null]);
  });
  it('digits round up going down and down going up, and say overtime with a minus', () => {
    expect([timerDigits(1_001, 'down'), timerDigits(0, 'down'), timerDigits(-1_500, 'down'), timerDigits(1_999, 'up')]).toEqual([
      { text: '00:02', isOver: false }, { text: '00:00', isOver: false }, { text: '−00:01', isOver: true }, { text: '00:01', isOver: false },
    ]);
    expect(timerDigits(3_600_000, 'down').text).toBe('1:00:00');
  });
});

describe('how quick the host answers', () => {
  const cue = (sentAt: number, after: number | null) => ({ id: `c${String(sentAt)}` as never, text: 'x', sentAt: instant(sentAt), from: '', answer: after === null ? { kind: 'waiting' as const } : { kind: 'acknowledged' as const, at: instant(sentAt + after) } });
  it('counts who waits and takes the middle answer, so that one long break says nothing', () => {
    expect(ackSummary([cue(1, 2_000), cue(2, 4_000), cue(3, 600_000), cue(4, null), cue(5, null)])).toEqual({ waiting: 2, medianMs: 4_000 });
    expect(ackSummary([cue(1, 1_000), cue(2, 2_000)])).toEqual({ waiting: 0, medianMs: 1_500 });
    expect(ackSummary([])).toEqual({ waiting: 0, medianMs: null });
  });
});
