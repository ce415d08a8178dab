import type { Log } from '../../ports.ts';
import type { ReplayRequests } from './replayFile.ts';
import { openStoreWorker, type StoreClient } from './workerClient.ts';

/** Winding a million rows takes seconds; it holds up nobody. */
const SLOW_MS = 10_000;

/** What a replay reads: the recorded session and its crowd, up to an instant. */
export interface ReplayStore {
  readonly session: (id: ReplayRequests['session']['args']) => Promise<ReplayRequests['session']['answer']>;
  readonly wind: (asked: ReplayRequests['wind']['args']) => Promise<ReplayRequests['wind']['answer']>;
  readonly trial: (asked: ReplayRequests['trial']['args']) => Promise<ReplayRequests['trial']['answer']>;
  readonly comments: (asked: ReplayRequests['comments']['args']) => Promise<ReplayRequests['comments']['answer']>;
  readonly forget: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Both files on handles that cannot write, in a thread of its own, which begins with the first question. A thread that died is begun again. */
export function openReplayStore({ showPath, crowdPath, log }: { readonly showPath: string; readonly crowdPath: string; readonly log: Log }): ReplayStore {
  let opening: Promise<StoreClient<ReplayRequests>> | null = null;
  const client = (): Promise<StoreClient<ReplayRequests>> => {
    opening ??= openStoreWorker<ReplayRequests>({
      file: 'replay', path: showPath, crowdPath, slowMs: SLOW_MS, log,
      onDeath: (problem) => { opening = null; log.warn('the thread of replays ended; the next replay begins another', { problem: problem.message }); },
    }).catch((thrown: unknown) => { opening = null; throw thrown; });
    return opening;
  };
  return {
    session: async (id) => (await client()).call('session', id),
    wind: async (asked) => (await client()).call('wind', asked),
    trial: async (asked) => (await client()).call('trial', asked),
    comments: async (asked) => (await client()).call('comments', asked),
    forget: async () => { if (opening !== null) await (await opening).call('forget', null); },
    close: async () => { const open = opening; opening = null; if (open !== null) await (await open).close(); },
  };
}
