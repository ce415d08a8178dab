import Database from 'better-sqlite3';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Another engine runs on this data folder. `pid` is null when it cannot be read. */
export class DataDirInUse extends Error {
  readonly pid: number | null;

  constructor(dataDir: string, pid: number | null) {
    super(`Another Cuedeck engine (${pid === null ? 'process unknown' : `pid ${pid}`}) is using ${dataDir}. Close it, or choose another data folder.`);
    this.name = 'DataDirInUse';
    this.pid = pid;
  }
}

/** The folder cannot be made or written to. `code` is the system's or SQLite's, e.g. EACCES, ENOSPC. */
export class DataDirUnusable extends Error {
  readonly code: string;

  constructor(dataDir: string, thrown: unknown) {
    const code = thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : 'unknown';
    super(`The data folder ${dataDir} cannot be used (${code}).`, { cause: thrown });
    this.name = 'DataDirUnusable';
    this.code = code;
  }
}

export interface DataDirLock { readonly release: () => void }

/**
 * Claims a data folder (made when missing, for its owner only) for this process. Throws DataDirInUse or DataDirUnusable.
 * The claim is an operating system lock held through SQLite, so kill -9 and power loss free it, and no later process
 * that happens to get the same pid can be mistaken for the owner; the pid file only serves the message.
 */
export function lockDataDir(dataDir: string, pid: number): DataDirLock {
  const pidPath = join(dataDir, 'engine.pid');
  let db: Database.Database | null = null;
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    db = new Database(join(dataDir, 'engine.lock'), { timeout: 0 });
    db.exec('BEGIN EXCLUSIVE');
    writeFileSync(pidPath, `${pid}\n`, { mode: 0o600 });
    return heldBy(db, pidPath);
  } catch (thrown) {
    db?.close();
    if (thrown instanceof Database.SqliteError && thrown.code.startsWith('SQLITE_BUSY')) throw new DataDirInUse(dataDir, readPid(pidPath));
    throw new DataDirUnusable(dataDir, thrown);
  }
}

function heldBy(db: Database.Database, pidPath: string): DataDirLock {
  return {
    release: () => {
      if (!db.open) return;
      rmSync(pidPath, { force: true });
      db.exec('ROLLBACK');
      db.close();
    },
  };
}

function readPid(path: string): number | null {
  try {
    return z.coerce.number().int().positive().safeParse(readFileSync(path, 'utf8').trim()).data ?? null;
  } catch {
    return null;
  }
}
