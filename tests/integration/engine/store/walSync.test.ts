import { rmSync } from 'node:fs';
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
