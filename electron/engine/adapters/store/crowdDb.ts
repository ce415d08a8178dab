import { z } from 'zod';
import { isDeskEvent } from '#shared/audience/deskRow.ts';
import type { AudienceEvent } from '#shared/audience/event.ts';
import type { SessionId } from '#shared/ids.ts';
import { buildReadout } from '#shared/metrics/buildReadout.ts';
import { countsInFigures, firstSecondOfLastMinute } from '#shared/metrics/counts.ts';
import { foldEvent } from '#shared/metrics/foldEvent.ts';
import type { MetricsReadout, MinuteBucket } from '#shared/metrics/readout.ts';
import type { SessionTotals } from '#shared/metrics/totals.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { CrowdCommit, HeardComment, IntakeResult } from '../../ports.ts';
import type { LetPass } from '../../rightOfWay.ts';
import { readBuckets } from './crowdBuckets.ts';
import { addToFeed, NO_FEED_CHANGE, readFeeds, type FeedChange } from './crowdFeeds.ts';
import { openCrowdLedger } from './crowdLedger.ts';
import { deskRowMeta, eventHashOf, type RowMeta } from './crowdMeta.ts';
import { nextCrowdSeq } from './crowdDelete.ts';
import { crowdNumbers, findSession, type CrowdNumbers } from './crowdNumbers.ts';
import { noteOpened } from './crowdPlaces.ts';
import { touchedOrders } from './crowdOrders.ts';
import { toColumns, type DeskRow } from './crowdPages.ts';
import { recompute } from './crowdRecompute.ts';
import { eventToRow } from './crowdRow.ts';
import { indexDeskRow } from './crowdSearch.ts';
import { isFoldedByOldRules, readTotals } from './crowdTotals.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

/** Functions over an open crowd.db: `(db, args)`, synchronous, no state of their own. */

/** One batch. `now`: the moment the figures are given for. `openedAt`: when the session opened; without it no order is too old for it. */
export interface CrowdBatch { readonly sessionId: SessionId; readonly showSeq: number; readonly openedAt?: Instant; readonly events: readonly AudienceEvent[]; readonly now: Instant }
export interface CrowdReadout { readonly metrics: MetricsReadout; readonly buckets: readonly MinuteBucket[]; readonly total: number }

/** Rows a frame may carry at most (wire.ts). */
const TAIL_ROWS = 32;

/**
 * Stores a batch and folds it into the figures: all or nothing. An event whose (source, event id) is in the file already, from
 * whatever session, is a `duplicate` and changes nothing but the feed's count of duplicates. `letPass` is called before each event.
 */
export function appendBatch(db: WritableDb, batch: CrowdBatch, roomKey: string, letPass: LetPass = () => undefined): CrowdCommit {
  return db.transaction((): CrowdCommit => {
    const numbers = cached(crowdNumbers(db));
    const sessionNo = numbers.session(batch.sessionId);
    if (batch.openedAt !== undefined) noteOpened(db, sessionNo, batch.openedAt);
    renew(db, batch.sessionId, sessionNo);
    const ledger = openCrowdLedger(db, numbers, sessionNo);
    const insert = prepareInsert(db, numbers, sessionNo, batch.showSeq, roomKey);
    const feeds = new Map<string, FeedChange>();
    const fresh: DeskRow[] = [];
    const ordered: AudienceEvent[] = [];
    const results = batch.events.map((event): IntakeResult => {
      letPass();
      const meta = deskRowMeta(event, roomKey);
      const person = meta.viewerKey === null ? null : ledger.people.numberOf(meta.viewerKey);
      const crowdSeq = insert(event, meta, person);
      const feed = feeds.get(event.sourceId) ?? NO_FEED_CHANGE;
      if (crowdSeq === null) {
        feeds.set(event.sourceId, { ...feed, duplicates: feed.duplicates + 1 });
        return 'duplicate';
      }
      // A test proves the path; it is nothing the source brought.
      if (event.provenance !== 'test') feeds.set(event.sourceId, { ...feed, events: feed.events + 1, lastAt: Math.max(feed.lastAt ?? 0, event.receivedAt) });
      if (person !== null) ledger.people.keep(person);
      foldEvent(ledger, event, person);
      if (event.kind === 'order') ordered.push(event);
      if (isDeskEvent(event)) {
        indexDeskRow(db, crowdSeq, event);
        fresh.push({ crowdSeq, event, meta });
      }
      return 'stored';
    });
    const buckets = ledger.save();
    for (const [sourceId, change] of feeds) addToFeed(db, numbers, sessionNo, sourceId, change);
    const totals = ledger.totals();
    const tail = fresh.slice(-TAIL_ROWS);
    return { results, metrics: metricsOf(db, sessionNo, totals, batch.now), buckets, tail: tail.length === 0 ? null : toColumns(tail), total: totals.deskRows, heard: fresh.flatMap(heardOf), notices: fresh.flatMap(noticeOf), orders: touchedOrders(db, ordered) };
  }).immediate();
}

/** What clusters and alerts hear of a row: comments that happened here and now. */
function heardOf({ crowdSeq, event, meta }: DeskRow): readonly HeardComment[] {
  if (event.kind !== 'comment' || meta.reading === null || meta.topic === null || !countsInFigures(event.provenance)) return [];
  return [{ crowdSeq, viewer: meta.viewerKey ?? `${event.sourceId} ${event.viewer.name}`, sourceId: event.sourceId, at: event.receivedAt, text: event.text, kind: meta.reading, topic: meta.topic }];
}

const noticeOf = ({ event }: DeskRow): CrowdCommit['notices'] => (event.kind === 'notice' && countsInFigures(event.provenance) ? [{ sourceId: event.sourceId, text: event.text }] : []);

/** Figures of older rules are made again before anything is added to them or read. */
function renew(db: WritableDb, sessionId: SessionId, sessionNo: number): void {
  if (isFoldedByOldRules(db, sessionNo)) recompute(db, sessionId);
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
function prepareInsert(db: WritableDb, numbers: CrowdNumbers, sessionNo: number, showSeq: number, roomKey: string): (event: AudienceEvent, meta: RowMeta, person: number | null) => number | null {
  const statement = prepared(db, `INSERT INTO audience_rows (crowd_seq, session_no, show_seq, source_no, event_id, at, received_at, kind, viewer_id, viewer_name, level, text, provenance, payload, viewer_key, reading, topic, tab, person_no)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source_no, event_id) DO NOTHING`);
  const isErased = prepared(db, 'SELECT 1 FROM erased_events WHERE source_no = ? AND event_hash = ?').pluck();
  const hasErased = prepared(db, 'SELECT 1 FROM erased_events LIMIT 1').pluck().get() !== undefined;
  // The newest rows may have been deleted with their session: their numbers stand in logs.
  let next = nextCrowdSeq(db);
  return (event, meta, person) => {
    const row = eventToRow(event);
    const sourceNo = numbers.source(event.sourceId);
    // What was removed on request does not come back with a platform's history.
    if (hasErased && isErased.get(sourceNo, eventHashOf(roomKey, event.eventId)) !== undefined) return null;
    const done = statement.run(next, sessionNo, showSeq, sourceNo, row.event_id, row.at, row.received_at, row.kind, row.viewer_id, row.viewer_name, row.level, row.text, row.provenance, row.payload, meta.viewerKey, meta.reading, meta.topic, meta.tab, person);
    if (done.changes === 0) return null;
    next = null;
    return Number(done.lastInsertRowid);
  };
}

function metricsOf(db: WritableDb, sessionNo: number, totals: SessionTotals, now: Instant): MetricsReadout {
  const recent = z.number().parse(prepared(db, 'SELECT coalesce(sum(comments), 0) FROM comment_seconds WHERE session_no = ? AND second >= ?').pluck().get(sessionNo, firstSecondOfLastMinute(now)));
  return buildReadout(totals, readFeeds(db, sessionNo), recent, now);
}

/** Comments by second since ten minutes before `now`: what a sliding minute is counted from while the clock may be corrected. */
export function recentSeconds(db: WritableDb, sessionId: SessionId, now: Instant): readonly (readonly [number, number])[] {
  const rows = prepared(db, 'SELECT second, comments FROM comment_seconds WHERE session_no = ? AND second >= ?').all(findSession(db, sessionId) ?? -1, firstSecondOfLastMinute(now) - 600);
  return z.array(z.object({ second: z.number(), comments: z.number() })).parse(rows).map(({ second, comments }) => [second, comments] as const);
}

/** The figures of an earlier session as they stand. Those of older rules are not made again: that takes seconds, and somebody may be on air. */
export function readFigures(db: WritableDb, sessionId: SessionId, now: Instant): MetricsReadout | null {
  const sessionNo = findSession(db, sessionId);
  return sessionNo === null ? null : metricsOf(db, sessionNo, readTotals(db, sessionNo), now);
}

/** The session's figures from the projections, as of `now`. */
export function readReadout(db: WritableDb, sessionId: SessionId, now: Instant): CrowdReadout {
  // -1 is nobody's number: a session without rows reads as empty.
  const sessionNo = findSession(db, sessionId) ?? -1;
  renew(db, sessionId, sessionNo);
  const totals = readTotals(db, sessionNo);
  return { metrics: metricsOf(db, sessionNo, totals, now), buckets: readBuckets(db, sessionNo), total: totals.deskRows };
}
