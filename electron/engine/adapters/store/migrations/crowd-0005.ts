import type { Migration } from '../openDatabase.ts';

/**
 * crowd.db, fifth shape: orders are found by their number and by time, over all sessions (a refund may come a week later), and
 * sources that are asked again and again remember how far they have read.
 */
export const crowd0005: Migration = {
  version: 5,
  up: (db) => {
    db.exec(`
      CREATE INDEX audience_rows_order ON audience_rows (source_no, payload ->> '$.orderId') WHERE kind = 'order';
      CREATE INDEX audience_rows_order_at ON audience_rows (at) WHERE kind = 'order';
      CREATE TABLE source_cursors (source_no INTEGER PRIMARY KEY, read_to INTEGER NOT NULL) STRICT;
    `);
  },
};
