/** Reads what is on disk beside the running engine, as an auditor would: read-only, with SQLite itself. */
import Database from 'better-sqlite3';
import { join } from 'node:path';
import { storedEventSchema, type ShowEvent, type StoredEvent } from '../../../shared/show/events.ts';

interface EventRow { readonly seq: number; readonly at: number; readonly actor: string; readonly kind: string; readonly payload: string }

function readFrom<T>(file: string, read: (db: Database.Database) => T): T {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    return read(db);
  } finally {
    db.close();
  }
}

/** The show log in order, parsed by its own schema. */
export function readLog(dataDir: string): readonly StoredEvent[] {
  const rows = readFrom(join(dataDir, 'show.db'), (db) => db.prepare<[], EventRow>('SELECT seq, at, actor, kind, payload FROM events ORDER BY seq').all());
  return rows.map(({ seq, at, actor, kind, payload }) => storedEventSchema.parse({ seq, at, actor: JSON.parse(actor), event: { kind, ...(JSON.parse(payload) as object) } }));
}

type Taken = StoredEvent & { readonly event: Extract<ShowEvent, { kind: 'itemTaken' }> };

/** Every take of the log, in order. */
export const readTakes = (dataDir: string): readonly Taken[] => readLog(dataDir).filter((stored): stored is Taken => stored.event.kind === 'itemTaken');

/** When the countdown of the item on air reads zero, computed from the log alone (takes, added time, pauses). */
export function zeroAtOf(log: readonly StoredEvent[]): number {
  let zeroAt = Number.NaN;
  let heldAt: number | null = null;
  for (const { at, event } of log) {
    switch (event.kind) {
      case 'itemTaken': zeroAt = at + event.item.durationMs; heldAt = null; break;
      case 'timeAdded': zeroAt += event.ms; break;
      case 'showHeld': heldAt = at; break;
      case 'showResumed': if (heldAt !== null) zeroAt += at - heldAt; heldAt = null; break;
      default: break;
    }
  }
  return zeroAt;
}

/** Order ids the shop source has in crowd.db, by source. */
export const readOrders = (dataDir: string, sourceId: string): readonly { readonly orderId: string; readonly paidMinor: number }[] =>
  readFrom(join(dataDir, 'crowd.db'), (db) => db.prepare<[string], { orderId: string; paidMinor: number }>(
    'SELECT order_id AS orderId, paid_minor AS paidMinor FROM orders JOIN sources USING (source_no) WHERE source_id = ? AND paid_minor IS NOT NULL').all(sourceId));

/** Texts of stored comments of a source. */
export const readComments = (dataDir: string, sourceId: string): readonly string[] =>
  readFrom(join(dataDir, 'crowd.db'), (db) => db.prepare<[string], { text: string }>("SELECT text FROM audience WHERE source_id = ? AND kind = 'comment' ORDER BY crowd_seq").all(sourceId)).map(({ text }) => text);

export interface SessionRow { readonly title: string; readonly mode: string | null; readonly started_at: number | null; readonly ended_at: number | null; readonly events: number }
export const readSessions = (dataDir: string): readonly SessionRow[] =>
  readFrom(join(dataDir, 'show.db'), (db) => db.prepare<[], SessionRow>('SELECT title, mode, started_at, ended_at, (SELECT count(*) FROM events WHERE events.session_id = sessions.session_id) AS events FROM sessions ORDER BY opened_seq').all());

/** Roles of the clients that have paired. */
export const readGrants = (dataDir: string): readonly { readonly role: string; readonly name: string }[] =>
  readFrom(join(dataDir, 'show.db'), (db) => db.prepare<[], { role: string; name: string }>('SELECT role, name FROM grants ORDER BY granted_at').all());
