import { z } from 'zod';
import { deskRowMeta } from '../crowdMeta.ts';
import { rowToEvent } from '../crowdRow.ts';
import type { Migration } from '../openDatabase.ts';

const seqSchema = z.object({ crowd_seq: z.number() });

const COLUMNS = `
  ALTER TABLE audience_rows ADD COLUMN viewer_key TEXT;
  ALTER TABLE audience_rows ADD COLUMN reading TEXT;
  ALTER TABLE audience_rows ADD COLUMN topic TEXT;
  ALTER TABLE audience_rows ADD COLUMN tab TEXT;
  -- 0 as it came, 1 names masked, 2 words gone too.
  ALTER TABLE audience_rows ADD COLUMN kept INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX audience_rows_tab ON audience_rows (session_no, tab, crowd_seq) WHERE tab IS NOT NULL;
  CREATE INDEX audience_rows_viewer ON audience_rows (viewer_key, crowd_seq) WHERE viewer_key IS NOT NULL;
  -- What was removed on request must not come back with a platform's history.
  CREATE TABLE erased_events (source_no INTEGER NOT NULL, event_hash TEXT NOT NULL, PRIMARY KEY (source_no, event_hash)) STRICT, WITHOUT ROWID;

  DROP VIEW order_facts;
  DROP VIEW audience;
  CREATE VIEW audience AS
    SELECT crowd_seq, session_id, show_seq, source_id, event_id, at, received_at, kind, viewer_id, viewer_name, level, text, provenance, payload, viewer_key, reading, topic
    FROM audience_rows JOIN sessions USING (session_no) JOIN sources USING (source_no);
  CREATE VIEW order_facts AS
    SELECT crowd_seq, session_id, source_id, event_id, at, received_at, provenance,
      payload ->> '$.orderId' AS order_id, payload ->> '$.change' AS change, payload ->> '$.amountMinor' AS amount_minor, payload ->> '$.currency' AS currency
    FROM audience WHERE kind = 'order';
`;

/** crowd.db, third shape: rows know how they were read and, without a name, whose they are (`roomKey` makes the viewer keys). */
export const crowd0003 = (roomKey: string): Migration => ({
  version: 3,
  up: (db) => {
    db.exec(COLUMNS);
    const update = db.prepare('UPDATE audience_rows SET viewer_key = ?, reading = ?, topic = ?, tab = ? WHERE crowd_seq = ?');
    let last = 0;
    for (;;) {
      const rows = db.prepare('SELECT * FROM audience WHERE crowd_seq > ? ORDER BY crowd_seq LIMIT 1000').all(last);
      if (rows.length === 0) return;
      for (const row of rows) {
        last = seqSchema.parse(row).crowd_seq;
        const { viewerKey, reading, topic, tab } = deskRowMeta(rowToEvent(row), roomKey);
        update.run(viewerKey, reading, topic, tab, last);
      }
    }
  },
});
