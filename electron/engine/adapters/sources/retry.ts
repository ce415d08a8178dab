import type { Clock } from '../../ports.ts';

/** Waits before try 1, 2, 3...; the last one repeats. */
const WAITS_MS = [1_000, 2_000, 5_000, 10_000, 20_000] as const;
/** Only a connection that stayed healthy this long forgives the failures before it; a false success must not reset the wait. */
export const HEALTHY_MS = 30_000;

/**
 * How long to wait before try number `attempt` (1-based), with up to 25 % jitter so that a crowd of clients does not return at once.
 * @param random 0 <= random < 1
 */
export function waitBefore(attempt: number, random: number): number {
  const base = WAITS_MS[Math.min(attempt, WAITS_MS.length) - 1] ?? WAITS_MS[0];
  return Math.round(base * (1 + 0.25 * random));
}

/** Counts failures in a row; forgets them after `HEALTHY_MS` of health. */
export interface Attempts { readonly failed: () => number; readonly healthy: () => void; readonly stop: () => void }

export function createAttempts(clock: Clock): Attempts {
  let failures = 0;
  let cancel = (): void => {};
  return {
    failed: () => { cancel(); failures += 1; return failures; },
    healthy: () => { cancel(); cancel = clock.at((clock.now() + HEALTHY_MS) as ReturnType<Clock['now']>, () => { failures = 0; }); },
    stop: () => cancel(),
  };
}
