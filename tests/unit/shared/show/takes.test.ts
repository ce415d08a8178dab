import { describe, expect, test } from 'vitest';
import { MINUTE } from '#shared/time/instant.ts';
import { EIGHT_PM, sheetOf, Stage } from './stage.ts';

const started = () => new Stage().start(sheetOf([{}, {}, {}, {}]));

describe('takes', () => {
  test('load and start are two verbs: an armed show has nothing on air', () => {
    const stage = new Stage();
    stage.did({ kind: 'importRunsheet', sheet: sheetOf([{}]) });
    expect(stage.command({ kind: 'startShow' })).toMatchObject({ key: 'notLoaded' });
    stage.did({ kind: 'loadShow', mode: 'rehearsal' });
    expect(stage.state.show).toMatchObject({ kind: 'armed', mode: 'rehearsal' });
    expect(stage.did({ kind: 'startShow' }).map((event) => event.kind)).toEqual(['showStarted', 'itemTaken']);
    expect(stage.state.show).toMatchObject({ kind: 'running', startedAt: EIGHT_PM, onAir: { item: { cue: '01' }, how: 'start', plannedStart: EIGHT_PM } });
  });

  test('one take is one event (D4): it ends the run on air and begins the next', () => {
    const stage = started().wait(6 * MINUTE);
    const before = stage.onAir;
    const events = stage.did({ kind: 'takeNextItem', sawOnAir: before as never });
    expect(events).toHaveLength(1);
    expect(stage.state.show).toMatchObject({
      onAir: { item: { cue: '02' }, takenAt: EIGHT_PM + 6 * MINUTE, plannedStart: EIGHT_PM + 5 * MINUTE },
      done: [{ id: before, endedAt: EIGHT_PM + 6 * MINUTE }],
    });
  });

  test('staleTake: of two presses that saw the same run, the second is refused and changes nothing', () => {
    const stage = started().wait(MINUTE);
    const sawOnAir = stage.onAir as never;
    stage.did({ kind: 'takeNextItem', sawOnAir });
    const { state } = stage.wait(MINUTE);
    expect(stage.command({ kind: 'takeNextItem', sawOnAir })).toMatchObject({ key: 'staleTake' });
    expect(stage.command({ kind: 'takeNextItem', sawOnAir: null })).toMatchObject({ key: 'staleTake' });
    expect(stage.state).toBe(state);
    expect(stage.cue).toBe('02');
  });
});
