import Database from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase, type Migration } from '#engine/adapters/store/openDatabase.ts';
import { SHOW_APPLICATION_ID, SHOW_MIGRATIONS, openShowFile } from '#engine/adapters/store/showFile.ts';
import { openShowStore } from '#engine/adapters/store/showStore.ts';
import { StoreProblem } from '#engine/adapters/store/storeProblem.ts';
import type { SessionId } from '#shared/ids.ts';
import { instant } from '#shared/time/instant.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';

const open = (path: string, migrations: readonly Migration[]) => openDatabase({ path, applicationId: 77, migrations, synchronous: 'FULL' });
const one: Migration = { version: 1, up: (db) => db.exec('CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1)') };
const two: Migration = { version: 2, up: (db) => db.exec('ALTER TABLE a ADD COLUMN y INTEGER') };
const broken: Migration = { version: 2, up: (db) => { db.exec('CREATE TABLE half (x INTEGER) STRICT'); throw new Error('power cut'); } };
const problemOf = (work: () => unknown): StoreProblem => {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof StoreProblem) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
};

describe('opening a database', () => {
  it('runs each migration once, in order, and keeps what is there', async () => {
    const path = join(await tempDir(), 'x.db');
    closeDatabase(open(path, [one]));
    const db = open(path, [one, two]);
    expect(db.pragma('user_version', { simple: true })).toBe(2);
    expect(db.prepare('SELECT x, y FROM a').all()).toEqual([{ x: 1, y: null }]);
    expect([db.pragma('journal_mode', { simple: true }), db.pragma('synchronous', { simple: true })]).toEqual(['wal', 2]);
    closeDatabase(db);
    expect(existsSync(`${path}-wal`)).toBe(false);
  });

  it('a migration that fails half-way leaves the version and tables before it', async () => {
    const path = join(await tempDir(), 'x.db');
    closeDatabase(open(path, [one]));
    expect(problemOf(() => open(path, [one, broken])).message).toBe(`Cannot open ${path}: power cut`);
    const db = open(path, [one]);
    expect(db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()).toEqual(['a']);
    closeDatabase(db);
  });

  it('a database of a newer Cuedeck is refused and not touched', async () => {
    const path = join(await tempDir(), 'x.db');
    closeDatabase(open(path, [one, two]));
    const problem = problemOf(() => open(path, [one]));
    expect(problem.kind).toBe('newerDatabase');
    expect(problem.message).toContain('newer Cuedeck');
    closeDatabase(open(path, [one, two]));
  });

  it('a file of somebody else is refused, and so is one that is no database', async () => {
    const dir = await tempDir();
    const foreign = new Database(join(dir, 'foreign.db'));
    foreign.exec('CREATE TABLE mine (x)');
    foreign.close();
    expect(problemOf(() => open(join(dir, 'foreign.db'), [one])).kind).toBe('notOurs');
    await writeFile(join(dir, 'text.db'), 'this is a text file, much longer than one hundred bytes. '.repeat(20));
    expect(problemOf(() => open(join(dir, 'text.db'), [one])).kind).toBe('cannotOpen');
  });

  it('the worker hands the reason over: a newer show.db is a typed refusal at start', async () => {
    const path = join(await tempDir(), 'show.db');
    closeDatabase(openDatabase({ path, applicationId: SHOW_APPLICATION_ID, migrations: [...SHOW_MIGRATIONS, { version: 999, up: () => {} }], synchronous: 'FULL' }));
    await expect(openShowStore({ path, log: createQuietLog(), onDeath: () => {} })).rejects.toMatchObject({ name: 'StoreProblem', kind: 'newerDatabase' });
  });
});

describe('show-0001', () => {
  it('makes STRICT tables only', async () => {
    const path = join(await tempDir(), 'show.db');
    openShowFile(path).close();
    const db = new Database(path, { readonly: true });
    expect(db.prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' ORDER BY name").all())
      .toEqual(['audit', 'commands', 'deletions', 'events', 'grants', 'imported', 'sessions'].map((name) => ({ name, strict: 1 })));
    db.close();
  });

  it('an event of a kind this build does not know stays in the file and is skipped; a damaged one is an error', async () => {
    const path = join(await tempDir(), 'show.db');
    const sessionId = 's-1' as SessionId;
    const file = openShowFile(path);
    file.handlers.append({ sessionId, at: instant(1), actor: { kind: 'engine' }, commandId: null, events: [{ kind: 'sessionOpened', sessionId, title: 'T' }, { kind: 'showEnded' }] });
    file.close();
    const edit = (sql: string) => {
      const db = new Database(path);
      db.exec(sql);
      db.close();
    };
    edit(`INSERT INTO events VALUES (3, 's-1', 5, '{"kind":"engine"}', 'hologramShown', '{"size":3}')`);
    const newer = openShowFile(path);
    expect(newer.handlers.loadCurrent(null)).toMatchObject({ seq: 3, events: [{ seq: 1 }, { seq: 2 }] });
    const appended = newer.handlers.append({ sessionId, at: instant(9), actor: { kind: 'engine' }, commandId: null, events: [{ kind: 'showEnded' }] });
    expect(appended).toEqual({ kind: 'appended', seq: 4 });
    newer.close();
    edit("UPDATE events SET payload = '{}' WHERE seq = 1");
    const damaged = openShowFile(path);
    expect(() => damaged.handlers.loadCurrent(null)).toThrow();
    damaged.close();
  });
});
