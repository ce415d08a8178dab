import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { AudienceEvent } from '#shared/audience/event.ts';
import { commentKindSchema, commentTopicSchema } from '#shared/audience/reading/reading.ts';
import type { SessionId, SourceId } from '#shared/ids.ts';
import { buildReadout } from '#shared/metrics/buildReadout.ts';
import { countsInFigures, firstSecondOfLastMinute } from '#shared/metrics/counts.ts';
import { foldEvent } from '#shared/metrics/foldEvent.ts';
import { createMemoryLedger, type MemoryLedger } from '#shared/metrics/memoryLedger.ts';
import { foldDetail, noDetail } from '#shared/metrics/orderDetail.ts';
import type { MetricsReadout } from '#shared/metrics/readout.ts';
import { instantSchema, MINUTE, type Instant } from '#shared/time/instant.ts';
import type { CrowdCommit, HeardComment, TouchedOrder } from '../../ports.ts';
import { deskRowOf, toColumns } from './crowdPages.ts';
import { rowToEvent } from './crowdRow.ts';
import { FOLDED_COLUMNS, foldedRow } from './foldedRow.ts';
import { createTapeMarks, type MarkSetting, type TapeMarks } from './tapeMarks.ts';

/** What the crowd had done by an instant. `tail`, `heard` and `orders` are what is new since the last call (all of it after a jump). */
export interface Wound extends Omit<CrowdCommit, 'results'> {
  /** Number of the newest row that had come. */
  readonly crowdSeq: number;
  /** False: `limit` rows were read and more had come; ask again. */
  readonly isThere: boolean;
}
export interface WindTo { readonly until: Instant; readonly isJump: boolean; readonly heardSince: Instant; readonly limit: number }

/** The crowd's rows of one session, folded up to any instant by the rules of the live figures; from the last mark before it. */
export interface CrowdTape { readonly sessionId: SessionId; readonly wind: (to: WindTo) => Wound }

const TAIL_ROWS = 32;
const CHUNK = 2_000;

/** `last`: the newest row folded, `upTo`: when the latest of them came. Orders are folded on their own, up to `ordersTo`; minutes and orders not handed out yet are `changed` and `touched`. */
interface Place {
  readonly memory: MemoryLedger; readonly feeds: Map<string, { readonly events: number; readonly lastAt: number }>; readonly changed: Set<number>;
  readonly orders: Map<string, TouchedOrder>; readonly touched: Set<string>; ordersTo: number; last: number; upTo: number;
}
const begin = (): Place => ({ memory: createMemoryLedger(), feeds: new Map(), changed: new Set(), orders: new Map(), touched: new Set(), ordersTo: 0, last: 0, upTo: 0 });

/** The same place to go on from, with nothing of it handed out. */
const copyOf = ({ memory, feeds, orders, ordersTo, last, upTo }: Place): Place =>
  ({ memory: memory.copy(), feeds: new Map(feeds), changed: new Set(memory.buckets().map(({ minute }) => minute)), orders: new Map(orders), touched: new Set(orders.keys()), ordersTo, last, upTo });

/** A mark every five minutes; an evening of hours has fewer than a dozen to hold. */
export const TAPE_MARKS: MarkSetting = { everyMs: 5 * MINUTE, most: 12 };

/** `marking` null: a tape that only runs on keeps none. */
export function createCrowdTape(db: Database.Database, sessionId: SessionId, marking: MarkSetting | null = TAPE_MARKS): CrowdTape {
  const sessionNo = z.number().optional().parse(db.prepare('SELECT session_no FROM sessions WHERE session_id = ?').pluck().get(sessionId)) ?? -1;
  const reads = readsOf(db, sessionNo);
  const marks = marking === null ? null : createTapeMarks(copyOf, marking);
  let place = begin();
  let jumpFrom = 0;
  return {
    sessionId,
    wind: ({ until, isJump, heardSince, limit }) => {
      if (isJump) { place = marks?.before(until) ?? begin(); jumpFrom = 0; }
      const from = jumpFrom;
      const isThere = foldOn(reads, place, marks, { until, limit });
      // Handed out once the whole way is made.
      jumpFrom = isThere ? place.last : from;
      const news = isThere ? newsOf(reads, place, from, heardSince) : NO_NEWS;
      const buckets = isThere ? place.memory.buckets().filter(({ minute }) => place.changed.has(minute)) : [];
      if (isThere) place.changed.clear();
      return { crowdSeq: place.last, metrics: metricsAt(place, until), buckets, total: place.memory.totals().deskRows, ...news, isThere };
    },
  };
}

interface Reads { readonly next: Database.Statement; readonly sources: ReadonlyMap<number, string>; readonly desk: Database.Statement; readonly heard: Database.Statement; readonly orders: Database.Statement }

function readsOf(db: Database.Database, sessionNo: number): Reads {
  const bound = (sql: string): Database.Statement => db.prepare(sql.replaceAll(':session', String(sessionNo)));
  return {
    next: bound(`SELECT ${FOLDED_COLUMNS} FROM audience_rows WHERE session_no = :session AND crowd_seq > ? ORDER BY crowd_seq LIMIT ?`).raw(),
    sources: new Map(z.array(z.tuple([z.number(), z.string()])).parse(db.prepare('SELECT source_no, source_id FROM sources').raw().all())),
    desk: bound(`SELECT a.*, source_id FROM audience_rows a JOIN sources USING (source_no) WHERE session_no = :session AND kind IN ('comment', 'gift', 'join', 'notice') AND crowd_seq > ? AND crowd_seq <= ? ORDER BY crowd_seq DESC LIMIT ${TAIL_ROWS}`),
    heard: bound(`SELECT crowd_seq, coalesce(viewer_key, source_no || ' ' || viewer_name) AS viewer, received_at, text, reading, topic, kind, provenance, source_no FROM audience_rows
      WHERE session_no = :session AND kind IN ('comment', 'notice') AND crowd_seq > ? AND crowd_seq <= ? AND received_at >= ? ORDER BY crowd_seq`),
    orders: bound(`SELECT a.*, source_id FROM audience_rows a JOIN sources USING (source_no) WHERE session_no = :session AND kind = 'order' AND crowd_seq > ? AND crowd_seq <= ? ORDER BY crowd_seq`),
  };
}

/** Folds the rows that had come by `until`, in the order they were stored; true = there are no more of them. */
function foldOn(reads: Reads, place: Place, marks: TapeMarks<Place> | null, { until, limit }: Pick<WindTo, 'until' | 'limit'>): boolean {
  const { next, sources } = reads;
  const ledger: MemoryLedger = { ...place.memory, setBucket: (bucket) => { place.changed.add(bucket.minute); place.memory.setBucket(bucket); } };
  for (let read = 0; read < limit;) {
    const rows = next.all(place.last, Math.min(CHUNK, limit - read));
    for (const raw of rows) {
      const { crowdSeq, event, person } = foldedRow(raw, sources);
      if (event.receivedAt > until) return true;
      foldEvent(ledger, event, person);
      place.last = crowdSeq;
      place.upTo = Math.max(place.upTo, event.receivedAt);
      countOn(place, event);
      marks?.pass(place.upTo, () => { foldOrders(reads, place); return place; });
    }
    read += rows.length;
    if (rows.length < CHUNK && read < limit) return true;
  }
  return false;
}

function countOn({ feeds }: Place, { provenance, sourceId, receivedAt }: AudienceEvent): void {
  if (provenance === 'test') return;
  const feed = feeds.get(sourceId);
  feeds.set(sourceId, { events: (feed?.events ?? 0) + 1, lastAt: Math.max(feed?.lastAt ?? 0, receivedAt) });
}

/** Duplicates and unread messages left no row behind and are not known by the minute: a replay says none. */
function metricsAt({ memory, feeds }: Place, at: Instant): MetricsReadout {
  const first = firstSecondOfLastMinute(at);
  let recent = 0;
  for (let second = first; second <= first + 59; second += 1) recent += memory.seconds().get(second) ?? 0;
  const readouts = [...feeds].map(([sourceId, { events, lastAt }]) => ({ sourceId: sourceId as SourceId, events, duplicates: 0, unread: 0, lastAt: lastAt as Instant }));
  return buildReadout(memory.totals(), readouts.toSorted((a, b) => (a.sourceId < b.sourceId ? -1 : 1)), recent, at);
}

type News = Pick<Wound, 'tail' | 'heard' | 'notices' | 'orders'>;
const NO_NEWS: News = { tail: null, heard: [], notices: [], orders: [] };
const heardSchema = z.object({ crowd_seq: z.number(), viewer: z.string().nullable(), received_at: instantSchema, text: z.string().nullable(), reading: z.string().nullable(), topic: z.string().nullable(), kind: z.string(), provenance: z.enum(['live', 'history', 'mirror', 'test', 'simulated', 'replay']), source_no: z.number() });

function newsOf(reads: Reads, place: Place, from: number, heardSince: Instant): News {
  if (from === place.last) return NO_NEWS;
  const rows = reads.desk.all(from, place.last).toReversed().flatMap(deskRowOf);
  const said = reads.heard.all(from, place.last, heardSince).map((raw) => heardSchema.parse(raw)).filter(({ provenance }) => countsInFigures(provenance));
  return {
    tail: rows.length === 0 ? null : toColumns(rows),
    heard: said.flatMap((row): HeardComment[] => {
      const [kind, topic] = [commentKindSchema.safeParse(row.reading), commentTopicSchema.safeParse(row.topic)];
      if (row.kind !== 'comment' || row.text === null || !kind.success || !topic.success) return [];
      return [{ crowdSeq: row.crowd_seq, viewer: row.viewer ?? '', at: row.received_at, text: row.text, kind: kind.data, topic: topic.data }];
    }),
    notices: said.flatMap((row) => (row.kind === 'notice' && row.text !== null ? [{ sourceId: (reads.sources.get(row.source_no) ?? '') as SourceId, text: row.text }] : [])),
    orders: touched(reads, place),
  };
}

/** Orders with a new fact since they were last handed out, as all their facts of the session say by now. */
function touched(reads: Reads, place: Place): readonly TouchedOrder[] {
  foldOrders(reads, place);
  const orders = [...place.touched].flatMap((key) => place.orders.get(key) ?? []);
  place.touched.clear();
  return orders;
}

/** Orders among the rows that were folded since. */
function foldOrders(reads: Reads, place: Place): void {
  for (const raw of reads.orders.all(place.ordersTo, place.last)) {
    const event = rowToEvent(raw);
    if (event.kind !== 'order' || !countsInFigures(event.provenance)) continue;
    const key = JSON.stringify([event.sourceId, event.orderId, event.currency]);
    const detail = foldDetail(place.orders.get(key)?.detail ?? noDetail(event.orderId, event.currency), event);
    place.orders.set(key, { sourceId: event.sourceId, detail });
    place.touched.add(key);
  }
  place.ordersTo = place.last;
}
