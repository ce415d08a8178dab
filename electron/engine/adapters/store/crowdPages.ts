import { z } from 'zod';
import type { DeskTab } from '#shared/audience/deskTab.ts';
import { deskText, isDeskEvent, type DeskEvent } from '#shared/audience/deskRow.ts';
import { commentKindSchema, commentTopicSchema } from '#shared/audience/reading/reading.ts';
import type { SessionId } from '#shared/ids.ts';
import type { CommentColumns } from '#shared/protocol/wire.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { HeardComment, SearchWithin } from '../../ports.ts';
import { findSession } from './crowdNumbers.ts';
import type { RowMeta } from './crowdMeta.ts';
import { rowToEvent } from './crowdRow.ts';
import { findDeskRows } from './crowdSearch.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

/** Reading desk rows back: pages, searches, single rows. */

/** One row of the desk: the event, its number, and what is known of it. */
export interface DeskRow { readonly crowdSeq: number; readonly event: DeskEvent; readonly meta: Pick<RowMeta, 'viewerKey' | 'reading' | 'topic'> }

export const toColumns = (rows: readonly DeskRow[]): CommentColumns => ({
  crowdSeq: rows.map((row) => row.crowdSeq),
  at: rows.map(({ event }) => event.at),
  sourceId: rows.map(({ event }) => event.sourceId),
  kind: rows.map(({ event }) => event.kind),
  name: rows.map(({ event }) => ('viewer' in event ? (event.viewer?.name ?? '') : '')),
  level: rows.map(({ event }) => ('viewer' in event ? (event.viewer?.level ?? null) : null)),
  text: rows.map(({ event }) => deskText(event)),
  provenance: rows.map(({ event }) => event.provenance),
  viewerKey: rows.map(({ meta }) => meta.viewerKey),
  reading: rows.map(({ meta }) => meta.reading ?? ''),
  topic: rows.map(({ meta }) => meta.topic ?? ''),
});

const metaSchema = z.object({ crowd_seq: z.number(), viewer_key: z.string().nullable(), reading: commentKindSchema.nullable(), topic: commentTopicSchema.nullable() });

/** A row of the view `audience`, when it makes a row in the desk. */
export function deskRowOf(raw: unknown): readonly DeskRow[] {
  const event = rowToEvent(raw);
  if (!isDeskEvent(event)) return [];
  const { crowd_seq: crowdSeq, viewer_key: viewerKey, reading, topic } = metaSchema.parse(raw);
  return [{ crowdSeq, event, meta: { viewerKey, reading, topic } }];
}

/** At most `limit` desk rows under a tab older than `crowdSeq` (null = the newest), oldest first. */
export function commentsBefore(db: WritableDb, sessionId: SessionId, crowdSeq: number | null, limit: number, tab: DeskTab): CommentColumns {
  const before = crowdSeq ?? Number.MAX_SAFE_INTEGER;
  const sessionNo = findSession(db, sessionId) ?? -1;
  const rows = tab === 'all'
    ? prepared(db, `SELECT * FROM (
        SELECT crowd_seq FROM audience_rows WHERE session_no = ? AND kind IN ('comment', 'gift', 'join', 'notice') AND crowd_seq < ? ORDER BY crowd_seq DESC LIMIT ?
      ) JOIN audience USING (crowd_seq) ORDER BY crowd_seq`).all(sessionNo, before, limit)
    : prepared(db, `SELECT * FROM (
        SELECT crowd_seq FROM audience_rows WHERE session_no = ? AND tab = ? AND crowd_seq < ? ORDER BY crowd_seq DESC LIMIT ?
      ) JOIN audience USING (crowd_seq) ORDER BY crowd_seq`).all(sessionNo, tab, before, limit);
  return toColumns(rows.flatMap(deskRowOf));
}

/** At most `limit` desk rows under a tab right after `crowdSeq`, oldest first. */
export function commentsAfter(db: WritableDb, sessionId: SessionId, crowdSeq: number, limit: number, tab: DeskTab): CommentColumns {
  const sessionNo = findSession(db, sessionId) ?? -1;
  const rows = tab === 'all'
    ? prepared(db, `SELECT * FROM (
        SELECT crowd_seq FROM audience_rows WHERE session_no = ? AND kind IN ('comment', 'gift', 'join', 'notice') AND crowd_seq > ? ORDER BY crowd_seq LIMIT ?
      ) JOIN audience USING (crowd_seq) ORDER BY crowd_seq`).all(sessionNo, crowdSeq, limit)
    : prepared(db, `SELECT * FROM (
        SELECT crowd_seq FROM audience_rows WHERE session_no = ? AND tab = ? AND crowd_seq > ? ORDER BY crowd_seq LIMIT ?
      ) JOIN audience USING (crowd_seq) ORDER BY crowd_seq`).all(sessionNo, tab, crowdSeq, limit);
  return toColumns(rows.flatMap(deskRowOf));
}

/** What to look for: see `CrowdStore.searchComments`. */
export interface Searched { readonly text: string; readonly crowdSeq: number | null; readonly limit: number; readonly tab: DeskTab; readonly within: SearchWithin }

const rowsOf = (db: WritableDb, seqs: readonly number[]): readonly DeskRow[] => seqs.flatMap((seq) => deskRowOf(prepared(db, 'SELECT * FROM audience WHERE crowd_seq = ?').get(seq)));

/** At most `limit` desk rows under a tab older than `crowdSeq` (null = the newest) that hold what was typed, oldest first. */
export function searchComments(db: WritableDb, sessionId: SessionId, { text, crowdSeq, limit, tab, within }: Searched): CommentColumns {
  return toColumns(rowsOf(db, findDeskRows(db, { sessionNo: findSession(db, sessionId) ?? -1, typed: text, before: crowdSeq, limit, tab, within }).toReversed()));
}

/** These rows of the session, oldest first; numbers that are none of its desk rows are left out. */
export function commentsByNumber(db: WritableDb, sessionId: SessionId, crowdSeqs: readonly number[]): CommentColumns {
  const sessionNo = findSession(db, sessionId) ?? -1;
  const isOurs = prepared(db, 'SELECT session_no FROM audience_rows WHERE crowd_seq = ?').pluck();
  return toColumns(rowsOf(db, [...new Set(crowdSeqs)].toSorted((a, b) => a - b).filter((seq) => isOurs.get(seq) === sessionNo)));
}

const heardSchema = z.object({ crowd_seq: z.number(), viewer: z.string(), received_at: z.number(), text: z.string(), reading: commentKindSchema, topic: commentTopicSchema });

/** What was asked, wanted or complained about since a moment, oldest first, at most the newest `limit`: clusters begin with it after a restart. */
export function askedSince(db: WritableDb, sessionId: SessionId, since: Instant, limit: number): readonly HeardComment[] {
  const rows = prepared(db, `SELECT crowd_seq, coalesce(viewer_key, source_no || ' ' || viewer_name) AS viewer, received_at, text, reading, topic FROM audience_rows
    WHERE session_no = ? AND crowd_seq > ? AND kind = 'comment' AND text IS NOT NULL AND reading IS NOT NULL AND received_at >= ? AND provenance IN ('live', 'simulated', 'replay')
    ORDER BY crowd_seq DESC LIMIT ?`);
  const sessionNo = findSession(db, sessionId) ?? -1;
  // The newest rows only: a session of a million rows is not walked through for its last minutes.
  const newest = z.number().nullable().parse(prepared(db, 'SELECT max(crowd_seq) FROM audience_rows').pluck().get()) ?? 0;
  return rows.all(sessionNo, newest - 200_000, since, limit).toReversed().map((raw) => {
    const row = heardSchema.parse(raw);
    return { crowdSeq: row.crowd_seq, viewer: row.viewer, at: row.received_at as Instant, text: row.text, kind: row.reading, topic: row.topic };
  });
}
