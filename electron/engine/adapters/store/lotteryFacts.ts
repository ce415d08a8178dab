import Database from 'better-sqlite3';
import { z } from 'zod';
import type { EntryFact, PeopleFacts } from '#shared/lottery/foldEntries.ts';
import type { KnownViewer } from '#shared/lottery/foldOwnList.ts';
import type { Filters } from '#shared/lottery/draft.ts';

/** Reads crowd.db beside its writer: a handle that cannot write, so that a list of a hundred thousand never keeps a comment waiting. */
export const openFacts = (path: string): Database.Database => new Database(path, { readonly: true, timeout: 5_000 });

/** A comment that the platform dates within the draw may have been received a little before it, by our clock. */
const SKEW_MS = 120_000;
const numberSchema = z.number();

/** The first row received at `at` or later: rows are stored as they come, so halving finds it. */
export function firstRowAt(db: Database.Database, at: number): number {
  const after = db.prepare('SELECT crowd_seq, received_at FROM audience_rows WHERE crowd_seq >= ? ORDER BY crowd_seq LIMIT 1');
  const rowSchema = z.object({ crowd_seq: z.number(), received_at: z.number() }).optional();
  let low = 0;
  let high = numberSchema.parse(db.prepare('SELECT coalesce(max(crowd_seq), 0) + 1 FROM audience_rows').pluck().get());
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const row = rowSchema.parse(after.get(middle));
    if (row === undefined || row.received_at >= at) high = middle;
    else low = row.crowd_seq + 1;
  }
  return low;
}

export interface FactsAsked {
  readonly openedAt: number; readonly closedAt: number; readonly graceMs: number; readonly sessionFrom: number;
  readonly platforms: Readonly<Record<string, string>>; readonly filters: Filters; readonly currency: string;
  /** Comments the crew took out of sight. */
  readonly hidden: readonly number[];
  /** Sources that people type into. */
  readonly byHand: readonly string[];
}

const factSchema = z.object({
  crowd_seq: z.number(), source_id: z.string(), event_id: z.string(), at: z.number(), received_at: z.number(), provenance: z.string(),
  viewer_id: z.string().nullable(), viewer_key: z.string().nullable(), viewer_name: z.string().nullable(), level: z.number().nullable(), text: z.string().nullable(), payload: z.string().nullable(),
});
const STAFF = /"is(?:Moderator|Host)":true/u;

/** Comments from a little before the opening until the end of the grace, in the order in which they were stored. */
export function* entryFacts(db: Database.Database, asked: FactsAsked): Generator<EntryFact> {
  const from = firstRowAt(db, asked.openedAt - SKEW_MS);
  const until = asked.closedAt + asked.graceMs + SKEW_MS;
  const gone = withdrawn(db, from, asked.closedAt);
  const hidden = new Set(asked.hidden);
  const byHand = new Set(asked.byHand);
  const rows = db.prepare(`SELECT crowd_seq, source_id, event_id, at, received_at, provenance, viewer_id, viewer_key, viewer_name, level, text, payload
    FROM audience_rows JOIN sources USING (source_no) WHERE kind = 'comment' AND crowd_seq >= ? ORDER BY crowd_seq`).iterate(from);
  for (const raw of rows) {
    const row = factSchema.parse(raw);
    if (row.received_at > until) continue;
    yield {
      crowdSeq: row.crowd_seq, platform: asked.platforms[row.source_id] ?? row.source_id, at: byHand.has(row.source_id) ? row.received_at : row.at, receivedAt: row.received_at, provenance: row.provenance,
      viewerId: row.viewer_id, viewerKey: row.viewer_key, name: row.viewer_name ?? '', level: row.level, text: row.text ?? '', isStaff: row.payload !== null && STAFF.test(row.payload),
      isDeleted: hidden.has(row.crowd_seq) || gone.has(`${row.source_id} event ${row.event_id}`) || (row.viewer_id !== null && gone.has(`${row.source_id} viewer ${row.viewer_id}`)),
    };
  }
}

const targetSchema = z.object({ target: z.discriminatedUnion('kind', [z.object({ kind: z.literal('event'), eventId: z.string() }), z.object({ kind: z.literal('viewer'), viewerId: z.string() }), z.object({ kind: z.literal('all') })]) });
/** What moderation took away until the close: single comments and whole people. What it takes away afterwards changes no draw; that is what disqualifying is for. A chat that was cleared for the view says nothing about anybody. */
function withdrawn(db: Database.Database, from: number, until: number): ReadonlySet<string> {
  const rows = z.array(z.object({ source_id: z.string(), payload: z.string() })).parse(db.prepare("SELECT source_id, payload FROM audience_rows JOIN sources USING (source_no) WHERE kind = 'withdrawn' AND crowd_seq >= ? AND received_at <= ?").all(from, until));
  return new Set(rows.flatMap(({ source_id: source, payload }) => {
    const { target } = targetSchema.parse(JSON.parse(payload));
    return target.kind === 'all' ? [] : [target.kind === 'event' ? `${source} event ${target.eventId}` : `${source} viewer ${target.viewerId}`];
  }));
}

const accountSchema = z.object({ source_id: z.string(), viewer_id: z.string() }).optional();
/** The accounts behind keys of the room, as far as the crowd still holds them. A key stands for one account of one source. */
export function knownViewers(db: Database.Database, viewerKeys: readonly string[], platforms: FactsAsked['platforms']): readonly KnownViewer[] {
  const find = db.prepare('SELECT source_id, viewer_id FROM audience_rows JOIN sources USING (source_no) WHERE viewer_key = ? AND viewer_id IS NOT NULL LIMIT 1');
  return viewerKeys.flatMap((viewerKey): KnownViewer[] => {
    const account = accountSchema.parse(find.get(viewerKey));
    return account === undefined ? [] : [{ viewerKey, platform: platforms[account.source_id] ?? account.source_id, userId: account.viewer_id }];
  });
}

const LIVE = "provenance IN ('live', 'simulated')";

/** What is asked about people, and no more: each is a walk over the session. */
export function peopleFacts(db: Database.Database, asked: FactsAsked): PeopleFacts {
  const from = firstRowAt(db, asked.sessionFrom);
  const { filters, closedAt, currency } = asked;
  const keys = (sql: string, ...args: readonly number[]): ReadonlySet<string> => new Set(z.array(z.string()).parse(db.prepare(sql).pluck().all(...args)));
  return {
    // Whoever follows once follows: also those who did before this session.
    follows: filters.follower ? keys(`SELECT DISTINCT viewer_key FROM audience_rows WHERE kind = 'follow' AND viewer_key IS NOT NULL AND ${LIVE} AND received_at <= ?`, closedAt + asked.graceMs) : new Set(),
    orders: ordersOf(db, from, closedAt, currency),
    minutes: filters.watchMinutes === null ? new Map() : new Map(z.array(z.object({ viewer_key: z.string(), minutes: z.number() })).parse(
      db.prepare(`SELECT viewer_key, count(DISTINCT received_at / 60000) AS minutes FROM audience_rows WHERE crowd_seq >= ? AND viewer_key IS NOT NULL AND ${LIVE} AND received_at <= ? GROUP BY viewer_key`).all(from, closedAt),
    ).map(({ viewer_key: key, minutes }) => [key, minutes])),
    spokeBefore: keys(`SELECT DISTINCT viewer_key FROM audience_rows WHERE crowd_seq >= ? AND kind = 'comment' AND viewer_key IS NOT NULL AND ${LIVE} AND received_at < ?`, from, asked.openedAt),
  };
}

const orderSchema = z.object({ viewer_key: z.string(), paid: z.number(), spent: z.number() });
function ordersOf(db: Database.Database, from: number, closedAt: number, currency: string): PeopleFacts['orders'] {
  const rows = z.array(orderSchema).parse(db.prepare(`
    SELECT viewer_key, count(DISTINCT CASE WHEN payload ->> '$.change' = 'paid' THEN source_no || ' ' || (payload ->> '$.orderId') END) AS paid,
      coalesce(sum(CASE payload ->> '$.change' WHEN 'paid' THEN payload ->> '$.amountMinor' WHEN 'refunded' THEN -(payload ->> '$.amountMinor') ELSE 0 END), 0) AS spent
    FROM audience_rows WHERE crowd_seq >= ? AND kind = 'order' AND viewer_key IS NOT NULL AND ${LIVE} AND at <= ? AND payload ->> '$.currency' = ? GROUP BY viewer_key`).all(from, closedAt, currency));
  return new Map(rows.map(({ viewer_key: key, paid, spent }) => [key, { paid, spentMinor: spent }]));
}
