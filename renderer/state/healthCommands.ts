import type { AlertSettings } from '#shared/alerts/settings.ts';
import type { AlertId, IncidentId } from '#shared/ids.ts';
import type { CommandOf } from '#shared/show/commands.ts';
import { duration } from '#shared/time/instant.ts';
import { action } from './commands.ts';

/** Out of sight for ten minutes: long enough to work on it, short enough to be reminded. */
const SNOOZE = duration(600_000);

export const acknowledgeAlert = action<{ readonly alertId: AlertId }>('acknowledgeAlert', null, (_show, { alertId }) => ({ kind: 'acknowledgeAlert', alertId }));
export const snoozeAlert = action<{ readonly alertId: AlertId }>('snoozeAlert', null, (_show, { alertId }) => ({ kind: 'snoozeAlert', alertId, ms: SNOOZE }));
export const markNotUseful = action<{ readonly alertId: AlertId }>('markNotUseful', null, (_show, { alertId }) => ({ kind: 'markAlertNotUseful', alertId }));
export const setAlertSettings = action<{ readonly settings: AlertSettings }>('setAlertSettings', null, (_show, { settings }) => ({ kind: 'setAlertSettings', settings }));
export const openIncident = action<Omit<CommandOf<'openIncident'>, 'kind'>>('openIncident', null, (_show, incident) => ({ kind: 'openIncident', ...incident }));
export const markStep = action<{ readonly incidentId: IncidentId; readonly step: string; readonly done: boolean }>('markStep', null, (_show, mark) => ({ kind: 'markIncidentStep', ...mark }));
export const takeIncident = action<{ readonly incidentId: IncidentId }>('takeIncident', null, (_show, { incidentId }) => ({ kind: 'takeIncident', incidentId }));
export const ownStep = action<Omit<CommandOf<'ownIncidentStep'>, 'kind'>>('ownStep', null, (_show, owner) => ({ kind: 'ownIncidentStep', ...owner }));
export const addEvidence = action<Omit<CommandOf<'addIncidentEvidence'>, 'kind'>>('addEvidence', null, (_show, evidence) => ({ kind: 'addIncidentEvidence', ...evidence }));
export const noteIncident = action<{ readonly incidentId: IncidentId; readonly text: string }>('noteIncident', null, (_show, note) => ({ kind: 'noteIncident', ...note }));
export const closeIncident = action<{ readonly incidentId: IncidentId; readonly cause: string; readonly followUp: string }>('closeIncident', null, (_show, end) => ({ kind: 'closeIncident', ...end }));
export const restartStream = action('restartStream', null, () => ({ kind: 'restartStream' }), 1_000);
