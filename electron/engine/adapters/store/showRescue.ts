import { z } from 'zod';
import { evolve, initialState } from '#shared/show/evolve.ts';
import { isDamage } from './damage.ts';
import type { WritableDb } from './openDatabase.ts';
import type { RescueKnowledge } from './rescueFile.ts';
import { numbersOfIndex, type KnownNumbers } from './rescueRows.ts';
import { loadCurrent, readEvents } from './showDb.ts';

/** Without its index the log is known to reach at least to the last command, from 1 and without holes. */
function numbersOfCommands(db: WritableDb): KnownNumbers | null {
  try {
    const newest = newestSchema.parse(db.prepare('SELECT max(seq) FROM damaged.commands').pluck().get());
    return newest === null ? null : { oldest: 1, newest, there: (ranges) => ranges };
  } catch (thrown) {
    if (isDamage(thrown)) return null;
    throw thrown;
  }
}

const newestSchema = z.number().nullable();

/** Sessions of which the log tells and the list does not: told by their first event, or named by their id where that is lost too; and those that came from elsewhere, whose folders a start would clear away. */
const LIST_AGAIN = `
  INSERT OR IGNORE INTO sessions (session_id, title, mode, opened_seq, opened_at, started_at, ended_at, events)
  SELECT session_id, coalesce(max(CASE kind WHEN 'sessionOpened' THEN payload ->> '$.title' END), session_id), max(CASE kind WHEN 'showLoaded' THEN payload ->> '$.mode' END),
    min(seq), min(at), min(CASE kind WHEN 'showStarted' THEN at END), max(CASE kind WHEN 'showEnded' THEN at END), 0
  FROM events GROUP BY session_id;
  INSERT OR IGNORE INTO imported (session_id, record)
  SELECT payload ->> '$.record.session.sessionId', payload -> '$.record' FROM events
  WHERE kind = 'sessionImported' AND payload ->> '$.record.session.sessionId' NOT IN (SELECT session_id FROM deletions WHERE proof IS NOT NULL)`;

const rowSchema = z.object({ seq: z.number() });

/** Takes out what is no event; what follows a hole goes too where the state cannot be made across it. */
function settle(db: WritableDb): readonly number[] {
  const senseless: number[] = [];
  const remove = db.prepare('DELETE FROM events WHERE seq = ?');
  for (const raw of db.prepare('SELECT seq, at, actor, kind, payload FROM events ORDER BY seq').all()) {
    try {
      readEvents([raw]);
    } catch {
      senseless.push(rowSchema.parse(raw).seq);
    }
  }
  for (const seq of senseless) remove.run(seq);
  db.exec(LIST_AGAIN);
  while (!isFoldable(db)) {
    const { sessionId, events } = loadCurrent(db);
    const hole = events.findIndex((event, index) => index > 0 && event.seq !== (events[index - 1]?.seq ?? 0) + 1);
    const dropped = events.slice(hole === -1 ? 0 : hole).map(({ seq }) => seq);
    for (const seq of dropped) remove.run(seq);
    senseless.push(...dropped);
    if (db.prepare('SELECT 1 FROM events WHERE session_id = ?').get(sessionId) === undefined) db.prepare('DELETE FROM sessions WHERE session_id = ?').run(sessionId);
  }
  return senseless;
}

function isFoldable(db: WritableDb): boolean {
  try {
    loadCurrent(db).events.reduce(evolve, initialState());
    return true;
  } catch {
    return false;
  }
}

/**
 * The log is numbered by what is in it: where its end is lost, a line of a kind that nothing reads (as of a newer Cuedeck) holds the last number. A
 * window that saw more than is left would otherwise take new events for those it has.
 */
function holdNumbers(db: WritableDb, newest: number): void {
  const { sessionId, seq } = loadCurrent(db);
  if (sessionId === null || seq >= newest) return;
  const at = db.prepare<[], number>('SELECT max(at) FROM events').pluck().get() ?? 0;
  db.prepare("INSERT INTO events (seq, session_id, at, actor, kind, payload) VALUES (?, ?, ?, ?, 'logRescued', '{}')").run(newest, sessionId, at, JSON.stringify({ kind: 'engine' }));
}

/** What is known of show.db: the log is what counts, and its numbers have no holes. */
export const SHOW_RESCUE: RescueKnowledge = {
  file: 'show', mainTable: 'events',
  numbers: (db, table) => (table === 'events' ? (numbersOfIndex(db, table, 'seq', 'events_by_session') ?? numbersOfCommands(db)) : null),
  settle, holdNumbers,
};
