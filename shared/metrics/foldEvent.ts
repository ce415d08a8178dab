import type { AudienceEvent } from '../audience/event.ts';
import { addPaid, foldBucket } from './bucket.ts';
import { countsInFigures, minuteOf, secondOf } from './counts.ts';
import { foldOrder, tallyChange, type OrderFact, type OrderState } from './orderState.ts';
import type { MinuteBucket } from './readout.ts';
import { addMoney, foldTotals, type SessionTotals } from './totals.ts';

/** An order is known by its shop's own number, per source and currency. */
export interface OrderKey { readonly sourceId: string; readonly orderId: string; readonly currency: string }

/**
 * Where a session's figures are kept while events are folded: SQLite behind a cache in the store worker, plain maps in a
 * recompute. What is missing reads as empty.
 */
export interface Ledger {
  readonly totals: () => SessionTotals;
  readonly setTotals: (totals: SessionTotals) => void;
  readonly bucket: (minute: number) => MinuteBucket;
  readonly setBucket: (bucket: MinuteBucket) => void;
  readonly order: (key: OrderKey) => OrderState;
  readonly setOrder: (key: OrderKey, state: OrderState) => void;
  /** Comments received in this second (since the epoch), for the sliding minute. */
  readonly addComments: (second: number, by: number) => void;
}

/**
 * Folds one stored event into a session's figures. Call once for each stored event, in the order they were stored: live
 * figures and a recompute from the raw rows are then the same by construction.
 */
export function foldEvent(ledger: Ledger, event: AudienceEvent): void {
  const totals = foldTotals(ledger.totals(), event);
  ledger.setTotals(totals);
  if (!countsInFigures(event.provenance)) return;
  if (event.kind === 'order') return foldMoney(ledger, event);
  const held = ledger.bucket(minuteOf(event));
  const bucket = foldBucket(held, event, totals.online?.value ?? null);
  // An event that moves no figure of its minute leaves no bucket behind.
  if (bucket !== held) ledger.setBucket(bucket);
  if (event.kind === 'comment') ledger.addComments(secondOf(event.receivedAt), 1);
}

function foldMoney(ledger: Ledger, fact: OrderFact): void {
  const key = { sourceId: fact.sourceId, orderId: fact.orderId, currency: fact.currency };
  const before = ledger.order(key);
  const after = foldOrder(before, fact, minuteOf(fact));
  const change = tallyChange(before, after);
  ledger.setOrder(key, after);
  ledger.setTotals(addMoney(ledger.totals(), fact.currency, change));
  if (after.paidMinute === null || (change.paidOrders === 0 && change.paidMinor === 0)) return;
  ledger.setBucket(addPaid(ledger.bucket(after.paidMinute), fact.currency, change.paidOrders, change.paidMinor));
}
