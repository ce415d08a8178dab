import type { IncidentEvent } from '../alerts/incidentEvents.ts';
import type { Incident, IncidentMark } from '../alerts/incident.ts';
import type { HealthState } from '../alerts/model.ts';
import type { AlertId } from '../ids.ts';
import { nameOf } from './evolveRoom.ts';
import type { Happened } from './happened.ts';
import type { ShowState } from './state.ts';

/** How many incidents and lines of one the state keeps; the log keeps all. */
const KEPT_INCIDENTS = 50;
const KEPT_MARKS = 200;

interface Someone { readonly by: string; readonly at: Incident['openedAt'] }

/** The incidents in `evolve`. */
export function evolveIncident(state: ShowState, happened: Happened<IncidentEvent>): ShowState {
  const health = evolved(state.health, happened);
  return health === state.health ? state : { ...state, health };
}

function evolved(health: HealthState, { event, at, actor }: Happened<IncidentEvent>): HealthState {
  if (event.kind === 'incidentOpened') return opened(health, event, { by: nameOf(actor), at });
  const who = { by: nameOf(actor), at };
  return onIncident(health, event.incidentId, (incident) => {
    switch (event.kind) {
      case 'incidentLinked': return { ...incident, topic: event.topic, level: event.level, alertId: event.alertId, recoveredAt: null };
      case 'incidentRecovered': return { ...incident, recoveredAt: at };
      case 'incidentTaken': return { ...incident, taken: incident.taken ?? who, marks: marked(incident, { ...who, what: { kind: 'taken' } }) };
      case 'incidentEscalated': return { ...incident, called: [...incident.called, { to: event.to, at }], marks: marked(incident, { ...who, what: { kind: 'called', to: event.to } }) };
      case 'incidentStepMarked': {
        const { [event.step]: _taken, ...others } = incident.done;
        return worked(incident, who, { kind: 'step', step: event.step, done: event.done }, { done: event.done ? { ...others, [event.step]: who } : others });
      }
      case 'incidentStepOwned': {
        const { [event.step]: _before, ...others } = incident.owners;
        return worked(incident, who, { kind: 'owner', step: event.step, owner: event.owner }, { owners: event.owner === null ? others : { ...others, [event.step]: event.owner } });
      }
      case 'incidentNoted': return { ...incident, marks: marked(incident, { ...who, what: { kind: 'note', text: event.text } }) };
      case 'incidentEvidenceAdded': return { ...incident, marks: marked(incident, { ...who, what: { kind: 'evidence', evidence: event.evidence } }) };
      case 'incidentClosed': return { ...incident, closed: { ...who, cause: event.cause, followUp: event.followUp } };
    }
  });
}

function opened(health: HealthState, { incidentId: id, topic, level, isDrill, alertId, beganAt, story }: Extract<IncidentEvent, { kind: 'incidentOpened' }>, { by, at }: Someone): HealthState {
  const fresh = story ?? { openedAt: at, openedBy: by, beganAt: beganAt ?? at, taken: null, done: {}, owners: {}, called: [], marks: [], recoveredAt: null };
  const incident: Incident = { ...fresh, id, topic, level, isDrill, alertId, closed: null };
  return { ...health, incidents: kept([...health.incidents, incident]) };
}

/** The oldest go first, but never one that is open. */
function kept(incidents: readonly Incident[]): readonly Incident[] {
  if (incidents.length <= KEPT_INCIDENTS) return incidents;
  return incidents.toSpliced(Math.max(0, incidents.findIndex(({ closed }) => closed !== null)), 1);
}

/** Whoever does something about it, or says who does, has it. */
const worked = (incident: Incident, who: Someone, what: IncidentMark['what'], change: Partial<Incident>): Incident =>
  ({ ...incident, ...change, taken: incident.taken ?? who, marks: marked(incident, { ...who, what }) });

const marked = (incident: Incident, mark: IncidentMark): readonly IncidentMark[] => [...incident.marks, mark].slice(-KEPT_MARKS);

/** The card of an alert somebody is on is taken by them. */
export function takenWith(health: HealthState, alertId: AlertId, who: Someone): HealthState {
  const incident = health.incidents.find((each) => each.alertId === alertId && each.closed === null && each.taken === null);
  return incident === undefined ? health : onIncident(health, incident.id, (card) => ({ ...card, taken: who, marks: marked(card, { ...who, what: { kind: 'taken' } }) }));
}

function onIncident(health: HealthState, id: string, change: (incident: Incident) => Incident): HealthState {
  return health.incidents.some((incident) => incident.id === id) ? { ...health, incidents: health.incidents.map((incident) => (incident.id === id ? change(incident) : incident)) } : health;
}
