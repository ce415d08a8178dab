import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedParts, controlFeedbackSchema, feedbackOf, FEEDBACK_PARTS, readoutOf, type ControlFeedback } from '#shared/protocol/controlFeedback.ts';
import { redactState } from '#shared/protocol/redact.ts';
import { absoluteOffset, buildForecast, liveRemaining } from '#shared/runsheet/forecast.ts';
import { instant, MINUTE } from '#shared/time/instant.ts';
import { operatorStep, worldStep } from '../show/play.ts';
import { EIGHT_PM, sheetOf, Stage } from '../show/stage.ts';

const feedback = (stage: Stage): ControlFeedback => feedbackOf(stage.state, buildForecast(stage.state.show));
const SHEET = sheetOf([{ minutes: 5 }, { minutes: 3, title: { zh: '', en: 'Only English' } }, { minutes: 5 }]);
const take = (stage: Stage) => stage.did({ kind: 'takeNextItem', sawOnAir: stage.onAir });
/** The offset as a surface works it out from the anchors (docs/control-api.md). */
const offsetAt = ({ offset }: ControlFeedback, now: number): number | null =>
  (offset.growsFrom === null ? null : (offset.lateStartMs ?? 0) + (offset.overtimeMs ?? 0) + (offset.pauseMs ?? 0) + (offset.addedMs ?? 0) + Math.max(0, now - offset.growsFrom));

describe('what a control surface is told', () => {
  it('before anything: every field is there, texts empty, numbers null', () => {
    const told = feedback(new Stage());
    expect(controlFeedbackSchema.parse(told)).toEqual(told);
    expect(told.now).toEqual({ cue: '', title: { zh: '', en: '' }, itemId: '', runId: '', takenAt: null, plannedStart: null });
    expect(told.remaining).toEqual({ kind: 'none', zeroAt: null, frozenMs: null });
    expect([told.show.kind, told.show.mode, told.offset.kind, told.next.cue]).toEqual(['empty', '', 'none', '']);
  });

  it('armed: the first row is next and the offset grows from the planned start on', () => {
    const stage = new Stage(EIGHT_PM - MINUTE);
    stage.did({ kind: 'importRunsheet', sheet: SHEET });
    stage.did({ kind: 'loadShow', mode: 'rehearsal' });
    const told = feedback(stage);
    expect(told.show).toMatchObject({ kind: 'armed', mode: 'rehearsal', held: false, since: null });
    expect(told.next).toMatchObject({ cue: '01', itemId: 'item-01', plannedStart: EIGHT_PM });
    expect(told.offset).toMatchObject({ kind: 'armed', growsFrom: EIGHT_PM });
    expect([offsetAt(told, EIGHT_PM - MINUTE), offsetAt(told, EIGHT_PM + MINUTE)]).toEqual([0, MINUTE]);
  });

  it('on air: now and next with both languages filled, the zero of the countdown, the on-air clock', () => {
    const stage = new Stage(EIGHT_PM + 2_000).start(SHEET);
    const told = feedback(stage);
    expect(told.now).toMatchObject({ cue: '01', title: { zh: '第01段', en: 'Row 01' }, runId: stage.onAir, takenAt: EIGHT_PM + 2_000, plannedStart: EIGHT_PM });
    expect(told.next).toMatchObject({ cue: '02', title: { zh: 'Only English', en: 'Only English' } });
    expect(told.remaining).toEqual({ kind: 'running', zeroAt: EIGHT_PM + 2_000 + 5 * MINUTE, frozenMs: null });
    expect(told.show).toMatchObject({ kind: 'running', mode: 'live', since: EIGHT_PM + 2_000 });
    expect(readoutOf(buildForecast(stage.state.show), instant(EIGHT_PM + 12_000))).toEqual({ remainingMs: 290_000, offsetMs: 2_000, expectedEnd: EIGHT_PM + 2_000 + 13 * MINUTE });
  });

  it('held: the countdown is frozen, the pause makes the offset grow', () => {
    const stage = new Stage().start(SHEET).wait(MINUTE);
    stage.did({ kind: 'holdShow', sawOnAir: stage.onAir });
    const told = feedback(stage);
    expect(told.show.held).toBe(true);
    expect(told.remaining).toEqual({ kind: 'held', zeroAt: null, frozenMs: 4 * MINUTE });
    expect(offsetAt(told, stage.now + 30_000)).toBe(30_000);
  });

  it('after the last row nothing is next; after the end nothing is on air', () => {
    const stage = new Stage().start(SHEET);
    take(stage.wait(2_000));
    take(stage.wait(2_000));
    expect([feedback(stage).now.cue, feedback(stage).next.cue]).toEqual(['03', '']);
    stage.did({ kind: 'endShow', sawOnAir: stage.onAir });
    expect([feedback(stage).show.kind, feedback(stage).now.runId, feedback(stage).remaining.kind]).toEqual(['ended', '', 'none']);
  });

  it('OBS: connection, scenes, stream and recording with since when', () => {
    const stage = new Stage().withObs().start(SHEET);
    expect(feedback(stage)).toMatchObject({ obs: { kind: 'connected', simulated: false, failure: '' }, scene: { program: 'A', preview: '', problem: '' }, stream: { kind: 'off', since: null }, record: { kind: 'off', since: null } });
    stage.report({ kind: 'reportStream', stream: { kind: 'live', since: EIGHT_PM } });
    stage.report({ kind: 'reportRecord', record: { kind: 'recording', since: EIGHT_PM + 5 } });
    expect(feedback(stage)).toMatchObject({ stream: { kind: 'live', since: EIGHT_PM }, record: { kind: 'recording', since: EIGHT_PM + 5 } });
    stage.report({ kind: 'reportStream', stream: { kind: 'reconnecting', since: EIGHT_PM + 9, liveSince: EIGHT_PM } });
    expect(feedback(stage).stream).toEqual({ kind: 'reconnecting', since: EIGHT_PM });
    stage.report({ kind: 'reportObsConnection', connection: { kind: 'retrying', since: stage.now, failure: 'lost' } });
    expect(feedback(stage)).toMatchObject({ obs: { kind: 'retrying', failure: 'lost' }, stream: { kind: 'unknown' } });
  });

  it('say now: the newest line, its answer, and how many wait', () => {
    const stage = new Stage().start(SHEET);
    stage.did({ kind: 'sendHostCue', text: 'one' });
    stage.did({ kind: 'sendHostCue', text: 'two' });
    expect(feedback(stage).sayNow).toEqual({ text: 'two', answer: 'waiting', sentAt: stage.now, answeredAt: null, waiting: 2 });
    stage.wait(3_000).did({ kind: 'acknowledgeHostCue', cueId: stage.state.hostCues.at(-1)?.id ?? '' });
    expect(feedback(stage).sayNow).toMatchObject({ answer: 'acknowledged', answeredAt: stage.now, waiting: 1 });
  });
});

describe('only what changed is told', () => {
  it('the same state, however much later it is asked, changes nothing', () => {
    const stage = new Stage().withObs().start(SHEET);
    const before = feedback(stage);
    stage.wait(10 * MINUTE);
    expect(changedParts(before, feedback(stage))).toBeNull();
  });

  it('one take changes now, next, the countdown and the offset in one go, and nothing else', () => {
    const stage = new Stage().withObs().start(SHEET);
    const before = feedback(stage);
    take(stage.wait(4 * MINUTE));
    expect(Object.keys(changedParts(before, feedback(stage)) ?? {}).toSorted()).toEqual(['next', 'now', 'offset', 'remaining']);
  });

  it('over any evening: the parts merged one by one are the whole, the anchors give the forecast\'s own figures, the shape holds', () => {
    fc.assert(fc.property(fc.array(fc.oneof({ weight: 3, arbitrary: operatorStep(4) }, { weight: 1, arbitrary: worldStep }), { maxLength: 40 }), (steps) => {
      const stage = new Stage().withObs().start(sheetOf([{}, { minutes: 0 }, {}, {}]));
      let held = feedback(stage);
      for (const step of steps) {
        step(stage);
        const now = feedback(stage);
        held = { ...held, ...changedParts(held, now) };
        expect(held).toEqual(now);
        expect(controlFeedbackSchema.parse(now)).toEqual(now);
        expect(feedbackOf(redactState(stage.state, 'control'), buildForecast(stage.state.show))).toEqual(now);
        const forecast = buildForecast(stage.state.show);
        for (const later of [-30_000, 0, 17, 90_000, 30 * MINUTE]) {
          const at = instant(stage.now + later);
          expect(offsetAt(now, at)).toBe(forecast === null ? null : absoluteOffset(forecast, at));
          const left = now.remaining.zeroAt === null ? now.remaining.frozenMs : now.remaining.zeroAt - at;
          expect(left).toBe(forecast === null ? null : liveRemaining(forecast, at));
        }
      }
    }), { seed: 20_261_123, numRuns: 120 });
    expect(FEEDBACK_PARTS).toHaveLength(10);
  });
});
