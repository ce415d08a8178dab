import type { LotteryStore, Log } from '../../ports.ts';
import type { LotteryRequests } from './lotteryFile.ts';
import type { StoreProblem } from './storeProblem.ts';
import { openStoreWorker, type DamageListener, type StoreClient } from './workerClient.ts';

/** A list of a hundred thousand takes a second or two; it holds up nobody. */
const SLOW_MS = 5_000;

/**
 * lottery.db in a thread of its own, which begins with the first draw: a room without draws has no such thread. A thread that died is
 * begun again with the next call; what it acknowledged is on disk.
 */
export function openLotteryStore(options: { readonly path: string; readonly crowdPath: string; readonly log: Log; readonly onDeath: (problem: StoreProblem) => void } & DamageListener): LotteryStore {
  let opening: Promise<StoreClient<LotteryRequests>> | null = null;
  const client = (): Promise<StoreClient<LotteryRequests>> => {
    opening ??= openStoreWorker<LotteryRequests>({
      file: 'lottery', path: options.path, crowdPath: options.crowdPath, slowMs: SLOW_MS, log: options.log, ...(options.onRescued && { onRescued: options.onRescued }), ...(options.onDamage && { onDamage: options.onDamage }),
      onDeath: (problem) => { opening = null; options.onDeath(problem); },
    }).catch((thrown: unknown) => { opening = null; throw thrown; });
    return opening;
  };
  const call = async <K extends keyof LotteryRequests>(name: K, args: LotteryRequests[K]['args']): Promise<LotteryRequests[K]['answer']> => (await client()).call(name, args);
  return {
    count: (asked) => call('count', asked), freeze: (asked) => call('freeze', asked), draw: (asked) => call('draw', asked), list: (drawId) => call('list', { drawId }),
    archive: (asked) => call('archive', asked), archived: (drawId) => call('archived', { drawId }), brokenAt: () => call('brokenAt', null), expire: (now) => call('expire', { now }),
    archivedDraws: () => call('archivedDraws', null), erase: (viewerKey) => call('erase', { viewerKey }),
    forgetDraws: async (drawIds) => { await call('forgetDraws', drawIds); },
    close: async () => { const open = opening; opening = null; if (open !== null) await (await open).close(); },
  };
}
