import type { Migration } from '../openDatabase.ts';

/** lottery.db, first shape: who was in a draw when it was closed, and the files that are kept for years, each bound to the one before. */
export const lottery0001: Migration = {
  version: 1,
  up: (db) => {
    db.exec(`
      CREATE TABLE draws (draw_no INTEGER PRIMARY KEY, draw_id TEXT NOT NULL UNIQUE, frozen TEXT NOT NULL) STRICT;
      CREATE TABLE entrants (
        draw_no INTEGER NOT NULL, place INTEGER NOT NULL, entrant TEXT NOT NULL, tickets INTEGER NOT NULL,
        name TEXT NOT NULL, viewer_key TEXT, crowd_seq INTEGER, at INTEGER NOT NULL,
        PRIMARY KEY (draw_no, place)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE archive (
        n INTEGER PRIMARY KEY, draw_id TEXT NOT NULL UNIQUE, archived_at INTEGER NOT NULL, retain_until INTEGER NOT NULL,
        before TEXT NOT NULL, record_hash TEXT NOT NULL, hash TEXT NOT NULL, record TEXT
      ) STRICT;
    `);
  },
};
