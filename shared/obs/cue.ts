import { z } from 'zod';
import { overlayPartSchema } from '../overlay/parts.ts';

/** A name in OBS: scene, source, input, transition. */
export const obsNameSchema = z.string().min(1).max(200);

/** How a scene comes on air this once; what OBS had selected comes back afterwards. `durationMs` null = as it is set in OBS. */
export const cueTransitionSchema = z.object({ name: obsNameSchema, durationMs: z.number().int().min(50).max(20_000).nullable().default(null) });

export const MAX_CUE_STEPS = 20;
export const MAX_CUE_TEXT = 400;

/** The steps OBS carries out. Absolute wishes only, so that a repeat is harmless. Levels in dB, spans in ms. */
const OBS_STEPS = [
  /** `scene` null = the scene this cue brings on air; without one the scene that is on air. */
  z.object({ kind: z.literal('source'), scene: obsNameSchema.nullable().default(null), source: obsNameSchema, on: z.boolean() }),
  z.object({ kind: z.literal('text'), input: obsNameSchema, text: z.string().max(MAX_CUE_TEXT) }),
  z.object({ kind: z.literal('image'), input: obsNameSchema, file: z.string().max(1_000) }),
  z.object({ kind: z.literal('mute'), input: obsNameSchema, muted: z.boolean() }),
  z.object({ kind: z.literal('fade'), input: obsNameSchema, db: z.number().min(-100).max(26), ms: z.number().int().min(0).max(30_000) }),
] as const;

/** One thing a row does besides its scene. `overlay` is a part of our own overlay page. */
export const cueStepSchema = z.discriminatedUnion('kind', [...OBS_STEPS, z.object({ kind: z.literal('overlay'), part: overlayPartSchema, on: z.boolean() })]);
export type CueStep = z.infer<typeof cueStepSchema>;

/** What a row declares beside its scene: one transaction with it. A text may hold templates (overlay/template.ts). */
export const obsCueSchema = z.object({ transition: cueTransitionSchema.nullable().default(null), steps: z.array(cueStepSchema).max(MAX_CUE_STEPS).default([]) });
export type ObsCue = z.infer<typeof obsCueSchema>;

/** A step with everything filled in, as it is carried out: the scene is one of them. */
export const cueActionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('scene'), scene: obsNameSchema, transition: cueTransitionSchema.nullable().default(null) }),
  ...OBS_STEPS,
  z.object({ kind: z.literal('overlay'), part: overlayPartSchema, on: z.boolean() }),
]);
export type CueAction = z.infer<typeof cueActionSchema>;

/** Why a step did not come off, as the operator can act on it. */
export const CUE_REASONS = ['missing', 'obsRefused', 'notAsAsked', 'notConnected', 'noAnswer', 'connectionLost', 'engineRestarted', 'superseded', 'notSupported'] as const;
export const cueReasonSchema = z.enum(CUE_REASONS);
export type CueReason = z.infer<typeof cueReasonSchema>;

/** What became of one step. `unknown` = OBS did not say: looked at again, never called failed. `ok` was read back. */
export const cueResultSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ok') }),
  z.object({ kind: z.literal('failed'), reason: cueReasonSchema, detail: z.string().max(300).default('') }),
  z.object({ kind: z.literal('unknown'), reason: cueReasonSchema, detail: z.string().max(300).default('') }),
]);
export type CueResult = z.infer<typeof cueResultSchema>;

/** One settled step: its place in the cue, what came of it, and what stood there before (null = not known). */
export const settledStepSchema = z.object({ index: z.number().int().min(0).max(MAX_CUE_STEPS), result: cueResultSchema, before: cueActionSchema.nullable().default(null) });
export type SettledStep = z.infer<typeof settledStepSchema>;
