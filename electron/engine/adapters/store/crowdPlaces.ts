import { z } from 'zod';
import type { Ledger } from '#shared/metrics/foldEvent.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

/** Notes when a session opened, once: orders from before belong to an earlier one. */
export function noteOpened(db: WritableDb, sessionNo: number, openedAt: number): void {
  prepared(db, 'UPDATE sessions SET opened_at = ? WHERE session_no = ? AND opened_at IS NULL').run(openedAt, sessionNo);
}

/** What decides whether an order is of this session (shared/metrics/orderPlace.ts). Earlier sessions are over: their answer does not change. */
export function placesOf(db: WritableDb, sessionNo: number): Pick<Ledger, 'openedAt' | 'isOfEarlier'> {
  let openedAt: number | null | undefined;
  const known = prepared(db, `SELECT 1 FROM orders o JOIN sources s USING (source_no)
    WHERE s.source_id = ? AND o.order_id = ? AND o.currency = ? AND o.session_no < ? AND (o.created_at IS NOT NULL OR o.paid_at IS NOT NULL OR o.cancelled_at IS NOT NULL) LIMIT 1`).pluck();
  return {
    openedAt: () => {
      openedAt ??= z.number().nullable().optional().parse(prepared(db, 'SELECT opened_at FROM sessions WHERE session_no = ?').pluck().get(sessionNo)) ?? null;
      return openedAt;
    },
    isOfEarlier: ({ sourceId, orderId, currency }) => known.get(sourceId, orderId, currency, sessionNo) !== undefined,
  };
}
