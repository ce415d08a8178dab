import type { Cancel, Clock } from '../ports.ts';

/** Runs once, `ms` from now, whatever happens to the wall clock: a buffer must not wait an hour because the time was set back. */
export function runAfter(clock: Clock, ms: number, run: () => void): Cancel {
  const cancel = clock.every(ms, () => {
    cancel();
    run();
  });
  return cancel;
}
