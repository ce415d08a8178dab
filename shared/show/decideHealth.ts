import { DEFAULT_ALERT_SETTINGS } from '../alerts/settings.ts';
import type { Alert, HealthState, Incident } from '../alerts/model.ts';
import { incidentIdSchema } from '../ids.ts';
import { after } from '../time/instant.ts';
import type { CommandOf } from './commands.ts';
import { openIncidentOf } from './decideAlert.ts';
import { accept, refuse, type DecideContext, type Decision } from './decideContext.ts';
import { withConsent } from './decideStream.ts';
import type { ShowEvent } from './events.ts';
import type { ShowState } from './state.ts';

function onStanding(state: ShowState, alertId: string, decide: (alert: Alert) => Decision): Decision {
  const alert = state.health.alerts.find(({ id }) => id === alertId);
  if (alert === undefined) return refuse('unknownAlert');
  return alert.clearedAt === null ? decide(alert) : refuse('alertIsOver');
}

export const acknowledgeAlert = (state: ShowState, { alertId }: CommandOf<'acknowledgeAlert'>): Decision =>
  onStanding(state, alertId, (alert) => (alert.acknowledged === null ? accept({ kind: 'alertAcknowledged', alertId }) : accept()));

export const snoozeAlert = (state: ShowState, { alertId, ms }: CommandOf<'snoozeAlert'>, { now }: DecideContext): Decision =>
  onStanding(state, alertId, () => accept({ kind: 'alertSnoozed', alertId, until: after(now, ms) }));

/** Also of one that is over: that is when people have time to say so. */
export function markAlertNotUseful(state: ShowState, { alertId }: CommandOf<'markAlertNotUseful'>): Decision {
  const alert = state.health.alerts.find(({ id }) => id === alertId);
  if (alert === undefined) return refuse('unknownAlert');
  return alert.notUseful ? accept() : accept({ kind: 'alertMarkedNotUseful', alertId });
}

export const setAlertSettings = (_state: ShowState, { settings }: CommandOf<'setAlertSettings'>): Decision => accept({ kind: 'alertSettingsSet', settings });

export function openIncident(state: ShowState, { topic, isDrill }: CommandOf<'openIncident'>, { newId }: DecideContext): Decision {
  if (openIncidentOf(state) !== null) return refuse('incidentOpen');
  return accept({ kind: 'incidentOpened', incidentId: incidentIdSchema.parse(newId('incident')), topic, level: isDrill ? 'P3' : 'P0', isDrill, alertId: null });
}

function onOpen(state: ShowState, incidentId: string, decide: (incident: Incident) => Decision): Decision {
  const incident = state.health.incidents.find(({ id }) => id === incidentId);
  if (incident === undefined) return refuse('unknownIncident');
  return incident.closed === null ? decide(incident) : refuse('incidentClosed');
}

export const markIncidentStep = (state: ShowState, { incidentId, step, done }: CommandOf<'markIncidentStep'>): Decision =>
  onOpen(state, incidentId, (incident) => (Object.hasOwn(incident.done, step) === done ? accept() : accept({ kind: 'incidentStepMarked', incidentId, step, done })));

export const noteIncident = (state: ShowState, { incidentId, text }: CommandOf<'noteIncident'>): Decision =>
  onOpen(state, incidentId, () => accept({ kind: 'incidentNoted', incidentId, text }));

export const closeIncident = (state: ShowState, { incidentId, cause }: CommandOf<'closeIncident'>): Decision =>
  onOpen(state, incidentId, () => accept({ kind: 'incidentClosed', incidentId, cause }));

/** Only what runs can be started again, and only where a start is allowed at all: by two people in a room that wants two for it. */
export function restartStream(state: ShowState, _command: CommandOf<'restartStream'>, context: DecideContext): Decision {
  const { obs, show } = state;
  if (obs.address === null) return refuse('obsNotConfigured');
  if (obs.connection.kind !== 'connected') return refuse('obsNotConnected');
  if (show.kind !== 'armed' && show.kind !== 'running') return refuse(show.kind === 'empty' ? 'noRunsheet' : 'notLoaded');
  if (show.mode === 'rehearsal') return refuse('rehearsalHasNoStream');
  const now = obs.stream.kind;
  return now === 'live' || now === 'reconnecting' ? withConsent(state, 'restart', { kind: 'streamRestartRequested' }, context) : refuse('streamNotLive', { now });
}

/** What a new session repeats: settings, what stands, and the card that is open. */
export function carriedHealth({ settings, alerts, incidents }: HealthState): readonly ShowEvent[] {
  const events: ShowEvent[] = settings === DEFAULT_ALERT_SETTINGS ? [] : [{ kind: 'alertSettingsSet', settings }];
  for (const { id, rule, finding, clearedAt } of alerts) if (clearedAt === null) events.push({ kind: 'alertRaised', alertId: id, rule, finding });
  for (const { id, topic, level, isDrill, alertId, closed } of incidents) if (closed === null) events.push({ kind: 'incidentOpened', incidentId: id, topic, level, isDrill, alertId });
  return events;
}
