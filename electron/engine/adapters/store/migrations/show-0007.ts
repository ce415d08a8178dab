import type { Migration } from '../openDatabase.ts';

/** Sessions that came from another machine: a projection of `sessionImported` (JSON of shared/bundle/imported.ts). What a report reads of one lies in a folder of its own; without a row here the folder is nobody's. */
export const show0007: Migration = {
  version: 7,
  up: (db) => { db.exec('CREATE TABLE imported (session_id TEXT NOT NULL PRIMARY KEY, record TEXT NOT NULL) STRICT'); },
};
