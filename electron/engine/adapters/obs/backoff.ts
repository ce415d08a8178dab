import { OBS_TIMING } from './timing.ts';

/** True when OBS is asked for on this machine itself. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

/**
 * How long to wait before try number `attempt` (1 = the first retry), in ms: 250 ms, then x1.6 up to 5 s
 * (0.8 s when OBS is on this machine), spread by +-15 % so that several engines do not knock together.
 * `random` is 0 <= r < 1.
 */
export function backoffMs(attempt: number, host: string, random: number): number {
  const most = isLoopback(host) ? OBS_TIMING.backoffMaxLocalMs : OBS_TIMING.backoffMaxMs;
  const plain = Math.min(most, OBS_TIMING.backoffFirstMs * OBS_TIMING.backoffFactor ** (attempt - 1));
  return Math.round(plain * (0.85 + 0.3 * random));
}
