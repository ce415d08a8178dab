import type { Migration } from '../openDatabase.ts';

/**
 * crowd.db, seventh shape: an order moves the figures of the session in which it was ordered, so sessions know when they opened, orders are
 * found over sessions, and a buyer is known by how many orders they paid. Figures of before are folded again when next touched (crowdTotals.ts).
 */
export const crowd0007: Migration = {
  version: 7,
  up: (db) => {
    db.exec(`
      ALTER TABLE sessions ADD COLUMN opened_at INTEGER;
      ALTER TABLE buyers ADD COLUMN orders INTEGER NOT NULL DEFAULT 1;
      CREATE INDEX orders_known ON orders (order_id, source_no, currency, session_no);
    `);
  },
};
