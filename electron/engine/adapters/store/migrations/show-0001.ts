import type { Migration } from '../openDatabase.ts';

/**
 * The show log. `events` is append-only and sufficient; `sessions` is a projection of it, moved in the same transaction.
 * `actor` and `payload` are JSON. `commands` makes a repeated command one effect, across restarts too.
 */
export const show0001: Migration = {
  version: 1,
  up: (db) => {
    db.exec(`
      CREATE TABLE sessions (
        session_id TEXT NOT NULL PRIMARY KEY,
        title TEXT NOT NULL,
        mode TEXT,
        opened_seq INTEGER NOT NULL,
        opened_at INTEGER NOT NULL,
        started_at INTEGER,
        ended_at INTEGER,
        events INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE events (
        seq INTEGER NOT NULL PRIMARY KEY,
        session_id TEXT NOT NULL REFERENCES sessions (session_id),
        at INTEGER NOT NULL,
        actor TEXT NOT NULL,
        kind TEXT NOT NULL,
        payload TEXT NOT NULL
      ) STRICT;
      CREATE INDEX events_by_session ON events (session_id, seq);

      CREATE TABLE commands (
        command_id TEXT NOT NULL PRIMARY KEY,
        seq INTEGER NOT NULL,
        at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE grants (
        token_hash TEXT NOT NULL PRIMARY KEY,
        role TEXT NOT NULL,
        name TEXT NOT NULL,
        client_id TEXT NOT NULL,
        granted_at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
