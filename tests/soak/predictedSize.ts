import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { PER_SECOND, type TrafficKind } from './traffic.ts';

/**
 * What one event of each kind takes in crowd.db, bytes, with its indexes and what is folded from it: 100,000 of each, alone in a file. The
 * two facts of an order share a line of the order book.
 */
export const BYTES_PER_EVENT: Readonly<Record<TrafficKind, number>> = { comment: 288, like: 160, enter: 153, product_click: 262, follow: 194, cart_add: 235, orderCreated: 440, orderPaid: 440, viewers: 159 };
/** A file without events. */
const EMPTY_BYTES = 200_000;

/** How large crowd.db is after so many seconds of traffic. */
export const predictedBytes = (seconds: number): number =>
  EMPTY_BYTES + seconds * Object.entries(PER_SECOND).reduce((sum, [kind, count]) => sum + count * BYTES_PER_EVENT[kind as TrafficKind], 0);

/** Pages in use in crowd.db, whether they are in the file yet or still in its log. */
export function databaseBytes(dataDir: string): number {
  const db = new Database(join(dataDir, 'crowd.db'), { readonly: true });
  try {
    const pages = Number(db.pragma('page_count', { simple: true })) - Number(db.pragma('freelist_count', { simple: true }));
    return pages * Number(db.pragma('page_size', { simple: true }));
  } finally {
    db.close();
  }
}

/** What waits in the log beside the file, bytes. */
export const logBytes = (dataDir: string): number => {
  const path = join(dataDir, 'crowd.db-wal');
  return existsSync(path) ? statSync(path).size : 0;
};
