import { remainingAt, runAnchor, runLength } from '#shared/show/runClock.ts';
import type { Run } from '#shared/show/state.ts';
import type { Duration, Instant } from '#shared/time/instant.ts';
import { timeTone, type Thresholds } from '../state/timeTone.ts';

/** How urgent the clock is, so that colour, word and shape agree. */
export type TimePhase = 'plenty' | 'closing' | 'over';
export interface TimeLeft {
  /** Negative = over. */
  readonly ms: Duration;
  readonly lengthMs: Duration;
  readonly phase: TimePhase;
  readonly held: boolean;
}

/** `over` is danger by the room's thresholds, which may begin before the end or after it. */
const PHASES = { calm: 'plenty', warn: 'closing', danger: 'over' } as const;

/** Time left of the run on air at `now` (engine clock), as urgent as the room's thresholds say. A held clock stands still. */
export function timeLeft(run: Run, now: Instant, thresholds: Thresholds): TimeLeft {
  const lengthMs = runLength(run);
  const ms = remainingAt(runAnchor(run), now);
  return { ms, lengthMs, phase: PHASES[timeTone(ms, lengthMs, thresholds)], held: run.clock.kind === 'held' };
}

/**
 * `02:31`, `1:02:31`; the sign is said by the word beside it. Time left rounds up and time over rounds down, so that
 * a countdown reads 00:00 at the very moment it turns from left to over.
 */
export function countdownDigits(ms: number): string {
  const total = ms < 0 ? Math.floor(-ms / 1_000) : Math.ceil(ms / 1_000);
  const [hours, minutes, seconds] = [Math.floor(total / 3_600), Math.floor(total / 60) % 60, total % 60];
  const two = (n: number): string => String(n).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${two(minutes)}:${two(seconds)}`;
}
