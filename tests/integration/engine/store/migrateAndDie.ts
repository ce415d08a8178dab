/** Opens the file named, whose second migration kills the process at the step named: after the copy was made and half the change was written. */
import { openDatabase } from '#engine/adapters/store/openDatabase.ts';

const [path = '', step = ''] = process.argv.slice(2);
openDatabase({
  path, applicationId: 77, synchronous: 'FULL',
  migrations: [
    { version: 1, up: (db) => db.exec('CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1)') },
    { version: 2, up: (db) => { db.exec('DELETE FROM a'); if (step === 'inMigration') process.kill(process.pid, 'SIGKILL'); } },
  ],
  backup: { freeBytes: () => { if (step === 'inBackup') process.kill(process.pid, 'SIGKILL'); return Number.MAX_SAFE_INTEGER; } },
});
