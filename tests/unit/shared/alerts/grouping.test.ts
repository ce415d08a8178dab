import { describe, expect, it } from 'vitest';
import { groupAlerts, popUps, worstOpen } from '#shared/alerts/grouping.ts';
import { isStepDone, ladderAt, ladderOf } from '#shared/alerts/ladder.ts';
import { incidentClocks } from '#shared/alerts/incident.ts';
import { RUNBOOKS } from '#shared/alerts/runbooks.ts';
import { RULE_IDS, type RuleId, type Severity } from '#shared/alerts/model.ts';
import { instant } from '#shared/time/instant.ts';
import { sheetOf, Stage } from '../show/stage.ts';
import { Evening } from './evening.ts';

const raise = (stage: Stage, rule: RuleId, severity: Severity): void => { stage.wait(1_000).report({ kind: 'reportAlert', rule, finding: { severity, about: 'x' } }); };
const shown = (stage: Stage): readonly RuleId[] => popUps(stage.state.health, instant(stage.now)).map(({ root }) => root.rule);
const idOf = (stage: Stage, rule: RuleId): string => stage.state.health.alerts.findLast((alert) => alert.rule === rule)?.id ?? '';
const room = (): Stage => {
  const stage = new Stage().withObs();
  stage.did({ kind: 'openSession', title: 'S' });
  return stage.start(sheetOf([{}, {}]), 'rehearsal');
};

describe('what pops up', () => {
  it('three at most, gravest first, newest of equals first; the rest waits in the list', () => {
    const stage = room();
    for (const [rule, severity] of [['A-03', 'P2'], ['A-05', 'P1'], ['A-08', 'P2'], ['A-06', 'P0'], ['A-02', 'P2']] as const) raise(stage, rule, severity);
    expect(shown(stage)).toEqual(['A-06', 'A-05', 'A-02']);
    expect(groupAlerts(stage.state.health.alerts).map(({ root }) => root.rule)).toEqual(['A-06', 'A-05', 'A-02', 'A-08', 'A-03']);
  });

  it('a cause hides what follows from it, also what stood before', () => {
    const stage = room();
    raise(stage, 'A-03', 'P1');
    raise(stage, 'A-01', 'P0');
    raise(stage, 'A-04', 'P0');
    expect(shown(stage)).toEqual(['A-01']);
    raise(stage, 'E-01', 'P0');
    expect(groupAlerts(stage.state.health.alerts)).toMatchObject([{ root: { rule: 'E-01' }, children: [{}, {}, {}] }]);
  });

  it('what is acknowledged, snoozed or not useful is out of sight; growing graver brings it back', () => {
    const stage = room();
    raise(stage, 'A-03', 'P2');
    stage.did({ kind: 'acknowledgeAlert', alertId: idOf(stage, 'A-03') });
    expect([shown(stage), worstOpen(stage.state.health.alerts, instant(stage.now))]).toEqual([[], null]);
    raise(stage, 'A-03', 'P1');
    expect(shown(stage)).toEqual(['A-03']);
    stage.did({ kind: 'snoozeAlert', alertId: idOf(stage, 'A-03'), ms: 60_000 });
    expect(shown(stage)).toEqual([]);
    stage.wait(61_000);
    expect(shown(stage)).toEqual(['A-03']);
    stage.did({ kind: 'markAlertNotUseful', alertId: idOf(stage, 'A-03') });
    expect(shown(stage)).toEqual([]);
  });

  it('a rule that helped nobody does not pop up again this session, unless it is grave', () => {
    const stage = room();
    raise(stage, 'A-08', 'P2');
    stage.did({ kind: 'markAlertNotUseful', alertId: idOf(stage, 'A-08') });
    stage.report({ kind: 'reportAlert', rule: 'A-08', finding: null });
    raise(stage, 'A-08', 'P2');
    expect(shown(stage)).toEqual([]);
    raise(stage, 'A-08', 'P0');
    expect(shown(stage)).toEqual(['A-08']);
  });

  it('in quiet mode nothing but P0', () => {
    const stage = room();
    raise(stage, 'A-05', 'P1');
    stage.did({ kind: 'setAlertSettings', settings: { quiet: true } });
    expect(shown(stage)).toEqual([]);
    raise(stage, 'A-07', 'P0');
    expect(shown(stage)).toEqual(['A-07']);
  });

  it('every rule has its place in the catalogue and every incident its runbook', () => {
    expect(RULE_IDS.length).toBe(new Set(RULE_IDS).size);
    for (const steps of Object.values(RUNBOOKS)) expect(steps.length).toBeGreaterThan(3);
  });
});

describe('the failover ladder', () => {
  it('begins with the fault itself, before any alert, and says what is next and when', () => {
    const evening = new Evening().pass(5).reconnecting();
    const ladder = ladderOf(evening.stage.state);
    const at = (ms: number) => ladder === null ? null : ladderAt(ladder, instant(evening.stage.now + ms));
    expect(at(0)).toMatchObject({ index: 0, forMs: 0, next: { step: { key: 'backup' }, inMs: 5_000 } });
    expect(at(6_000)).toMatchObject({ index: 1, next: { step: { key: 'restart' }, inMs: 9_000 } });
    expect(at(50_000)).toMatchObject({ index: 3, next: null });
    // A clock that was stepped back never shows a negative time.
    expect(at(-5_000)).toMatchObject({ index: 0, forMs: 0 });
  });

  it('OBS gone while live has its own; off air there is none', () => {
    const evening = new Evening().pass(5).obsGone();
    expect(ladderOf(evening.stage.state)?.kind).toBe('obsLost');
    const off = new Evening();
    off.stage.report({ kind: 'reportStream', stream: { kind: 'off' } });
    expect(ladderOf(off.obsGone().stage.state)).toBeNull();
  });

  it('the clocks of the card stand when what they wait for has happened', () => {
    const evening = new Evening().pass(5).reconnecting().pass(4);
    const id = evening.stage.state.health.incidents[0]?.id ?? '';
    evening.pass(35);
    evening.stage.did({ kind: 'markIncidentStep', incidentId: id, step: 'backupScene', done: true });
    evening.live().pass(20);
    const incident = evening.stage.state.health.incidents[0];
    const clocks = incident === undefined ? [] : incidentClocks(incident, instant(evening.stage.now + 600_000));
    expect(clocks.map(({ name, isOver, isMissed }) => [name, isOver, isMissed])).toEqual([['detect', true, true], ['decide', true, true], ['act', true, false], ['recover', true, false]]);
    expect(clocks.find(({ name }) => name === 'act')?.ms).toBe(36_000);
  });

  it('what was done ticks its step, from wherever it was pressed; once, and only on a card that has it', () => {
    const evening = new Evening().pass(5).reconnecting().pass(4);
    const { stage } = evening;
    const ticks = () => Object.entries(stage.state.health.incidents[0]?.done ?? {}).map(([step, { by }]) => `${step} ${by}`);
    stage.did({ kind: 'setSafety', safety: { backupScene: 'BRB', holdingScene: null, micInputs: [], twoPerson: false } });
    expect(stage.state.health.incidents[0]?.topic).toBe('streamLost');
    stage.did({ kind: 'panic' });
    stage.did({ kind: 'panic' });
    stage.did({ kind: 'restartStream' });
    expect(ticks()).toEqual(['backupScene Lin', 'stopStart Lin']);
    expect(stage.log.filter(({ event }) => event.kind === 'incidentStepMarked')).toHaveLength(2);
    const ladder = ladderOf({ obs: { ...stage.state.obs, stream: { kind: 'reconnecting', since: instant(stage.now), liveSince: instant(stage.now) } } });
    expect(ladder?.steps.filter((step) => isStepDone(step, stage.state)).map(({ key }) => key)).toEqual(['backup']);
  });

  it('where two people are asked for, the step of a restart is ticked by the second', () => {
    const evening = new Evening().pass(5).reconnecting().pass(4);
    const { stage } = evening;
    stage.did({ kind: 'setSafety', safety: { backupScene: null, holdingScene: null, micInputs: [], twoPerson: true } });
    stage.did({ kind: 'restartStream' });
    expect(stage.state.health.incidents[0]?.done).toEqual({});
    stage.actor = { kind: 'person', role: 'producer', clientId: 'c2', name: 'Wu' };
    stage.did({ kind: 'restartStream' });
    expect(stage.state.health.incidents[0]?.done).toMatchObject({ stopStart: { by: 'Wu' } });
  });

  it('restarting the stream stops it first and starts it only when OBS said that it is off', () => {
    const evening = new Evening().pass(5).reconnecting();
    const { stage } = evening;
    stage.did({ kind: 'restartStream' });
    expect(stage.state.obs).toMatchObject({ stream: { kind: 'stopping' }, restart: true });
    expect(stage.report({ kind: 'reportRestartDue' })).toEqual([]);
    stage.report({ kind: 'reportStream', stream: { kind: 'off' } });
    expect(stage.report({ kind: 'reportRestartDue' })).toEqual([{ kind: 'streamStartRequested' }]);
    expect(stage.report({ kind: 'reportRestartDue' })).toEqual([]);
    expect(stage.state.obs).toMatchObject({ stream: { kind: 'starting' }, restart: false });
  });

  it('a restart that lost OBS on the way is forgotten: nothing starts out of its time', () => {
    const evening = new Evening().pass(5);
    evening.stage.did({ kind: 'restartStream' });
    evening.obsGone();
    evening.stage.report({ kind: 'reportObsConnection', connection: { kind: 'connected', since: evening.stage.now, obsVersion: '29', websocketVersion: '5', simulated: false } });
    evening.stage.report({ kind: 'reportStream', stream: { kind: 'off' } });
    expect(evening.stage.report({ kind: 'reportRestartDue' })).toEqual([]);
  });

  it('a rehearsal restarts nothing', () => {
    const stage = room();
    stage.report({ kind: 'reportStream', stream: { kind: 'live', since: stage.now } });
    expect(stage.command({ kind: 'restartStream' })).toMatchObject({ ok: false, key: 'rehearsalHasNoStream' });
  });
});
