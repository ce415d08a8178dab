import type { SessionId } from '#shared/ids.ts';
import { foldEvent } from '#shared/metrics/foldEvent.ts';
import { createMemoryLedger, type MemoryLedger } from '#shared/metrics/memoryLedger.ts';
import { NO_ORDER } from '#shared/metrics/orderState.ts';
import { openCrowdLedger } from './crowdLedger.ts';
import { crowdNumbers } from './crowdNumbers.ts';
import { rowToEvent } from './crowdRow.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

/** What a recompute read. */
export interface Recomputed { readonly rows: number }

const PROJECTIONS = ['totals', 'source_tallies', 'money_totals', 'minutes', 'minute_money', 'comment_seconds', 'orders'] as const;

/**
 * Makes a session's figures again from its raw rows, in the order they were stored. Counters of what left no row (duplicates,
 * unread messages) stay. For a changed folding rule, or a doubt.
 */
export function recompute(db: WritableDb, sessionId: SessionId): Recomputed {
  return db.transaction((): Recomputed => {
    const numbers = crowdNumbers(db);
    const sessionNo = numbers.session(sessionId);
    const memory = createMemoryLedger();
    let rows = 0;
    const feeds = new Map<string, { events: number; lastAt: number }>();
    for (const row of prepared(db, 'SELECT * FROM audience WHERE session_id = ? ORDER BY crowd_seq').iterate(sessionId)) {
      const event = rowToEvent(row);
      foldEvent(memory, event);
      rows += 1;
      // As in appendBatch: a test is nothing the source brought.
      if (event.provenance === 'test') continue;
      const feed = feeds.get(event.sourceId) ?? { events: 0, lastAt: 0 };
      feeds.set(event.sourceId, { events: feed.events + 1, lastAt: Math.max(feed.lastAt, event.receivedAt) });
    }
    for (const table of PROJECTIONS) prepared(db, `DELETE FROM ${table} WHERE session_no = ?`).run(sessionNo);
    copyLedger(memory, db, sessionNo);
    for (const [sourceId, feed] of feeds) prepared(db, 'UPDATE feeds SET events = ?, last_at = ? WHERE session_no = ? AND source_no = ?').run(feed.events, feed.lastAt, sessionNo, numbers.source(sourceId));
    return { rows };
  }).immediate();
}

function copyLedger(memory: MemoryLedger, db: WritableDb, sessionNo: number): void {
  const ledger = openCrowdLedger(db, crowdNumbers(db), sessionNo);
  ledger.setTotals(memory.totals());
  for (const bucket of memory.buckets()) ledger.setBucket(bucket);
  for (const { key, state } of memory.orders().values()) if (state !== NO_ORDER) ledger.setOrder(key, state);
  for (const [second, comments] of memory.seconds()) ledger.addComments(second, comments);
  ledger.save();
}
