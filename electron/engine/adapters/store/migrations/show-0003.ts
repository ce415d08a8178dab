import type { Migration } from '../openDatabase.ts';

/** The audit log (shared/audit): one JSON line each, bound to the one before by its hash. Nothing here updates or deletes a line. */
export const show0003: Migration = {
  version: 3,
  up: (db) => { db.exec('CREATE TABLE audit (n INTEGER NOT NULL PRIMARY KEY, line TEXT NOT NULL) STRICT'); },
};
