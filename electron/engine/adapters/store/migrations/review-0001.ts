import type { Migration } from '../openDatabase.ts';

/** review.db, first shape: reports as they were computed, and the figures of every show for trends. Everything here can be made again from the other files. */
export const review0001: Migration = {
  version: 1,
  up: (db) => {
    db.exec(`
      CREATE TABLE reports (
        session_id TEXT NOT NULL, version TEXT NOT NULL, against_id TEXT NOT NULL, position TEXT NOT NULL, made_at INTEGER NOT NULL, report TEXT NOT NULL,
        PRIMARY KEY (session_id, version, against_id)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE show_figures (session_id TEXT NOT NULL PRIMARY KEY, position TEXT NOT NULL, figures TEXT NOT NULL) STRICT, WITHOUT ROWID;
    `);
  },
};
