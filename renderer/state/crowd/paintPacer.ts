/** What the pacer needs of the browser; a test passes its own. */
export interface PaintClock {
  readonly now: () => number;
  readonly requestFrame: (run: () => void) => number;
  readonly cancelFrame: (handle: number) => void;
  /** Calls back once the frame being built has been handed to the compositor. */
  readonly afterPaint: (run: () => void) => void;
}

/** A paint dearer than this halves the rate. One frame at 60 Hz. */
const DEAR_MS = 16;
const CHEAP_MS = 8;
const CHEAP_PAINTS_TO_SPEED_UP = 20;
/** Every frame; then 20 Hz; then 10 Hz (speed.md 3: adaptive). */
const INTERVALS_MS = [0, 50, 100] as const;

export interface PaintPacer {
  /** Asks for one paint; any number of asks before it comes are one paint. */
  readonly request: () => void;
  readonly stop: () => void;
  /** Shortest span between two paints now, in ms (0 = every animation frame). */
  readonly intervalMs: () => number;
}

/**
 * At most one paint per animation frame, fewer when the machine is slow: a paint that costs more than a frame lowers the rate
 * to 20 and then 10 Hz, twenty cheap ones in a row raise it again.
 */
export function createPaintPacer(paint: () => void, clock: PaintClock): PaintPacer {
  let handle: number | null = null;
  let level = 0;
  let cheap = 0;
  let lastPaintAt = Number.NEGATIVE_INFINITY;
  const interval = (): number => INTERVALS_MS[level] ?? 100;

  const learn = (cost: number): void => {
    if (cost > DEAR_MS) {
      level = Math.min(INTERVALS_MS.length - 1, level + 1);
      cheap = 0;
      return;
    }
    cheap = cost < CHEAP_MS ? cheap + 1 : 0;
    if (cheap >= CHEAP_PAINTS_TO_SPEED_UP && level > 0) {
      level -= 1;
      cheap = 0;
    }
  };

  const onFrame = (): void => {
    const start = clock.now();
    // Half a frame of slack: 50 ms must not become 66 because a frame came 0.3 ms early.
    if (start - lastPaintAt < interval() - 8) {
      handle = clock.requestFrame(onFrame);
      return;
    }
    handle = null;
    lastPaintAt = start;
    paint();
    clock.afterPaint(() => { learn(clock.now() - start); });
  };

  return {
    request: () => { handle ??= clock.requestFrame(onFrame); },
    stop: () => {
      if (handle !== null) clock.cancelFrame(handle);
      handle = null;
    },
    intervalMs: interval,
  };
}

/** The browser's own clock: animation frames, and a message port that answers after the frame's paint. */
export function browserPaintClock(): PaintClock {
  const waiting: (() => void)[] = [];
  const channel = new MessageChannel();
  channel.port1.onmessage = () => { waiting.shift()?.(); };
  return {
    now: () => performance.now(),
    requestFrame: (run) => requestAnimationFrame(run),
    cancelFrame: (handle) => { cancelAnimationFrame(handle); },
    afterPaint: (run) => {
      waiting.push(run);
      channel.port2.postMessage(null);
    },
  };
}
