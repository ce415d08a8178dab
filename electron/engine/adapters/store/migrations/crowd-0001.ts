import type { Migration } from '../openDatabase.ts';

/** Events as they came: append-only, and sufficient. */
const EVENTS = `
  CREATE TABLE sessions (session_no INTEGER PRIMARY KEY, session_id TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE sources (source_no INTEGER PRIMARY KEY, source_id TEXT NOT NULL UNIQUE) STRICT;

  CREATE TABLE audience_rows (
    crowd_seq INTEGER PRIMARY KEY,
    session_no INTEGER NOT NULL,
    show_seq INTEGER NOT NULL,
    source_no INTEGER NOT NULL,
    event_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    viewer_id TEXT,
    viewer_name TEXT,
    level INTEGER,
    text TEXT,
    provenance TEXT NOT NULL,
    payload TEXT
  ) STRICT;
  -- Dedupe is the file's own: it holds across restarts and repeated deliveries.
  CREATE UNIQUE INDEX audience_rows_once ON audience_rows (source_no, event_id);
  CREATE INDEX audience_rows_desk ON audience_rows (session_no, crowd_seq) WHERE kind IN ('comment', 'gift', 'join', 'notice');
  CREATE VIEW audience AS
    SELECT crowd_seq, session_id, show_seq, source_id, event_id, at, received_at, kind, viewer_id, viewer_name, level, text, provenance, payload
    FROM audience_rows JOIN sessions USING (session_no) JOIN sources USING (source_no);

  CREATE VIEW order_facts AS
    SELECT crowd_seq, session_id, source_id, event_id, at, received_at, provenance,
      payload ->> '$.orderId' AS order_id, payload ->> '$.change' AS change, payload ->> '$.amountMinor' AS amount_minor, payload ->> '$.currency' AS currency
    FROM audience WHERE kind = 'order';
`;

/** Folded: orders and running figures. */
const TOTALS = `
  CREATE TABLE orders (
    session_no INTEGER NOT NULL, source_no INTEGER NOT NULL, order_id TEXT NOT NULL, currency TEXT NOT NULL,
    created_minor INTEGER, created_at INTEGER,
    paid_minor INTEGER, paid_at INTEGER, paid_minute INTEGER,
    cancelled_minor INTEGER, cancelled_at INTEGER,
    refunded_minor INTEGER NOT NULL, refunds INTEGER NOT NULL,
    PRIMARY KEY (session_no, source_no, order_id, currency)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE totals (
    session_no INTEGER PRIMARY KEY,
    desk_rows INTEGER NOT NULL, comments INTEGER NOT NULL, likes INTEGER NOT NULL, follows INTEGER NOT NULL, gifts INTEGER NOT NULL,
    product_clicks INTEGER, online INTEGER, online_at INTEGER, online_peak INTEGER
  ) STRICT;
  CREATE TABLE source_tallies (
    session_no INTEGER NOT NULL, source_no INTEGER NOT NULL,
    online INTEGER, online_at INTEGER, enters INTEGER NOT NULL, views INTEGER, unique_viewers INTEGER,
    PRIMARY KEY (session_no, source_no)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE money_totals (
    session_no INTEGER NOT NULL, currency TEXT NOT NULL,
    created_orders INTEGER NOT NULL, created_minor INTEGER NOT NULL, paid_orders INTEGER NOT NULL, paid_minor INTEGER NOT NULL,
    cancelled_orders INTEGER NOT NULL, refunded_orders INTEGER NOT NULL, refunded_minor INTEGER NOT NULL,
    PRIMARY KEY (session_no, currency)
  ) STRICT, WITHOUT ROWID;
`;

/** Folded: the time axis; and the counters of each feed. */
const MINUTES = `
  CREATE TABLE minutes (
    session_no INTEGER NOT NULL, minute INTEGER NOT NULL,
    online_last INTEGER, online_max INTEGER,
    comments INTEGER NOT NULL, likes INTEGER NOT NULL, enters INTEGER NOT NULL, follows INTEGER NOT NULL, clicks INTEGER NOT NULL,
    PRIMARY KEY (session_no, minute)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE minute_money (
    session_no INTEGER NOT NULL, minute INTEGER NOT NULL, currency TEXT NOT NULL,
    paid_orders INTEGER NOT NULL, paid_minor INTEGER NOT NULL,
    PRIMARY KEY (session_no, minute, currency)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE comment_seconds (
    session_no INTEGER NOT NULL, second INTEGER NOT NULL, comments INTEGER NOT NULL,
    PRIMARY KEY (session_no, second)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE feeds (
    session_no INTEGER NOT NULL, source_no INTEGER NOT NULL,
    events INTEGER NOT NULL, duplicates INTEGER NOT NULL, unread INTEGER NOT NULL, last_at INTEGER,
    PRIMARY KEY (session_no, source_no)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE gaps (
    session_no INTEGER NOT NULL, source_no INTEGER NOT NULL, from_at INTEGER NOT NULL, until_at INTEGER, reason TEXT NOT NULL,
    PRIMARY KEY (session_no, source_no, from_at)
  ) STRICT, WITHOUT ROWID;
`;

/**
 * crowd.db, first shape: the audience's events, and what is folded from them.
 * Sessions and sources are numbered, because their names would be a third of every row. `audience` is the readable view.
 */
export const crowd0001: Migration = {
  version: 1,
  up: (db) => {
    db.exec(EVENTS + TOTALS + MINUTES);
  },
};
