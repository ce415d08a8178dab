import { z } from 'zod';
import { sourceIdSchema } from '../ids.ts';
import { instantSchema } from '../time/instant.ts';

/** A daily allowance of the platform, as counted by this engine since it started. `everyMs`: how often it is spent now. */
export const sourceQuotaSchema = z.object({ used: z.number().int().min(0), budget: z.number().int().min(1), resetsAt: instantSchema, everyMs: z.number().int().min(0) });
export type SourceQuota = z.infer<typeof sourceQuotaSchema>;

/**
 * What a producer has to know beside the connection. `namesMasked`: the platform hides names and ids from this connection;
 * `partial`: some kinds could not be subscribed to (a missing permission); `openPort`: the bridge's port is open to others;
 * `webhookMissed`: orders that should have been pushed had to be fetched; `pushCap`: the platform pushes as often as it ever does, and drops the rest.
 */
export const SOURCE_NOTES = ['namesMasked', 'partial', 'openPort', 'webhookMissed', 'pushCap'] as const;
export type SourceNote = (typeof SOURCE_NOTES)[number];

/** How a running source does right now; asked for while somebody looks, never stored. */
export const sourceVitalsSchema = z.object({
  sourceId: sourceIdSchema,
  /** Events per second over the last ten seconds. */
  perSecond: z.number().min(0),
  /** Receipt minus the platform's own time, median of the newest live events, ms; null = the platform gives no time. */
  lagMs: z.number().int().nullable(),
  quota: sourceQuotaSchema.nullable(),
  /** What could not be read since the engine started, commonest first. */
  unreadKinds: z.array(z.object({ what: z.string(), count: z.number().int().min(1) })),
  notes: z.array(z.enum(SOURCE_NOTES)),
});
export type SourceVitals = z.infer<typeof sourceVitalsSchema>;

/** What a self-test looks at, in the order of the path. `seen`: nothing may be asked there, so the age of the last sign of life is the proof. */
export const SELF_TEST_STEPS = ['enabled', 'secret', 'connection', 'answer', 'seen', 'door', 'file', 'read', 'stored', 'platform'] as const;
/** `unproven`: cannot be shown from here; `detail` is data (milliseconds, an address, the other side's words), not a sentence of ours. */
export const selfTestStepSchema = z.object({ step: z.enum(SELF_TEST_STEPS), outcome: z.enum(['ok', 'failed', 'unproven']), detail: z.string().max(300).default('') });
export type SelfTestStep = z.infer<typeof selfTestStepSchema>;
