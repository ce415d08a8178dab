import { CALLED, nextCall } from '../alerts/escalation.ts';
import type { Incident } from '../alerts/incident.ts';
import { isPeopleTopic } from '../alerts/topics.ts';
import { incidentIdSchema } from '../ids.ts';
import { instant } from '../time/instant.ts';
import type { CommandOf } from './commands.ts';
import { openFaultOf } from './decideAlert.ts';
import { accept, refuse, type DecideContext, type Decision } from './decideContext.ts';
import type { ShowEvent } from './events.ts';
import { nameOf } from './evolveRoom.ts';
import type { WorldReport } from './reports.ts';
import type { ShowState } from './state.ts';

/** One card for one trouble: of the faults one at a time, of what only people see one a topic. Whoever is called first and opens it has it. */
export function openIncident(state: ShowState, { topic, isDrill, level, beganAt, text }: CommandOf<'openIncident'>, { newId, now, actor }: DecideContext): Decision {
  const open = isPeopleTopic(topic) ? state.health.incidents.find((incident) => incident.closed === null && incident.topic === topic) : openFaultOf(state);
  if (open !== undefined && open !== null) return refuse('incidentOpen');
  const incidentId = incidentIdSchema.parse(newId('incident'));
  const first = CALLED[topic][0];
  const isTheirs = actor.kind === 'person' && first !== undefined && (actor.duties ?? []).includes(first);
  const said = text?.trim() ?? '';
  return accept(
    { kind: 'incidentOpened', incidentId, topic, level: level ?? (isDrill ? 'P3' : 'P0'), isDrill, alertId: null, ...(beganAt === undefined ? {} : { beganAt: instant(Math.min(beganAt, now)) }) },
    ...(isTheirs ? [{ kind: 'incidentTaken' as const, incidentId }] : []),
    ...(said === '' ? [] : [{ kind: 'incidentNoted' as const, incidentId, text: said }]),
  );
}

function onOpen(state: ShowState, incidentId: string, decide: (incident: Incident) => Decision): Decision {
  const incident = state.health.incidents.find(({ id }) => id === incidentId);
  if (incident === undefined) return refuse('unknownIncident');
  return incident.closed === null ? decide(incident) : refuse('incidentClosed');
}

export const takeIncident = (state: ShowState, { incidentId }: CommandOf<'takeIncident'>): Decision =>
  onOpen(state, incidentId, (incident) => (incident.taken === null ? accept({ kind: 'incidentTaken', incidentId }) : accept()));

export const markIncidentStep = (state: ShowState, { incidentId, step, done }: CommandOf<'markIncidentStep'>): Decision =>
  onOpen(state, incidentId, (incident) => (Object.hasOwn(incident.done, step) === done ? accept() : accept({ kind: 'incidentStepMarked', incidentId, step, done })));

export function ownIncidentStep(state: ShowState, { incidentId, step, owner: wanted }: CommandOf<'ownIncidentStep'>, { actor }: DecideContext): Decision {
  const owner = wanted.kind === 'self' ? nameOf(actor) : wanted.kind === 'named' ? wanted.name : null;
  return onOpen(state, incidentId, (incident) => ((Object.hasOwn(incident.owners, step) ? incident.owners[step] : null) === owner ? accept() : accept({ kind: 'incidentStepOwned', incidentId, step, owner })));
}

export const noteIncident = (state: ShowState, { incidentId, text }: CommandOf<'noteIncident'>): Decision =>
  onOpen(state, incidentId, () => accept({ kind: 'incidentNoted', incidentId, text }));

/** An alert has to be one of this session: evidence that leads nowhere is none. */
export const addIncidentEvidence = (state: ShowState, { incidentId, evidence }: CommandOf<'addIncidentEvidence'>): Decision =>
  onOpen(state, incidentId, () => (evidence.kind === 'alert' && !state.health.alerts.some(({ id }) => id === evidence.alertId) ? refuse('unknownAlert') : accept({ kind: 'incidentEvidenceAdded', incidentId, evidence })));

export const closeIncident = (state: ShowState, { incidentId, cause, followUp }: CommandOf<'closeIncident'>): Decision =>
  onOpen(state, incidentId, () => accept({ kind: 'incidentClosed', incidentId, cause, followUp: followUp ?? '' }));

/** The next duty is called when the time for it has come; a report that came early, late or twice calls nobody. */
export function incidentUnanswered(state: ShowState, { incidentId }: Extract<WorldReport, { kind: 'reportIncidentUnanswered' }>, { now }: DecideContext): readonly ShowEvent[] {
  const incident = state.health.incidents.find(({ id }) => id === incidentId);
  const next = incident === undefined ? null : nextCall(incident, state.health.settings);
  return next === null || now < next.at ? [] : [{ kind: 'incidentEscalated', incidentId, to: next.to }];
}

/** Cards that are open go on in the new session with all they have gathered. */
export const carriedIncidents = (incidents: readonly Incident[]): readonly ShowEvent[] =>
  incidents.flatMap((incident): readonly ShowEvent[] => {
    if (incident.closed !== null) return [];
    const { id, topic, level, isDrill, alertId, closed: _closed, done, owners, called, marks, ...rest } = incident;
    return [{ kind: 'incidentOpened', incidentId: id, topic, level, isDrill, alertId, story: { ...rest, done: { ...done }, owners: { ...owners }, called: [...called], marks: [...marks] } }];
  });
