import type { SessionId } from '#shared/ids.ts';
import { z } from 'zod';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

/** The file's own short numbers for sessions and sources: given on first use, the same ever after; the number of a deleted session is nobody's any more. */
export interface CrowdNumbers {
  readonly session: (sessionId: string) => number;
  readonly source: (sourceId: string) => number;
}

/** Numbers of an open crowd.db. Not cached: a rolled back transaction takes a new number back. */
export function crowdNumbers(db: WritableDb): CrowdNumbers {
  const give = (select: string, insert: string) => (id: string): number => {
    const held = prepared(db, select).pluck().get(id);
    return held === undefined ? Number(prepared(db, insert).run(id).lastInsertRowid) : z.number().parse(held);
  };
  return {
    session: give('SELECT session_no FROM sessions WHERE session_id = ?', "INSERT INTO sessions (session_no, session_id) VALUES (1 + max((SELECT coalesce(max(session_no), 0) FROM sessions), coalesce((SELECT newest FROM given WHERE name = 'session_no'), 0)), ?)"),
    source: give('SELECT source_no FROM sources WHERE source_id = ?', 'INSERT INTO sources (source_id) VALUES (?)'),
  };
}

/** A session's number without giving it one: reading leaves no trace. Null = nothing is stored for it. */
export const findSession = (db: WritableDb, sessionId: SessionId): number | null => z.number().optional().parse(prepared(db, 'SELECT session_no FROM sessions WHERE session_id = ?').pluck().get(sessionId)) ?? null;
