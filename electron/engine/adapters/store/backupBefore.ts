import Database from 'better-sqlite3';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { freeBytesOn } from './freeBytes.ts';
import { StoreProblem, describeProblem } from './storeProblem.ts';
import type { WritableDb } from './openDatabase.ts';

/** Copies kept of each database: those from before the last three changes of its schema. */
const KEPT = 3;
/** Room to be left beside the copy, in bytes: the migration itself writes too. */
const SPARE_BYTES = 64 * 1_048_576;

export interface BackupOptions {
  /** Bytes free for this user on the disk of a folder. */
  readonly freeBytes?: (folder: string) => number;
}

/**
 * Copies a database as it is into `backups/<name>-v<version>.db` beside it, before its schema changes: written under another
 * name, opened again and checked whole, and only then put in place of an older copy of the same version. A start that is
 * killed in between leaves the database untouched, and the next one makes the copy anew.
 * @param version the schema the file has now
 * @throws StoreProblem `noRoomForBackup` when the disk cannot hold the copy, `backupFailed` when it could not be made or does not read back; nothing was migrated then.
 */
export function backupBefore(db: WritableDb, path: string, version: number, { freeBytes = freeBytesOn }: BackupOptions = {}): void {
  const folder = join(dirname(path), 'backups');
  const name = basename(path, '.db');
  const target = join(folder, `${name}-v${version}.db`);
  const fresh = `${target}.new`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // What a killed start left.
    rmSync(fresh, { force: true });
    const needed = sizeOf(path) + SPARE_BYTES;
    const free = freeBytes(folder);
    if (free < needed) throw noRoom(path, needed, free);
    db.prepare('VACUUM INTO ?').run(fresh);
    check(fresh, db, version);
    sync(fresh);
    renameSync(fresh, target);
    // Windows cannot open a folder for syncing; NTFS journals the rename.
    if (process.platform !== 'win32') sync(folder);
  } catch (thrown) {
    rmSync(fresh, { force: true });
    if (thrown instanceof StoreProblem) throw thrown;
    const { code, message } = describeProblem(thrown, 'backupFailed');
    throw new StoreProblem({ kind: 'backupFailed', code, message: `Cannot copy ${path} before its migration: ${message}` });
  }
  prune(folder, name);
}

const noRoom = (path: string, needed: number, free: number): StoreProblem => new StoreProblem({
  kind: 'noRoomForBackup', code: 'ENOSPC',
  message: `${path} has to be copied before this version of Cuedeck can use it: ${megabytes(needed)} MB are needed on its disk, ${megabytes(free)} MB are free. Free some space and start again; nothing was changed.`,
});
const megabytes = (bytes: number): number => Math.ceil(bytes / 1_048_576);

/** With what the write-ahead log still holds. */
const sizeOf = (path: string): number => statSync(path).size + (existsSync(`${path}-wal`) ? statSync(`${path}-wal`).size : 0);

/** The copy reads back whole, is ours, and has as many rows in every table. */
function check(copyPath: string, db: WritableDb, version: number): void {
  const copy = new Database(copyPath, { readonly: true });
  try {
    const found = copy.pragma('integrity_check(1)', { simple: true });
    if (found !== 'ok') throw new Error(`the copy does not read back (${String(found)})`);
    for (const name of ['application_id', 'user_version']) if (copy.pragma(name, { simple: true }) !== db.pragma(name, { simple: true })) throw new Error(`the copy has another ${name}`);
    if (copy.pragma('user_version', { simple: true }) !== version) throw new Error('the copy has another version');
    for (const table of tablesOf(db)) if (rowsOf(copy, table) !== rowsOf(db, table)) throw new Error(`the copy has other rows in ${table}`);
  } finally {
    copy.close();
  }
}

const tablesOf = (db: Database.Database): readonly string[] => db.prepare<[], string>("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'").pluck().all();
const rowsOf = (db: Database.Database, table: string): number => Number(db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get());

function sync(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The newest versions stay. Only files of our own naming are ever deleted. */
function prune(folder: string, name: string): void {
  const versions = readdirSync(folder).flatMap((file) => {
    const version = file.startsWith(`${name}-v`) ? /^-v(\d+)\.db$/u.exec(file.slice(name.length))?.[1] : undefined;
    return version === undefined ? [] : [Number(version)];
  }).toSorted((a, b) => b - a);
  for (const old of versions.slice(KEPT)) rmSync(join(folder, `${name}-v${old}.db`), { force: true });
}
