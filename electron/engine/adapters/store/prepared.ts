import type { Statement } from 'better-sqlite3';
import type { WritableDb } from './openDatabase.ts';

const kept = new WeakMap<WritableDb, Map<string, Statement>>();

/**
 * The statement of this text, compiled once per open file: compiling costs more than running most of ours.
 * Hazard: `pluck()` and the like stick to a statement, so one text must always be used one way.
 */
export function prepared(db: WritableDb, sql: string): Statement {
  let statements = kept.get(db);
  if (statements === undefined) { statements = new Map(); kept.set(db, statements); }
  let statement = statements.get(sql);
  if (statement === undefined) { statement = db.prepare(sql); statements.set(sql, statement); }
  return statement;
}
