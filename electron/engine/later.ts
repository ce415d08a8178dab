import type { Cancel, Clock } from './ports.ts';

/** Runs once, `ms` from now. Unlike `clock.at` it counts a span: a stepped wall clock makes no timeout fire early and no buffer wait an hour. */
export function later(clock: Clock, ms: number, run: () => void): Cancel {
  const cancel = clock.every(ms, () => {
    cancel();
    run();
  });
  return cancel;
}
