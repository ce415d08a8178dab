import { z } from 'zod';
import { instantSchema } from '../time/instant.ts';

/** Where OBS is. The password is never in here. */
export const obsAddressSchema = z.object({ host: z.string().min(1).max(255), port: z.number().int().min(1).max(65_535) });
export type ObsAddress = z.infer<typeof obsAddressSchema>;

/** Why the last try failed, as the user can act on it (obs.md 2.2). */
export const obsFailureSchema = z.enum(['unreachable', 'wrongPassword', 'passwordMissing', 'notObs', 'tooOld', 'kicked', 'identifyTimeout', 'lost', 'closed', 'frozen']);
export type ObsFailure = z.infer<typeof obsFailureSchema>;

export const obsConnectionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('notConfigured') }),
  z.object({ kind: z.literal('connecting'), since: instantSchema }),
  z.object({ kind: z.literal('connected'), since: instantSchema, obsVersion: z.string().max(40), websocketVersion: z.string().max(40), simulated: z.boolean() }),
  /** Trying again by itself. */
  z.object({ kind: z.literal('retrying'), since: instantSchema, failure: obsFailureSchema }),
  /** Will not try again by itself: the user has to act (wrong password, kicked). */
  z.object({ kind: z.literal('stopped'), since: instantSchema, failure: obsFailureSchema }),
]);
export type ObsConnection = z.infer<typeof obsConnectionSchema>;

/**
 * The stream output as OBS last told us. `unknown` = the socket is gone: never shown as "off air".
 * `reconnecting` is its own state although OBS says outputActive:false with it (obs.md finding 5).
 */
export const streamSituationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unknown'), since: instantSchema, last: z.enum(['off', 'starting', 'live', 'reconnecting', 'stopping']) }),
  z.object({ kind: z.literal('off') }),
  z.object({ kind: z.literal('starting'), since: instantSchema }),
  z.object({ kind: z.literal('live'), since: instantSchema }),
  z.object({ kind: z.literal('reconnecting'), since: instantSchema, liveSince: instantSchema }),
  z.object({ kind: z.literal('stopping'), since: instantSchema }),
  /** STARTING -> STOPPED without STARTED: OBS gives no reason (finding 6). */
  z.object({ kind: z.literal('failedToStart'), at: instantSchema }),
]);
export type StreamSituation = z.infer<typeof streamSituationSchema>;

export const recordSituationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unknown'), since: instantSchema, last: z.enum(['off', 'recording', 'paused']) }),
  z.object({ kind: z.literal('off'), lastFile: z.string().max(1_000).nullable().default(null) }),
  z.object({ kind: z.literal('starting'), since: instantSchema }),
  z.object({ kind: z.literal('recording'), since: instantSchema }),
  z.object({ kind: z.literal('paused'), since: instantSchema }),
  z.object({ kind: z.literal('stopping'), since: instantSchema }),
]);
export type RecordSituation = z.infer<typeof recordSituationSchema>;

export const obsSceneSchema = z.object({ name: z.string().max(200), uuid: z.string().max(64).nullable() });

/** `fixed` = its length cannot be set (Cut, stinger). */
export const obsTransitionSchema = z.object({ name: z.string().max(200), kind: z.string().max(100), fixed: z.boolean() });
export type ObsTransition = z.infer<typeof obsTransitionSchema>;

/** `uuid` is null where OBS offers none (before 5.4): then the name is the key. */
export const obsInputSchema = z.object({ name: z.string().max(200), uuid: z.string().max(64).nullable(), kind: z.string().max(100) });

/**
 * What OBS holds, read whole on connect and after collection changes. Scenes in OBS's own order, top first. What a scene
 * holds is read when it is asked for. The fields with a default came later than the first logs.
 */
export const obsInventorySchema = z.object({
  scenes: z.array(obsSceneSchema).max(1_000),
  programScene: z.string().max(200).nullable(),
  previewScene: z.string().max(200).nullable(),
  studioMode: z.boolean(),
  collection: z.string().max(200),
  profile: z.string().max(200),
  transitions: z.array(obsTransitionSchema).max(500).default([]),
  /** The selected one; `durationMs` is null while OBS gives none (Cut). */
  transition: z.object({ name: z.string().max(200), durationMs: z.number().nullable() }).nullable().default(null),
  inputs: z.array(obsInputSchema).max(2_000).default([]),
  /** Names of `OBS_FEATURES`; plain text, so that a newer engine can name what an older window does not know. */
  features: z.array(z.string().max(60)).max(100).default([]),
});
export type ObsInventory = z.infer<typeof obsInventorySchema>;

/** High-rate figures, never logged: sent as `vitals` only when a shown digit changes. Percentages 0-100, bitrate kbit/s. */
export const obsVitalsSchema = z.object({
  fps: z.number(), cpuPct: z.number(), droppedPct: z.number(), skippedRenderPct: z.number(), kbps: z.number(), congestion: z.number(), diskFreeMb: z.number(),
});
export type ObsVitals = z.infer<typeof obsVitalsSchema>;
