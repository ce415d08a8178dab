import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createDrand } from '../adapters/drand.ts';
import type { DamageListener } from '../adapters/store/workerClient.ts';
import { openLotteryStore } from '../adapters/store/lotteryStore.ts';
import type { Lifecycle } from '../lifecycle.ts';
import type { Clock, Log, LotteryStore, SecretStore } from '../ports.ts';
import type { ShowRuntime } from '../runtime.ts';
import { createLotteryAnswers, type LotteryAnswers } from './lotteryAnswers.ts';
import { createLotteryLane } from './createLotteryLane.ts';

interface Parts { readonly clock: Clock; readonly log: Log; readonly secrets: SecretStore; readonly lifecycle: Lifecycle; readonly runtime: ShowRuntime; readonly dataDir: string; readonly damage: DamageListener }

export interface LotteryLaneParts {
  readonly answers: LotteryAnswers;
  /** Takes a person out of the lists of entrants. A room that never held a draw has no file, and gets none for this. */
  readonly erase: (viewerKey: string) => Promise<number>;
  /** Removes lists of draws that have no file. */
  readonly forgetDraws: LotteryStore['forgetDraws'];
  readonly start: () => void;
}

/** Draws, put together: the file, the lane that does what they wait for, and what windows ask. Nothing runs before `start`. */
export function startLottery({ clock, log, secrets, lifecycle, runtime, dataDir, damage }: Parts): LotteryLaneParts {
  const path = join(dataDir, 'lottery.db');
  const store = openLotteryStore({
    path, crowdPath: join(dataDir, 'crowd.db'), log, ...damage,
    onDeath: (problem) => log.error('the thread of the draws ended; it is begun again when it is needed', { problem }),
  });
  lifecycle.started('lottery store', store.close);
  const lane = createLotteryLane({ clock, log, secrets, store, runtime, beacon: createDrand({ log }), newSeed: () => randomBytes(32).toString('hex') });
  runtime.onCommit('draws', lane.onCommit);
  return {
    answers: createLotteryAnswers({ clock, store, state: () => runtime.current().state }),
    erase: async (viewerKey) => (existsSync(path) ? store.erase(viewerKey) : 0),
    forgetDraws: store.forgetDraws,
    start: () => {
      lifecycle.started('draws', lane.stop);
      lane.start();
    },
  };
}
