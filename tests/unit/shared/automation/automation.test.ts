import { describe, expect, test } from 'vitest';
import { doHold, momentsAfter, triggeredBy } from '#shared/automation/evaluate.ts';
import { automationActionSchema, ruleSchema, type Condition, type Rule, type Trigger } from '#shared/automation/model.ts';
import { planObs } from '#shared/obs/plan.ts';
import { redactState, redactStored } from '#shared/protocol/redact.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import type { Actor, ShowEvent } from '#shared/show/events.ts';
import { instant } from '#shared/time/instant.ts';
import { sheetOf, Stage } from '../show/stage.ts';

const rule = (over: object = {}): Rule => ruleSchema.parse({ id: 'rule-1', name: '到点提醒', mode: 'on', trigger: { kind: 'itemTaken', cue: null, phase: null }, conditions: [], actions: [{ kind: 'sayNow', text: '上链接' }], ...over });
const triggered = (trigger: Trigger): Rule => rule({ trigger });

function onAir(): Stage {
  const stage = new Stage();
  stage.withObs();
  stage.start(sheetOf([{ obsScene: 'A', minutes: 5 }, { obsScene: 'B', phase: 'lottery' }, {}]));
  return stage.wait(5_000);
}
const RULE: Actor = { kind: 'automation', ruleId: rule().id, name: rule().name };
/** As the engine does: the rule is told to be due, by nobody else than itself. */
const due = (stage: Stage, over: { dueAt?: number; ruleId?: string } = {}): readonly ShowEvent[] => {
  stage.actor = RULE;
  const events = stage.report({ kind: 'reportAutomationDue', ruleId: over.ruleId ?? 'rule-1', cause: 7, dueAt: over.dueAt ?? stage.now });
  stage.actor = { kind: 'person', role: 'producer', clientId: 'c1', name: 'Lin' };
  return events;
};
const outcomes = (stage: Stage) => stage.state.automation.firings.map(({ outcome }) => (outcome.kind === 'heldBack' ? outcome.why : outcome.kind));

describe('what sets a rule off', () => {
  /** Does something, and says which of the rules were set off by what it did. */
  const setOff = (trigger: Trigger, act: (stage: Stage) => void): number => {
    const stage = onAir();
    const before = stage.state;
    const from = stage.log.length;
    act(stage);
    let state = before;
    return stage.log.slice(from).reduce((count, stored) => {
      const after = evolve(state, stored);
      const found = triggeredBy([triggered(trigger)], state, after, stored).length;
      state = after;
      return count + found;
    }, 0);
  };
  const next = (stage: Stage) => stage.did({ kind: 'takeNextItem', sawOnAir: stage.onAir as never });
  const stream = (kind: 'live' | 'off' | 'starting') => (stage: Stage) => stage.report({ kind: 'reportStream', stream: kind === 'off' ? { kind } : { kind, since: stage.now } });
  const scene = (name: string) => (stage: Stage) => stage.report({ kind: 'reportProgramScene', scene: name, cause: 'foreign' });
  const record = (kind: 'recording' | 'off') => (stage: Stage) => stage.report({ kind: 'reportRecord', record: kind === 'off' ? { kind } : { kind, since: stage.now } });
  const lose = (stage: Stage) => stage.report({ kind: 'reportObsConnection', connection: { kind: 'retrying', since: stage.now, failure: 'lost' } });
  const back = (stage: Stage) => stage.report({ kind: 'reportObsConnection', connection: { kind: 'connected', since: stage.now, obsVersion: '29.0.2', websocketVersion: '5.1.0', simulated: false } });
  const both = (...acts: ((stage: Stage) => unknown)[]) => (stage: Stage) => acts.forEach((act) => act(stage));

  test.each<[string, Trigger, (stage: Stage) => unknown, number]>([
    ['any row taken', { kind: 'itemTaken', cue: null, phase: null }, next, 1],
    ['the row of this cue', { kind: 'itemTaken', cue: '02', phase: null }, next, 1],
    ['not the row of another cue', { kind: 'itemTaken', cue: '03', phase: null }, next, 0],
    ['a row of this phase', { kind: 'itemTaken', cue: null, phase: 'lottery' }, next, 1],
    ['not a row of another phase', { kind: 'itemTaken', cue: null, phase: 'qa' }, next, 0],
    ['the stream went live', { kind: 'stream', to: 'live' }, both(stream('starting'), stream('live')), 1],
    ['the stream ended', { kind: 'stream', to: 'off' }, both(stream('live'), stream('off')), 1],
    ['not a stream whose state was only learnt again', { kind: 'stream', to: 'live' }, both(stream('live'), lose, back, stream('live')), 1],
    ['any scene', { kind: 'scene', scene: null }, scene('B'), 1],
    ['this scene', { kind: 'scene', scene: 'B' }, scene('B'), 1],
    ['not another scene', { kind: 'scene', scene: 'BRB' }, scene('B'), 0],
    ['the recording began', { kind: 'recording', to: 'started' }, record('recording'), 1],
    ['the recording ended', { kind: 'recording', to: 'stopped' }, both(record('recording'), record('off')), 1],
    ['OBS was lost', { kind: 'obs', to: 'lost' }, lose, 1],
    ['OBS is back', { kind: 'obs', to: 'connected' }, both(lose, (stage) => stage.withObs()), 1],
    ['the show ended', { kind: 'show', to: 'ended' }, (stage) => stage.did({ kind: 'endShow', sawOnAir: stage.onAir as never }), 1],
  ])('%s', (_, trigger, act, count) => {
    expect(setOff(trigger, act)).toBe(count);
  });

  test('no rule that is off, and nothing that a rule itself did', () => {
    const stage = onAir();
    next(stage);
    const taken = stage.log.at(-1)!;
    expect(triggeredBy([rule({ mode: 'off' })], stage.state, stage.state, taken)).toEqual([]);
    expect(triggeredBy([rule()], stage.state, stage.state, { ...taken, actor: RULE })).toEqual([]);
  });

  test('moments: warning, danger, time left and ended timers, soonest first; a hold stops them; what is past is none', () => {
    const stage = onAir();
    const end = stage.now - 5_000 + 300_000;
    stage.did({ kind: 'startTimer', label: '红包', counts: 'down', durationMs: 30_000 });
    const rules = [
      rule({ id: 'warn', trigger: { kind: 'timeTurned', to: 'warning' } }), rule({ id: 'danger', trigger: { kind: 'timeTurned', to: 'danger' } }),
      rule({ id: 'left', trigger: { kind: 'timeLeft', ms: 30_000 } }), rule({ id: 'timer', trigger: { kind: 'timerEnded', label: '红包' } }), rule({ id: 'other', trigger: { kind: 'timerEnded', label: '别的' } }),
      rule({ id: 'before', trigger: { kind: 'timeLeft', ms: 600_000 } }), rule({ id: 'off', mode: 'off', trigger: { kind: 'timeLeft', ms: 1_000 } }),
    ];
    const moments = () => momentsAfter(rules, stage.state, instant(stage.now)).map(({ ruleId, at }) => [ruleId, at]);
    expect(moments()).toEqual([['timer', stage.now + 30_000], ['warn', end - 60_000], ['left', end - 30_000], ['danger', end]]);
    stage.did({ kind: 'holdShow', sawOnAir: stage.onAir as never });
    expect(moments()).toEqual([['timer', stage.now + 30_000]]);
    stage.wait(10_000).did({ kind: 'resumeShow', sawOnAir: stage.onAir as never });
    expect(moments().at(-1)).toEqual(['danger', end + 10_000]);
    stage.wait(400_000);
    expect(moments()).toEqual([]);
  });
});

test.each<[Condition, boolean, boolean]>([
  [{ kind: 'mode', is: 'live', not: false }, true, true], [{ kind: 'mode', is: 'rehearsal', not: false }, false, false], [{ kind: 'mode', is: 'rehearsal', not: true }, true, true],
  [{ kind: 'scene', is: 'A', not: false }, true, false], [{ kind: 'scene', is: 'B', not: true }, true, false], [{ kind: 'live', not: true }, true, false], [{ kind: 'recording', not: false }, false, false],
  [{ kind: 'phase', is: 'product', not: false }, true, true], [{ kind: 'held', not: false }, false, false],
])('condition %j holds: %s; with OBS away: %s', (condition, connected, away) => {
  const stage = onAir();
  expect(doHold([condition], stage.state)).toBe(connected);
  stage.report({ kind: 'reportObsConnection', connection: { kind: 'retrying', since: stage.now, failure: 'lost' } });
  expect(doHold([condition], stage.state)).toBe(away);
});

describe('what a rule does', () => {
  const ALL = [{ kind: 'scene', scene: 'BRB' }, { kind: 'obs', step: { kind: 'mute', input: 'BGM', muted: true } }, { kind: 'obs', step: { kind: 'text', input: '标题', text: '{title}' } }, { kind: 'sayNow', text: '快' }, { kind: 'recording', on: true }, { kind: 'mark', what: 'draw', label: '{title} 开奖' }, { kind: 'timer', label: '红包', counts: 'down', durationMs: 60_000 }];

  test('is one commit: the note of it, each action as if a hand had done it, and one cue for OBS with the scene last', () => {
    const stage = onAir();
    stage.did({ kind: 'saveAutomation', rule: rule({ actions: ALL }) as never });
    const from = stage.log.length;
    const events = due(stage);
    expect(events.map(({ kind }) => kind)).toEqual(['automationFired', 'hostCueSent', 'recordingStartRequested', 'highlightMarked', 'timerStarted', 'cueRequested']);
    expect(stage.state.automation.firings).toMatchObject([{ ruleId: 'rule-1', cause: 7, byHand: false, outcome: { kind: 'done', refusals: [null, null, null, null, null, null, null] } }]);
    expect(stage.state.desk.highlights).toMatchObject([{ what: 'draw', label: '第01段 开奖' }]);
    expect(planObs(stage.state, stage.state, stage.log.slice(from))).toMatchObject([
      { part: 'cues', steps: [{ action: { kind: 'mute' } }, { action: { kind: 'text', text: '第01段' } }, { action: { kind: 'scene', scene: 'BRB' } }] }, { kind: 'startRecord' },
    ]);
    expect(stage.state.obs.wantedScene).toMatchObject({ scene: 'BRB', by: 'hand' });
  });

  test('an action that cannot be done is told by its reason and stops no other', () => {
    const stage = onAir();
    stage.did({ kind: 'saveAutomation', rule: rule({ actions: [{ kind: 'scene', scene: 'nowhere' }, { kind: 'recording', on: false }, { kind: 'sayNow', text: 'x' }] }) as never });
    expect(due(stage).map(({ kind }) => kind)).toEqual(['automationFired', 'hostCueSent']);
    expect(stage.state.automation.firings.at(-1)?.outcome).toEqual({ kind: 'done', refusals: ['unknownScene', null, null] });
  });

  test('a dry run says the same and does nothing, by itself or by hand; conditions that do not hold leave no note', () => {
    const stage = onAir();
    stage.did({ kind: 'saveAutomation', rule: rule({ mode: 'dryRun', actions: ALL }) as never });
    expect(due(stage).map(({ kind }) => kind)).toEqual(['automationFired']);
    stage.did({ kind: 'tryAutomation', ruleId: 'rule-1' });
    stage.did({ kind: 'saveAutomation', rule: rule({ conditions: [{ kind: 'mode', is: 'rehearsal' }] }) as never });
    expect(due(stage)).toEqual([]);
    stage.did({ kind: 'tryAutomation', ruleId: 'rule-1' });
    expect(outcomes(stage)).toEqual(['dryRun', 'dryRun', 'conditions']);
    expect(stage.state.hostCues).toEqual([]);
  });

  test('fires once in its span; a second note that it came too soon is not made', () => {
    const stage = onAir();
    stage.did({ kind: 'saveAutomation', rule: rule({ spanMs: 10_000 }) as never });
    due(stage);
    due(stage.wait(1_000));
    due(stage.wait(1_000));
    due(stage.wait(9_000));
    expect(outcomes(stage)).toEqual(['done', 'tooSoon', 'done']);
    // The wall clock was set back: the rule is not locked out until it has caught up.
    due(stage.wait(-3_600_000));
    expect(outcomes(stage).at(-1)).toBe('done');
  });

  test('the kill switch holds all of them; a moment that is long past is not made up for', () => {
    const stage = onAir();
    stage.did({ kind: 'saveAutomation', rule: rule() as never });
    stage.did({ kind: 'switchAutomations', on: false });
    due(stage);
    stage.did({ kind: 'switchAutomations', on: true });
    due(stage, { dueAt: stage.now - 6_000 });
    expect(outcomes(stage)).toEqual(['switchedOff', 'late']);
  });

  test('a scene taken by hand, here or in OBS, keeps them away for a while; a take of the run-sheet does not', () => {
    const stage = onAir();
    stage.did({ kind: 'saveAutomation', rule: rule({ spanMs: 1_000 }) as never });
    stage.did({ kind: 'takeNextItem', sawOnAir: stage.onAir as never });
    expect(stage.state.automation.suspended).toBeNull();
    stage.did({ kind: 'takeScene', scene: 'BRB' });
    expect(stage.state.automation.suspended).toEqual({ until: stage.now + 15_000, why: 'handTake' });
    due(stage);
    due(stage.wait(15_000));
    stage.report({ kind: 'reportProgramScene', scene: 'B', cause: 'foreign' });
    expect(stage.state.automation.suspended?.why).toBe('foreignSwitch');
    stage.did({ kind: 'resumeAutomations' });
    due(stage.wait(1_000));
    expect(outcomes(stage)).toEqual(['suspended', 'done', 'done']);
  });

  test('a panic holds all of them, whatever they would do, until it is resumed; it is said each time why', () => {
    const stage = onAir();
    stage.did({ kind: 'setSafety', safety: { backupScene: 'BRB', holdingScene: null, micInputs: ['BGM'], twoPerson: false } });
    stage.did({ kind: 'saveAutomation', rule: rule({ actions: ALL, spanMs: 1_000 }) as never });
    stage.did({ kind: 'saveAutomation', rule: rule({ id: 'dry', mode: 'dryRun' }) as never });
    stage.did({ kind: 'panic' });
    for (const ruleId of ['rule-1', 'dry']) expect(due(stage, { ruleId }).map(({ kind }) => kind)).toEqual(['automationFired']);
    // A settled panic is one still.
    stage.report({ kind: 'reportPanicSettled', scene: 'BRB', isVerified: true, tookMs: 90, tries: 1, muted: ['BGM'], detail: '' });
    due(stage.wait(60_000));
    expect(outcomes(stage)).toEqual(['panic', 'panic', 'panic']);
    stage.did({ kind: 'resumeFromPanic' });
    expect(due(stage.wait(1_000)).map(({ kind }) => kind)).toContain('cueRequested');
    expect(outcomes(stage).at(-1)).toBe('done');
  });

  test('what a rule has already asked of OBS is called back by a panic, and not asked again at its end', () => {
    const stage = onAir();
    stage.did({ kind: 'setSafety', safety: { backupScene: 'BRB', holdingScene: null, micInputs: ['BGM'], twoPerson: false } });
    stage.did({ kind: 'saveAutomation', rule: rule({ actions: [{ kind: 'obs', step: { kind: 'mute', input: 'BGM', muted: false } }] }) as never });
    due(stage);
    const planned = (act: () => unknown) => {
      const [before, from] = [stage.state, stage.log.length];
      act();
      return planObs(before, stage.state, stage.log.slice(from)).map(({ kind }) => kind);
    };
    expect(planned(() => stage.did({ kind: 'panic' }))).toEqual(['panic', 'holdCues']);
    const [cue] = stage.state.cues;
    stage.report({ kind: 'reportCue', cueId: cue!.id, attempt: 0, steps: [{ index: 0, result: { kind: 'failed', reason: 'superseded', detail: '' }, before: null }] });
    expect(planned(() => stage.did({ kind: 'resumeFromPanic' }))).toEqual(['endPanic']);
  });

  test('nothing among its actions can start or end a stream', () => {
    expect(automationActionSchema.options.map((option) => option.shape.kind.value)).toEqual(['scene', 'obs', 'sayNow', 'recording', 'mark', 'timer']);
    expect(automationActionSchema.safeParse({ kind: 'stream', on: true }).success).toBe(false);
  });

  test('rules stay with the room over sessions, are changed and removed, and are for producers alone', () => {
    const stage = onAir();
    stage.did({ kind: 'saveAutomation', rule: rule() as never });
    stage.did({ kind: 'saveAutomation', rule: rule({ name: '新名' }) as never });
    expect(stage.state.automation.rules.map(({ name }) => name)).toEqual(['新名']);
    due(stage);
    for (const role of ['host', 'viewer', 'overlay', 'control'] as const) {
      const mirrored = stage.log.reduce((state, stored) => {
        const cut = redactStored(stored, role);
        return cut === null ? state : evolve(state, cut);
      }, initialState());
      expect(mirrored).toEqual(redactState(stage.state, role));
    }
    stage.did({ kind: 'switchAutomations', on: false });
    stage.did({ kind: 'endShow', sawOnAir: stage.onAir as never });
    const from = stage.log.length;
    stage.did({ kind: 'openSession', title: 'Next' });
    const alone = stage.log.slice(from).reduce(evolve, initialState());
    expect([alone.automation, stage.state.automation]).toMatchObject([{ on: false, rules: [{ name: '新名' }], firings: [] }, { on: false, rules: [{ name: '新名' }], firings: [] }]);
    stage.did({ kind: 'removeAutomation', ruleId: 'rule-1' });
    expect(stage.command({ kind: 'removeAutomation', ruleId: 'rule-1' })).toMatchObject({ ok: false, key: 'unknownRule' });
  });
});
