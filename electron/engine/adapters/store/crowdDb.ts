import { z } from 'zod';
import { deskText, isDeskEvent, type DeskEvent } from '#shared/audience/deskRow.ts';
import type { AudienceEvent } from '#shared/audience/event.ts';
import type { SessionId } from '#shared/ids.ts';
import { buildReadout } from '#shared/metrics/buildReadout.ts';
import { firstSecondOfLastMinute } from '#shared/metrics/counts.ts';
import { foldEvent } from '#shared/metrics/foldEvent.ts';
import type { MetricsReadout, MinuteBucket } from '#shared/metrics/readout.ts';
import type { SessionTotals } from '#shared/metrics/totals.ts';
import type { CommentColumns } from '#shared/protocol/wire.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { CrowdCommit, IntakeResult } from '../../ports.ts';
import { readBuckets } from './crowdBuckets.ts';
import { addToFeed, NO_FEED_CHANGE, readFeeds, type FeedChange } from './crowdFeeds.ts';
import { openCrowdLedger } from './crowdLedger.ts';
import { crowdNumbers, type CrowdNumbers } from './crowdNumbers.ts';
import { eventToRow, rowToEvent } from './crowdRow.ts';
import { findDeskRows, indexDeskRow } from './crowdSearch.ts';
import { readTotals } from './crowdTotals.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

/** Functions over an open crowd.db: `(db, args)`, synchronous, no state of their own. */

/** One batch. `now`: the moment the figures are given for. */
export interface CrowdBatch { readonly sessionId: SessionId; readonly showSeq: number; readonly events: readonly AudienceEvent[]; readonly now: Instant }
export interface CrowdReadout { readonly metrics: MetricsReadout; readonly buckets: readonly MinuteBucket[]; readonly total: number }

/** Rows a frame may carry at most (wire.ts). */
const TAIL_ROWS = 32;

/**
 * Stores a batch and folds it into the figures: all or nothing. An event whose (source, event id) is in the file already, from
 * whatever session, is a `duplicate` and changes nothing but the feed's count of duplicates.
 */
export function appendBatch(db: WritableDb, batch: CrowdBatch): CrowdCommit {
  return db.transaction((): CrowdCommit => {
    const numbers = cached(crowdNumbers(db));
    const sessionNo = numbers.session(batch.sessionId);
    const ledger = openCrowdLedger(db, numbers, sessionNo);
    const insert = prepareInsert(db, numbers, sessionNo, batch.showSeq);
    const feeds = new Map<string, FeedChange>();
    const fresh: { crowdSeq: number; event: DeskEvent }[] = [];
    const results = batch.events.map((event): IntakeResult => {
      const crowdSeq = insert(event);
      const feed = feeds.get(event.sourceId) ?? NO_FEED_CHANGE;
      if (crowdSeq === null) {
        feeds.set(event.sourceId, { ...feed, duplicates: feed.duplicates + 1 });
        return 'duplicate';
      }
      // A test proves the path; it is nothing the source brought.
      if (event.provenance !== 'test') feeds.set(event.sourceId, { ...feed, events: feed.events + 1, lastAt: Math.max(feed.lastAt ?? 0, event.receivedAt) });
      foldEvent(ledger, event);
      if (isDeskEvent(event)) {
        indexDeskRow(db, crowdSeq, event);
        fresh.push({ crowdSeq, event });
      }
      return 'stored';
    });
    const buckets = ledger.save();
    for (const [sourceId, change] of feeds) addToFeed(db, numbers, sessionNo, sourceId, change);
    const totals = ledger.totals();
    const tail = fresh.slice(-TAIL_ROWS);
    return { results, metrics: metricsOf(db, sessionNo, totals, batch.now), buckets, tail: tail.length === 0 ? null : toColumns(tail), total: totals.deskRows };
  }).immediate();
}

/** Remembers numbers for the length of one transaction. */
function cached(numbers: CrowdNumbers): CrowdNumbers {
  const sources = new Map<string, number>();
  return {
    session: numbers.session,
    source: (id) => {
      const held = sources.get(id) ?? numbers.source(id);
      sources.set(id, held);
      return held;
    },
  };
}

/** Inserts one event; answers its crowd_seq, or null when the file has it already. */
function prepareInsert(db: WritableDb, numbers: CrowdNumbers, sessionNo: number, showSeq: number): (event: AudienceEvent) => number | null {
  const statement = prepared(db, `INSERT INTO audience_rows (session_no, show_seq, source_no, event_id, at, received_at, kind, viewer_id, viewer_name, level, text, provenance, payload)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source_no, event_id) DO NOTHING`);
  return (event) => {
    const row = eventToRow(event);
    const done = statement.run(sessionNo, showSeq, numbers.source(event.sourceId), row.event_id, row.at, row.received_at, row.kind, row.viewer_id, row.viewer_name, row.level, row.text, row.provenance, row.payload);
    return done.changes === 0 ? null : Number(done.lastInsertRowid);
  };
}

function metricsOf(db: WritableDb, sessionNo: number, totals: SessionTotals, now: Instant): MetricsReadout {
  const recent = z.number().parse(prepared(db, 'SELECT coalesce(sum(comments), 0) FROM comment_seconds WHERE session_no = ? AND second >= ?').pluck().get(sessionNo, firstSecondOfLastMinute(now)));
  return buildReadout(totals, readFeeds(db, sessionNo), recent, now);
}

const toColumns = (rows: readonly { readonly crowdSeq: number; readonly event: DeskEvent }[]): CommentColumns => ({
  crowdSeq: rows.map((row) => row.crowdSeq),
  at: rows.map(({ event }) => event.at),
  sourceId: rows.map(({ event }) => event.sourceId),
  kind: rows.map(({ event }) => event.kind),
  name: rows.map(({ event }) => ('viewer' in event ? (event.viewer?.name ?? '') : '')),
  level: rows.map(({ event }) => ('viewer' in event ? (event.viewer?.level ?? null) : null)),
  text: rows.map(({ event }) => deskText(event)),
  provenance: rows.map(({ event }) => event.provenance),
});

/** A session's number without giving it one: reading leaves no trace. Null = nothing is stored for it. */
const findSession = (db: WritableDb, sessionId: SessionId): number | null => z.number().optional().parse(prepared(db, 'SELECT session_no FROM sessions WHERE session_id = ?').pluck().get(sessionId)) ?? null;

/** The session's figures from the projections, as of `now`. */
export function readReadout(db: WritableDb, sessionId: SessionId, now: Instant): CrowdReadout {
  // -1 is nobody's number: a session without rows reads as empty.
  const sessionNo = findSession(db, sessionId) ?? -1;
  const totals = readTotals(db, sessionNo);
  return { metrics: metricsOf(db, sessionNo, totals, now), buckets: readBuckets(db, sessionNo), total: totals.deskRows };
}

/** At most `limit` desk rows older than `crowdSeq` (null = the newest), oldest first. */
export function commentsBefore(db: WritableDb, sessionId: SessionId, crowdSeq: number | null, limit: number): CommentColumns {
  const rows = prepared(db, `SELECT * FROM (
      SELECT crowd_seq FROM audience_rows WHERE session_no = ? AND kind IN ('comment', 'gift', 'join', 'notice') AND crowd_seq < ? ORDER BY crowd_seq DESC LIMIT ?
    ) JOIN audience USING (crowd_seq) ORDER BY crowd_seq`)
    .all(findSession(db, sessionId) ?? -1, crowdSeq ?? Number.MAX_SAFE_INTEGER, limit);
  return toColumns(rows.flatMap((row) => {
    const event = rowToEvent(row);
    return isDeskEvent(event) ? [{ crowdSeq: seqSchema.parse(row).crowd_seq, event }] : [];
  }));
}

/** At most `limit` desk rows older than `crowdSeq` (null = the newest) that hold what was typed, oldest first. */
export function searchComments(db: WritableDb, sessionId: SessionId, text: string, crowdSeq: number | null, limit: number): CommentColumns {
  const found = findDeskRows(db, findSession(db, sessionId) ?? -1, text, crowdSeq, limit).toReversed();
  const read = prepared(db, 'SELECT * FROM audience WHERE crowd_seq = ?');
  return toColumns(found.flatMap((seq) => {
    const event = rowToEvent(read.get(seq));
    return isDeskEvent(event) ? [{ crowdSeq: seq, event }] : [];
  }));
}

const seqSchema = z.object({ crowd_seq: z.number() });
