/**
 * The worker entry of both files: `workerData.file` says which one this thread owns. It is the only writer of that file.
 * Runs from source (Node 24) and as out/engine/storeWorker.mjs (see workerClient.ts for how the URL is found).
 */
import { parentPort, workerData } from 'node:worker_threads';
import { assertNever } from '#shared/result.ts';
import { openCrowdFile } from './crowdFile.ts';
import { serveStore } from './serveStore.ts';
import { openShowFile } from './showFile.ts';
import { describeProblem } from './storeProblem.ts';
import { workerBootSchema, type StoreReply, type WorkerBoot } from './workerProtocol.ts';

const port = parentPort;
if (port === null) throw new Error('storeWorker is a worker thread entry; start it through openStoreWorker.');
const boot = workerBootSchema.parse(workerData);
try {
  serve(boot);
} catch (thrown) {
  port.postMessage({ kind: 'unopened', problem: describeProblem(thrown, 'cannotOpen') } satisfies StoreReply);
  port.close();
}

function serve({ file, path, slowMs }: WorkerBoot): void {
  if (port === null) return;
  switch (file) {
    case 'show': return serveStore(port, openShowFile(path), slowMs);
    case 'crowd': return serveStore(port, openCrowdFile(path), slowMs);
    default: assertNever(file);
  }
}
