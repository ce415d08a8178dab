import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, foldOrder, NO_ORDER, orderTally, type OrderFact, type OrderState } from '#shared/metrics/orderState.ts';
import { order, SHOW_START } from '#tests/fakes/audienceEvents.ts';

const fact = (change: OrderFact['change'], minor: number, at = 0): OrderFact => {
  const event = order(`${change}-${minor}-${at}`, 'o1', change, minor, { at: SHOW_START + at });
  if (event.kind !== 'order') throw new Error('not an order');
  return event;
};
const fold = (...facts: readonly OrderFact[]): OrderState => facts.reduce((state, each) => foldOrder(state, each, 60_000), NO_ORDER);
const anyFact = fc.tuple(fc.constantFrom('created', 'paid', 'cancelled', 'refunded'), fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 5 })).map(([change, minor, at]) => fact(change, minor, at));

describe('one order', () => {
  it.each([
    ['created only', [fact('created', 500)], { createdOrders: 1, createdMinor: 500, paidOrders: 0 }],
    ['paid only counts as created too', [fact('paid', 500)], { createdOrders: 1, createdMinor: 500, paidOrders: 1, paidMinor: 500 }],
    ['cancelled only was created once', [fact('cancelled', 500)], { createdOrders: 1, createdMinor: 500, cancelledOrders: 1, paidOrders: 0 }],
    ['a refund alone tells nothing about creation', [fact('refunded', 200)], { createdOrders: 0, paidOrders: 0, refundedOrders: 1, refundedMinor: 200 }],
    ['paid twice counts once, the newest amount', [fact('paid', 500, 1), fact('paid', 450, 2)], { paidOrders: 1, paidMinor: 450 }],
    ['an older amount that comes later changes nothing', [fact('paid', 450, 2), fact('paid', 500, 1)], { paidOrders: 1, paidMinor: 450 }],
    ['its own creation replaces the stand-in', [fact('paid', 500), fact('created', 480)], { createdOrders: 1, createdMinor: 480, paidMinor: 500 }],
    ['refunds add up', [fact('paid', 500), fact('refunded', 100), fact('refunded', 50)], { refundedOrders: 1, refundedMinor: 150, paidMinor: 500 }],
  ])('%s', (_what, facts, tally) => {
    expect(orderTally(fold(...facts))).toMatchObject(tally);
  });

  it('the order of facts does not matter', () => {
    fc.assert(fc.property(fc.array(anyFact, { maxLength: 8 }).chain((facts) => fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length }))), ([facts, shuffled]) => {
      expect(orderTally(fold(...shuffled))).toEqual(orderTally(fold(...facts)));
    }));
  });

  it('changes from fact to fact sum up to the tally', () => {
    fc.assert(fc.property(fc.array(anyFact, { maxLength: 8 }), (facts) => {
      let state = NO_ORDER;
      let [paid, created, orders] = [0, 0, 0];
      for (const each of facts) {
        const next = foldOrder(state, each, 0);
        const change = differenceOf(orderTally(state), orderTally(next));
        paid += change.paidMinor;
        created += change.createdMinor;
        orders += change.createdOrders;
        state = next;
      }
      expect({ paid, created, orders }).toEqual({ paid: orderTally(state).paidMinor, created: orderTally(state).createdMinor, orders: orderTally(state).createdOrders });
      expect(orders).toBeLessThanOrEqual(1);
    }));
  });
});
