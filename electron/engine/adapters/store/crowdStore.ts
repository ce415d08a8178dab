import type { Clock, CrowdStore, Log } from '../../ports.ts';
import type { CrowdRequests } from './crowdFile.ts';
import type { StoreProblem } from './storeProblem.ts';
import { createFigureMirror, type FigureMirror } from './figureMirror.ts';
import { openStoreWorker, type DamageListener, type StoreClient } from './workerClient.ts';

const SLOW_MS = 250;

/**
 * Opens crowd.db (created when missing) in its own thread. Every method rejects with StoreProblem when the file cannot answer;
 * `onDeath` is told when the thread ends by itself. The clock says for which moment figures are given.
 */
export async function openCrowdStore(options: { readonly path: string; readonly roomKey: string; readonly rightOfWay?: SharedArrayBuffer; readonly clock: Clock; readonly log: Log; readonly onDeath: (problem: StoreProblem) => void } & DamageListener): Promise<CrowdStore> {
  const { clock, ...rest } = options;
  const mirror = createFigureMirror();
  const client = await openStoreWorker<CrowdRequests>({
    ...rest, file: 'crowd', slowMs: SLOW_MS,
    onDeath: (problem) => {
      mirror.forget();
      rest.onDeath(problem);
    },
  });
  return {
    ...figureCalls(client, mirror, clock),
    commentsBefore: (sessionId, crowdSeq, limit, tab = 'all') => client.call('commentsBefore', { sessionId, crowdSeq, limit, tab }),
    commentsAfter: (sessionId, crowdSeq, limit, tab = 'all') => client.call('commentsAfter', { sessionId, crowdSeq, limit, tab }),
    searchComments: (sessionId, text, crowdSeq, limit, tab = 'all', within = 'namesAndWords') => client.call('searchComments', { sessionId, text, crowdSeq, limit, tab, within }),
    commentsByNumber: (sessionId, crowdSeqs) => client.call('commentsByNumber', { sessionId, crowdSeqs }),
    askedSince: (sessionId, since, limit) => client.call('askedSince', { sessionId, since, limit }),
    viewerCard: (sessionId, crowdSeq) => client.call('viewerCard', { sessionId, crowdSeq }),
    figuresOf: (sessionId) => client.call('figuresOf', { sessionId, now: clock.now() }),
    holdings: () => client.call('holdings', null),
    findViewers: (text) => client.call('findViewers', { text }),
    recordGap: async (sessionId, gap) => {
      await client.call('recordGap', { sessionId, gap });
    },
    gaps: (sessionId) => client.call('gaps', sessionId),
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
    deleteRows: (step) => client.call('deleteRows', step),
    deleteFigures: async (sessionId) => {
      mirror.forget();
      await client.call('deleteFigures', sessionId);
    },
    close: () => {
      mirror.forget();
      return client.close();
    },
  };
}

/** What moves or reads figures: the mirror beside the store follows every one of them. */
function figureCalls(client: StoreClient<CrowdRequests>, mirror: FigureMirror, clock: Clock): Pick<CrowdStore, 'append' | 'readout' | 'countUnread' | 'recompute' | 'recomputeStep'> {
  return {
    append: async (sessionId, showSeq, events, openedAt) => {
      const commit = await client.call('append', { sessionId, showSeq, events, now: clock.now(), ...(openedAt !== undefined && { openedAt }) });
      mirror.commit(sessionId, commit);
      return commit;
    },
    readout: async (sessionId) => {
      const held = mirror.read(sessionId, clock.now());
      if (held !== null) return held;
      const take = mirror.ask();
      const { readout, seconds } = await client.call('mirrored', { sessionId, now: clock.now() });
      take(sessionId, readout, seconds);
      return readout;
    },
    countUnread: async (sessionId, sourceId, by) => {
      mirror.forget();
      await client.call('countUnread', { sessionId, sourceId, by });
    },
    recompute: (sessionId) => {
      mirror.forget();
      return client.call('recompute', sessionId);
    },
    recomputeStep: async (sessionId, restart, limit) => {
      const progress = await client.call('recomputeStep', { sessionId, restart, limit });
      if (progress.isDone && !progress.isSame) mirror.forget();
      return progress;
    },
  };
}
