import { z } from 'zod';
import { searchExpression } from '#shared/audience/searchText.ts';
import type { FoundViewer, HeldAs, SessionHolding } from '#shared/commentDesk/holdings.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

/** What is held of whom: for the page that says what will be removed when, and for a request to be forgotten. */

const SESSIONS = 100;
/** Rows of a name looked at: a search must not hold up the file, whoever is called that. */
const LOOKED_AT = 2_000;
const FOUND = 20;
const STAGES: readonly HeldAs[] = ['raw', 'masked', 'empty'];
const stageSchema = z.number().transform((kept): HeldAs => STAGES[kept] ?? 'empty');

const sessionSchema = z.object({ session_no: z.number(), session_id: z.string(), rows: z.number() });
const edgeSchema = z.object({ received_at: z.number(), kept: stageSchema });
const DESK = "session_no = ? AND kind IN ('comment', 'gift', 'join', 'notice')";

/** The newest sessions that hold rows, newest first. Two index look-ups each, however many rows there are. */
export function holdings(db: WritableDb): readonly Omit<SessionHolding, 'title'>[] {
  const sessions = z.array(sessionSchema).parse(prepared(db, `SELECT session_no, session_id, desk_rows AS rows FROM sessions JOIN totals USING (session_no) WHERE desk_rows > 0 ORDER BY session_no DESC LIMIT ${SESSIONS}`).all());
  return sessions.flatMap(({ session_no: no, session_id: sessionId, rows }) => {
    const first = edgeSchema.safeParse(prepared(db, `SELECT received_at, kept FROM audience_rows WHERE ${DESK} ORDER BY crowd_seq LIMIT 1`).get(no));
    const last = edgeSchema.safeParse(prepared(db, `SELECT received_at, kept FROM audience_rows WHERE ${DESK} ORDER BY crowd_seq DESC LIMIT 1`).get(no));
    if (!first.success || !last.success) return [];
    return [{ sessionId, rows, firstAt: first.data.received_at, lastAt: last.data.received_at, oldest: first.data.kept, newest: last.data.kept }];
  });
}

const foundSchema = z.object({ viewer_key: z.string(), viewer_name: z.string().nullable(), source_id: z.string(), received_at: z.number(), text: z.string().nullable() });

/** Viewers whose name holds what was typed, over all sessions, whoever spoke last first. Viewers the platform hides cannot be found. */
export function findViewers(db: WritableDb, typed: string): readonly FoundViewer[] {
  const expression = searchExpression(typed);
  if (expression === null) return [];
  const rows = z.array(foundSchema).parse(prepared(db, `SELECT viewer_key, viewer_name, source_id, received_at, text FROM (
      SELECT rowid AS crowd_seq FROM desk_words WHERE desk_words MATCH ? ORDER BY rowid DESC LIMIT ${LOOKED_AT}
    ) JOIN audience_rows USING (crowd_seq) JOIN sources USING (source_no) WHERE viewer_key IS NOT NULL ORDER BY crowd_seq DESC`).all(`{name} : (${expression})`));
  const newest = new Map<string, z.infer<typeof foundSchema>>();
  for (const row of rows) if (!newest.has(row.viewer_key)) newest.set(row.viewer_key, row);
  const count = prepared(db, 'SELECT count(*) FROM audience_rows WHERE viewer_key = ?').pluck();
  return [...newest.values()].slice(0, FOUND).map((row) => ({
    viewerKey: row.viewer_key, name: row.viewer_name ?? '', sourceId: row.source_id, lastAt: row.received_at, lastText: row.text ?? '', rows: z.number().parse(count.get(row.viewer_key)),
  }));
}
