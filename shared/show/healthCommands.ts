import { z } from 'zod';
import { incidentEvidenceSchema } from '../alerts/incident.ts';
import { incidentTopicSchema, severitySchema } from '../alerts/model.ts';
import { alertSettingsSchema } from '../alerts/settings.ts';
import { alertIdSchema, incidentIdSchema } from '../ids.ts';
import { durationSchema, instantSchema } from '../time/instant.ts';
import { commandOf as c } from './commandOf.ts';

/** Oneself is named by the engine, which knows who asks. */
const stepOwnerSchema = z.discriminatedUnion('kind', [z.object({ kind: z.literal('self') }), z.object({ kind: z.literal('named'), name: z.string().trim().min(1).max(60) }), z.object({ kind: z.literal('nobody') })]);

const alertId = alertIdSchema;
const incidentId = incidentIdSchema;

/** What people do about alerts and incidents. */
export const HEALTH_COMMANDS = [
  c('acknowledgeAlert', 'Producer: seen, somebody is on it; it stays in the list until it is over.', { alertId }),
  c('snoozeAlert', 'Producer: out of sight for so long (1 s to 4 h); a graver finding brings it back.', { alertId, ms: durationSchema.refine((ms) => ms >= 1_000 && ms <= 4 * 3_600_000, 'outOfRange') }),
  c('markAlertNotUseful', 'Producer: this alert helps nobody; it goes out of sight and is kept for tuning.', { alertId }),
  c('setAlertSettings', 'Producer: quiet mode, calm scenes and the thresholds of the room.', { settings: alertSettingsSchema }),
  c('openIncident', 'Producer: declare an incident, or a drill of one; how grave, since when, and what is known may be said with it.', { topic: incidentTopicSchema, isDrill: z.boolean(), level: severitySchema.exactOptional(), beganAt: instantSchema.exactOptional(), text: z.string().max(500).exactOptional() }),
  c('takeIncident', 'Producer: on it. Nobody else is called any more.', { incidentId }),
  c('markIncidentStep', 'Producer: tick a step of the runbook off, or take the tick back.', { incidentId, step: z.string().min(1).max(40), done: z.boolean() }),
  c('ownIncidentStep', 'Producer: who answers for a step: oneself, somebody by name, or again whoever has the duty its runbook names.', { incidentId, step: z.string().min(1).max(40), owner: stepOwnerSchema }),
  c('noteIncident', 'Producer: a line in the timeline of the incident.', { incidentId, text: z.string().min(1).max(500) }),
  c('addIncidentEvidence', 'Producer: what proves a point: a moment, an alert, a comment, a file with its hash, an address.', { incidentId, evidence: incidentEvidenceSchema }),
  c('closeIncident', 'Producer: the incident is over; what it was and what is left to do, for the review.', { incidentId, cause: z.string().max(500), followUp: z.string().max(500).exactOptional() }),
  c('restartStream', 'Producer: stop the stream and start it again (a stuck output, another network). Only while it is live or reconnecting, and in live mode; in a room of two producers the first press asks and another one confirms.', {}),
] as const;
