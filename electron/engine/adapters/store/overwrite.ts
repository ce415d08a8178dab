import { z } from 'zod';
import type { WritableDb } from './openDatabase.ts';

/** Runs what removes rows so that their bytes are zeroed in the file at once, whatever becomes of it before it is rewritten. */
export function overwriting<T>(db: WritableDb, work: () => T): T {
  db.pragma('secure_delete = ON');
  try {
    return work();
  } finally {
    db.pragma('secure_delete = OFF');
  }
}

const checkpointSchema = z.tuple([z.object({ busy: z.number() })]);

/**
 * Rewrites the file without what was removed and empties its write-ahead log: the bytes are nowhere in either. Seconds long for a large file.
 * @throws when somebody reads the log just then: it is not empty, and has to be tried again
 */
export function rewriteFile(db: WritableDb): void {
  overwriting(db, () => { db.exec('VACUUM'); });
  const [{ busy }] = checkpointSchema.parse(db.pragma('wal_checkpoint(TRUNCATE)'));
  if (busy !== 0) throw new Error('the write-ahead log is being read: it could not be emptied');
}
