import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';

export interface Hold {
  /** 0-1 while held. */
  readonly progress: number;
  readonly isHolding: boolean;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void; readonly onPointerUp: () => void; readonly onPointerLeave: () => void; readonly onPointerCancel: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void; readonly onKeyUp: () => void; readonly onBlur: () => void;
  };
}

/** Fires after being held down for `ms` by pointer, Space or Enter; letting go earlier does nothing. Fires once per hold. */
export function useHold(ms: number, isEnabled: boolean, onFire: () => void): Hold {
  const [progress, setProgress] = useState(0);
  const startedAt = useRef<number | null>(null);
  const frame = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const fire = useRef(onFire);
  useEffect(() => { fire.current = onFire; });

  const cancel = useCallback(() => {
    startedAt.current = null;
    cancelAnimationFrame(frame.current);
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  }, []);
  const stop = useCallback(() => { cancel(); setProgress(0); }, [cancel]);
  useEffect(() => {
    if (!isEnabled) cancel();
    return cancel;
  }, [isEnabled, cancel]);

  const start = useCallback(() => {
    if (!isEnabled || startedAt.current !== null) return;
    startedAt.current = performance.now();
    const draw = (): void => {
      if (startedAt.current === null) return;
      setProgress(Math.min(1, (performance.now() - startedAt.current) / ms));
      frame.current = requestAnimationFrame(draw);
    };
    draw();
    // The timer decides, not the drawing: frames stop when the window is covered.
    timer.current = setTimeout(() => { stop(); fire.current(); }, ms);
  }, [isEnabled, ms, stop]);

  return {
    progress: isEnabled ? progress : 0, isHolding: isEnabled && progress > 0,
    handlers: {
      onPointerDown: (event) => { if (event.button === 0) start(); },
      onPointerUp: stop, onPointerLeave: stop, onPointerCancel: stop, onBlur: stop, onKeyUp: stop,
      onKeyDown: (event) => {
        if (event.key !== ' ' && event.key !== 'Enter') return;
        event.preventDefault();
        if (!event.repeat) start();
      },
    },
  };
}
