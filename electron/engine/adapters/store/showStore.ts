import type { Log, ShowStore } from '../../ports.ts';
import type { ShowRequests } from './showFile.ts';
import type { StoreProblem } from './storeProblem.ts';
import { openStoreWorker } from './workerClient.ts';

const SLOW_MS = 50;

/**
 * Opens show.db (created when missing) in its own thread. Every method rejects with StoreProblem when the file cannot
 * answer; `onDeath` is told when the thread ends by itself.
 */
export async function openShowStore(options: { readonly path: string; readonly log: Log; readonly onDeath: (problem: StoreProblem) => void }): Promise<ShowStore> {
  const client = await openStoreWorker<ShowRequests>({ ...options, file: 'show', slowMs: SLOW_MS });
  return {
    loadCurrent: () => client.call('loadCurrent', null),
    append: (commit) => client.call('append', commit),
    findCommand: (commandId) => client.call('findCommand', commandId),
    eventsAfter: (seq, limit) => client.call('eventsAfter', { seq, limit }),
    sessions: () => client.call('sessions', null),
    saveGrant: async (grant) => {
      await client.call('saveGrant', grant);
    },
    grants: () => client.call('grants', null),
    removeGrants: async (clientId) => {
      await client.call('removeGrants', clientId);
    },
    close: () => client.close(),
  };
}
