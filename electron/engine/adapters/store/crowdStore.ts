import type { Clock, CrowdStore, Log } from '../../ports.ts';
import type { CrowdRequests } from './crowdFile.ts';
import type { StoreProblem } from './storeProblem.ts';
import { openStoreWorker } from './workerClient.ts';

const SLOW_MS = 250;

/**
 * Opens crowd.db (created when missing) in its own thread. Every method rejects with StoreProblem when the file cannot answer;
 * `onDeath` is told when the thread ends by itself. The clock says for which moment figures are given.
 */
export async function openCrowdStore(options: { readonly path: string; readonly roomKey: string; readonly clock: Clock; readonly log: Log; readonly onDeath: (problem: StoreProblem) => void }): Promise<CrowdStore> {
  const { clock, ...rest } = options;
  const client = await openStoreWorker<CrowdRequests>({ ...rest, file: 'crowd', slowMs: SLOW_MS });
  return {
    append: (sessionId, showSeq, events) => client.call('append', { sessionId, showSeq, events, now: clock.now() }),
    readout: (sessionId) => client.call('readout', { sessionId, now: clock.now() }),
    commentsBefore: (sessionId, crowdSeq, limit, tab = 'all') => client.call('commentsBefore', { sessionId, crowdSeq, limit, tab }),
    commentsAfter: (sessionId, crowdSeq, limit, tab = 'all') => client.call('commentsAfter', { sessionId, crowdSeq, limit, tab }),
    searchComments: (sessionId, text, crowdSeq, limit, tab = 'all', within = 'namesAndWords') => client.call('searchComments', { sessionId, text, crowdSeq, limit, tab, within }),
    commentsByNumber: (sessionId, crowdSeqs) => client.call('commentsByNumber', { sessionId, crowdSeqs }),
    askedSince: (sessionId, since, limit) => client.call('askedSince', { sessionId, since, limit }),
    viewerCard: (sessionId, crowdSeq) => client.call('viewerCard', { sessionId, crowdSeq }),
    holdings: () => client.call('holdings', null),
    findViewers: (text) => client.call('findViewers', { text }),
    countUnread: async (sessionId, sourceId, by) => {
      await client.call('countUnread', { sessionId, sourceId, by });
    },
    recordGap: async (sessionId, gap) => {
      await client.call('recordGap', { sessionId, gap });
    },
    gaps: (sessionId) => client.call('gaps', sessionId),
    recompute: (sessionId) => client.call('recompute', sessionId),
    recomputeStep: (sessionId, restart, limit) => client.call('recomputeStep', { sessionId, restart, limit }),
    cursorOf: (sourceId) => client.call('cursorOf', sourceId),
    saveCursor: async (sourceId, at) => {
      await client.call('saveCursor', { sourceId, at });
    },
    orderFacts: (from, until) => client.call('orderFacts', { from, until }),
    expire: (step) => client.call('expire', step),
    eraseViewer: (viewerKey) => client.call('eraseViewer', { viewerKey }),
    compact: async () => {
      await client.call('compact', null);
    },
    close: () => client.close(),
  };
}
