import type { AppendAnswer, Commit, DeletionStore, Log, ShowStore } from '../../ports.ts';
import type { AppendDone } from './showDb.ts';
import type { ShowRequests } from './showFile.ts';
import type { StoreProblem } from './storeProblem.ts';
import { openStoreWorker, type DamageListener } from './workerClient.ts';

const SLOW_MS = 50;

/**
 * Opens show.db (created when missing) in its own thread. Every method rejects with StoreProblem when the file cannot
 * answer; `onDeath` is told when the thread ends by itself.
 */
export async function openShowStore(options: { readonly path: string; readonly log: Log; readonly onDeath: (problem: StoreProblem) => void } & DamageListener): Promise<ShowStore & DeletionStore> {
  const client = await openStoreWorker<ShowRequests>({ ...options, file: 'show', slowMs: SLOW_MS });
  return {
    loadCurrent: () => client.call('loadCurrent', null),
    append: async (commit) => numbered(commit, await client.call('append', commit)),
    flush: async () => {
      await client.call('flush', null);
    },
    findCommand: (commandId) => client.call('findCommand', commandId),
    eventsAfter: (seq, limit) => client.call('eventsAfter', { seq, limit }),
    markerEvents: (sessionId) => client.call('markerEvents', sessionId),
    sellingEvents: (sessionId) => client.call('sellingEvents', sessionId),
    sessions: () => client.call('sessions', null),
    imported: () => client.call('imported', null),
    saveGrant: async (grant) => {
      await client.call('saveGrant', grant);
    },
    grants: () => client.call('grants', null),
    removeGrants: async (clientId) => {
      await client.call('removeGrants', clientId);
    },
    appendAudit: async (entry) => {
      await client.call('appendAudit', entry);
    },
    auditAfter: (n, limit) => client.call('auditAfter', { n, limit }),
    ledger: () => client.call('deletionLedger', null),
    begin: (deletionId, begun) => client.call('beginDeletion', { deletionId, begun }),
    eraseSession: async (sessionId) => { await client.call('eraseSession', sessionId); },
    seal: (body) => client.call('sealDeletion', body),
    close: () => client.close(),
  };
}

/** The events as the log now holds them. They are numbered here rather than sent back: a plan of 5,000 rows is megabytes. */
function numbered({ at, actor, events }: Commit, { kind, seq }: AppendDone): AppendAnswer {
  if (kind === 'duplicate') return { kind, seq };
  const before = seq - events.length;
  return { kind, stored: events.map((event, index) => ({ seq: before + 1 + index, at, actor, event })) };
}
