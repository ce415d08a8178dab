import { z } from 'zod';
import { agreementSchema, type DeletionEvent } from '#shared/deletion/deletion.ts';
import { auditOfProof, begunSchema, deletionProofSchema, hashOfProof, type DeletionBegun, type DeletionLedger, type DeletionProof, type DeletionProofBody, type HeldCount } from '#shared/deletion/proof.ts';
import type { SessionId } from '#shared/ids.ts';
import { appendAudit, auditAfter, sha256 } from './auditDb.ts';
import { forgetImported } from './importedRows.ts';
import { overwriting, rewriteFile } from './overwrite.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

/** The ledger of deleted sessions in show.db, and how a session leaves that file. */

/** The ledger follows the log, in the transaction of the event: what was agreed is in both or in neither. */
export function projectDeletion(db: WritableDb, at: number, event: DeletionEvent): void {
  if (event.kind === 'sessionDeletionAgreed') {
    const { kind: _kind, ...agreed } = event;
    prepared(db, 'INSERT INTO deletions (deletion_id, session_id, agreement, begun, proof) VALUES (?, ?, ?, NULL, NULL) ON CONFLICT DO NOTHING').run(event.deletionId, event.sessionId, JSON.stringify({ ...agreed, at }));
  }
  // Nothing was removed: what was refused stands in the log alone.
  if (event.kind === 'sessionDeletionRefused') prepared(db, 'DELETE FROM deletions WHERE deletion_id = ? AND begun IS NULL AND proof IS NULL').run(event.deletionId);
}

const rowSchema = z.object({ agreement: z.string(), begun: z.string().nullable(), proof: z.string().nullable() })
  .transform(({ agreement, begun, proof }): DeletionLedger => ({
    agreement: agreementSchema.parse(JSON.parse(agreement)), begun: begun === null ? null : begunSchema.parse(JSON.parse(begun)), proof: proof === null ? null : deletionProofSchema.parse(JSON.parse(proof)),
  }));

/** Every row, oldest first. */
export const deletionLedger = (db: WritableDb): readonly DeletionLedger[] => z.array(rowSchema).parse(prepared(db, 'SELECT agreement, begun, proof FROM deletions ORDER BY rowid').all());

/** Writes down what was found, once: told again it changes nothing, and what stands is answered. */
export function beginDeletion(db: WritableDb, deletionId: string, begun: DeletionBegun): DeletionBegun {
  prepared(db, 'UPDATE deletions SET begun = ? WHERE deletion_id = ? AND begun IS NULL AND proof IS NULL').run(JSON.stringify(begun), deletionId);
  return begunSchema.parse(JSON.parse(z.string().parse(prepared(db, 'SELECT begun FROM deletions WHERE deletion_id = ?').pluck().get(deletionId))));
}

/**
 * Removes the log of a session and its line in the list. Only what the ledger says, and never the newest one: that is the one the room lives in.
 * @throws when the ledger does not hold it as begun, or it is the newest
 */
export function eraseSession(db: WritableDb, sessionId: SessionId): null {
  overwriting(db, () => db.transaction(() => {
    if (prepared(db, 'SELECT 1 FROM deletions WHERE session_id = ? AND begun IS NOT NULL AND proof IS NULL').get(sessionId) === undefined) throw new Error('this session was not agreed to be deleted');
    if (prepared(db, 'SELECT session_id FROM sessions ORDER BY opened_seq DESC LIMIT 1').pluck().get() === sessionId) throw new Error('the session that is open cannot be deleted');
    prepared(db, 'DELETE FROM commands WHERE seq IN (SELECT seq FROM events WHERE session_id = ?)').run(sessionId);
    prepared(db, 'DELETE FROM events WHERE session_id = ?').run(sessionId);
    prepared(db, 'DELETE FROM sessions WHERE session_id = ?').run(sessionId);
    forgetImported(db, sessionId);
  }).immediate());
  rewriteFile(db);
  return null;
}

/** Rows by table. */
export const showCounts = (db: WritableDb, sessionId: SessionId): readonly HeldCount[] => {
  const of = (table: string, sql: string): HeldCount => ({ store: 'show.db', table, rows: z.number().parse(prepared(db, sql).pluck().get(sessionId)) });
  return [
    of('commands', 'SELECT count(*) FROM commands WHERE seq IN (SELECT seq FROM events WHERE session_id = ?)'),
    of('events', 'SELECT count(*) FROM events WHERE session_id = ?'), of('sessions', 'SELECT count(*) FROM sessions WHERE session_id = ?'),
  ];
};

/** Ends a deletion: its proof and the line of the audit log that names it, both or neither. Asked again it answers with what stands. */
export function sealDeletion(db: WritableDb, body: DeletionProofBody): DeletionProof {
  return db.transaction((): DeletionProof => {
    const { deletionId } = body.agreement;
    const held = prepared(db, 'SELECT proof FROM deletions WHERE deletion_id = ?').pluck().get(deletionId);
    if (typeof held === 'string') return deletionProofSchema.parse(JSON.parse(held));
    const hash = hashOfProof(body, sha256);
    const before = z.number().parse(prepared(db, 'SELECT coalesce(max(n), 0) FROM audit').pluck().get());
    appendAudit(db, auditOfProof(body, hash));
    const [line] = auditAfter(db, before, 1);
    const proof = deletionProofSchema.parse({ body, hash, line });
    prepared(db, 'UPDATE deletions SET proof = ?, begun = NULL WHERE deletion_id = ?').run(JSON.stringify(proof), deletionId);
    return proof;
  }).immediate();
}
