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

export interface DataDirLock { readonly release: () => void }

/**
 * Claims a data folder (made when missing, for its owner only) for this process. Throws DataDirInUse.
 * The claim is an operating system lock held through SQLite, so kill -9 and power loss free it, and no later process
 * that happens to get the same pid can be mistaken for the owner; the pid file only serves the message.
 */
export function lockDataDir(dataDir: string, pid: number): DataDirLock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const pidPath = join(dataDir, 'engine.pid');
  const db = new Database(join(dataDir, 'engine.lock'), { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (thrown) {
    db.close();
    if (thrown instanceof Database.SqliteError && thrown.code.startsWith('SQLITE_BUSY')) throw new DataDirInUse(dataDir, readPid(pidPath));
    throw thrown;
  }
  writeFileSync(pidPath, `${pid}\n`, { mode: 0o600 });
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
