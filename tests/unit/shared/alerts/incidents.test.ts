import { describe, expect, it } from 'vitest';
import { CALLED, calledNow, nextCall } from '#shared/alerts/escalation.ts';
import { evidenceOf, incidentClocks, LADDERS, type Incident } from '#shared/alerts/incident.ts';
import { RUNBOOK_NUMBERS, runbookOf, RUNBOOKS } from '#shared/alerts/runbooks.ts';
import { alertSettingsSchema, DEFAULT_ALERT_SETTINGS } from '#shared/alerts/settings.ts';
import { INCIDENT_TOPICS, STANDING_TOPICS } from '#shared/alerts/topics.ts';
import type { Duty } from '#shared/crew/duty.ts';
import { rightsTo } from './rightsTo.ts';
import { sheetOf, Stage } from '../show/stage.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import { showEventSchema } from '#shared/show/events.ts';
import { instant } from '#shared/time/instant.ts';

const person = (name: string, ...duties: Duty[]) => ({ kind: 'person' as const, role: 'producer' as const, clientId: `c-${name}`, name, duties });
const room = (): Stage => {
  const stage = new Stage().withObs();
  stage.did({ kind: 'openSession', title: 'S' });
  return stage.start(sheetOf([{}, {}]), 'rehearsal');
};
const last = (stage: Stage): Incident => {
  const incident = stage.state.health.incidents.at(-1);
  if (incident === undefined) throw new Error('no incident');
  return incident;
};
const unanswered = (stage: Stage) => stage.report({ kind: 'reportIncidentUnanswered', incidentId: last(stage).id });

describe('the four clocks of a card', () => {
  it('on air they run in seconds; one that is missed keeps its mark, and the standing plan counts from then on', () => {
    const stage = room();
    stage.actor = person('Lin', 'operations');
    stage.did({ kind: 'openIncident', topic: 'hostUnwell', isDrill: false });
    const at = (ms: number) => incidentClocks(last(stage), instant(last(stage).openedAt + ms)).map(({ name, limitMs, isMissed, isLost }) => [name, limitMs, isMissed, isLost]);
    expect(at(5_000)).toEqual([['detect', 10_000, false, false], ['decide', 30_000, false, false], ['act', 60_000, false, false], ['recover', 240_000, false, false]]);
    expect(at(31_000)).toEqual([['detect', 600_000, false, false], ['decide', 1_800_000, true, false], ['act', 3_600_000, false, false], ['recover', 14_400_000, false, false]]);
    expect(at(LADDERS.standing.recover + 1).map((clock) => clock[3])).toEqual([false, true, true, true]);
  });

  it.each(STANDING_TOPICS)('%s goes by the standing plan from the first second', (topic) => {
    const stage = room();
    stage.did({ kind: 'openIncident', topic, isDrill: false });
    expect(incidentClocks(last(stage), instant(last(stage).openedAt + 60_000)).map(({ limitMs, isMissed }) => [limitMs, isMissed])).toEqual([[600_000, false], [1_800_000, false], [3_600_000, false], [14_400_000, false]]);
  });

  it('they run from when the trouble began, not from when somebody wrote it down; nothing begins in the future', () => {
    const stage = room();
    const began = instant(stage.now - 900_000);
    stage.did({ kind: 'openIncident', topic: 'publicOpinion', isDrill: false, beganAt: began, text: ' 有人发帖 ' });
    expect(incidentClocks(last(stage), instant(stage.now)).at(0)).toMatchObject({ name: 'detect', ms: 900_000, isOver: true, isMissed: true });
    expect(last(stage).marks.map(({ what }) => what)).toEqual([{ kind: 'note', text: '有人发帖' }]);
    expect(incidentClocks(last(stage), instant(stage.now)).find(({ name }) => name === 'decide')?.isOver, 'to say what is known decides nothing').toBe(false);
    stage.did({ kind: 'openIncident', topic: 'compliance', isDrill: false, beganAt: instant(stage.now + 60_000) });
    expect(last(stage).beganAt).toBe(stage.now);
  });
});

describe('who is called when nobody takes a card on', () => {
  it('the next duty after the stated time, each once, in order; early, late and repeated reports call nobody twice', () => {
    const stage = room();
    stage.actor = person('Lin', 'analyst');
    stage.did({ kind: 'openIncident', topic: 'noSound', isDrill: false });
    expect(calledNow(last(stage))).toEqual(['director']);
    expect(unanswered(stage.wait(29_000))).toEqual([]);
    expect(unanswered(stage.wait(1_000))).toEqual([{ kind: 'incidentEscalated', incidentId: last(stage).id, to: 'producer' }]);
    expect(unanswered(stage)).toEqual([]);
    expect(unanswered(stage.wait(600_000))).toEqual([{ kind: 'incidentEscalated', incidentId: last(stage).id, to: 'owner' }]);
    expect(unanswered(stage.wait(600_000))).toEqual([]);
    expect(calledNow(last(stage))).toEqual(CALLED.noSound);
  });

  it.each([
    ['takeIncident', (stage: Stage) => stage.did({ kind: 'takeIncident', incidentId: last(stage).id })],
    ['a tick', (stage: Stage) => stage.did({ kind: 'markIncidentStep', incidentId: last(stage).id, step: 'checkMute', done: true })],
    ['an owner', (stage: Stage) => stage.did({ kind: 'ownIncidentStep', incidentId: last(stage).id, step: 'checkMute', owner: { kind: 'self' } })],
  ] as const)('%s by anybody ends the calling', (_name, act) => {
    const stage = room();
    stage.actor = person('Lin', 'analyst');
    stage.did({ kind: 'openIncident', topic: 'noSound', isDrill: false });
    stage.actor = person('Wu', 'director');
    act(stage);
    expect(last(stage).taken).toMatchObject({ by: 'Wu' });
    expect(nextCall(last(stage), DEFAULT_ALERT_SETTINGS)).toBeNull();
    expect(unanswered(stage.wait(600_000))).toEqual([]);
  });

  it('whoever has the duty that is called first and opens the card has it; a line from somebody else is no answer', () => {
    const stage = room();
    stage.actor = person('Lin', 'director');
    stage.did({ kind: 'openIncident', topic: 'privacyLeak', isDrill: false });
    expect(last(stage).taken).toMatchObject({ by: 'Lin' });
    stage.actor = person('Wu', 'analyst');
    stage.did({ kind: 'openIncident', topic: 'compliance', isDrill: false, text: 'x' });
    expect(last(stage).taken).toBeNull();
  });

  it('to be on the alert is to be on its card', () => {
    const stage = room();
    stage.report({ kind: 'reportStream', stream: { kind: 'live', since: instant(stage.now) } });
    stage.report({ kind: 'reportAlert', rule: 'A-06', finding: { severity: 'P0', about: 'silentLong' } });
    expect(last(stage)).toMatchObject({ topic: 'noSound', taken: null });
    stage.actor = person('Wu', 'director');
    stage.did({ kind: 'acknowledgeAlert', alertId: last(stage).alertId ?? '' });
    expect(last(stage).taken).toMatchObject({ by: 'Wu' });
  });

  it('how long is the room\'s own', () => {
    const stage = room();
    stage.did({ kind: 'setAlertSettings', settings: alertSettingsSchema.parse({ escalation: { onAirMs: 5_000, standingMs: 60_000 } }) });
    stage.actor = person('Lin', 'analyst');
    stage.did({ kind: 'openIncident', topic: 'noSound', isDrill: false });
    expect(unanswered(stage.wait(5_000))).toHaveLength(1);
  });
});

describe('cards side by side', () => {
  it('a matter that people declared never holds back the card of a fault, nor the other way round', () => {
    const stage = room();
    stage.report({ kind: 'reportStream', stream: { kind: 'live', since: instant(stage.now) } });
    stage.did({ kind: 'openIncident', topic: 'publicOpinion', isDrill: false });
    stage.report({ kind: 'reportAlert', rule: 'A-06', finding: { severity: 'P0', about: 'silentLong' } });
    stage.did({ kind: 'openIncident', topic: 'wordSpoken', isDrill: false });
    expect(stage.state.health.incidents.map(({ topic }) => topic)).toEqual(['publicOpinion', 'noSound', 'wordSpoken']);
    expect(stage.command({ kind: 'openIncident', topic: 'publicOpinion', isDrill: false })).toMatchObject({ ok: false, key: 'incidentOpen' });
    expect(stage.command({ kind: 'openIncident', topic: 'noPicture', isDrill: false })).toMatchObject({ ok: false, key: 'incidentOpen' });
  });

  it('an open card goes on in a new session with its whole story; a closed one stays behind', () => {
    const stage = room();
    stage.actor = person('Lin', 'operations');
    stage.did({ kind: 'openIncident', topic: 'publicOpinion', isDrill: false, text: 'a post' });
    stage.did({ kind: 'ownIncidentStep', incidentId: last(stage).id, step: 'collectPosts', owner: { kind: 'named', name: '小周' } });
    stage.did({ kind: 'addIncidentEvidence', incidentId: last(stage).id, evidence: { kind: 'link', href: 'https://example.invalid/post', label: 'the post' } });
    const before = last(stage);
    stage.did({ kind: 'openIncident', topic: 'compliance', isDrill: false });
    stage.did({ kind: 'closeIncident', incidentId: last(stage).id, cause: 'c', followUp: 'f' });
    expect(last(stage).closed).toMatchObject({ cause: 'c', followUp: 'f' });
    stage.wait(3_600_000).did({ kind: 'endShow', sawOnAir: stage.onAir });
    stage.did({ kind: 'openSession', title: 'T' });
    expect(stage.state.health.incidents).toEqual([before]);
  });
});

describe('owners and evidence', () => {
  it('a step is somebody\'s, by name, until it is given back to the duty of its runbook', () => {
    const stage = room();
    stage.actor = person('Lin', 'producer');
    stage.did({ kind: 'openIncident', topic: 'noSound', isDrill: false });
    const own = (owner: { readonly kind: 'self' } | { readonly kind: 'nobody' }) => stage.did({ kind: 'ownIncidentStep', incidentId: last(stage).id, step: 'spareMic', owner });
    own({ kind: 'self' });
    expect(last(stage).owners).toEqual({ spareMic: 'Lin' });
    own({ kind: 'nobody' });
    expect(last(stage).owners).toEqual({});
  });

  it('evidence is a reference that leads somewhere', () => {
    const stage = room();
    stage.did({ kind: 'openIncident', topic: 'noSound', isDrill: false });
    const incidentId = last(stage).id;
    expect(stage.command({ kind: 'addIncidentEvidence', incidentId, evidence: { kind: 'alert', alertId: 'alert-404', label: '' } })).toMatchObject({ ok: false, key: 'unknownAlert' });
    stage.did({ kind: 'addIncidentEvidence', incidentId, evidence: { kind: 'moment', at: stage.now, label: 'mute light off' } });
    expect(evidenceOf(last(stage))).toEqual([{ kind: 'moment', at: stage.now, label: 'mute light off' }]);
    expect(showEventSchema.safeParse({ kind: 'incidentEvidenceAdded', incidentId, evidence: { kind: 'link', href: 'javascript:alert(1)', label: '' } }).success).toBe(false);
  });
});

describe('runbooks', () => {
  it('RB1 to RB12 are all there, every topic has somebody to call and enough to do', () => {
    expect(Object.values(RUNBOOK_NUMBERS).filter((no) => no !== null).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    for (const topic of INCIDENT_TOPICS) {
      expect(RUNBOOKS[topic].length, topic).toBeGreaterThan(3);
      expect(CALLED[topic].length, topic).toBeGreaterThan(1);
      expect(new Set(RUNBOOKS[topic].map(({ key }) => key)).size, topic).toBe(RUNBOOKS[topic].length);
    }
  });

  it('a room\'s own runbook stands for the template; lines written before it was editable are steps before it', () => {
    const settings = alertSettingsSchema.parse({ runbookNotes: { noSound: 'call the hall\n\n ask Lin ' }, runbooks: { noPicture: [{ key: 'own-1', text: 'wave', duty: 'host', action: 'panic' }] } });
    expect(runbookOf(settings, 'noSound').slice(0, 3).map(({ key, text }) => [key, text])).toEqual([['note-1', 'call the hall'], ['note-2', 'ask Lin'], ['checkMute', '']]);
    expect(runbookOf(settings, 'noPicture')).toEqual([{ key: 'own-1', text: 'wave', duty: 'host', action: 'panic' }]);
    expect(runbookOf(settings, 'wordSpoken')).toEqual(RUNBOOKS.wordSpoken);
    expect(alertSettingsSchema.safeParse({ runbooks: { noSound: [] } }).success).toBe(false);
  });

  it('what is done by a press ticks the step of the room\'s own runbook', () => {
    const stage = room();
    stage.did({ kind: 'setAlertSettings', settings: alertSettingsSchema.parse({ runbooks: { noSound: [{ key: 'own-cut', text: 'cut away', duty: 'director', action: 'panic' }] } }) });
    stage.did({ kind: 'setSafety', safety: { backupScene: 'BRB', holdingScene: null, micInputs: [], twoPerson: false } });
    stage.did({ kind: 'openIncident', topic: 'noSound', isDrill: true });
    stage.did({ kind: 'panic' });
    expect(Object.keys(last(stage).done)).toEqual(['own-cut']);
  });
});

describe('who may', () => {
  it('owner, producer, director and compliance declare; those who see it first may ask; an analyst may do neither', () => {
    expect(rightsTo('openIncident')).toEqual({ owner: 'do', producer: 'do', control: 'ask', director: 'do', host: 'ask', moderator: 'ask', operations: 'ask', compliance: 'do', analyst: 'none' });
  });
});

describe('an old log', () => {
  it('an incident opened before cards knew a beginning, owners and calls replays as one that nobody has taken on', () => {
    const stage = room();
    const event = showEventSchema.parse({ kind: 'incidentOpened', incidentId: 'incident-9', topic: 'noSound', level: 'P0', isDrill: false, alertId: null });
    const state = evolve(initialState(), { seq: 1, at: instant(stage.now), actor: { kind: 'engine' }, event });
    expect(state.health.incidents[0]).toMatchObject({ beganAt: stage.now, taken: null, owners: {}, called: [], marks: [] });
    expect(showEventSchema.parse({ kind: 'incidentClosed', incidentId: 'incident-9', cause: 'c' })).toMatchObject({ followUp: '' });
  });
});
