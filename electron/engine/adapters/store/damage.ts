import Database from 'better-sqlite3';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { StoreProblem } from './storeProblem.ts';

/** What SQLite says when what it reads is no database any more. */
const isDamageCode = (code: string | null): boolean => code !== null && (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB');

/** Did this fail because the file itself is damaged, and not because it is full, locked or newer? */
export const isDamage = (thrown: unknown): boolean =>
  (thrown instanceof Database.SqliteError && isDamageCode(thrown.code)) || (thrown instanceof StoreProblem && (thrown.kind === 'damaged' || isDamageCode(thrown.code)));

const markOf = (path: string): string => `${path}.damaged`;

/** Remembers that damage was met in this file: the next start looks through all of it. */
export function markDamaged(path: string): void {
  try {
    writeFileSync(markOf(path), '', { mode: 0o600 });
  } catch {
    // A disk that takes nothing: the damage is met again.
  }
}

export const isMarkedDamaged = (path: string): boolean => existsSync(markOf(path));
export const clearDamageMark = (path: string): void => rmSync(markOf(path), { force: true });

/** Walks the whole file (not the content of its indexes). Null = sound, otherwise SQLite's first finding. Reads every page: 100 MB take about a second. */
export function findDamage(db: Database.Database): string | null {
  try {
    const found = String(db.pragma('quick_check(1)', { simple: true }));
    return found === 'ok' ? null : found;
  } catch (thrown) {
    if (isDamage(thrown)) return thrown instanceof Error ? thrown.message : String(thrown);
    throw thrown;
  }
}
