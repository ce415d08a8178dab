/** A source of change that tells its listeners at most once per `everyMs`, and always about the last change. */
export interface PacedSignal {
  readonly subscribe: (listener: () => void) => () => void;
  /** The version last told; stable between tellings. */
  readonly version: () => number;
}

export interface PacedSignalPort {
  readonly subscribe: (listener: () => void) => () => void;
  readonly version: () => number;
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

/** Slows a fast source of change down to what a figure that people read needs. Listens only while listened to. */
export function makePacedSignal(port: PacedSignalPort, everyMs: number): PacedSignal {
  const listeners = new Set<() => void>();
  let told = port.version();
  let stopTimer: (() => void) | null = null;
  let stopSource: (() => void) | null = null;

  const tell = (): void => {
    stopTimer = null;
    const next = port.version();
    if (next === told) return;
    told = next;
    for (const listener of listeners) listener();
    stopTimer = port.setTimer(tell, everyMs);
  };
  const onChange = (): void => { if (stopTimer === null) tell(); };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      stopSource ??= port.subscribe(onChange);
      // What changed while nobody listened.
      told = port.version();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stopSource?.();
        stopSource = null;
        stopTimer?.();
        stopTimer = null;
      };
    },
    version: () => told,
  };
}
