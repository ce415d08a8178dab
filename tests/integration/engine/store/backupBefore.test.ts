import Database from 'better-sqlite3';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase, type DatabaseOptions, type Migration } from '#engine/adapters/store/openDatabase.ts';
import { StoreProblem } from '#engine/adapters/store/storeProblem.ts';
import { startFailure } from '#engine/startFailure.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';

const one: Migration = { version: 1, up: (db) => db.exec('CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1)') };
/** Each adds its number. */
const step = (version: number): Migration => ({ version, up: (db) => db.exec(`INSERT INTO a VALUES (${version})`) });
/** A wrong one: it succeeds and loses what was there. */
const wrong: Migration = { version: 2, up: (db) => db.exec('DELETE FROM a') };
const open = (path: string, migrations: readonly Migration[], backup: DatabaseOptions['backup'] = {}) => openDatabase({ path, applicationId: 77, migrations, synchronous: 'FULL', backup });
const rowsIn = (path: string): unknown[] => {
  const db = new Database(path, { readonly: true });
  try {
    return db.prepare('SELECT x FROM a ORDER BY x').pluck().all();
  } finally {
    db.close();
  }
};
const problemOf = (work: () => unknown): StoreProblem => {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof StoreProblem) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
};
const room = async () => {
  const dir = await tempDir();
  return { dir, path: join(dir, 'x.db'), backups: join(dir, 'backups') };
};

describe('a database is copied before its schema changes', () => {
  it('a wrong migration that succeeds can be undone: the copy holds every row, reads by itself, and only its owner may', async () => {
    const { path, backups } = await room();
    const db = open(path, [one]);
    db.exec('INSERT INTO a VALUES (7)');
    // Not checkpointed: what stands in the write-ahead log only is in the copy too.
    db.close();
    closeDatabase(open(path, [one, wrong]));
    expect(rowsIn(path)).toEqual([]);
    expect(readdirSync(backups)).toEqual(['x-v1.db']);
    expect(rowsIn(join(backups, 'x-v1.db'))).toEqual([1, 7]);
    if (process.platform !== 'win32') expect((await stat(backups)).mode & 0o077).toBe(0);
    // Put back, it is the database of before and can be migrated by a right one.
    expect(open(join(backups, 'x-v1.db'), [one]).pragma('user_version', { simple: true })).toBe(1);
  });

  it('a new file and one of the newest version are not copied', async () => {
    const { path, backups } = await room();
    closeDatabase(open(path, [one, step(2)]));
    closeDatabase(open(path, [one, step(2)]));
    expect(existsSync(backups)).toBe(false);
  });

  it('the last three are kept, of each database; files of other names are left alone', async () => {
    const { dir, path, backups } = await room();
    const all = [one, step(2), step(3), step(4), step(5), step(6)];
    closeDatabase(open(path, all.slice(0, 1)));
    closeDatabase(open(join(dir, 'x-v9.db'), all.slice(0, 1)));
    closeDatabase(open(join(dir, 'x-v9.db'), all.slice(0, 2)));
    writeFileSync(join(backups, 'x-v0.db.mine'), 'mine');
    for (let count = 2; count <= all.length; count += 1) closeDatabase(open(path, all.slice(0, count)));
    expect(readdirSync(backups).toSorted()).toEqual(['x-v0.db.mine', 'x-v3.db', 'x-v4.db', 'x-v5.db', 'x-v9-v1.db']);
    expect(rowsIn(join(backups, 'x-v5.db'))).toEqual([1, 2, 3, 4, 5]);
  });

  it('a disk without room is said in figures, in both languages of a start, and nothing is migrated or left behind', async () => {
    const { dir, path, backups } = await room();
    closeDatabase(open(path, [one]));
    const problem = problemOf(() => open(path, [one, wrong], { freeBytes: () => 5 * 1_048_576 }));
    expect([problem.kind, problem.code]).toEqual(['noRoomForBackup', 'ENOSPC']);
    expect(problem.message).toContain('65 MB are needed on its disk, 5 MB are free');
    expect(startFailure(problem, dir, 'en')).toContain('65 MB');
    expect(startFailure(problem, dir, 'zh-CN')).toMatch(/备份.*65 MB/u);
    expect([rowsIn(path), readdirSync(backups)]).toEqual([[1], []]);
  });

  it('a file that is damaged inside is not migrated: the copy does not come about', async () => {
    const { path, backups } = await room();
    const db = open(path, [one]);
    db.exec('CREATE TABLE b (t TEXT) STRICT');
    const insert = db.prepare('INSERT INTO b VALUES (?)');
    db.transaction(() => { for (let row = 0; row < 2_000; row += 1) insert.run(`row ${row} `.repeat(20)); })();
    closeDatabase(db);
    const { open: openFile } = await import('node:fs/promises');
    const file = await openFile(path, 'r+');
    await file.write(Buffer.alloc(8_192, 0xff), 0, 8_192, 40 * 4_096);
    await file.close();
    expect(problemOf(() => open(path, [one, wrong])).kind).toBe('backupFailed');
    expect([rowsIn(path), readdirSync(backups)]).toEqual([[1], []]);
  });

  it.each(['inBackup', 'inMigration'])('killed %s: the database is as it was, and the next start copies and migrates it', async (at) => {
    const { path, backups } = await room();
    closeDatabase(open(path, [one]));
    const child = spawn(process.execPath, [join(import.meta.dirname, 'migrateAndDie.ts'), path, at], { stdio: 'ignore' });
    const [code, signal] = await once(child, 'exit') as [number | null, string | null];
    expect([code, signal]).toEqual([null, 'SIGKILL']);
    expect(rowsIn(path)).toEqual([1]);
    expect(existsSync(join(backups, 'x-v1.db'))).toBe(at === 'inMigration');
    writeFileSync(join(backups, 'x-v1.db.new'), 'half a copy');
    const db = open(path, [one, step(2)]);
    expect(db.prepare('SELECT x FROM a ORDER BY x').pluck().all()).toEqual([1, 2]);
    closeDatabase(db);
    expect([readdirSync(backups), rowsIn(join(backups, 'x-v1.db'))]).toEqual([['x-v1.db'], [1]]);
  });
});
