import { instant, type Instant } from '#shared/time/instant.ts';
import type { Cancel, Clock } from '../ports.ts';

/**
 * Longest a timer may sleep before it looks at the wall clock again: bounds how late `at` runs after the wall clock was
 * stepped or the machine woke from sleep (timers count monotonic time, and that stands still in suspend).
 */
const RECHECK_MS = 500;

/** The machine's clock: the only place in the engine that reads the time or sets a timer. */
export function createSystemClock(): Clock {
  const now = (): Instant => instant(Date.now());
  return { now, at: (at, run) => runAt(now, at, run), every: runEvery, sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) };
}

function runAt(now: () => Instant, at: Instant, run: () => void): Cancel {
  let timer: NodeJS.Timeout | null = null;
  const look = (): void => {
    const left = at - now();
    // A step back of the wall clock lengthens the wait, a step forward ends it; neither loses or repeats the run.
    if (left > 0) timer = setTimeout(look, Math.min(left, RECHECK_MS));
    else run();
  };
  // Never inside the caller: "at once" still means after what it is doing now.
  timer = setTimeout(look, Math.min(Math.max(0, at - now()), RECHECK_MS));
  return () => {
    if (timer !== null) clearTimeout(timer);
  };
}

function runEvery(ms: number, run: () => void): Cancel {
  let due = performance.now() + ms;
  let timer: NodeJS.Timeout;
  let isCancelled = false;
  const tick = (): void => {
    // Keep the beat, but skip the beats that were missed: a stall is one run, not a burst.
    const behind = performance.now() - due;
    due += ms * (1 + Math.max(0, Math.floor(behind / ms)));
    run();
    if (!isCancelled) timer = setTimeout(tick, Math.max(1, due - performance.now()));
  };
  timer = setTimeout(tick, ms);
  return () => {
    isCancelled = true;
    clearTimeout(timer);
  };
}
