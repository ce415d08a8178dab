import { maskName, maskText } from '#shared/audience/masking.ts';
import type { AudienceLine } from '#shared/bundle/bundle.ts';
import { z } from 'zod';
import { withoutPerson } from './crowdPrivacy.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

/** As stored: COLUMNS of audience_rows with the source's own id. They are STRICT and written by eventToRow alone: their types are the file's own. */
export type StoredRow = readonly [crowdSeq: number, showSeq: number, source: string, eventId: string, at: number, receivedAt: number, kind: string, viewerId: string | null, name: string | null, level: number | null, text: string | null,
  provenance: string, payload: string | null, key: string | null, reading: string | null, topic: string | null, tab: string | null, person: number | null, kept: number];
const COLUMNS = 'crowd_seq, show_seq, source_id, event_id, at, received_at, kind, viewer_id, viewer_name, level, text, provenance, payload, viewer_key, reading, topic, tab, person_no, kept';
const FROM = `SELECT ${COLUMNS} FROM audience_rows JOIN sources USING (source_no)`;

/** What stands for people and orders in the file. One for each file: the same viewer has another key in the next. */
export interface StandIns { readonly keyOf: (viewerKey: string) => string; readonly orderOf: (sourceId: string, orderId: string) => string }

const placed = (letter: string, n: number): string => `${letter}${n.toString(36).padStart(7, '0')}`;

/** A viewer is the number they have in the session; whoever has none there (muted before, won weeks ago) is counted on. */
export function createStandIns(db: WritableDb, sessionNo: number, isRaw: boolean): StandIns {
  const [keys, orders] = [new Map<string, string>(), new Map<string, string>()];
  const find = prepared(db, 'SELECT person_no FROM people WHERE viewer_key = ? AND session_no = ?').pluck();
  let others = 0;
  return {
    keyOf: (viewerKey) => {
      const held = keys.get(viewerKey);
      if (held !== undefined) return held;
      const person = z.number().optional().parse(find.get(viewerKey, sessionNo));
      const key = person === undefined ? placed('x', others += 1) : placed('p', person);
      keys.set(viewerKey, key);
      return key;
    },
    orderOf: (sourceId, orderId) => {
      if (isRaw) return orderId;
      const name = `${sourceId} ${orderId}`;
      const held = orders.get(name) ?? `order-${orders.size + 1}`;
      orders.set(name, held);
      return held;
    },
  };
}

/** Rows of the session in the order they came, after a number. */
export const rowsOf = (db: WritableDb, sessionNo: number, after: number, limit: number): readonly StoredRow[] => prepared(db, `${FROM} WHERE session_no = ? AND crowd_seq > ? ORDER BY crowd_seq LIMIT ?`).raw().all(sessionNo, after, limit) as StoredRow[];

/** What other sessions hold of orders any fact of which is dated in the span: a refund that came in a week later, an order of the evening before. */
export const rowsElsewhere = (db: WritableDb, sessionNo: number, from: number, until: number): readonly StoredRow[] => prepared(db, `${FROM} WHERE kind = 'order' AND session_no <> @no AND (
    (at >= @from AND at < @until) OR (source_no, payload ->> '$.orderId') IN (SELECT source_no, payload ->> '$.orderId' FROM audience_rows WHERE kind = 'order' AND at >= @from AND at < @until)) ORDER BY crowd_seq`)
  .raw().all({ no: sessionNo, from, until }) as StoredRow[];

/** A row whose names and words are masked. */
const MASKED = 1;
/** Ids that were hashed with the room's key. */
const HASHED = /^h-/u;
const NOTHING_IN_IT = '{}';

/** A row as it leaves the room: no key or hash of the room; masked as every export is, unless raw. */
export function cutRow(row: StoredRow, standIns: StandIns, isRaw: boolean, isElsewhere: boolean): AudienceLine {
  const [crowdSeq, showSeq, source, eventId, at, receivedAt, kind, viewerId, name, level, text, provenance, payload, key, reading, topic, tab, person, kept] = row;
  const ours: AudienceLine = [
    crowdSeq, showSeq, source, isRaw && !HASHED.test(eventId) ? eventId : `e-${crowdSeq}`, at, receivedAt, kind, isRaw ? viewerId : null, isRaw || name === null || name === '' ? name : maskName(name), level,
    isRaw || text === null || kind === 'notice' ? text : maskText(text), provenance, isRaw ? payload : payloadOf(kind, source, withoutPerson(payload), standIns), key === null ? null : standIns.keyOf(key), reading, topic, tab,
    isElsewhere ? null : person, isRaw ? kept : Math.max(MASKED, kept), isElsewhere,
  ];
  return ours;
}

function payloadOf(kind: string, source: string, payload: string | null, { orderOf }: StandIns): string | null {
  if (kind !== 'order') return payload;
  const said = z.record(z.string(), z.unknown()).parse(JSON.parse(payload ?? NOTHING_IN_IT));
  return JSON.stringify({ ...said, orderId: orderOf(source, z.string().parse(said['orderId'])) });
}
