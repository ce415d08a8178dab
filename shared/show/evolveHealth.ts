import { subjectOf, type Alert, type HealthState } from '../alerts/model.ts';
import { DEFAULT_ALERT_SETTINGS } from '../alerts/settings.ts';
import type { ShowEvent } from './events.ts';
import { nameOf } from './evolveRoom.ts';
import type { Happened } from './happened.ts';
import { takenWith } from './evolveIncident.ts';
import type { ShowState } from './state.ts';

type HandledKind =
  | 'alertRaised' | 'alertChanged' | 'alertCleared' | 'alertAcknowledged' | 'alertSnoozed' | 'alertMarkedNotUseful' | 'alertSettingsSet';
type Handled = Extract<ShowEvent, { kind: HandledKind }>;

/** How many alerts the state keeps; the log keeps all. */
const KEPT_ALERTS = 100;

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
    // Whoever is on the alert is on its card.
    case 'alertAcknowledged': return takenWith(onAlert(health, event.alertId, (alert) => ({ ...alert, acknowledged: { by, at } })), event.alertId, { by, at });
    case 'alertSnoozed': return onAlert(health, event.alertId, (alert) => ({ ...alert, snoozedUntil: event.until }));
    case 'alertMarkedNotUseful': return onAlert(health, event.alertId, (alert) => ({ ...alert, notUseful: true }));
    case 'alertSettingsSet': return { ...health, settings: event.settings };
  }
}

/** The oldest go first, but never one that stands. */
function keptAlerts(alerts: readonly Alert[]): readonly Alert[] {
  if (alerts.length <= KEPT_ALERTS) return alerts;
  const oldestOver = alerts.findIndex((alert) => alert.clearedAt !== null);
  return alerts.toSpliced(Math.max(0, oldestOver), 1);
}

function onAlert(health: HealthState, id: string, change: (alert: Alert) => Alert): HealthState {
  return health.alerts.some((alert) => alert.id === id) ? { ...health, alerts: health.alerts.map((alert) => (alert.id === id ? change(alert) : alert)) } : health;
}
