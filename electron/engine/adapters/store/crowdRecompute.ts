import { z } from 'zod';
import type { SessionId } from '#shared/ids.ts';
import { foldEvent } from '#shared/metrics/foldEvent.ts';
import { createMemoryLedger, type MemoryLedger } from '#shared/metrics/memoryLedger.ts';
import { NO_ORDER } from '#shared/metrics/orderState.ts';
import { openCrowdLedger } from './crowdLedger.ts';
import { crowdNumbers, findSession } from './crowdNumbers.ts';
import { placesOf } from './crowdPlaces.ts';
import { FOLDED_COLUMNS, foldedRow } from './foldedRow.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';
import { readBuckets } from './crowdBuckets.ts';
import { readTotals } from './crowdTotals.ts';

/** What a recompute read. */
export interface Recomputed { readonly rows: number }
/** `restart`: from the first row. `limit`: rows of this step. */
export interface RecomputeStep { readonly sessionId: SessionId; readonly restart: boolean; readonly limit: number }
/** How far it is: rows read of all. Once done, `isSame` says whether what was made again equals what stood there. */
export interface RecomputeProgress { readonly rows: number; readonly total: number; readonly isDone: boolean; readonly isSame: boolean }

const PROJECTIONS = ['totals', 'source_tallies', 'money_totals', 'minutes', 'minute_money', 'comment_seconds', 'orders', 'order_sales', 'buyers'] as const;

/** A fold on its way through a session's rows. */
interface Pass { readonly sessionId: SessionId; readonly memory: MemoryLedger; readonly feeds: Map<string, { events: number; lastAt: number }>; rows: number; last: number }
const begin = (db: WritableDb, sessionId: SessionId): Pass => ({ sessionId, memory: createMemoryLedger(placesOf(db, findSession(db, sessionId) ?? -1)), feeds: new Map(), rows: 0, last: 0 });

/**
 * Makes a session's figures again from its raw rows, in the order they were stored. Counters of what left no row (duplicates,
 * unread messages) stay. For a changed folding rule, or a doubt.
 */
export function recompute(db: WritableDb, sessionId: SessionId): Recomputed {
  return db.transaction((): Recomputed => {
    const pass = begin(db, sessionId);
    readOn(db, pass, Number.MAX_SAFE_INTEGER);
    replace(db, pass);
    return { rows: pass.rows };
  }).immediate();
}

/**
 * The same in steps, so that the file serves others in between and somebody can watch. What is stored meanwhile is read by a
 * later step; the last one reads to the end and replaces the figures without letting anybody in between.
 */
export function createRecomputer(db: WritableDb): (step: RecomputeStep) => RecomputeProgress {
  let pass: Pass | null = null;
  return ({ sessionId, restart, limit }) => {
    if (restart || pass?.sessionId !== sessionId) pass = begin(db, sessionId);
    const going = pass;
    const read = readOn(db, going, limit);
    if (read === limit) return { rows: going.rows, total: Math.max(going.rows, countRows(db, sessionId)), isDone: false, isSame: true };
    pass = null;
    const isSame = db.transaction(() => {
      const before = figuresOf(db, sessionId);
      replace(db, going);
      return figuresOf(db, sessionId) === before;
    }).immediate();
    return { rows: going.rows, total: going.rows, isDone: true, isSame };
  };
}

/** Rows taken out of the file in one go: a call for each row costs more than folding it. */
const CHUNK = 2_000;

/** Folds the next rows; how many there were. */
function readOn(db: WritableDb, pass: Pass, limit: number): number {
  const sessionNo = findSession(db, pass.sessionId) ?? -1;
  const next = prepared(db, `SELECT ${FOLDED_COLUMNS} FROM audience_rows WHERE session_no = ? AND crowd_seq > ? ORDER BY crowd_seq LIMIT ?`).raw();
  const sources = sourceNames(db);
  let read = 0;
  for (;;) {
    const wanted = Math.min(CHUNK, limit - read);
    const rows = wanted === 0 ? [] : next.all(sessionNo, pass.last, wanted);
    for (const raw of rows) foldRow(pass, raw, sources);
    read += rows.length;
    if (rows.length < wanted || read === limit) break;
  }
  pass.rows += read;
  return read;
}

function foldRow(pass: Pass, raw: unknown, sources: ReadonlyMap<number, string>): void {
  const { crowdSeq, event, person } = foldedRow(raw, sources);
  foldEvent(pass.memory, event, person);
  pass.last = crowdSeq;
  // As in appendBatch: a test is nothing the source brought.
  if (event.provenance === 'test') return;
  const feed = pass.feeds.get(event.sourceId);
  if (feed === undefined) pass.feeds.set(event.sourceId, { events: 1, lastAt: event.receivedAt });
  else {
    feed.events += 1;
    feed.lastAt = Math.max(feed.lastAt, event.receivedAt);
  }
}

const sourceNames = (db: WritableDb): ReadonlyMap<number, string> => new Map(z.array(z.tuple([z.number(), z.string()])).parse(prepared(db, 'SELECT source_no, source_id FROM sources').raw().all()));

const countRows = (db: WritableDb, sessionId: SessionId): number => z.number().parse(prepared(db, 'SELECT coalesce(sum(events), 0) FROM feeds WHERE session_no = ?').pluck().get(findSession(db, sessionId) ?? -1));

/** All figures of a session as one text, to compare. */
function figuresOf(db: WritableDb, sessionId: SessionId): string {
  const sessionNo = findSession(db, sessionId) ?? -1;
  return JSON.stringify(sorted([readTotals(db, sessionNo), readBuckets(db, sessionNo)]));
}

/** With the keys of every record in order: two tellings of the same are then the same text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, held]) => [key, sorted(held)]));
}

function replace(db: WritableDb, { sessionId, memory, feeds }: Pass): void {
  const numbers = crowdNumbers(db);
  const sessionNo = numbers.session(sessionId);
  for (const table of PROJECTIONS) prepared(db, `DELETE FROM ${table} WHERE session_no = ?`).run(sessionNo);
  copyPeople(memory.people(), db, sessionNo);
  copyLedger(memory, db, sessionNo);
  for (const [sourceId, feed] of feeds) prepared(db, 'UPDATE feeds SET events = ?, last_at = ? WHERE session_no = ? AND source_no = ?').run(feed.events, feed.lastAt, sessionNo, numbers.source(sourceId));
}

function copyLedger(memory: MemoryLedger, db: WritableDb, sessionNo: number): void {
  const ledger = openCrowdLedger(db, crowdNumbers(db), sessionNo);
  ledger.setTotals(memory.totals());
  for (const bucket of memory.buckets()) ledger.setBucket(bucket);
  for (const { key, state } of memory.orders().values()) if (state !== NO_ORDER) ledger.setOrder(key, state);
  for (const { key, sale } of memory.sales().values()) ledger.setSale(key, sale);
  for (const [currency, buyers] of memory.buyers()) for (const [person, paid] of buyers) if (paid > 0) ledger.setPaidBy(person, currency, paid);
  for (const [second, comments] of memory.seconds()) ledger.addComments(second, comments);
  ledger.save();
}

/** Only those whose record changes are written: of a hundred thousand people that is hardly ever one. */
function copyPeople(people: ReadonlyMap<number, number>, db: WritableDb, sessionNo: number): void {
  const held = z.array(z.tuple([z.number(), z.number()])).parse(prepared(db, 'SELECT person_no, did FROM people WHERE session_no = ?').raw().all(sessionNo));
  const update = prepared(db, 'UPDATE people SET did = ? WHERE session_no = ? AND person_no = ?');
  for (const [person, did] of held) if ((people.get(person) ?? 0) !== did) update.run(people.get(person) ?? 0, sessionNo, person);
}
