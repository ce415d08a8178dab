import type { ShowState } from '#shared/show/state.ts';

/** How urgent the time left is: word, colour and sound follow it on every screen. */
export type TimeTone = 'calm' | 'warn' | 'danger';

/** When the room wants to be warned, in ms left; danger may be below zero (only so long after the end). */
export type Thresholds = Pick<ShowState['room'], 'warnMs' | 'dangerMs'>;

/** The longest share of a row that may be a warning: on a short row a fixed span would be amber from its beginning. */
const WARN_SHARE = 0.5;

/** Ms left from which on a row of this length is in warning. */
export const warnFrom = (lengthMs: number, { warnMs, dangerMs }: Thresholds): number => Math.max(dangerMs, Math.min(warnMs, lengthMs * WARN_SHARE));

/** The tone of the time left by the room's thresholds. */
export function timeTone(remainingMs: number, lengthMs: number, thresholds: Thresholds): TimeTone {
  if (remainingMs <= thresholds.dangerMs) return 'danger';
  return remainingMs <= warnFrom(lengthMs, thresholds) ? 'warn' : 'calm';
}

/** Did the time left come to a graver tone between two looks at the same run? Null = no; going back (time was added) says nothing. */
export function toneCrossed(before: { readonly runId: string; readonly tone: TimeTone } | null, now: { readonly runId: string; readonly tone: TimeTone }): 'warn' | 'danger' | null {
  if (before === null || before.runId !== now.runId || before.tone === now.tone || now.tone === 'calm') return null;
  return before.tone === 'danger' ? null : now.tone;
}
