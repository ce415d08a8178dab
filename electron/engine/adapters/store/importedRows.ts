import { z } from 'zod';
import { importedRecordSchema, type ImportedRecord } from '#shared/bundle/imported.ts';
import type { SessionId } from '#shared/ids.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

/** The rows of show.db that say what came from other machines. They follow the log, in the transaction of the event. */

const rowSchema = z.string().transform((record): ImportedRecord => importedRecordSchema.parse(JSON.parse(record)));

/** What is in the list, newest show first. */
export const importedRecords = (show: WritableDb): readonly ImportedRecord[] =>
  z.array(rowSchema).parse(prepared(show, 'SELECT record FROM imported').pluck().all()).toSorted((a, b) => b.session.openedAt - a.session.openedAt);

/** One of them; null = none of that id came from elsewhere. */
export function importedRecord(show: WritableDb, sessionId: string): ImportedRecord | null {
  const held = prepared(show, 'SELECT record FROM imported WHERE session_id = ?').pluck().get(sessionId);
  return held === undefined ? null : rowSchema.parse(held);
}

/** From here on it is in the list. */
export const saveImported = (db: WritableDb, record: ImportedRecord): void => { prepared(db, 'INSERT OR REPLACE INTO imported (session_id, record) VALUES (?, ?)').run(record.session.sessionId, JSON.stringify(record)); };

/** Tags are the room's own word. */
export function tagImported(db: WritableDb, sessionId: SessionId, tags: readonly string[]): void {
  const held = importedRecord(db, sessionId);
  if (held !== null) saveImported(db, { ...held, session: { ...held.session, tags: [...tags] } });
}

export const forgetImported = (db: WritableDb, sessionId: SessionId): void => { prepared(db, 'DELETE FROM imported WHERE session_id = ?').run(sessionId); };
