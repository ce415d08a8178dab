import { copyFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '#engine/adapters/store/openDatabase.ts';
import { createWalSync } from '#engine/adapters/store/walSync.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';

const open = (path: string) => openDatabase({ path, applicationId: 77, migrations: [{ version: 1, up: (db) => void db.exec('CREATE TABLE t (n INTEGER) STRICT') }], synchronous: 'NORMAL' });

describe('flush of a write-ahead log', () => {
  it('takes the log of an open file, over checkpoints, and lets the file be closed as one', async () => {
    const path = join(await tempDir(), 'a.db');
    const db = open(path);
    const wal = createWalSync(path);
    for (let n = 0; n < 3; n += 1) {
      db.prepare('INSERT INTO t VALUES (?)').run(n);
      wal.sync();
      db.pragma('wal_checkpoint(TRUNCATE)');
    }
    wal.close();
    closeDatabase(db);
    const again = open(path);
    expect(again.prepare('SELECT count(*) FROM t').pluck().get()).toBe(3);
    closeDatabase(again);
  });

  it('the log has its whole length from the first flush, and a file whose owner was killed is read up to its last commit', async () => {
    const path = join(await tempDir(), 'c.db');
    const db = open(path);
    const wal = createWalSync(path);
    const insert = db.prepare('INSERT INTO t VALUES (?)');
    insert.run(0);
    wal.sync();
    const { size } = statSync(`${path}-wal`);
    expect(size).toBeGreaterThan(4_000_000);
    for (let n = 1; n < 300; n += 1) { insert.run(n); wal.sync(); }
    expect(statSync(`${path}-wal`).size).toBe(size);
    // As a kill leaves it: both files, no checkpoint, no index of the log.
    const killed = join(await tempDir(), 'c.db');
    for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, `${killed}${end}`);
    const again = open(killed);
    expect(again.prepare('SELECT count(*) FROM t').pluck().get()).toBe(300);
    expect(again.pragma('integrity_check', { simple: true })).toBe('ok');
    closeDatabase(again);
    wal.close();
    closeDatabase(db);
  });

  it('says so when there is nothing to flush: an acknowledgement must not rest on it', async () => {
    const path = join(await tempDir(), 'b.db');
    const db = open(path);
    db.prepare('INSERT INTO t VALUES (1)').run();
    rmSync(`${path}-wal`);
    expect(() => createWalSync(path).sync()).toThrow(/ENOENT/u);
    db.close();
  });

  it('a file in memory has nothing to flush', () => expect(() => createWalSync(':memory:').sync()).not.toThrow());
});
