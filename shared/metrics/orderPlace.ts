import { NO_ORDER, orderTally, type OrderState, type OrderTally } from './orderState.ts';

/** What decides whose figures an order moves. */
export interface OrderPlace {
  /** When the session opened, ms; null = not known: no order is too old. */
  readonly openedAt: number | null;
  /** An earlier session knows the order by more than its refunds. */
  readonly isOfEarlier: boolean;
}

/**
 * Is this an order of the session? Money belongs where it was ordered (domain.md 4): a late payment, a cancellation or a refund of an
 * earlier show's order is heard now and moves nothing here; the book of that show has it (attributionBook.ts). An order of which
 * only refunds are known was ordered somewhere else.
 */
export function isOrderedHere(state: OrderState, { openedAt, isOfEarlier }: OrderPlace): boolean {
  const ordered = state.created?.at ?? earliest(state.paid?.at ?? null, state.cancelled?.at ?? null);
  if (ordered === null || isOfEarlier) return false;
  return openedAt === null || ordered >= openedAt;
}

const earliest = (a: number | null, b: number | null): number | null => (a === null || b === null ? (a ?? b) : Math.min(a, b));

/** What the order counts for in this session. */
export const tallyHere = (state: OrderState, place: OrderPlace): OrderTally => orderTally(isOrderedHere(state, place) ? state : NO_ORDER);
