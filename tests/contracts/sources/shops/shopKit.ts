/** What the contract suites of the shops share: a file that keeps one of each fact, and the sums that must come out of it. */
import type { AudienceEvent } from '#shared/audience/event.ts';
import { foldOrder, NO_ORDER, orderTally, type OrderFact, type OrderState } from '#shared/metrics/orderState.ts';
import { totalOf, type ShopWorld } from '#tests/fakes/shop/shopWorld.ts';
import type { IntakeResult } from '#engine/ports.ts';

export interface FactFile {
  readonly accept: (offered: readonly AudienceEvent[]) => Promise<readonly IntakeResult[]>;
  readonly facts: () => readonly OrderFact[];
  /** What was offered more than once. */
  readonly repeats: () => number;
  readonly money: () => Readonly<Record<string, ReturnType<typeof orderTally>>>;
}

/** Keeps facts as crowd.db does: once by source and event id. */
export function createFactFile(): FactFile {
  const held = new Map<string, OrderFact>();
  let repeats = 0;
  const states = (): ReadonlyMap<string, OrderState> => [...held.values()].reduce((all, fact) => {
    const key = `${fact.currency} ${fact.orderId}`;
    return all.set(key, foldOrder(all.get(key) ?? NO_ORDER, fact, 0));
  }, new Map<string, OrderState>());
  return {
    accept: (offered) => Promise.resolve(offered.map((event) => {
      if (event.kind !== 'order') return 'stored';
      if (held.has(event.eventId)) { repeats += 1; return 'duplicate'; }
      held.set(event.eventId, event);
      return 'stored';
    })),
    facts: () => [...held.values()], repeats: () => repeats,
    money: () => addUp([...states()].map(([key, state]) => ({ currency: key.split(' ')[0] ?? '', tally: orderTally(state) }))),
  };
}

type Tally = ReturnType<typeof orderTally>;
function addUp(orders: readonly { readonly currency: string; readonly tally: Tally }[]): Readonly<Record<string, Tally>> {
  const sums: Record<string, Tally> = {};
  for (const { currency, tally } of orders) {
    const held = sums[currency];
    sums[currency] = held === undefined ? tally : Object.fromEntries(Object.entries(tally).map(([name, value]) => [name, value + held[name as keyof Tally]])) as unknown as Tally;
  }
  return sums;
}

/** What the shop's own books say. `withoutRefunds`: the shop does not tell what it paid back. */
export function booksOf(world: ShopWorld, withoutRefunds = false): Readonly<Record<string, Tally>> {
  return addUp(world.orders().map((order) => {
    const refunds = withoutRefunds ? [] : order.refunds;
    const total = totalOf(order);
    return { currency: order.currency, tally: {
      createdOrders: 1, createdMinor: total, paidOrders: order.paidAt === null ? 0 : 1, paidMinor: order.paidAt === null ? 0 : total, cancelledOrders: order.cancelledAt === null ? 0 : 1,
      refundedOrders: refunds.length > 0 ? 1 : 0, refundedMinor: refunds.reduce((sum, { minor }) => sum + minor, 0),
    } };
  }));
}

/** What happens in a shop, as numbers a generator can make. */
export type Happening = { readonly kind: 'place' | 'pay' | 'cancel' | 'refund'; readonly of: number; readonly minor: number; readonly currency: string };

/** Does what a happening says to the shop's books; null when it makes no sense there. */
export function happen(world: ShopWorld, what: Happening, at: number): ReturnType<ShopWorld['place']> | null {
  if (what.kind === 'place') return world.place([{ sku: 'ms-p03', quantity: 1 + (what.of % 3), priceMinor: what.minor }, ...(what.of % 2 === 0 ? [] : [{ sku: 'MS-P07', quantity: 1, priceMinor: 6_900 }])], at, what.currency);
  const orders = world.orders();
  const order = orders[what.of % Math.max(1, orders.length)];
  if (order === undefined) return null;
  const paidBack = order.refunds.reduce((sum, { minor }) => sum + minor, 0);
  if (what.kind === 'pay') return order.paidAt !== null || order.cancelledAt !== null ? null : world.pay(order.id, at);
  if (what.kind === 'cancel') return order.cancelledAt !== null ? null : world.cancel(order.id, at);
  return order.paidAt === null || paidBack + what.minor > totalOf(order) ? null : world.refund(order.id, what.minor, at);
}
