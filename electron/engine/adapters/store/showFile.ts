import type { ImportedRecord } from '#shared/bundle/imported.ts';
import type { CommandId, SessionId } from '#shared/ids.ts';
import type { SessionSummary } from '#shared/protocol/wire.ts';
import type { StoredEvent } from '#shared/show/events.ts';
import type { DeletionBegun, DeletionLedger, DeletionProof, DeletionProofBody } from '#shared/deletion/proof.ts';
import type { AuditEntry, AuditLine } from '#shared/audit/entry.ts';
import type { Commit, Grant } from '../../ports.ts';
import { show0001 } from './migrations/show-0001.ts';
import { show0003 } from './migrations/show-0003.ts';
import { show0004 } from './migrations/show-0004.ts';
import { show0005 } from './migrations/show-0005.ts';
import { show0006 } from './migrations/show-0006.ts';
import { show0007 } from './migrations/show-0007.ts';
import { show0002 } from './migrations/show-0002.ts';
import { appendAudit, auditAfter } from './auditDb.ts';
import { closeDatabase, type Migration } from './openDatabase.ts';
import { openSound } from './openSound.ts';
import { appendCommit, eventsAfter, findCommand, listGrants, listSessions, loadCurrent, markerEvents, removeGrants, saveGrant, sellingEvents, type AppendDone, type LoadedLog } from './showDb.ts';
import { SHOW_RESCUE } from './showRescue.ts';
import { beginDeletion, deletionLedger, eraseSession, sealDeletion } from './showDelete.ts';
import { importedRecords } from './importedRows.ts';
import { createWalSync } from './walSync.ts';
import type { OpenedFile } from './workerProtocol.ts';

/** Every request show.db answers: closed, typed at both ends. */
export interface ShowRequests {
  loadCurrent: { args: null; answer: LoadedLog };
  append: { args: Commit; answer: AppendDone };
  flush: { args: null; answer: null };
  findCommand: { args: CommandId; answer: number | null };
  eventsAfter: { args: { readonly seq: number; readonly limit: number }; answer: readonly StoredEvent[] };
  markerEvents: { args: SessionId; answer: readonly StoredEvent[] };
  sellingEvents: { args: SessionId; answer: readonly StoredEvent[] };
  sessions: { args: null; answer: readonly SessionSummary[] };
  imported: { args: null; answer: readonly ImportedRecord[] };
  saveGrant: { args: Grant; answer: null };
  grants: { args: null; answer: readonly Grant[] };
  removeGrants: { args: string; answer: null };
  appendAudit: { args: AuditEntry; answer: null };
  deletionLedger: { args: null; answer: readonly DeletionLedger[] };
  beginDeletion: { args: { readonly deletionId: string; readonly begun: DeletionBegun }; answer: DeletionBegun };
  eraseSession: { args: SessionId; answer: null };
  sealDeletion: { args: DeletionProofBody; answer: DeletionProof };
  auditAfter: { args: { readonly n: number; readonly limit: number }; answer: readonly AuditLine[] };
}

/** 'CuDs' */
export const SHOW_APPLICATION_ID = 0x43754473;
export const SHOW_MIGRATIONS: readonly Migration[] = [show0001, show0002, show0003, show0004, show0005, show0006, show0007];

/** Opens show.db in this thread. A commit is whole and read by everybody at once; `flush` makes it survive a power cut, and nothing is acknowledged before. */
export function openShowFile(path: string): OpenedFile<ShowRequests> {
  // It is small and everything hangs on it: looked through at each start.
  const { db, rescued } = openSound({ path, applicationId: SHOW_APPLICATION_ID, migrations: SHOW_MIGRATIONS, synchronous: 'NORMAL' }, SHOW_RESCUE, 'always');
  const wal = createWalSync(path);
  const synced = <T>(done: T): T => { wal.sync(); return done; };
  return {
    rescued,
    handlers: {
      loadCurrent: () => loadCurrent(db),
      append: (commit) => appendCommit(db, commit),
      flush: () => {
        wal.sync();
        return null;
      },
      findCommand: (commandId) => findCommand(db, commandId),
      eventsAfter: ({ seq, limit }) => eventsAfter(db, seq, limit),
      markerEvents: (sessionId) => markerEvents(db, sessionId),
      sellingEvents: (sessionId) => sellingEvents(db, sessionId),
      sessions: () => listSessions(db),
      imported: () => importedRecords(db),
      saveGrant: (grant) => {
        saveGrant(db, grant);
        wal.sync();
        return null;
      },
      appendAudit: (entry) => {
        appendAudit(db, entry);
        return null;
      },
      auditAfter: ({ n, limit }) => auditAfter(db, n, limit),
      deletionLedger: () => deletionLedger(db),
      beginDeletion: ({ deletionId, begun }) => synced(beginDeletion(db, deletionId, begun)),
      eraseSession: (sessionId) => synced(eraseSession(db, sessionId)),
      sealDeletion: (body) => synced(sealDeletion(db, body)),
      grants: () => listGrants(db),
      removeGrants: (clientId) => {
        removeGrants(db, clientId);
        wal.sync();
        return null;
      },
    },
    close: () => {
      wal.close();
      closeDatabase(db);
    },
  };
}
