import type { Cancel, Clock } from '#engine/ports.ts';
import { instant, type Instant } from '#shared/time/instant.ts';

/** A clock that moves only when told to. Same contract as the system clock, tested by the same rules. */
export interface ManualClock extends Clock {
  /** Lets `ms` pass: whatever falls due runs in order, and promises get their turn in between. */
  readonly advance: (ms: number) => Promise<void>;
  /** The process stands still for `ms` (blocked, suspended): timers that fell due meanwhile run once, afterwards. */
  readonly stall: (ms: number) => Promise<void>;
  /** The wall clock is set to another time (NTP, a user); no time passes. */
  readonly stepWallTo: (at: number) => Promise<void>;
  /** Timers still waiting. */
  readonly pending: () => number;
}

interface Timer { readonly dueWall: number | null; readonly everyMs: number | null; dueMono: number; readonly run: () => void; readonly order: number }

const letPromisesRun = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Starts at `start` (ms since the epoch; the default is 2026-03-08 12:00 UTC). */
export function createManualClock(start = Date.UTC(2026, 2, 8, 12)): ManualClock {
  let wall = start;
  let mono = 0;
  let order = 0;
  const timers = new Set<Timer>();

  const add = (timer: Omit<Timer, 'order'>): Cancel => {
    order += 1;
    const entry = { ...timer, order };
    timers.add(entry);
    return () => void timers.delete(entry);
  };
  /** Monotonic moment a timer is due, as things stand now. */
  const dueOf = (timer: Timer): number => (timer.dueWall === null ? timer.dueMono : mono + Math.max(0, timer.dueWall - wall));
  const next = (): Timer | undefined => [...timers].toSorted((a, b) => dueOf(a) - dueOf(b) || a.order - b.order)[0];
  const fire = (timer: Timer): void => {
    if (timer.everyMs === null) timers.delete(timer);
    else timer.dueMono = mono + timer.everyMs;
    timer.run();
  };
  const runDue = async (until: number): Promise<void> => {
    await letPromisesRun();
    for (let timer = next(); timer !== undefined && dueOf(timer) <= until; timer = next()) {
      const step = Math.max(0, dueOf(timer) - mono);
      mono += step;
      wall += step;
      fire(timer);
      await letPromisesRun();
    }
    wall += until - mono;
    mono = until;
  };
  return {
    now: (): Instant => instant(wall),
    at: (at, run) => add({ dueWall: at, dueMono: 0, everyMs: null, run }),
    every: (ms, run) => add({ dueWall: null, dueMono: mono + ms, everyMs: ms, run }),
    sleep: (ms) => new Promise((resolve) => add({ dueWall: null, dueMono: mono + ms, everyMs: null, run: resolve })),
    advance: (ms) => runDue(mono + ms),
    stall: async (ms) => {
      mono += ms;
      wall += ms;
      await runDue(mono);
    },
    stepWallTo: async (at) => {
      wall = at;
      await runDue(mono);
    },
    pending: () => timers.size,
  };
}
