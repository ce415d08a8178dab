import type { Log } from '../../ports.ts';
import type { ReviewRequests } from './reviewFile.ts';
import type { StoreProblem } from './storeProblem.ts';
import { openStoreWorker, type StoreClient } from './workerClient.ts';

/** One step of a report; a walk over a million comments is ten of them. */
const SLOW_MS = 5_000;

/** Recorded sessions as they are read back, beside the writers of their files. */
export interface ReviewStore {
  readonly call: <K extends keyof ReviewRequests>(name: K, args: ReviewRequests[K]['args']) => Promise<ReviewRequests[K]['answer']>;
  readonly close: () => Promise<void>;
}

/** review.db in a thread of its own, which begins with the first report somebody opens and is begun again should it die. */
export function openReviewStore(options: { readonly path: string; readonly showPath: string; readonly crowdPath: string; readonly lotteryPath: string; readonly log: Log; readonly onDeath: (problem: StoreProblem) => void }): ReviewStore {
  let opening: Promise<StoreClient<ReviewRequests>> | null = null;
  const client = (): Promise<StoreClient<ReviewRequests>> => {
    opening ??= openStoreWorker<ReviewRequests>({
      file: 'review', path: options.path, crowdPath: options.crowdPath, showPath: options.showPath, lotteryPath: options.lotteryPath, slowMs: SLOW_MS, log: options.log,
      onDeath: (problem) => { opening = null; options.onDeath(problem); },
    }).catch((thrown: unknown) => { opening = null; throw thrown; });
    return opening;
  };
  return {
    call: async (name, args) => (await client()).call(name, args),
    close: async () => { const open = opening; opening = null; if (open !== null) await (await open).close(); },
  };
}
