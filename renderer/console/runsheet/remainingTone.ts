/** How the countdown looks: calm, nearly over (amber), over (red with the word "over"). */
export type RemainingTone = 'calm' | 'soon' | 'over';

/** Nearly over: the last 30 s, or the last fifth of a short item, whichever is less. */
export const soonMs = (lengthMs: number): number => Math.min(30_000, lengthMs / 5);

/** `remainingMs` < 0 is overtime; the first whole second of it still reads 00:00. */
export function remainingTone(remainingMs: number, lengthMs: number): RemainingTone {
  if (remainingMs <= 0) return 'over';
  return remainingMs <= soonMs(lengthMs) ? 'soon' : 'calm';
}
