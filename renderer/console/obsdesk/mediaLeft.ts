import type { MediaPosition } from '#shared/obs/desk/model.ts';

/** Ms left of a clip at `now` (engine clock); null = OBS knows no length, or nothing was read. A clip that plays on past its end has none left. */
export function mediaLeftMs({ state, cursorMs, durationMs, at }: MediaPosition, now: number | null): number | null {
  if (cursorMs === null || durationMs === null || durationMs <= 0) return null;
  const gone = state === 'playing' && now !== null ? Math.max(0, now - at) : 0;
  return Math.max(0, durationMs - cursorMs - gone);
}
