import { subjectOf, type Alert, type HealthState, type Incident } from '../alerts/model.ts';
import { DEFAULT_ALERT_SETTINGS } from '../alerts/settings.ts';
import type { ShowEvent } from './events.ts';
import { nameOf } from './evolveRoom.ts';
import type { Happened } from './happened.ts';
import type { ShowState } from './state.ts';

type HandledKind =
  | 'alertRaised' | 'alertChanged' | 'alertCleared' | 'alertAcknowledged' | 'alertSnoozed' | 'alertMarkedNotUseful' | 'alertSettingsSet'
  | 'incidentOpened' | 'incidentLinked' | 'incidentRecovered' | 'incidentStepMarked' | 'incidentNoted' | 'incidentClosed';
type Handled = Extract<ShowEvent, { kind: HandledKind }>;

/** How many alerts, incidents and lines of one incident the state keeps; the log keeps all. */
const KEPT_ALERTS = 100;
const KEPT_INCIDENTS = 50;
const KEPT_MARKS = 200;

/** No alert was ever raised. */
export const NO_HEALTH: HealthState = { alerts: [], incidents: [], settings: DEFAULT_ALERT_SETTINGS };

/** A new session keeps what the room has set. What stands is repeated behind `sessionOpened` (decideHealth.ts), so it is emptied here. */
export const sessionHealth = ({ settings }: HealthState): HealthState => ({ settings, alerts: [], incidents: [] });

/** The health part of `evolve`. */
export function evolveHealth(state: ShowState, happened: Happened<Handled>): ShowState {
  const health = evolved(state.health, happened);
  return health === state.health ? state : { ...state, health };
}

function evolved(health: HealthState, { event, at, actor }: Happened<Handled>): HealthState {
  const by = nameOf(actor);
  switch (event.kind) {
    case 'alertRaised': {
      const alert: Alert = { id: event.alertId, rule: event.rule, finding: event.finding, raisedAt: at, clearedAt: null, acknowledged: null, snoozedUntil: null, notUseful: false };
      return { ...health, alerts: keptAlerts([...health.alerts, alert]) };
    }
    // What grew graver is news: a snooze and an acknowledgement were for something milder.
    case 'alertChanged': return onAlert(health, event.alertId, (alert) => ({ ...alert, finding: event.finding, snoozedUntil: null, acknowledged: alert.finding.severity === event.finding.severity && subjectOf(alert.finding) === subjectOf(event.finding) ? alert.acknowledged : null }));
    case 'alertCleared': return onAlert(health, event.alertId, (alert) => ({ ...alert, clearedAt: at }));
    case 'alertAcknowledged': return onAlert(health, event.alertId, (alert) => ({ ...alert, acknowledged: { by, at } }));
    case 'alertSnoozed': return onAlert(health, event.alertId, (alert) => ({ ...alert, snoozedUntil: event.until }));
    case 'alertMarkedNotUseful': return onAlert(health, event.alertId, (alert) => ({ ...alert, notUseful: true }));
    case 'alertSettingsSet': return { ...health, settings: event.settings };
    case 'incidentOpened': {
      const { incidentId: id, topic, level, isDrill, alertId } = event;
      const incident: Incident = { id, topic, level, openedAt: at, openedBy: by, isDrill, alertId, done: {}, marks: [], recoveredAt: null, closed: null };
      return { ...health, incidents: [...health.incidents, incident].slice(-KEPT_INCIDENTS) };
    }
    case 'incidentLinked': return onIncident(health, event.incidentId, (incident) => ({ ...incident, topic: event.topic, level: event.level, alertId: event.alertId, recoveredAt: null }));
    case 'incidentRecovered': return onIncident(health, event.incidentId, (incident) => ({ ...incident, recoveredAt: at }));
    case 'incidentStepMarked': return onIncident(health, event.incidentId, (incident) => {
      const { [event.step]: _taken, ...others } = incident.done;
      return { ...incident, done: event.done ? { ...others, [event.step]: { by, at } } : others, marks: marked(incident, { at, by, what: { kind: 'step', step: event.step, done: event.done } }) };
    });
    case 'incidentNoted': return onIncident(health, event.incidentId, (incident) => ({ ...incident, marks: marked(incident, { at, by, what: { kind: 'note', text: event.text } }) }));
    case 'incidentClosed': return onIncident(health, event.incidentId, (incident) => ({ ...incident, closed: { by, at, cause: event.cause } }));
  }
}

/** The oldest go first, but never one that stands. */
function keptAlerts(alerts: readonly Alert[]): readonly Alert[] {
  if (alerts.length <= KEPT_ALERTS) return alerts;
  const oldestOver = alerts.findIndex((alert) => alert.clearedAt !== null);
  return alerts.toSpliced(Math.max(0, oldestOver), 1);
}

const marked = (incident: Incident, mark: Incident['marks'][number]): Incident['marks'] => [...incident.marks, mark].slice(-KEPT_MARKS);

function onAlert(health: HealthState, id: string, change: (alert: Alert) => Alert): HealthState {
  return health.alerts.some((alert) => alert.id === id) ? { ...health, alerts: health.alerts.map((alert) => (alert.id === id ? change(alert) : alert)) } : health;
}

function onIncident(health: HealthState, id: string, change: (incident: Incident) => Incident): HealthState {
  return health.incidents.some((incident) => incident.id === id) ? { ...health, incidents: health.incidents.map((incident) => (incident.id === id ? change(incident) : incident)) } : health;
}
