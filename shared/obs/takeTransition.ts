import { z } from 'zod';

/** The shortest and longest length OBS takes for a transition, in ms (outside: error 402). */
export const TRANSITION_MIN_MS = 50;
export const TRANSITION_MAX_MS = 20_000;

/** The transition of one take: null name = the one selected in OBS; null length = as it is set there. OBS has none per take, so it is set, used and put back. */
export const takeTransitionSchema = z.object({
  name: z.string().min(1).max(200).nullable(),
  durationMs: z.number().int().min(TRANSITION_MIN_MS).max(TRANSITION_MAX_MS).nullable(),
});
export type TakeTransition = z.infer<typeof takeTransitionSchema>;
