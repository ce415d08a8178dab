import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audienceEventSchema } from '#shared/audience/event.ts';
import { attributeOrder, segmentAt, type ShowLine } from '#shared/metrics/attribution.ts';
import { NO_ATTRIBUTION, productKey, replaceShares, segmentKey, type AttributionTotals } from '#shared/metrics/attributionTotals.ts';
import { foldDetail, noDetail, type OrderDetail } from '#shared/metrics/orderDetail.ts';
import type { OrderFact } from '#shared/metrics/orderState.ts';
import { splitMinor } from '#shared/metrics/splitMinor.ts';

const T = Date.UTC(2026, 10, 28, 12);
const LINE: ShowLine = {
  latencyMs: 8_000, tailMs: 180_000,
  segments: [{ runId: 'a', from: T, until: T + 300_000 }, { runId: 'b', from: T + 300_000, until: T + 600_000 }, { runId: 'c', from: T + 600_000, until: null }],
  windows: [{ productId: 'P1', from: T, until: T + 300_000 }, { productId: 'P2', from: T + 300_000, until: T + 600_000 }],
};
let made = 0;
const fact = (orderId: string, change: OrderFact['change'], seconds: number, amountMinor: number, lines: readonly [string, number, number][] = []): OrderFact => audienceEventSchema.parse({
  kind: 'order', eventId: `e${String(made += 1)}`, sourceId: 'shop', at: T + seconds * 1_000, receivedAt: T + seconds * 1_000, provenance: 'live', orderId, change, amountMinor, currency: 'CNY', viewer: null,
  lines: lines.map(([productRef, quantity, amount]) => ({ productRef, quantity, amountMinor: amount })),
}) as OrderFact;
const detailOf = (...facts: readonly OrderFact[]): OrderDetail => facts.reduce(foldDetail, noDetail(facts[0]?.orderId ?? '', 'CNY'));

describe('attribution: an order belongs to the segment its buyer saw when ordering', () => {
  it('the stream is seen later: an order 5 s into b was made by a viewer of a', () => {
    expect(segmentAt(LINE, T + 305_000)).toBe('a');
    expect(segmentAt(LINE, T + 308_000)).toBe('b');
    expect(segmentAt(LINE, T + 7_999)).toBeNull();
  });

  it('paid and refunded later, the money stays where it was ordered', () => {
    const shares = attributeOrder(detailOf(fact('o', 'created', 100, 10_000, [['P1', 1, 10_000]]), fact('o', 'paid', 700, 10_000), fact('o', 'refunded', 900_000, 4_000)), LINE);
    expect(shares).toEqual([{ runId: 'a', productRef: 'P1', isExplained: true, units: 1, createdMinor: 10_000, paidMinor: 10_000, refundedMinor: 4_000 }]);
  });

  it('a product sells for three minutes after its explanation; then it is the shelf', () => {
    const explained = (seconds: number): boolean => attributeOrder(detailOf(fact('o', 'paid', seconds, 100, [['P1', 1, 100]])), LINE)[0]?.isExplained === true;
    expect([explained(308 + 179), explained(308 + 180)]).toEqual([true, false]);
  });

  it('several products split the order by line amount, to the cent', () => {
    const shares = attributeOrder(detailOf(fact('o', 'paid', 320, 10_000, [['P1', 1, 3_333], ['P2', 2, 6_668]])), LINE);
    expect(shares.map(({ productRef, paidMinor, isExplained }) => [productRef, paidMinor, isExplained])).toEqual([['P1', 3_333, true], ['P2', 6_667, true]]);
  });

  it('a refund that names its goods is theirs', () => {
    const shares = attributeOrder(detailOf(fact('o', 'paid', 320, 300, [['P1', 1, 100], ['P2', 1, 200]]), fact('o', 'refunded', 400, 200, [['P2', 1, 200]])), LINE);
    expect(shares.map(({ refundedMinor }) => refundedMinor)).toEqual([0, 200]);
  });

  it('an order that lists nothing still counts, to no product', () => {
    expect(attributeOrder(detailOf(fact('o', 'paid', 320, 300)), LINE)).toMatchObject([{ runId: 'b', productRef: null, paidMinor: 300 }]);
  });
});

const anyFact = fc.record({
  orderId: fc.constantFrom('o1', 'o2', 'o3'), change: fc.constantFrom('created', 'paid', 'cancelled', 'refunded'), seconds: fc.integer({ min: 0, max: 900 }), amount: fc.integer({ min: 0, max: 1_000_000 }),
  lines: fc.array(fc.tuple(fc.constantFrom('P1', 'P2', 'P3'), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 100_000 })), { maxLength: 3 }),
}).map(({ orderId, change, seconds, amount, lines }) => fact(orderId, change as OrderFact['change'], seconds, amount, lines as [string, number, number][]));

/** The live way: facts one by one, each order replaced by what it is now. */
function live(facts: readonly OrderFact[]): AttributionTotals {
  const details = new Map<string, OrderDetail>();
  let totals = NO_ATTRIBUTION;
  for (const said of facts) {
    const held = details.get(said.orderId);
    const next = foldDetail(held ?? noDetail(said.orderId, 'CNY'), said);
    totals = replaceShares(totals, 'CNY', held === undefined ? [] : attributeOrder(held, LINE), attributeOrder(next, LINE));
    details.set(said.orderId, next);
  }
  return totals;
}
const sorted = (map: ReadonlyMap<string, unknown>): readonly unknown[] => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));

describe('attribution: properties', () => {
  it('shares sum to the whole', () => {
    fc.assert(fc.property(fc.array(anyFact, { minLength: 1, maxLength: 12 }), (facts) => {
      for (const orderId of new Set(facts.map((said) => said.orderId))) {
        const detail = detailOf(...facts.filter((said) => said.orderId === orderId));
        const shares = attributeOrder(detail, LINE);
        expect(shares.reduce((sum, { paidMinor }) => sum + paidMinor, 0)).toBe(detail.paid?.minor ?? 0);
        expect(shares.reduce((sum, { refundedMinor }) => sum + refundedMinor, 0)).toBe(detail.refunds.reduce((sum, { minor }) => sum + minor, 0));
      }
    }));
  });

  it('the order of arrival never changes the result', () => {
    fc.assert(fc.property(fc.array(anyFact, { minLength: 1, maxLength: 12 }).chain((facts) => fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length }))), ([facts, shuffled]) => {
      const [a, b] = [live(facts), live(shuffled)];
      expect(sorted(a.segments)).toEqual(sorted(b.segments));
      expect(sorted(a.products)).toEqual(sorted(b.products));
    }));
  });

  it('a late refund changes the segment it was ordered in and no other', () => {
    fc.assert(fc.property(fc.array(anyFact, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 500 }), (facts, minor) => {
      const before = live([fact('late', 'paid', 100, 1_000, [['P1', 1, 1_000]]), ...facts]);
      const after = live([fact('late', 'paid', 100, 1_000, [['P1', 1, 1_000]]), ...facts, fact('late', 'refunded', 9_000, minor)]);
      const key = segmentKey('CNY', 'a');
      expect(sorted(new Map([...after.segments].filter(([name]) => name !== key)))).toEqual(sorted(new Map([...before.segments].filter(([name]) => name !== key))));
      expect((after.segments.get(key)?.refundedMinor ?? 0) - (before.segments.get(key)?.refundedMinor ?? 0)).toBe(minor);
      expect((after.products.get(productKey('CNY', 'P1', true))?.refundedMinor ?? 0) - (before.products.get(productKey('CNY', 'P1', true))?.refundedMinor ?? 0)).toBe(minor);
    }));
  });

  it('parts of an amount sum to it, whatever the weights', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9_000_000_000_000_000 }), fc.array(fc.integer({ min: 0, max: 9_000_000_000_000 }), { minLength: 1, maxLength: 20 }), (total, weights) => {
      const parts = splitMinor(total, weights);
      expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total));
      expect(parts.every((part) => part >= 0)).toBe(true);
    }));
  });
});
