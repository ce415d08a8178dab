import { z } from 'zod';
import type { SessionId } from '#shared/ids.ts';
import type { ViewerCard } from '#shared/commentDesk/viewerCard.ts';
import { findSession } from './crowdNumbers.ts';
import { deskRowOf, toColumns, type DeskRow } from './crowdPages.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

const NEWEST = 20;
/** Rows looked at for one card: a bot with a hundred thousand comments must not hold up the file. */
const LOOKED_AT = 5_000;
const knownSchema = z.object({ first_at: z.number().nullable(), sessions: z.number(), paid: z.number(), refunded: z.number(), orders: z.number() });

/** Who wrote this row, as far as this room knows; null = there is no such row in the session. Names as stored: the hub masks. */
export function viewerCard(db: WritableDb, sessionId: SessionId, crowdSeq: number): ViewerCard | null {
  const [row] = deskRowOfSession(db, sessionId, crowdSeq);
  if (row === undefined) return null;
  const viewer = 'viewer' in row.event ? row.event.viewer : null;
  const { viewerKey } = row.meta;
  const base = { crowdSeq, viewerKey, name: viewer?.name ?? '', isMasked: false, level: viewer?.level ?? null, badge: viewer?.badge ?? null, isModerator: viewer?.isModerator === true };
  if (viewerKey === null) return { ...base, firstSeenAt: row.event.at, comments: 1, newest: toColumns([row]), sessions: 1, orders: null };
  const sessionNo = findSession(db, sessionId) ?? -1;
  const known = knownSchema.parse(prepared(db, `SELECT min(received_at) AS first_at, count(DISTINCT session_no) AS sessions, coalesce(sum(kind = 'order'), 0) AS orders,
      coalesce(sum(kind = 'order' AND payload ->> '$.change' = 'paid'), 0) AS paid, coalesce(sum(kind = 'order' AND payload ->> '$.change' = 'refunded'), 0) AS refunded
    FROM (SELECT * FROM audience_rows WHERE viewer_key = ? ORDER BY crowd_seq DESC LIMIT ${LOOKED_AT})`).get(viewerKey));
  const comments = z.number().parse(prepared(db, `SELECT count(*) FROM (SELECT 1 FROM audience_rows WHERE viewer_key = ? AND session_no = ? AND kind = 'comment' LIMIT ${LOOKED_AT})`).pluck().get(viewerKey, sessionNo));
  const newest = prepared(db, `SELECT * FROM (
      SELECT crowd_seq FROM audience_rows WHERE viewer_key = ? AND session_no = ? AND kind = 'comment' ORDER BY crowd_seq DESC LIMIT ${NEWEST}
    ) JOIN audience USING (crowd_seq) ORDER BY crowd_seq`).all(viewerKey, sessionNo).flatMap(deskRowOf);
  return { ...base, firstSeenAt: known.first_at ?? row.event.receivedAt, comments, newest: toColumns(newest), sessions: known.sessions, orders: known.orders === 0 ? null : { paid: known.paid, refunded: known.refunded } };
}

function deskRowOfSession(db: WritableDb, sessionId: SessionId, crowdSeq: number): readonly DeskRow[] {
  const raw = prepared(db, 'SELECT * FROM audience WHERE crowd_seq = ? AND session_id = ?').get(crowdSeq, sessionId);
  return raw === undefined ? [] : deskRowOf(raw);
}
