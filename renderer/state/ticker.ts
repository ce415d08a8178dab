/** What a ticker needs: the engine's wall clock (null before the first measurement) and timers. */
export interface TickerPort {
  readonly engineNow: () => number | null;
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

/** One beat for every moving digit of a window, on round boundaries of the ENGINE's clock, so that all screens flip together. */
export interface Ticker {
  readonly subscribe: (listener: () => void) => () => void;
  /** The last boundary passed, in engine ms; null while the clock is unknown. Stable between beats. */
  readonly now: () => number | null;
  /** The clock estimate changed: aim again. */
  readonly realign: () => void;
}

/** Wakes up this long after the boundary: a timer that fires a hair early must not show the old digit for a whole beat. */
const SLACK_MS = 4;

/** A ticker of `hz` beats a second; its timer runs only while somebody listens. */
export function makeTicker(hz: number, port: TickerPort): Ticker {
  const period = 1_000 / hz;
  const listeners = new Set<() => void>();
  let boundary: number | null = null;
  let stop: (() => void) | null = null;

  const read = (): number | null => {
    const now = port.engineNow();
    return now === null ? null : Math.floor(now / period) * period;
  };
  const aim = (): void => {
    stop?.();
    const now = port.engineNow();
    const wait = now === null ? period : period - (now % period) + SLACK_MS;
    stop = port.setTimer(beat, wait);
  };
  const beat = (): void => {
    const next = read();
    if (next !== boundary) {
      boundary = next;
      for (const listener of listeners) listener();
    }
    if (listeners.size > 0) aim();
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) aim();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) { stop?.(); stop = null; }
      };
    },
    now: () => { boundary ??= read(); return boundary; },
    realign: () => { if (listeners.size > 0) beat(); else boundary = null; },
  };
}
