import type { IncidentTopic } from '#shared/alerts/model.ts';
import type { AlertSettings } from '#shared/alerts/settings.ts';
import type { AlertId, IncidentId } from '#shared/ids.ts';
import { duration } from '#shared/time/instant.ts';
import { action } from './commands.ts';

/** Out of sight for ten minutes: long enough to work on it, short enough to be reminded. */
const SNOOZE = duration(600_000);

export const acknowledgeAlert = action<{ readonly alertId: AlertId }>('acknowledgeAlert', null, (_show, { alertId }) => ({ kind: 'acknowledgeAlert', alertId }));
export const snoozeAlert = action<{ readonly alertId: AlertId }>('snoozeAlert', null, (_show, { alertId }) => ({ kind: 'snoozeAlert', alertId, ms: SNOOZE }));
export const markNotUseful = action<{ readonly alertId: AlertId }>('markNotUseful', null, (_show, { alertId }) => ({ kind: 'markAlertNotUseful', alertId }));
export const setAlertSettings = action<{ readonly settings: AlertSettings }>('setAlertSettings', null, (_show, { settings }) => ({ kind: 'setAlertSettings', settings }));
export const openIncident = action<{ readonly topic: IncidentTopic; readonly isDrill: boolean }>('openIncident', null, (_show, incident) => ({ kind: 'openIncident', ...incident }));
export const markStep = action<{ readonly incidentId: IncidentId; readonly step: string; readonly done: boolean }>('markStep', null, (_show, mark) => ({ kind: 'markIncidentStep', ...mark }));
export const noteIncident = action<{ readonly incidentId: IncidentId; readonly text: string }>('noteIncident', null, (_show, note) => ({ kind: 'noteIncident', ...note }));
export const closeIncident = action<{ readonly incidentId: IncidentId; readonly cause: string }>('closeIncident', null, (_show, end) => ({ kind: 'closeIncident', ...end }));
export const restartStream = action('restartStream', null, () => ({ kind: 'restartStream' }), 1_000);
