import { z } from 'zod';
import { dutySchema } from '../crew/duty.ts';
import { alertIdSchema, incidentIdSchema } from '../ids.ts';
import { instantSchema } from '../time/instant.ts';
import { incidentEvidenceSchema, incidentStorySchema } from './incident.ts';
import { incidentTopicSchema, severitySchema } from './model.ts';

const incidentId = incidentIdSchema;

/** The life of an incident. Older logs know no beginning of their own, no evidence, no owners and no calls. */
export const INCIDENT_EVENTS = [
  z.object({
    kind: z.literal('incidentOpened'), incidentId, topic: incidentTopicSchema, level: severitySchema, isDrill: z.boolean(), alertId: alertIdSchema.nullable(),
    beganAt: instantSchema.exactOptional(),
    /** Of a card that goes on in a new session: what it has gathered. */
    story: incidentStorySchema.exactOptional(),
  }),
  /** The same trouble showed its cause, came back, or grew graver: one card, not two. */
  z.object({ kind: z.literal('incidentLinked'), incidentId, topic: incidentTopicSchema, level: severitySchema, alertId: alertIdSchema }),
  z.object({ kind: z.literal('incidentRecovered'), incidentId }),
  z.object({ kind: z.literal('incidentTaken'), incidentId }),
  /** Nobody took it on in time: the next duty is called. */
  z.object({ kind: z.literal('incidentEscalated'), incidentId, to: dutySchema }),
  z.object({ kind: z.literal('incidentStepMarked'), incidentId, step: z.string(), done: z.boolean() }),
  z.object({ kind: z.literal('incidentStepOwned'), incidentId, step: z.string(), owner: z.string().nullable() }),
  z.object({ kind: z.literal('incidentNoted'), incidentId, text: z.string() }),
  z.object({ kind: z.literal('incidentEvidenceAdded'), incidentId, evidence: incidentEvidenceSchema }),
  z.object({ kind: z.literal('incidentClosed'), incidentId, cause: z.string(), followUp: z.string().default('') }),
] as const;
export type IncidentEvent = z.infer<(typeof INCIDENT_EVENTS)[number]>;
