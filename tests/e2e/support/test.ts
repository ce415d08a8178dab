/** `test` with what every journey needs: engines that are always stopped, windows that must end without a fault. */
import { test as base, expect } from '@playwright/test';
import { startEngineProcess, type EngineProcess, type StartOptions } from '../../harness/engineProcess.ts';
import { createWindows, type Windows } from './windows.ts';

export type StartRoom = (options?: StartOptions) => Promise<EngineProcess>;
/** Runs when the test is over, last registered first, whatever happened. */
export type Afterwards = (run: () => Promise<unknown>) => void;

export const test = base.extend<{ afterwards: Afterwards; startRoom: StartRoom; windows: Windows }>({
  afterwards: async ({ browser }, provide) => {
    const runs: (() => Promise<unknown>)[] = [];
    await provide((run) => runs.push(run));
    expect(browser.isConnected(), 'the browser is still there').toBe(true);
    const failures: unknown[] = [];
    for (const run of runs.toReversed()) await run().catch((thrown: unknown) => failures.push(thrown));
    expect(failures).toEqual([]);
  },
  startRoom: async ({ afterwards }, provide) => {
    await provide(async (options) => {
      const engine = await startEngineProcess(options);
      afterwards(() => engine.dispose());
      return engine;
    });
  },
  windows: async ({ browser, afterwards }, provide) => {
    const windows = createWindows(browser);
    afterwards(() => windows.close());
    await provide(windows);
    expect(windows.faults(), 'page errors and breaches of the content security policy').toEqual([]);
  },
});
export { expect };

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
