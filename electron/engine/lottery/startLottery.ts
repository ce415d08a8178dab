import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createDrand } from '../adapters/drand.ts';
import { openLotteryStore } from '../adapters/store/lotteryStore.ts';
import type { Lifecycle } from '../lifecycle.ts';
import type { Clock, Log, SecretStore } from '../ports.ts';
import type { ShowRuntime } from '../runtime.ts';
import { createLotteryAnswers } from './lotteryAnswers.ts';
import { createLotteryLane } from './createLotteryLane.ts';

interface Parts { readonly clock: Clock; readonly log: Log; readonly secrets: SecretStore; readonly lifecycle: Lifecycle; readonly runtime: ShowRuntime; readonly dataDir: string }

/** Draws, put together: the file, the lane that does what they wait for, and what windows ask. Nothing runs before `start`. */
export function startLottery({ clock, log, secrets, lifecycle, runtime, dataDir }: Parts): { readonly file: ReturnType<typeof createLotteryAnswers>['file']; readonly start: () => void } {
  const store = openLotteryStore({
    path: join(dataDir, 'lottery.db'), crowdPath: join(dataDir, 'crowd.db'), log,
    onDeath: (problem) => log.error('the thread of the draws ended; it is begun again when it is needed', { problem }),
  });
  lifecycle.started('lottery store', store.close);
  const lane = createLotteryLane({ clock, log, secrets, store, runtime, beacon: createDrand({ log }), newSeed: () => randomBytes(32).toString('hex') });
  runtime.onCommit('draws', lane.onCommit);
  return {
    file: createLotteryAnswers({ clock, store, state: () => runtime.current().state }).file,
    start: () => {
      lifecycle.started('draws', lane.stop);
      lane.start();
    },
  };
}
