import type { Cancel, Clock } from '../../ports.ts';

/** Runs once after `ms`. Unlike `clock.at` it counts a span, so a stepped wall clock makes no timeout fire early. */
export function later(clock: Clock, ms: number, run: () => void): Cancel {
  const cancel = clock.every(ms, () => {
    cancel();
    run();
  });
  return cancel;
}
