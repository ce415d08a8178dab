import type { Migration } from '../openDatabase.ts';

/**
 * The ledger of deleted sessions: one row each, written with the agreement and before anything is removed. `begun` (JSON) is what was counted then;
 * `proof` (JSON) ends it. A row without a proof is gone on with at the next start.
 */
export const show0005: Migration = {
  version: 5,
  up: (db) => { db.exec('CREATE TABLE deletions (deletion_id TEXT NOT NULL PRIMARY KEY, session_id TEXT NOT NULL, agreement TEXT NOT NULL, begun TEXT, proof TEXT) STRICT'); },
};
