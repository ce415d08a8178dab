/**
 * The worker entry of all files: `workerData.file` says which one this thread owns. It is the only writer of that file.
 * Runs from source (Node 24) and as out/engine/storeWorker.mjs (see workerClient.ts for how the URL is found).
 */
import { flushCompileCache } from 'node:module';
import type { z } from 'zod';
import { parentPort, workerData } from 'node:worker_threads';
import { assertNever } from '#shared/result.ts';
import { markDamaged } from './damage.ts';
import { giveWay } from './giveWay.ts';
import { serveStore } from './serveStore.ts';
import { describeProblem } from './storeProblem.ts';
import { workerBootSchema, type StoreReply } from './workerProtocol.ts';

const port = parentPort;
if (port === null) throw new Error('storeWorker is a worker thread entry; start it through openStoreWorker.');
const boot = workerBootSchema.parse(workerData);
giveWay(boot.file);
try {
  await serve(boot);
  // Now, not at the end: a process that is killed never comes to it.
  setImmediate(flushCompileCache);
} catch (thrown) {
  port.postMessage({ kind: 'unopened', problem: describeProblem(thrown, 'cannotOpen') } satisfies StoreReply);
  port.close();
}

/** Only the file's own code is loaded: a thread that starts sooner is a show that is back sooner. */
async function serve({ file, path, slowMs, roomKey, rightOfWay, crowdPath, showPath, lotteryPath }: z.infer<typeof workerBootSchema>): Promise<void> {
  if (port === null) return;
  const onDamage = (): void => { markDamaged(path); };
  switch (file) {
    case 'show': {
      const { openShowFile } = await import('./showFile.ts');
      return serveStore(port, openShowFile(path), slowMs, onDamage);
    }
    case 'crowd': {
      const { openCrowdFile } = await import('./crowdFile.ts');
      return serveStore(port, openCrowdFile(path, roomKey, rightOfWay), slowMs, onDamage);
    }
    case 'lottery': {
      const { openLotteryFile } = await import('./lotteryFile.ts');
      return serveStore(port, openLotteryFile(path, crowdPath), slowMs, onDamage);
    }
    case 'replay': {
      const { openReplayFile } = await import('./replayFile.ts');
      return serveStore(port, openReplayFile(path, crowdPath), slowMs);
    }
    case 'review': {
      const { openReviewFile } = await import('./reviewFile.ts');
      return serveStore(port, openReviewFile(path, { showPath, crowdPath, lotteryPath }), slowMs);
    }
    case 'check': {
      const { openCheckFile } = await import('./checkFile.ts');
      return serveStore(port, openCheckFile(path), slowMs);
    }
    default: assertNever(file);
  }
}
