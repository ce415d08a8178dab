import { duration, instant, type Duration, type Instant } from '../time/instant.ts';
import type { Run } from './state.ts';

/** Planned length of the run plus what the operator added, in ms; pauses not counted. */
export const runLength = (run: Run): Duration => duration(run.item.durationMs + run.addedMs);

/** The pause that is going on at `now`; 0 while the clock runs. Never negative, however the wall clock was stepped. */
export const currentPause = (run: Run, now: Instant): Duration =>
  run.clock.kind === 'held' ? duration(Math.max(0, now - run.clock.since)) : duration(0);

/**
 * The anchor of the run's countdown. Running: the instant at which it reads zero. Held: the frozen ms that are left
 * (negative = overtime). Neither changes with time, so a steady show sends nothing.
 */
export type RunAnchor = { readonly kind: 'running'; readonly zeroAt: Instant } | { readonly kind: 'held'; readonly remainingMs: Duration };

export function runAnchor(run: Run): RunAnchor {
  const zeroAt = run.takenAt + runLength(run) + run.pausedMs;
  return run.clock.kind === 'running' ? { kind: 'running', zeroAt: instant(zeroAt) } : { kind: 'held', remainingMs: duration(zeroAt - run.clock.since) };
}

/** Ms left on the countdown at `now`; negative = overtime. */
export function remainingAt(anchor: RunAnchor, now: Instant): Duration {
  return anchor.kind === 'running' ? duration(anchor.zeroAt - now) : anchor.remainingMs;
}
