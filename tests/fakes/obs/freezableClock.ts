import type { Cancel, Clock } from '#engine/ports.ts';
import { instant, type Instant } from '#shared/time/instant.ts';

export interface FreezableClock extends Clock { readonly freeze: () => void; readonly thaw: () => void; readonly untilThawed: () => Promise<void> }

/** A clock for a process that can be stopped and continued: while frozen no time passes and nothing due is run. */
export function createFreezableClock(base: Clock): FreezableClock {
  let frozenAt: Instant | null = null;
  let lostMs = 0;
  const held: (() => void)[] = [];
  const now = (): Instant => instant((frozenAt ?? base.now()) - lostMs);
  const hold = (run: () => void): void => {
    if (frozenAt === null) run();
    else held.push(run);
  };
  const holding = (start: (run: () => void) => Cancel, run: () => void): Cancel => {
    let isCancelled = false;
    const cancel = start(() => hold(() => {
      if (!isCancelled) run();
    }));
    return () => {
      isCancelled = true;
      cancel();
    };
  };
  return {
    now,
    at: (at, run) => holding((due) => base.at(instant(at + lostMs), due), run),
    every: (ms, run) => holding((due) => base.every(ms, due), run),
    sleep: async (ms) => {
      await base.sleep(ms);
      await new Promise<void>((resolve) => hold(resolve));
    },
    freeze: () => {
      frozenAt ??= base.now();
    },
    thaw: () => {
      if (frozenAt === null) return;
      lostMs += base.now() - frozenAt;
      frozenAt = null;
      for (const run of held.splice(0)) run();
    },
    untilThawed: () => new Promise((resolve) => hold(resolve)),
  };
}
