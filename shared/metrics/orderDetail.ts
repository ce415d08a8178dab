import type { OrderLine } from '../audience/event.ts';
import type { Alike } from './alike.ts';
import type { OrderFact } from './orderState.ts';

/** A statement about an order: what the shop said and when (by its clock). */
interface Statement { readonly at: number; readonly minor: number; readonly lines: readonly OrderLine[] }

/**
 * One order in one currency as attribution needs it: the statements themselves, so that facts may arrive in any order. Newest
 * statement of a change counts; refunds add up.
 */
export interface OrderDetail {
  readonly orderId: string;
  readonly currency: string;
  readonly created: Statement | null;
  readonly paid: Statement | null;
  readonly cancelled: Statement | null;
  /** By event id, ascending: the sum never depends on the order of arrival. */
  readonly refunds: readonly (Statement & { readonly eventId: string })[];
}

const NO_REFUNDS: OrderDetail['refunds'] = [];

/** An order nothing is known of yet. */
export const noDetail = (orderId: string, currency: string): OrderDetail => ({ orderId, currency, created: null, paid: null, cancelled: null, refunds: NO_REFUNDS });

const newer = (held: Statement | null, said: Statement): Statement => {
  if (held === null || said.at > held.at) return said;
  // Two statements for one moment: the larger amount, then the longer list, so that the order of arrival cannot matter.
  if (said.at === held.at && (said.minor > held.minor || (said.minor === held.minor && JSON.stringify(said.lines) > JSON.stringify(held.lines)))) return said;
  return held;
};

/** Folds one fact; a fact seen before (same event id of a refund) changes nothing. */
export function foldDetail(detail: OrderDetail, fact: OrderFact): OrderDetail {
  const said: Statement = { at: fact.at, minor: fact.amountMinor, lines: fact.lines };
  switch (fact.change) {
    case 'created': return { ...detail, created: newer(detail.created, said) };
    case 'paid': return { ...detail, paid: newer(detail.paid, said) };
    case 'cancelled': return { ...detail, cancelled: newer(detail.cancelled, said) };
    case 'refunded': {
      if (detail.refunds.some(({ eventId }) => eventId === fact.eventId)) return detail;
      return { ...detail, refunds: [...detail.refunds, { ...said, eventId: fact.eventId }].toSorted((a, b) => (a.eventId < b.eventId ? -1 : 1)) };
    }
    default: return fact.change satisfies never;
  }
}

/** When the buyer ordered, by the shop's clock: the creation, or without it the earliest thing known. */
export const orderedAt = (detail: OrderDetail): number =>
  detail.created?.at ?? Math.min(...[detail.paid, detail.cancelled, ...detail.refunds].flatMap((said) => (said === null ? [] : [said.at])));

/** What was ordered, as far as any statement lists it. */
export const orderLines = (detail: OrderDetail): readonly OrderLine[] =>
  [detail.paid, detail.created, detail.cancelled].find((said) => said !== null && said.lines.length > 0)?.lines ?? [];

const withAlikeLines = (said: Statement | null, alike: Alike): Statement | null => said && { at: said.at, minor: said.minor, lines: alike(said.lines) };

/** The same order with nothing kept that is kept elsewhere: the currency's own string, lists of goods that other orders have, too. */
export const withAlike = ({ orderId, created, paid, cancelled, refunds }: OrderDetail, currency: string, alike: Alike): OrderDetail => ({
  orderId, currency, created: withAlikeLines(created, alike), paid: withAlikeLines(paid, alike), cancelled: withAlikeLines(cancelled, alike),
  refunds: refunds.length === 0 ? NO_REFUNDS : refunds,
});
