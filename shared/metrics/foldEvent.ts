import type { AudienceEvent } from '../audience/event.ts';
import { MINUTE } from '../time/instant.ts';
import { addOnline, addPaid, foldBucket } from './bucket.ts';
import { countsInFigures, minuteOf, secondOf } from './counts.ts';
import { heldSpan, NO_DETAIL } from './detail.ts';
import { isOrderedHere, tallyHere, type OrderPlace } from './orderPlace.ts';
import { differenceOf, foldOrder, type OrderFact, type OrderState } from './orderState.ts';
import { actOf, countAct, takeBack, type PersonAct } from './people.ts';
import type { MinuteBucket } from './readout.ts';
import { addSale, foldSale, NO_SALES, type OrderSale, type SaleStanding } from './sales.ts';
import { addMoney, foldTotals, type SessionTotals } from './totals.ts';

/** An order is known by its shop's own number, per source and currency. */
export interface OrderKey { readonly sourceId: string; readonly orderId: string; readonly currency: string }

/**
 * Where a session's figures are kept while events are folded: SQLite behind a cache in the store worker, plain maps in a
 * recompute. What is missing reads as empty. People are numbers of the session: no name comes near a figure.
 */
export interface Ledger {
  readonly totals: () => SessionTotals;
  readonly setTotals: (totals: SessionTotals) => void;
  readonly bucket: (minute: number) => MinuteBucket;
  readonly setBucket: (bucket: MinuteBucket) => void;
  readonly order: (key: OrderKey) => OrderState;
  readonly setOrder: (key: OrderKey, state: OrderState) => void;
  readonly sale: (key: OrderKey) => OrderSale;
  readonly setSale: (key: OrderKey, sale: OrderSale) => void;
  /** What a person did so far: bits of people.ts. */
  readonly did: (person: number) => number;
  readonly setDid: (person: number, did: number) => void;
  /** How many orders of this session this person paid in this currency. */
  readonly paidBy: (person: number, currency: string) => number;
  readonly setPaidBy: (person: number, currency: string, orders: number) => void;
  /** When the session opened, ms; null = not known. */
  readonly openedAt: () => number | null;
  /** Does an earlier session know this order by more than its refunds? */
  readonly isOfEarlier: (key: OrderKey) => boolean;
  /** Comments received in this second (since the epoch), for the sliding minute. */
  readonly addComments: (second: number, by: number) => void;
}

/**
 * Folds one stored event into a session's figures. Call once for each stored event, in the order they were stored: live
 * figures and a recompute from the raw rows are then the same by construction. `person`: the number of the event's viewer in
 * this session; null = none, or hidden by the platform.
 */
export function foldEvent(ledger: Ledger, event: AudienceEvent, person: number | null): void {
  const before = ledger.totals();
  const totals = foldTotals(before, event);
  ledger.setTotals(totals);
  if (!countsInFigures(event.provenance)) return;
  const act = actOf(event.kind);
  if (person !== null && act !== null) foldAct(ledger, person, act);
  if (event.kind === 'order') return foldMoney(ledger, event, person);
  if (event.kind === 'viewers') foldOnline(ledger, before.online, event.receivedAt);
  const held = ledger.bucket(minuteOf(event));
  const bucket = foldBucket(held, event, totals.online?.value ?? null);
  // An event that moves no figure of its minute leaves no bucket behind.
  if (bucket !== held) ledger.setBucket(bucket);
  if (event.kind === 'comment') ledger.addComments(secondOf(event.receivedAt), 1);
}

function foldAct(ledger: Ledger, person: number, act: PersonAct): void {
  const totals = ledger.totals();
  const detail = totals.detail ?? NO_DETAIL;
  const held = ledger.did(person);
  const { people, did } = countAct(detail.people, held, act);
  if (did === held) return;
  ledger.setDid(person, did);
  ledger.setTotals({ ...totals, detail: { ...detail, people } });
}

/** The reading before held until this one came: it is weighed by that time, in every minute it lasted through. */
function foldOnline(ledger: Ledger, last: SessionTotals['online'], at: number): void {
  const totals = ledger.totals();
  const detail = totals.detail ?? NO_DETAIL;
  const ms = last === null ? 0 : heldSpan(last.at, at);
  const isPeak = totals.online !== null && totals.online.peak > (last?.peak ?? -1);
  ledger.setTotals({ ...totals, detail: { ...detail, readings: detail.readings + 1, onlineMs: detail.onlineMs + ms, onlinePersonMs: detail.onlinePersonMs + ms * (last?.value ?? 0), peakAt: isPeak ? at : detail.peakAt } });
  if (last === null || ms === 0) return;
  for (let from = last.at; from < at;) {
    const minute = Math.floor(from / MINUTE) * MINUTE;
    const until = Math.min(at, minute + MINUTE);
    ledger.setBucket(addOnline(ledger.bucket(minute), last.value, until - from));
    from = until;
  }
}

function foldMoney(ledger: Ledger, fact: OrderFact, person: number | null): void {
  const key = { sourceId: fact.sourceId, orderId: fact.orderId, currency: fact.currency };
  const place = placeOf(ledger, key, fact);
  const before = ledger.order(key);
  const after = foldOrder(before, fact, minuteOf(fact));
  const change = differenceOf(tallyHere(before, place), tallyHere(after, place));
  ledger.setOrder(key, after);
  // What moves nothing leaves no zero behind: without an order of its own a session has no money, not nought.
  if (Object.values(change).some((by) => by !== 0)) ledger.setTotals(addMoney(ledger.totals(), fact.currency, change));
  foldSales(ledger, key, fact, person, { before: before.paid !== null && isOrderedHere(before, place), after: after.paid !== null && isOrderedHere(after, place) });
  if (after.paidMinute === null || (change.paidOrders === 0 && change.paidMinor === 0)) return;
  ledger.setBucket(addPaid(ledger.bucket(after.paidMinute), fact.currency, change.paidOrders, change.paidMinor));
}

/** A replay tells an earlier show once more, with its order numbers: there the numbers say nothing. */
const placeOf = (ledger: Ledger, key: OrderKey, { provenance }: OrderFact): OrderPlace =>
  (provenance === 'replay' ? { openedAt: null, isOfEarlier: false } : { openedAt: ledger.openedAt(), isOfEarlier: ledger.isOfEarlier(key) });

function foldSales(ledger: Ledger, key: OrderKey, fact: OrderFact, person: number | null, isPaid: { readonly before: boolean; readonly after: boolean }): void {
  const held = ledger.sale(key);
  const sale = foldSale(held, fact, person);
  ledger.setSale(key, sale);
  const [before, after]: readonly [SaleStanding, SaleStanding] = [{ sale: held, isPaid: isPaid.before }, { sale, isPaid: isPaid.after }];
  if (!before.isPaid && !after.isPaid) return;
  const buyers = sale.buyer === null ? 0 : countBuyer(ledger, sale.buyer, key.currency, Number(after.isPaid) - Number(before.isPaid && held.buyer !== null));
  const totals = ledger.totals();
  const detail = totals.detail ?? NO_DETAIL;
  const tally = addSale(detail.sales[key.currency] ?? NO_SALES, before, after, buyers);
  ledger.setTotals({ ...totals, detail: { ...detail, sales: { ...detail.sales, [key.currency]: tally } } });
}

/** Counts the person's paid orders; whether that makes them a buyer (+1), makes them none any more (-1), or neither. */
function countBuyer(ledger: Ledger, person: number, currency: string, change: number): number {
  if (change === 0) return 0;
  const held = ledger.paidBy(person, currency);
  ledger.setPaidBy(person, currency, held + change);
  if (held === 0) {
    foldAct(ledger, person, 'bought');
    return 1;
  }
  if (held + change > 0) return 0;
  const totals = ledger.totals();
  const detail = totals.detail ?? NO_DETAIL;
  if (Object.keys(detail.sales).every((other) => ledger.paidBy(person, other) === 0)) {
    const { people, did } = takeBack(detail.people, ledger.did(person), 'bought');
    ledger.setDid(person, did);
    ledger.setTotals({ ...totals, detail: { ...detail, people } });
  }
  return -1;
}
