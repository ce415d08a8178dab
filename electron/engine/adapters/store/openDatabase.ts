import Database from 'better-sqlite3';
import { backupBefore, type BackupOptions } from './backupBefore.ts';
import { StoreProblem, describeProblem, type StoreProblemData } from './storeProblem.ts';

/** A handle that may write. Only a store worker owns one; everything else asks the worker. */
export type WritableDb = Database.Database & { readonly __writable: true };

/** One numbered step. `version` is the `user_version` after it; never edit a released one, add the next. */
export interface Migration { readonly version: number; readonly up: (db: WritableDb) => void }

export interface DatabaseOptions {
  /** ':memory:' works too. */
  readonly path: string;
  /** Marks whose file this is (PRAGMA application_id), so that crowd.db is never opened as show.db. */
  readonly applicationId: number;
  readonly migrations: readonly Migration[];
  /** FULL: every commit is on disk before it is acknowledged. NORMAL: may lose the last commits on power loss, never corrupts. */
  readonly synchronous: 'FULL' | 'NORMAL';
  readonly backup?: BackupOptions;
}

/**
 * Opens (or creates) a file in WAL mode and brings it to the newest schema; one that is older is copied before (`backupBefore`).
 * Throws StoreProblem: `newerDatabase` (made by a newer Cuedeck; nothing is touched), `notOurs`, `noRoomForBackup`, `backupFailed`, `cannotOpen`.
 */
export function openDatabase(options: DatabaseOptions): WritableDb {
  const db = openFile(options.path);
  try {
    checkOwner(db, options);
    db.pragma('journal_mode = WAL');
    db.pragma(`synchronous = ${options.synchronous}`);
    db.pragma('foreign_keys = ON');
    db.pragma('temp_store = MEMORY');
    const version = readPragma(db, 'user_version');
    if (version > 0 && version < newestOf(options)) backupBefore(db, options.path, version, options.backup);
    migrate(db, options);
    return db;
  } catch (thrown) {
    db.close();
    throw thrown instanceof StoreProblem ? thrown : new StoreProblem(cannotOpen(options.path, thrown));
  }
}

/** A handle SQLite itself refuses to write through; typed as the readers of the file want theirs. */
export const openReadOnly = (path: string): WritableDb => new Database(path, { readonly: true, timeout: 5_000 }) as WritableDb;

/** Says which file it was: a data folder has several. */
function cannotOpen(path: string, thrown: unknown): StoreProblemData {
  const problem = describeProblem(thrown, 'cannotOpen');
  return { ...problem, message: `Cannot open ${path}: ${problem.message}` };
}

/** Empties the write-ahead log into the main file and closes: what is left is one file, safe to copy. */
export function closeDatabase(db: WritableDb): void {
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

function openFile(path: string): WritableDb {
  try {
    // busy timeout: a reader on another thread may hold the checkpoint back for a moment.
    return new Database(path, { timeout: 5_000 }) as WritableDb;
  } catch (thrown) {
    throw new StoreProblem(cannotOpen(path, thrown));
  }
}

const newestOf = ({ migrations }: DatabaseOptions): number => migrations.at(-1)?.version ?? 0;
const readPragma = (db: WritableDb, name: string): number => Number(db.pragma(name, { simple: true }));

function checkOwner(db: WritableDb, options: DatabaseOptions): void {
  const owner = readPragma(db, 'application_id');
  const version = readPragma(db, 'user_version');
  const newest = newestOf(options);
  const isFresh = owner === 0 && version === 0 && db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
  if (isFresh) return;
  if (owner !== options.applicationId) {
    throw new StoreProblem({ kind: 'notOurs', code: null, message: `${options.path} is not the Cuedeck file expected here; move it away or choose another data folder.` });
  }
  if (version > newest) {
    throw new StoreProblem({ kind: 'newerDatabase', code: null, message: `${options.path} was written by a newer Cuedeck (schema ${version}, this one knows ${newest}). Update Cuedeck; the file was not touched.` });
  }
}

function migrate(db: WritableDb, options: DatabaseOptions): void {
  for (const step of options.migrations) {
    if (step.version <= readPragma(db, 'user_version')) continue;
    // DDL, version and owner mark commit together or not at all.
    db.transaction(() => {
      step.up(db);
      db.pragma(`application_id = ${options.applicationId}`);
      db.pragma(`user_version = ${step.version}`);
    }).immediate();
  }
}
