import { later } from './later.ts';
import type { Cancel, Clock } from './ports.ts';
import type { RightOfWay } from './rightOfWay.ts';
import type { Calm } from './whenCalm.ts';

/** Commands from their coming until the window that pressed has read the answer. */
export interface UnderWay {
  readonly began: () => void;
  /** Answered, whatever the answer. */
  readonly ended: () => void;
  /** Null when none is under way; else resolves when the last is done with, after `CALM_MS` at the latest: what is in no hurry lets them pass. */
  readonly calm: Calm;
}

/** What lets commands pass goes on after this long: a client that never stops pressing holds nothing up for good. */
const CALM_MS = 20;
/**
 * So long the engine is quiet after an answer. The window wakes on the core of the thread that wrote to it, which the scheduler takes for
 * done; with work waiting for just that moment it was not, and every third slow answer lay 2-4 ms before a window that had no core.
 */
const READING_MS = 2;

/** `rightOfWay`: the same for other threads. */
export function createUnderWay(clock: Clock, rightOfWay?: RightOfWay): UnderWay {
  let count = 0;
  let cancelFree: Cancel = () => undefined;
  let passed: PromiseWithResolvers<void> | null = null;
  const free = (): void => {
    rightOfWay?.set(false);
    passed?.resolve();
    passed = null;
  };
  return {
    began: () => {
      cancelFree();
      count += 1;
      passed ??= Promise.withResolvers();
      rightOfWay?.set(true);
    },
    ended: () => {
      count -= 1;
      if (count === 0) cancelFree = later(clock, READING_MS, free);
    },
    calm: () => (passed === null ? null : within(passed.promise, clock)),
  };
}

/** Resolves with `work`, or when it was waited for long enough. */
const within = (work: Promise<void>, clock: Clock): Promise<void> => new Promise((resolve) => {
  const cancel = later(clock, CALM_MS, resolve);
  void work.finally(() => { cancel(); resolve(); });
});
