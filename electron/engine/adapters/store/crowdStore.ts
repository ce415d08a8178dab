import type { Clock, CrowdStore, Log } from '../../ports.ts';
import type { CrowdRequests } from './crowdFile.ts';
import type { StoreProblem } from './storeProblem.ts';
import { openStoreWorker } from './workerClient.ts';

const SLOW_MS = 250;

/**
 * Opens crowd.db (created when missing) in its own thread. Every method rejects with StoreProblem when the file cannot answer;
 * `onDeath` is told when the thread ends by itself. The clock says for which moment figures are given.
 */
export async function openCrowdStore(options: { readonly path: string; readonly clock: Clock; readonly log: Log; readonly onDeath: (problem: StoreProblem) => void }): Promise<CrowdStore> {
  const { clock, ...rest } = options;
  const client = await openStoreWorker<CrowdRequests>({ ...rest, file: 'crowd', slowMs: SLOW_MS });
  return {
    append: (sessionId, showSeq, events) => client.call('append', { sessionId, showSeq, events, now: clock.now() }),
    readout: (sessionId) => client.call('readout', { sessionId, now: clock.now() }),
    commentsBefore: (sessionId, crowdSeq, limit) => client.call('commentsBefore', { sessionId, crowdSeq, limit }),
    searchComments: (sessionId, text, crowdSeq, limit) => client.call('searchComments', { sessionId, text, crowdSeq, limit }),
    countUnread: async (sessionId, sourceId, by) => {
      await client.call('countUnread', { sessionId, sourceId, by });
    },
    recordGap: async (sessionId, gap) => {
      await client.call('recordGap', { sessionId, gap });
    },
    gaps: (sessionId) => client.call('gaps', sessionId),
    recompute: (sessionId) => client.call('recompute', sessionId),
    close: () => client.close(),
  };
}
