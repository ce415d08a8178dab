import { z } from 'zod';
import { sourceIdSchema } from '../ids.ts';
import { instantSchema } from '../time/instant.ts';
import { rescuedFileSchema, rescueReportSchema } from './rescue.ts';
import { findingSchema, ruleIdSchema } from './model.ts';

/** Where OBS would stream to, without the key: that it is there is all anybody is told. `host` is '' where OBS chooses the server itself. */
export const streamTargetSchema = z.object({ service: z.string().max(100), host: z.string().max(255), key: z.enum(['set', 'notSet']) });
export type StreamTarget = z.infer<typeof streamTargetSchema>;

/**
 * What is true now and is not in the log: because the log is what fails, or because it is a look at the world and not an event.
 * Sent to producers and viewers when it changes, and on connect; rounded, so that a steady room sends nothing.
 */
export const healthNowSchema = z.object({
  storage: z.object({
    show: z.boolean(), crowd: z.boolean(), since: instantSchema.nullable(),
    /** Files in which damage was met since the engine started; its next start rescues them. */
    damaged: z.array(rescuedFileSchema),
    /** Files that were damaged when the engine started. */
    rescued: z.array(rescueReportSchema),
  }),
  /** Alerts that stand and could not be written. */
  unlogged: z.array(z.object({ rule: ruleIdSchema, finding: findingSchema, since: instantSchema })),
  checks: z.object({
    /** Null = OBS was not asked, or does not say. */
    target: streamTargetSchema.nullable(),
    /** `kbps`: what a recording will take, as far as OBS says what it is set to. */
    disk: z.object({ freeGb: z.number(), kbps: z.number().nullable() }).nullable(),
    sound: z.enum(['unknown', 'silent', 'heard']),
    /** Prompters connected now. */
    prompters: z.number().int(),
    /** Feeds whose clock is not ours: + = their events come from our future. */
    skewed: z.array(z.object({ sourceId: sourceIdSchema, ms: z.number().int() })),
  }),
});
export type HealthNow = z.infer<typeof healthNowSchema>;

/** Before the first look. */
export const NO_HEALTH_NOW: HealthNow = { storage: { show: true, crowd: true, since: null, damaged: [], rescued: [] }, unlogged: [], checks: { target: null, disk: null, sound: 'unknown', prompters: 0, skewed: [] } };
