import { z } from 'zod';
import { isDeskEvent } from '#shared/audience/deskRow.ts';
import type { AudienceEvent } from '#shared/audience/event.ts';
import type { SessionId } from '#shared/ids.ts';
import { recompute } from './crowdRecompute.ts';
import { rowToEvent } from './crowdRow.ts';
import { indexDeskRow } from './crowdSearch.ts';
import type { WritableDb } from './openDatabase.ts';
import type { RescueKnowledge } from './rescueFile.ts';
import { numbersOfIndex } from './rescueRows.ts';

const seqSchema = z.object({ crowd_seq: z.number() });
const PAGE = 2_000;

/** Takes out what is no event; the search index and the figures are made again from what is there. */
function settle(db: WritableDb): readonly number[] {
  const senseless: number[] = [];
  const page = db.prepare('SELECT * FROM audience WHERE crowd_seq > ? ORDER BY crowd_seq LIMIT ?');
  db.transaction(() => {
    for (let last = 0; ;) {
      const rows = page.all(last, PAGE);
      for (const row of rows) {
        last = seqSchema.parse(row).crowd_seq;
        const event = read(row);
        if (event === null) senseless.push(last);
        else if (isDeskEvent(event)) indexDeskRow(db, last, event);
      }
      if (rows.length < PAGE) break;
    }
    const remove = db.prepare('DELETE FROM audience_rows WHERE crowd_seq = ?');
    for (const seq of senseless) remove.run(seq);
  })();
  for (const sessionId of db.prepare<[], SessionId>('SELECT session_id FROM sessions').pluck().all()) recompute(db, sessionId);
  return senseless;
}

/** Null = it is none: damage. */
function read(row: unknown): AudienceEvent | null {
  try {
    return rowToEvent(row);
  } catch {
    return null;
  }
}

const holdNumbers = (db: WritableDb, newest: number): void => {
  db.prepare("INSERT INTO given (name, newest) VALUES ('crowd_seq', ?) ON CONFLICT (name) DO UPDATE SET newest = max(newest, excluded.newest)").run(newest);
};

/** What is known of crowd.db: the rows of the audience are what counts. */
export const CROWD_RESCUE: RescueKnowledge = { file: 'crowd', mainTable: 'audience_rows', numbers: (db, table) => (table === 'audience_rows' ? numbersOfIndex(db, table, 'crowd_seq', 'audience_rows_once') : null), settle, holdNumbers };
