import { z } from 'zod';
import { cueActionSchema, MAX_CUE_STEPS, settledStepSchema, type CueAction, type CueResult } from '../obs/cue.ts';
import { cueIdSchema, runIdSchema, type CueId, type RunId } from '../ids.ts';
import { overlayPartSchema } from '../overlay/parts.ts';
import type { Instant } from '../time/instant.ts';

/** Whose cue it is. */
export const cueOriginSchema = z.enum(['item', 'automation']);
export type CueOrigin = z.infer<typeof cueOriginSchema>;

const attempt = z.number().int().min(0);

/** Events of cues: asked for, tried again, taken back, and what came of it. */
export const CUE_EVENTS = [
  z.object({
    kind: z.literal('cueRequested'), cueId: cueIdSchema, runId: runIdSchema.nullable(), origin: cueOriginSchema,
    /** The cue of the row, or the name of the automation. */
    label: z.string().max(120), actions: z.array(cueActionSchema).min(1).max(MAX_CUE_STEPS + 1),
  }),
  z.object({ kind: z.literal('cueRetryRequested'), cueId: cueIdSchema, attempt }),
  z.object({ kind: z.literal('cueUndoRequested'), cueId: cueIdSchema, attempt }),
  z.object({ kind: z.literal('cueSettled'), cueId: cueIdSchema, attempt, steps: z.array(settledStepSchema).max(MAX_CUE_STEPS + 1) }),
  /** The parts of the overlay that are taken off, after somebody or a cue switched one. */
  z.object({ kind: z.literal('overlayPartsSet'), hidden: z.array(overlayPartSchema) }),
] as const;

/** One step of a cue and how it stands. `before`: what stood there, to be put back; null = not known. */
export interface CueStepRun {
  readonly action: CueAction;
  readonly state: { readonly kind: 'waiting' } | { readonly kind: 'undone' } | CueResult;
  readonly before: CueAction | null;
}

/** A cue as it was carried out. `doing` null = settled; `attempt` grows with every retry and undo, so that a late answer to an older one is known. */
export interface CueRun {
  readonly id: CueId;
  readonly runId: RunId | null;
  readonly origin: CueOrigin;
  readonly label: string;
  readonly by: string;
  readonly at: Instant;
  readonly attempt: number;
  readonly doing: 'run' | 'undo' | null;
  readonly steps: readonly CueStepRun[];
}

/** How many cues the state keeps; the log keeps all. */
export const KEPT_CUES = 20;
