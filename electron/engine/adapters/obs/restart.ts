import type { Instant } from '#shared/time/instant.ts';

/** Frames OBS had rendered since its start, when we last asked. */
export interface FrameMark { readonly frames: number; readonly at: Instant }

/**
 * True when the OBS that answers now is a new process. OBS tells nobody; only its frame counter gives it away:
 * it went down, or (when the port was closed in between) it is far below what a running OBS would have reached.
 * A mere freeze also stops the counter, but leaves the port open.
 */
export function isNewProcess(before: FrameMark | null, now: FrameMark, fps: number, portWasClosed: boolean): boolean {
  if (before === null) return false;
  if (now.frames < before.frames) return true;
  const expected = before.frames + ((now.at - before.at) / 1_000) * fps * 0.5;
  return portWasClosed && now.frames < expected;
}
