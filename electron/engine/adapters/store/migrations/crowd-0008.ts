import type { Migration } from '../openDatabase.ts';

/**
 * crowd.db, eighth shape: numbers that were given once are never given again, also when the newest session or its rows were deleted.
 * Logs and lists of draws name comments by number; one that was used twice would make an old line somebody else's.
 */
export const crowd0008: Migration = {
  version: 8,
  up: (db) => { db.exec('CREATE TABLE given (name TEXT NOT NULL PRIMARY KEY, newest INTEGER NOT NULL) STRICT, WITHOUT ROWID'); },
};
