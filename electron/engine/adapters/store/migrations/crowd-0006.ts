import type { Migration } from '../openDatabase.ts';

/** crowd.db, sixth shape: what a review asks of gestures is found without a walk over a million comments. These kinds are a few in a hundred rows. */
export const crowd0006: Migration = {
  version: 6,
  up: (db) => { db.exec("CREATE INDEX audience_rows_gesture ON audience_rows (session_no, kind, received_at) WHERE kind IN ('follow', 'productClick', 'cartAdd')"); },
};
