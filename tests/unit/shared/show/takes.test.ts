import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '#shared/time/instant.ts';
import { EIGHT_PM, sheetOf, Stage } from './stage.ts';

const started = (rows: Parameters<typeof sheetOf>[0] = [{}, {}, {}, {}, {}]) => new Stage().start(sheetOf(rows));
const running = (stage: Stage) => {
  if (stage.state.show.kind !== 'running') throw new Error(`show is ${stage.state.show.kind}`);
  return stage.state.show;
};
const next = (stage: Stage) => stage.command({ kind: 'takeNextItem', sawOnAir: stage.onAir });
const jump = (stage: Stage, cue: string, jumpedRows: 'dropped' | 'toDo') => stage.command({ kind: 'jumpToItem', itemId: `item-${cue}`, sawOnAir: stage.onAir, jumpedRows });

describe('load and start', () => {
  test('are two verbs: an armed show has nothing on air', () => {
    const stage = new Stage();
    stage.did({ kind: 'importRunsheet', sheet: sheetOf([{}]) });
    stage.did({ kind: 'loadShow', mode: 'rehearsal' });
    expect(stage.state.show).toMatchObject({ kind: 'armed', mode: 'rehearsal' });
    expect(stage.did({ kind: 'startShow' }).map((event) => event.kind)).toEqual(['showStarted', 'itemTaken']);
    expect(stage.state.show).toMatchObject({ kind: 'running', startedAt: EIGHT_PM, onAir: { item: { cue: '01' }, how: 'start', plannedStart: EIGHT_PM } });
  });

  test('unload leaves the armed state; an ended show can be loaded again, with a clean list of runs', () => {
    const stage = started();
    stage.wait(MINUTE).did({ kind: 'endShow', sawOnAir: stage.onAir });
    expect(stage.state.show).toMatchObject({ kind: 'ended', endedAt: EIGHT_PM + MINUTE, done: [{ item: { cue: '01' } }] });
    stage.did({ kind: 'loadShow', mode: 'live' });
    stage.did({ kind: 'unloadShow' });
    expect(stage.state.show.kind).toBe('planning');
    stage.did({ kind: 'loadShow', mode: 'live' });
    stage.did({ kind: 'startShow' });
    expect(running(stage).done).toEqual([]);
  });
});

describe('takes', () => {
  test('one take is one event (D4): it ends the run on air and begins the next', () => {
    const stage = started().wait(6 * MINUTE);
    const before = stage.onAir;
    const events = stage.did({ kind: 'takeNextItem', sawOnAir: before });
    expect(events).toHaveLength(1);
    expect(running(stage)).toMatchObject({
      onAir: { item: { cue: '02' }, takenAt: EIGHT_PM + 6 * MINUTE, plannedStart: EIGHT_PM + 5 * MINUTE },
      done: [{ id: before, endedAt: EIGHT_PM + 6 * MINUTE }],
    });
  });

  test('staleTake: of two presses that saw the same run, the second is refused and changes nothing', () => {
    const stage = started().wait(MINUTE);
    const sawOnAir = stage.onAir;
    stage.did({ kind: 'takeNextItem', sawOnAir });
    const { state } = stage.wait(MINUTE);
    for (const kind of ['takeNextItem', 'takePreviousItem', 'holdShow', 'resumeShow', 'endShow'] as const) {
      expect(stage.command({ kind, sawOnAir }), kind).toMatchObject({ key: 'staleTake' });
      expect(stage.command({ kind, sawOnAir: null }), kind).toMatchObject({ key: 'staleTake' });
    }
    expect(stage.command({ kind: 'addTime', ms: MINUTE, sawOnAir })).toMatchObject({ key: 'staleTake' });
    expect(stage.command({ kind: 'jumpToItem', itemId: 'item-04', sawOnAir, jumpedRows: 'toDo' })).toMatchObject({ key: 'staleTake' });
    expect(stage.state).toBe(state);
    expect(stage.cue).toBe('02');
  });

  test('tooSoonAfterTake: a take inside the minimum span is refused with the wait, one at its end is not', () => {
    const stage = started();
    expect(next(stage.wait(400))).toMatchObject({ key: 'tooSoonAfterTake', params: { waitMs: 600 } });
    expect(stage.command({ kind: 'takePreviousItem', sawOnAir: stage.onAir })).toMatchObject({ key: 'tooSoonAfterTake' });
    expect(jump(stage, '03', 'toDo')).toMatchObject({ key: 'tooSoonAfterTake' });
    expect(next(stage.wait(600))).toMatchObject({ ok: true });
    stage.did({ kind: 'setRoom', currency: 'CNY', minTakeSpanMs: 0 });
    expect(next(stage)).toMatchObject({ ok: true });
  });

  test('a clock stepped back an hour does not lock the operator out', () => {
    const stage = started().wait(-HOUR);
    expect(next(stage)).toMatchObject({ ok: true });
  });

  test('the run is a copy: a plan imported while on air (D3) neither stops the show nor changes what is live', () => {
    const stage = started().wait(MINUTE);
    const { onAir } = running(stage);
    stage.commit([{ kind: 'runsheetImported', sheet: sheetOf([{ minutes: 99 }, {}], { title: 'Renamed' }) }]);
    expect(running(stage)).toMatchObject({ sheet: { title: 'Renamed' }, onAir: { item: { durationMs: 5 * MINUTE } } });
    expect(running(stage).onAir).toBe(onAir);
  });

  test('D1: with the row on air deleted from the plan, no neighbour is promoted: next is refused, a jump is not', () => {
    const stage = started().wait(MINUTE);
    const sheet = running(stage).sheet;
    stage.commit([{ kind: 'runsheetImported', sheet: { ...sheet, items: sheet.items.slice(1) } }]);
    expect(stage.cue).toBe('01');
    expect(next(stage)).toMatchObject({ key: 'nothingNext' });
    expect(stage.command({ kind: 'takePreviousItem', sawOnAir: stage.onAir })).toMatchObject({ key: 'nothingBefore' });
    expect(jump(stage, '04', 'dropped')).toMatchObject({ ok: true });
    expect(running(stage).dropped).toEqual([]);
  });

  test('the last row has no next, the first none before', () => {
    const stage = started([{}, {}]).wait(MINUTE);
    expect(stage.command({ kind: 'takePreviousItem', sawOnAir: stage.onAir })).toMatchObject({ key: 'nothingBefore' });
    next(stage);
    expect(next(stage.wait(MINUTE))).toMatchObject({ key: 'nothingNext' });
  });
});

describe('back and jump', () => {
  test('back takes the row before as a new run; both presentations stay, and next goes on from there', () => {
    const stage = started().wait(5 * MINUTE);
    next(stage);
    stage.wait(MINUTE).did({ kind: 'takePreviousItem', sawOnAir: stage.onAir });
    expect(running(stage).done.map((run) => run.item.cue)).toEqual(['01', '02']);
    expect(running(stage).onAir).toMatchObject({ item: { cue: '01' }, how: 'back', takenAt: EIGHT_PM + 6 * MINUTE, addedMs: 0, pausedMs: 0 });
    expect(new Set([...running(stage).done, running(stage).onAir].map((run) => run.id)).size).toBe(3);
    next(stage.wait(MINUTE));
    expect(stage.cue).toBe('02');
  });

  test('dropped rows are skipped by next and back, and can be jumped to, which brings them back', () => {
    const stage = started().wait(MINUTE);
    jump(stage, '03', 'dropped');
    expect(running(stage).dropped).toEqual(['item-02']);
    stage.wait(MINUTE).did({ kind: 'takePreviousItem', sawOnAir: stage.onAir });
    expect(stage.cue).toBe('01');
    next(stage.wait(MINUTE));
    expect(stage.cue).toBe('03');
    jump(stage.wait(MINUTE), '02', 'dropped');
    expect(running(stage)).toMatchObject({ onAir: { item: { cue: '02' }, how: 'jump' }, dropped: [] });
  });

  test('rows left to do are not dropped; rows played already are not counted as jumped over', () => {
    const stage = started().wait(MINUTE);
    next(stage);
    jump(stage.wait(MINUTE), '01', 'dropped');
    expect(running(stage).dropped).toEqual([]);
    const answer = jump(stage.wait(MINUTE), '05', 'toDo');
    expect(answer).toMatchObject({ events: [{ jumped: { itemIds: ['item-03', 'item-04'], treatment: 'toDo' } }] });
    expect(running(stage).dropped).toEqual([]);
  });

  test('D2: the row on air among the dropped ones does not empty next', () => {
    const stage = started().wait(MINUTE);
    const { onAir } = running(stage);
    stage.commit([{ kind: 'itemTaken', runId: onAir.id, item: onAir.item, plannedStart: onAir.plannedStart, how: 'jump', jumped: { itemIds: ['item-02' as never], treatment: 'dropped' }, endsAt: null, loopPass: null }]);
    next(stage.wait(MINUTE));
    expect(stage.cue).toBe('03');
  });

  test('a jump nowhere is refused', () => {
    const stage = started().wait(MINUTE);
    expect(jump(stage, '99', 'toDo')).toMatchObject({ key: 'unknownItem' });
    expect(jump(stage, '01', 'toDo')).toMatchObject({ key: 'itemIsOnAir' });
  });
});

describe('hold, resume, add time', () => {
  test('pause time and added time stay two numbers', () => {
    const stage = started().wait(MINUTE);
    stage.did({ kind: 'holdShow', sawOnAir: stage.onAir });
    expect(stage.command({ kind: 'holdShow', sawOnAir: stage.onAir })).toMatchObject({ key: 'alreadyHeld' });
    stage.wait(90_000).did({ kind: 'resumeShow', sawOnAir: stage.onAir });
    expect(stage.command({ kind: 'resumeShow', sawOnAir: stage.onAir })).toMatchObject({ key: 'notHeld' });
    stage.did({ kind: 'addTime', ms: 2 * MINUTE, sawOnAir: stage.onAir });
    stage.did({ kind: 'addTime', ms: -30_000, sawOnAir: stage.onAir });
    expect(running(stage).onAir).toMatchObject({ pausedMs: 90_000, addedMs: 90_000, clock: { kind: 'running' } });
  });

  test('a row can be shortened to nothing, not below; adding zero is nothing', () => {
    const stage = started();
    expect(stage.command({ kind: 'addTime', ms: -5 * MINUTE - 1, sawOnAir: stage.onAir })).toMatchObject({ key: 'timeBelowZero' });
    stage.did({ kind: 'addTime', ms: -5 * MINUTE, sawOnAir: stage.onAir });
    expect(stage.command({ kind: 'addTime', ms: -1, sawOnAir: stage.onAir })).toMatchObject({ key: 'timeBelowZero' });
    expect(stage.did({ kind: 'addTime', ms: 0, sawOnAir: stage.onAir })).toEqual([]);
  });

  test('D5: a pause across midnight counts its real length, and a run that ends while held ends its pause', () => {
    const stage = new Stage(EIGHT_PM + 3 * HOUR + 55 * MINUTE).start(sheetOf([{}, {}]));
    stage.wait(MINUTE).did({ kind: 'holdShow', sawOnAir: stage.onAir });
    next(stage.wait(10 * MINUTE));
    expect(running(stage).done).toMatchObject([{ pausedMs: 10 * MINUTE, clock: { kind: 'running' } }]);
    expect(running(stage).onAir).toMatchObject({ pausedMs: 0, clock: { kind: 'running' } });
  });

  test('a clock stepped back during a pause never makes the pause negative', () => {
    const stage = started().wait(HOUR);
    stage.did({ kind: 'holdShow', sawOnAir: stage.onAir });
    stage.wait(-HOUR).did({ kind: 'resumeShow', sawOnAir: stage.onAir });
    expect(running(stage).onAir.pausedMs).toBe(0);
  });
});
