import type { Migration } from '../openDatabase.ts';

/** Tags of recorded sessions: a projection of `sessionTagged`, JSON list of texts. */
export const show0004: Migration = {
  version: 4,
  up: (db) => { db.exec("ALTER TABLE sessions ADD COLUMN tags TEXT NOT NULL DEFAULT '[]'"); },
};
