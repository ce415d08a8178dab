import { z } from 'zod';
import type { Migration } from '../openDatabase.ts';
import { indexDeskRow } from '../crowdSearch.ts';
import { rowToEvent } from '../crowdRow.ts';
import { isDeskEvent } from '#shared/audience/deskRow.ts';

const seqSchema = z.object({ crowd_seq: z.number() });

/**
 * crowd.db, second shape: the desk can be searched. The index holds tokens only (contentless), so it costs about 35 MiB per
 * million comments; rows of before are indexed once, here.
 */
export const crowd0002: Migration = {
  version: 2,
  up: (db) => {
    db.exec(`CREATE VIRTUAL TABLE desk_words USING fts5(name, words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2 categories 'L* N* M* S* Co'")`);
    for (const row of db.prepare(`SELECT * FROM audience WHERE kind IN ('comment', 'gift', 'join', 'notice') ORDER BY crowd_seq`).all()) {
      const event = rowToEvent(row);
      if (isDeskEvent(event)) indexDeskRow(db, seqSchema.parse(row).crowd_seq, event);
    }
  },
};
