import type { Migration } from '../openDatabase.ts';

const PEOPLE = `
  -- A person is a number within one session. It stays when name, words and key are gone, so that "how many different people" can still be made again.
  ALTER TABLE audience_rows ADD COLUMN person_no INTEGER;
  CREATE TABLE people (
    session_no INTEGER NOT NULL, person_no INTEGER NOT NULL, viewer_key TEXT, did INTEGER NOT NULL,
    PRIMARY KEY (session_no, person_no)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX people_key ON people (viewer_key, session_no) WHERE viewer_key IS NOT NULL;
  INSERT INTO people (session_no, person_no, viewer_key, did)
    SELECT session_no, row_number() OVER (PARTITION BY session_no ORDER BY min(crowd_seq)), viewer_key, 0 FROM audience_rows WHERE viewer_key IS NOT NULL GROUP BY session_no, viewer_key;
  UPDATE audience_rows SET person_no = (SELECT person_no FROM people WHERE people.viewer_key = audience_rows.viewer_key AND people.session_no = audience_rows.session_no) WHERE viewer_key IS NOT NULL;
`;

const SALES = `
  CREATE TABLE order_sales (
    session_no INTEGER NOT NULL, source_no INTEGER NOT NULL, order_id TEXT NOT NULL, currency TEXT NOT NULL,
    buyer_no INTEGER, paid_units INTEGER, paid_at INTEGER, created_units INTEGER, created_at INTEGER, cancelled_units INTEGER, cancelled_at INTEGER,
    PRIMARY KEY (session_no, source_no, order_id, currency)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE buyers (
    session_no INTEGER NOT NULL, currency TEXT NOT NULL, person_no INTEGER NOT NULL,
    PRIMARY KEY (session_no, currency, person_no)
  ) STRICT, WITHOUT ROWID;
`;

const FIGURES = `
  ALTER TABLE minutes ADD COLUMN online_person_ms INTEGER;
  ALTER TABLE minutes ADD COLUMN online_ms INTEGER;
  -- JSON of shared/metrics/detail.ts, and by which rules the figures were folded.
  ALTER TABLE totals ADD COLUMN detail TEXT;
  ALTER TABLE totals ADD COLUMN rules INTEGER NOT NULL DEFAULT 1;
`;

/** crowd.db, fourth shape: different people, buyers and pieces are counted. Sessions of before are folded again when they are next read (crowdTotals.ts). */
export const crowd0004: Migration = {
  version: 4,
  up: (db) => {
    db.exec(PEOPLE + SALES + FIGURES);
  },
};
