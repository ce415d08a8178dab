import { duration, instant, type Duration, type Instant } from '../time/instant.ts';
import type { Run } from './state.ts';

/** Planned length of the run plus what the operator added, in ms; pauses not counted. Of a count-to-end run: from its take to its clock time. */
export const runLength = (run: Run): Duration => duration((run.endsAt === null ? run.item.durationMs : run.endsAt - run.takenAt) + run.addedMs);

/**
 * Where the plan expects the end of a run. A count-to-end run is due at its clock time; an ad-lib takes no room in the plan.
 * offset = expected end - this.
 */
export const dueAt = (run: Run): Instant => (run.how === 'adLib' ? run.plannedStart : run.endsAt ?? instant(run.plannedStart + run.item.durationMs));

/** The pause that is going on at `now`; 0 while the clock runs. Never negative, however the wall clock was stepped. */
export const currentPause = (run: Run, now: Instant): Duration =>
  run.clock.kind === 'held' ? duration(Math.max(0, now - run.clock.since)) : duration(0);

/**
 * The anchor of the run's countdown. Running: the instant at which it reads zero. Held: the frozen ms that are left
 * (negative = overtime). Neither changes with time, so a steady show sends nothing.
 */
export type RunAnchor = { readonly kind: 'running'; readonly zeroAt: Instant } | { readonly kind: 'held'; readonly remainingMs: Duration };

export function runAnchor(run: Run): RunAnchor {
  // A hold stops no clock on the wall: a count-to-end run goes on towards its time.
  if (run.endsAt !== null) return { kind: 'running', zeroAt: instant(run.endsAt + run.addedMs) };
  const zeroAt = run.takenAt + runLength(run) + run.pausedMs;
  return run.clock.kind === 'running' ? { kind: 'running', zeroAt: instant(zeroAt) } : { kind: 'held', remainingMs: duration(zeroAt - run.clock.since) };
}

/** Ms left on the countdown at `now`; negative = overtime. */
export function remainingAt(anchor: RunAnchor, now: Instant): Duration {
  return anchor.kind === 'running' ? duration(anchor.zeroAt - now) : anchor.remainingMs;
}
