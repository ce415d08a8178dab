import { z } from 'zod';
import type { FeedGap } from '#shared/audience/event.ts';
import { feedGapSchema } from '#shared/audience/event.ts';
import { sourceIdSchema } from '#shared/ids.ts';
import type { FeedReadout } from '#shared/metrics/readout.ts';
import { instantSchema } from '#shared/time/instant.ts';
import type { CrowdNumbers } from './crowdNumbers.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

/** What one batch (or one count of unread messages) adds to a feed's counters. */
export interface FeedChange { readonly events: number; readonly duplicates: number; readonly unread: number; readonly lastAt: number | null }
export const NO_FEED_CHANGE: FeedChange = { events: 0, duplicates: 0, unread: 0, lastAt: null };

/** Adds to the counters of a source in a session. */
export function addToFeed(db: WritableDb, numbers: CrowdNumbers, sessionNo: number, sourceId: string, change: FeedChange): void {
  prepared(db, `INSERT INTO feeds (session_no, source_no, events, duplicates, unread, last_at) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET events = events + excluded.events, duplicates = duplicates + excluded.duplicates, unread = unread + excluded.unread,
      last_at = max(coalesce(last_at, excluded.last_at), coalesce(excluded.last_at, last_at))`)
    .run(sessionNo, numbers.source(sourceId), change.events, change.duplicates, change.unread, change.lastAt);
}

const feedSchema = z.object({ source_id: sourceIdSchema, events: z.number(), duplicates: z.number(), unread: z.number(), last_at: instantSchema.nullable() });

/** The counters of every source that was heard of in the session, by source id. */
export function readFeeds(db: WritableDb, sessionNo: number): readonly FeedReadout[] {
  const rows = prepared(db, 'SELECT source_id, events, duplicates, unread, last_at FROM feeds JOIN sources USING (source_no) WHERE session_no = ? ORDER BY source_id').all(sessionNo);
  return feedSchema.array().parse(rows).map((row) => ({ sourceId: row.source_id, events: row.events, duplicates: row.duplicates, unread: row.unread, lastAt: row.last_at }));
}

/** Stores a stretch without data. The same gap told again (its end is known now) replaces the open one. */
export function saveGap(db: WritableDb, numbers: CrowdNumbers, sessionNo: number, gap: FeedGap): void {
  prepared(db, 'INSERT OR REPLACE INTO gaps (session_no, source_no, from_at, until_at, reason) VALUES (?, ?, ?, ?, ?)').run(sessionNo, numbers.source(gap.sourceId), gap.from, gap.until, gap.reason);
}

/** The session's gaps, oldest first. */
export function readGaps(db: WritableDb, sessionNo: number): readonly FeedGap[] {
  return feedGapSchema.array().parse(prepared(db, 'SELECT source_id AS sourceId, from_at AS "from", until_at AS until, reason FROM gaps JOIN sources USING (source_no) WHERE session_no = ? ORDER BY from_at').all(sessionNo));
}
