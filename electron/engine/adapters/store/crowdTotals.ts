import { z } from 'zod';
import { detailSchema } from '#shared/metrics/detail.ts';
import { EMPTY_TOTALS, type SessionTotals, type SourceTally } from '#shared/metrics/totals.ts';
import type { OrderTally } from '#shared/metrics/orderState.ts';
import type { CrowdNumbers } from './crowdNumbers.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

const count = z.number();
const maybe = z.number().nullable();
const totalsSchema = z.object({ desk_rows: count, comments: count, likes: count, follows: count, gifts: count, product_clicks: maybe, online: maybe, online_at: maybe, online_peak: maybe, detail: z.string().nullable() });
const tallySchema = z.object({ source_id: z.string(), online: maybe, online_at: maybe, enters: count, views: maybe, unique_viewers: maybe });
const moneySchema = z.object({
  currency: z.string(), created_orders: count, created_minor: count, paid_orders: count, paid_minor: count,
  cancelled_orders: count, refunded_orders: count, refunded_minor: count,
});

/** By which rules figures are folded. Raise it when a rule changes: figures of older rules are made again from their rows when they are next touched. */
export const FIGURE_RULES = 3;

/** Were this session's figures folded by older rules? */
export const isFoldedByOldRules = (db: WritableDb, sessionNo: number): boolean => prepared(db, 'SELECT 1 FROM totals WHERE session_no = ? AND rules < ?').get(sessionNo, FIGURE_RULES) !== undefined;

/** A session's running figures; empty for a session nothing was stored for. */
export function readTotals(db: WritableDb, sessionNo: number): SessionTotals {
  const raw = prepared(db, 'SELECT * FROM totals WHERE session_no = ?').get(sessionNo);
  if (raw === undefined) return EMPTY_TOTALS;
  const row = totalsSchema.parse(raw);
  return {
    deskRows: row.desk_rows, comments: row.comments, likes: row.likes, follows: row.follows, gifts: row.gifts, productClicks: row.product_clicks,
    online: row.online === null || row.online_at === null ? null : { value: row.online, at: row.online_at, peak: row.online_peak ?? row.online },
    sources: readSources(db, sessionNo), money: readMoney(db, sessionNo), detail: row.detail === null ? null : detailSchema.parse(JSON.parse(row.detail)),
  };
}

function readSources(db: WritableDb, sessionNo: number): Record<string, SourceTally> {
  const rows = prepared(db, 'SELECT source_tallies.*, source_id FROM source_tallies JOIN sources USING (source_no) WHERE session_no = ?').all(sessionNo);
  return Object.fromEntries(tallySchema.array().parse(rows).map((row) => [row.source_id, { online: row.online, onlineAt: row.online_at, enters: row.enters, views: row.views, uniqueViewers: row.unique_viewers }]));
}

function readMoney(db: WritableDb, sessionNo: number): Record<string, OrderTally> {
  const rows = prepared(db, 'SELECT * FROM money_totals WHERE session_no = ?').all(sessionNo);
  return Object.fromEntries(moneySchema.array().parse(rows).map((row) => [row.currency, {
    createdOrders: row.created_orders, createdMinor: row.created_minor, paidOrders: row.paid_orders, paidMinor: row.paid_minor,
    cancelledOrders: row.cancelled_orders, refundedOrders: row.refunded_orders, refundedMinor: row.refunded_minor,
  }]));
}

/** Writes the running figures; of sources and currencies only those that changed since `before`. */
export function writeTotals(db: WritableDb, numbers: CrowdNumbers, sessionNo: number, before: SessionTotals, totals: SessionTotals): void {
  prepared(db, 'INSERT OR REPLACE INTO totals (session_no, desk_rows, comments, likes, follows, gifts, product_clicks, online, online_at, online_peak, detail, rules) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(sessionNo, totals.deskRows, totals.comments, totals.likes, totals.follows, totals.gifts, totals.productClicks, totals.online?.value ?? null, totals.online?.at ?? null, totals.online?.peak ?? null, totals.detail === null ? null : JSON.stringify(totals.detail), FIGURE_RULES);
  for (const [sourceId, tally] of Object.entries(totals.sources)) {
    if (before.sources[sourceId] === tally) continue;
    prepared(db, 'INSERT OR REPLACE INTO source_tallies (session_no, source_no, online, online_at, enters, views, unique_viewers) VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(sessionNo, numbers.source(sourceId), tally.online, tally.onlineAt, tally.enters, tally.views, tally.uniqueViewers);
  }
  for (const [currency, money] of Object.entries(totals.money)) {
    if (before.money[currency] === money) continue;
    prepared(db, 'INSERT OR REPLACE INTO money_totals (session_no, currency, created_orders, created_minor, paid_orders, paid_minor, cancelled_orders, refunded_orders, refunded_minor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
      .run(sessionNo, currency, money.createdOrders, money.createdMinor, money.paidOrders, money.paidMinor, money.cancelledOrders, money.refundedOrders, money.refundedMinor);
  }
}
