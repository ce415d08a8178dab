import { z } from 'zod';
import type { SessionId } from '#shared/ids.ts';
import type { HeldCount } from '#shared/deletion/proof.ts';
import { HOUR } from '#shared/time/instant.ts';
import { eventHashOf } from './crowdMeta.ts';
import { findSession } from './crowdNumbers.ts';
import { overwriting, rewriteFile } from './overwrite.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

/** A whole session leaves crowd.db here: its rows in steps, then everything that was folded from them. What can be done twice, as the engine may die in between. */

/** One step. `from`: the row to go on after; null in the answer = none is left. */
export interface DeleteRows { readonly sessionId: SessionId; readonly from: number; readonly limit: number; readonly now: number }
export interface DeletedRows { readonly next: number | null; readonly rows: number }

/** Platforms send what was said again after a broken link for so long; orders for weeks, by whoever asks for them. */
const SENT_AGAIN_MS = 7 * 24 * HOUR;

const rowSchema = z.object({ crowd_seq: z.number(), source_no: z.number(), event_id: z.string(), kind: z.string(), kept: z.number(), received_at: z.number() });
/** Names and platform ids are out of the event id already, or were never in it. */
const RAW = 0;

/** Removes `limit` rows of a session, and notes without a name those the platform may send again. */
export function deleteRows(db: WritableDb, { sessionId, from, limit, now }: DeleteRows, roomKey: string): DeletedRows {
  return overwriting(db, () => db.transaction((): DeletedRows => {
    const sessionNo = findSession(db, sessionId);
    if (sessionNo === null) return { next: null, rows: 0 };
    noteGiven(db);
    const rows = z.array(rowSchema).parse(prepared(db, 'SELECT crowd_seq, source_no, event_id, kind, kept, received_at FROM audience_rows WHERE crowd_seq > ? AND session_no = ? ORDER BY crowd_seq LIMIT ?').all(from, sessionNo, limit));
    const remember = prepared(db, 'INSERT INTO erased_events (source_no, event_hash) VALUES (?, ?) ON CONFLICT DO NOTHING');
    const [unindex, remove] = [prepared(db, 'DELETE FROM desk_words WHERE rowid = ?'), prepared(db, 'DELETE FROM audience_rows WHERE crowd_seq = ?')];
    for (const row of rows) {
      if (row.kind === 'order' || row.received_at > now - SENT_AGAIN_MS) remember.run(row.source_no, row.kept === RAW || row.kind === 'order' ? eventHashOf(roomKey, row.event_id) : row.event_id);
      unindex.run(row.crowd_seq);
      remove.run(row.crowd_seq);
    }
    return { next: rows.length < limit ? null : (rows.at(-1)?.crowd_seq ?? null), rows: rows.length };
  }).immediate());
}

/** Removes what was folded from the rows, and the session's number; the file is rewritten after it. */
export function deleteFigures(db: WritableDb, sessionId: SessionId): null {
  overwriting(db, () => db.transaction(() => {
    const sessionNo = findSession(db, sessionId);
    if (sessionNo === null) return;
    noteGiven(db);
    for (const table of tablesBySession(db)) db.prepare(`DELETE FROM "${table}" WHERE session_no = ?`).run(sessionNo);
  }).immediate());
  db.exec("INSERT INTO desk_words(desk_words) VALUES ('optimize')");
  rewriteFile(db);
  return null;
}

/** Every table that holds something by session, of this shape of the file and of later ones: a table that is added is not forgotten. */
export const tablesBySession = (db: WritableDb): readonly string[] =>
  z.array(z.string()).parse(db.prepare("SELECT t.name FROM pragma_table_list t WHERE t.schema = 'main' AND t.type = 'table' AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) WHERE name = 'session_no') ORDER BY t.name").pluck().all());

/** Rows by table of a session, by its number: also when its name is gone. */
export const crowdCounts = (db: WritableDb, sessionNo: number | null): readonly HeldCount[] =>
  tablesBySession(db).map((table) => ({ store: 'crowd.db', table, rows: sessionNo === null ? 0 : z.number().parse(db.prepare(`SELECT count(*) FROM "${table}" WHERE session_no = ?`).pluck().get(sessionNo)) }));

function noteGiven(db: WritableDb): void {
  for (const [name, table] of [['crowd_seq', 'audience_rows'], ['session_no', 'sessions']] as const) {
    prepared(db, `INSERT INTO given (name, newest) SELECT '${name}', coalesce(max(${name}), 0) FROM ${table} WHERE true ON CONFLICT (name) DO UPDATE SET newest = max(newest, excluded.newest)`).run();
  }
}

const newestSchema = z.number().nullable();
/** The number the next row is given, where the file itself would give one that was given before; null = the file numbers on. */
export function nextCrowdSeq(db: WritableDb): number | null {
  return newestSchema.parse(prepared(db, "SELECT (SELECT newest + 1 FROM given WHERE name = 'crowd_seq' AND newest > (SELECT coalesce(max(crowd_seq), 0) FROM audience_rows))").pluck().get());
}
