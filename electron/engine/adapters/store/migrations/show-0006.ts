import type { Migration } from '../openDatabase.ts';

/**
 * When a pairing was last used. Those of before count from the update on: nobody knows when they were used, and a room must not lose its
 * prompters to an update.
 */
export const show0006: Migration = {
  version: 6,
  up: (db) => {
    db.exec('ALTER TABLE grants ADD COLUMN used_at INTEGER');
    db.exec("UPDATE grants SET used_at = max(granted_at, CAST(unixepoch('subsec') * 1000 AS INTEGER))");
  },
};
