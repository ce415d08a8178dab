import type { AudienceEvent } from '../audience/event.ts';
import { assertNever } from '../result.ts';

/** One fact about an order, as any shop tells it. */
export type OrderFact = Extract<AudienceEvent, { kind: 'order' }>;

/** An amount and when the shop said so: the newest statement wins, whichever arrives last. */
interface Stated { readonly minor: number; readonly at: number }

/**
 * What is known of one order in one currency. Facts may arrive in any order; the state is the same in the end.
 * `paidMinute` is the minute (UTC, ms) in which the first payment fact was received: the payment's place on the chart.
 */
export interface OrderState {
  readonly created: Stated | null;
  readonly paid: Stated | null;
  readonly paidMinute: number | null;
  readonly cancelled: Stated | null;
  readonly refundedMinor: number;
  readonly refunds: number;
}

export const NO_ORDER: OrderState = { created: null, paid: null, paidMinute: null, cancelled: null, refundedMinor: 0, refunds: 0 };

/** What one order adds to the figures of its currency. */
export interface OrderTally {
  readonly createdOrders: number; readonly createdMinor: number;
  readonly paidOrders: number; readonly paidMinor: number;
  readonly cancelledOrders: number;
  readonly refundedOrders: number; readonly refundedMinor: number;
}

const newest = (held: Stated | null, fact: OrderFact): Stated => {
  const said = { minor: fact.amountMinor, at: fact.at };
  if (held === null || said.at > held.at) return said;
  // Two amounts for the same moment: the larger one, so that the order of arrival cannot matter.
  return said.at === held.at && said.minor > held.minor ? said : held;
};

/** Folds one fact, which must not have been folded before (the store drops repeats by event id). `minute` is the minute it was received in. */
export function foldOrder(state: OrderState, fact: OrderFact, minute: number): OrderState {
  switch (fact.change) {
    case 'created': return { ...state, created: newest(state.created, fact) };
    case 'paid': return { ...state, paid: newest(state.paid, fact), paidMinute: state.paidMinute ?? minute };
    case 'cancelled': return { ...state, cancelled: newest(state.cancelled, fact) };
    case 'refunded': return { ...state, refundedMinor: state.refundedMinor + fact.amountMinor, refunds: state.refunds + 1 };
    default: return assertNever(fact.change);
  }
}

/**
 * What the order counts for. It counts once: a payment or a cancellation seen before (or without) the creation counts as
 * created too, with its amount standing in. A cancellation takes nothing back: paid money leaves as a refund.
 */
export function orderTally(state: OrderState): OrderTally {
  const created = state.created ?? state.paid ?? state.cancelled;
  return {
    createdOrders: created === null ? 0 : 1, createdMinor: created?.minor ?? 0,
    paidOrders: state.paid === null ? 0 : 1, paidMinor: state.paid?.minor ?? 0,
    cancelledOrders: state.cancelled === null ? 0 : 1,
    refundedOrders: state.refunds > 0 ? 1 : 0, refundedMinor: state.refundedMinor,
  };
}

/** b - a. */
export function differenceOf(a: OrderTally, b: OrderTally): OrderTally {
  return {
    createdOrders: b.createdOrders - a.createdOrders, createdMinor: b.createdMinor - a.createdMinor,
    paidOrders: b.paidOrders - a.paidOrders, paidMinor: b.paidMinor - a.paidMinor,
    cancelledOrders: b.cancelledOrders - a.cancelledOrders,
    refundedOrders: b.refundedOrders - a.refundedOrders, refundedMinor: b.refundedMinor - a.refundedMinor,
  };
}
