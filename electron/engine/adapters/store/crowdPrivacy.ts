import { z } from 'zod';
import { maskName, maskText } from '#shared/audience/masking.ts';
import { isDeskEvent } from '#shared/audience/deskRow.ts';
import { MAX_COMMENT, MAX_NOTICE } from '#shared/audience/event.ts';
import { clip } from '#shared/clip.ts';
import type { Instant } from '#shared/time/instant.ts';
import { eventHashOf } from './crowdMeta.ts';
import { rowToEvent } from './crowdRow.ts';
import { indexDeskRow } from './crowdSearch.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

/**
 * Names and words leave the file here, by age or on request. Rows stay, emptied: figures can still be made again from them.
 * What was freed is overwritten by `compact`; until then it may be found in the bytes of the file.
 */

/** How far a row has been emptied (audience_rows.kept): as it came; names masked; words gone too. */
const RAW = 0;
const MASKED = 1;
const EMPTY = 2;
/** What stands in place of words that are gone. */
const NO_WORDS = '…';

/** One step of the retention job. `from`: the row to go on after; null in the answer = the end was reached. */
export interface ExpireStep { readonly maskBefore: Instant; readonly emptyBefore: Instant; readonly from: number; readonly limit: number }
export interface Expired { readonly next: number | null; readonly masked: number; readonly emptied: number }

const ageSchema = z.object({ crowd_seq: z.number(), received_at: z.number(), kept: z.number() });

/** Looks at `limit` rows from a row on: older than `maskBefore` lose their names, older than `emptyBefore` their words. */
export function expireRows(db: WritableDb, step: ExpireStep, roomKey: string): Expired {
  return db.transaction((): Expired => {
    const rows = z.array(ageSchema).parse(prepared(db, 'SELECT crowd_seq, received_at, kept FROM audience_rows WHERE crowd_seq > ? ORDER BY crowd_seq LIMIT ?').all(step.from, step.limit));
    const due = rows.flatMap(({ crowd_seq: seq, received_at: at, kept }) => {
      const stage = at < step.emptyBefore ? EMPTY : at < step.maskBefore ? MASKED : RAW;
      return stage > kept ? [{ seq, stage }] : [];
    });
    for (const { seq, stage } of due) reduceRow(db, seq, stage, roomKey);
    const last = rows.at(-1)?.crowd_seq ?? step.from;
    return { next: rows.length < step.limit ? null : last, masked: due.filter(({ stage }) => stage === MASKED).length, emptied: due.filter(({ stage }) => stage === EMPTY).length };
  }).immediate();
}

const viewerRowSchema = z.object({ crowd_seq: z.number(), viewer_name: z.string().nullable(), source_no: z.number(), event_id: z.string(), source_id: z.string(), viewer_id: z.string().nullable() });

/** What one erased viewer was called and wrote, for those who keep copies: ids of events by source, and the names. Not stored. */
export interface ErasedViewer { readonly rows: number; readonly bySource: Readonly<Record<string, readonly string[]>>; readonly says: readonly string[] }

/** Removes the name, the id and the words of one viewer from every session, and the mentions of the name by others. */
export function eraseViewer(db: WritableDb, viewerKey: string, roomKey: string): ErasedViewer {
  return db.transaction((): ErasedViewer => {
    const rows = z.array(viewerRowSchema).parse(prepared(db, `SELECT crowd_seq, viewer_name, viewer_id, source_no, event_id, source_id FROM audience_rows JOIN sources USING (source_no) WHERE viewer_key = ?`).all(viewerKey));
    const remember = prepared(db, 'INSERT INTO erased_events (source_no, event_hash) VALUES (?, ?) ON CONFLICT DO NOTHING');
    const bySource: Record<string, string[]> = {};
    for (const row of rows) {
      remember.run(row.source_no, eventHashOf(roomKey, row.event_id));
      (bySource[row.source_id] ??= []).push(row.event_id);
      reduceRow(db, row.crowd_seq, EMPTY, roomKey);
    }
    const names = new Set(rows.map((row) => row.viewer_name ?? '').filter((name) => name.trim() !== ''));
    for (const name of names) maskMentionsOf(db, name);
    prepared(db, 'UPDATE audience_rows SET viewer_key = NULL WHERE viewer_key = ?').run(viewerKey);
    prepared(db, 'UPDATE people SET viewer_key = NULL WHERE viewer_key = ?').run(viewerKey);
    const ids = rows.map((row) => row.viewer_id ?? '').filter((id) => id !== '');
    return { rows: rows.length, bySource, says: [...new Set([...names, ...ids])] };
  }).immediate();
}

/** Others who wrote "@name": the name goes, their words stay, up to the bound of their kind (a name of two letters grows as it is masked). */
function maskMentionsOf(db: WritableDb, name: string): void {
  const mention = `@${name}`;
  const found = z.array(z.object({ crowd_seq: z.number(), kind: z.string(), text: z.string() })).parse(prepared(db, 'SELECT crowd_seq, kind, text FROM audience_rows WHERE text IS NOT NULL AND instr(text, ?) > 0').all(mention));
  for (const { crowd_seq: seq, kind, text } of found) {
    const masked = clip(text.replaceAll(mention, `@${maskName(name)}`), kind === 'notice' ? MAX_NOTICE : MAX_COMMENT);
    rewrite(db, seq, () => prepared(db, 'UPDATE audience_rows SET text = ? WHERE crowd_seq = ?').run(masked, seq));
  }
}

const storedSchema = z.object({ event_id: z.string(), kind: z.string(), viewer_name: z.string().nullable(), text: z.string().nullable(), payload: z.string().nullable(), kept: z.number() });

/** Takes one row to a further stage. */
function reduceRow(db: WritableDb, seq: number, stage: number, roomKey: string): void {
  const row = storedSchema.parse(prepared(db, 'SELECT event_id, kind, viewer_name, text, payload, kept FROM audience_rows WHERE crowd_seq = ?').get(seq));
  // Notices are the platform's words, not a viewer's.
  const words = row.text === null || row.kind === 'notice' ? row.text : stage === EMPTY ? NO_WORDS : maskText(row.text);
  const name = row.viewer_name === null ? null : stage === EMPTY ? '' : maskName(row.viewer_name);
  // Whose rows they were goes with the words; that they were one person's stays, as a number.
  if (stage === EMPTY) prepared(db, 'UPDATE people SET viewer_key = NULL WHERE (session_no, person_no) = (SELECT session_no, person_no FROM audience_rows WHERE crowd_seq = ?)').run(seq);
  // A fact of an order is named after the order, not after its buyer; hashed, the same refund told again would count twice.
  const eventId = row.kept === RAW && row.kind !== 'order' ? eventHashOf(roomKey, row.event_id) : row.event_id;
  rewrite(db, seq, () => prepared(db, `UPDATE audience_rows SET event_id = ?, viewer_id = NULL, viewer_name = ?, text = ?, payload = ?, kept = ?, viewer_key = CASE WHEN ? = ${EMPTY} THEN NULL ELSE viewer_key END WHERE crowd_seq = ?`)
    .run(eventId, name, words, withoutPerson(row.payload), stage, stage, seq));
}

/** Whom a withdrawal meant, and what a fan badge says, are about a person. */
export function withoutPerson(payload: string | null): string | null {
  if (payload === null) return null;
  const { badge: _badge, target, ...rest } = z.record(z.string(), z.unknown()).parse(JSON.parse(payload));
  const kept = target === undefined ? rest : { ...rest, target: { kind: 'all' } };
  return Object.keys(kept).length === 0 ? null : JSON.stringify(kept);
}

/** Changes a row and what the search index holds of it. */
function rewrite(db: WritableDb, seq: number, change: () => void): void {
  prepared(db, 'DELETE FROM desk_words WHERE rowid = ?').run(seq);
  change();
  const event = rowToEvent(prepared(db, 'SELECT * FROM audience WHERE crowd_seq = ?').get(seq));
  if (isDeskEvent(event)) indexDeskRow(db, seq, event);
}

/** Rewrites index and file, so that nothing removed can be found in their bytes. Takes seconds for a large file: never during a show. */
export function compact(db: WritableDb): null {
  db.exec("INSERT INTO desk_words(desk_words) VALUES ('optimize')");
  db.exec('VACUUM');
  db.pragma('wal_checkpoint(TRUNCATE)');
  return null;
}
