import type { Migration } from '../openDatabase.ts';

/** What whoever is paired may do: their duties as JSON; null = paired before there were any. */
export const show0002: Migration = {
  version: 2,
  up: (db) => { db.exec('ALTER TABLE grants ADD COLUMN duties TEXT'); },
};
