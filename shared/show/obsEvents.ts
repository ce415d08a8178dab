import { z } from 'zod';
import { runIdSchema } from '../ids.ts';
import { dangerSchema, obsSafetySchema } from '../obs/safety.ts';
import { instantSchema } from '../time/instant.ts';

const scene = z.string();
const verified = { scene, runId: runIdSchema.nullable(), ackMs: z.number(), onAirMs: z.number() };

/** The log of what keeps OBS safe and true: verified takes, panic, consent, renames, dangers. */
export const OBS_EVENTS = [
  /** Intended, reported and really active inputs agree; ms from the command to OBS's answer, and to the proof. */
  z.object({ kind: z.literal('sceneVerified'), ...verified }),
  /** OBS named the scene while `found` was true of the picture; it was taken again until the inputs were right. */
  z.object({ kind: z.literal('sceneRepaired'), ...verified, repairs: z.number().int(), found: z.string() }),
  /** The scene that was on air already, or that somebody else put there, looked at in the same way; nothing was taken. `unclear` = no claim. */
  z.object({ kind: z.literal('pictureChecked'), scene, outcome: z.enum(['right', 'wrong', 'unclear']), found: z.string() }),
  z.object({ kind: z.literal('previewRequested'), scene }),
  z.object({ kind: z.literal('studioModeRequested'), on: z.boolean() }),
  z.object({ kind: z.literal('panicStarted'), scene, holding: scene.nullable(), mute: z.array(z.string()), returnTo: scene.nullable() }),
  z.object({ kind: z.literal('panicSettled'), scene, isVerified: z.boolean(), tookMs: z.number(), tries: z.number().int(), muted: z.array(z.string()), detail: z.string() }),
  z.object({ kind: z.literal('panicEnded'), scene: scene.nullable(), runId: runIdSchema.nullable(), unmute: z.array(z.string()) }),
  z.object({ kind: z.literal('safetySet'), safety: obsSafetySchema }),
  z.object({ kind: z.literal('sceneRenamed'), from: scene, to: scene }),
  z.object({ kind: z.literal('inputRenamed'), from: z.string(), to: z.string() }),
  /** The first of two producers has asked; the second's command is the start, stop or restart itself. */
  z.object({ kind: z.literal('streamConsentAsked'), what: z.enum(['start', 'stop', 'restart']), until: instantSchema }),
  z.object({ kind: z.literal('streamConsentWithdrawn') }),
  z.object({ kind: z.literal('obsDangerFound'), danger: dangerSchema }),
  z.object({ kind: z.literal('obsDangersSeen') }),
] as const;
