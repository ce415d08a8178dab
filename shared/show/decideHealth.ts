import { DEFAULT_ALERT_SETTINGS } from '../alerts/settings.ts';
import type { Alert, HealthState } from '../alerts/model.ts';
import { after } from '../time/instant.ts';
import type { CommandOf } from './commands.ts';
import { accept, refuse, type DecideContext, type Decision } from './decideContext.ts';
import { carriedIncidents } from './decideIncident.ts';
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
  return [...events, ...carriedIncidents(incidents)];
}
