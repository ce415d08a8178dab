import { z } from 'zod';

/** How this screen is set up: belongs to the device (a mirrored glass prompter stays mirrored), not to the show. */
export const preferencesSchema = z.object({ mirrored: z.boolean().default(false), scale: z.number().min(0.7).max(2).default(1) });
export type Preferences = z.infer<typeof preferencesSchema>;

export const SCALE_STEPS = [0.7, 0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2] as const;

/** One step larger (+1) or smaller (-1), staying within the steps. */
export function stepScale(scale: number, by: 1 | -1): number {
  const at = SCALE_STEPS.reduce((best, step, index) => (Math.abs(step - scale) < Math.abs((SCALE_STEPS[best] ?? 1) - scale) ? index : best), 0);
  return SCALE_STEPS[Math.max(0, Math.min(SCALE_STEPS.length - 1, at + by))] ?? 1;
}
