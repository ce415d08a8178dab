import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audienceEventSchema } from '#shared/audience/event.ts';
import { attributeOrder, segmentAt, type ShowLine } from '#shared/metrics/attribution.ts';
import { createAttributionBook, type AttributionBook } from '#shared/metrics/attributionBook.ts';
import { firstDifference, playedLine, type PlayedLine } from '#shared/metrics/attributionLine.ts';
import type { SalesReadout, SalesSums } from '#shared/metrics/salesReadout.ts';
import { instant } from '#shared/time/instant.ts';
import { foldDetail, noDetail, type OrderDetail } from '#shared/metrics/orderDetail.ts';
import type { OrderFact } from '#shared/metrics/orderState.ts';
import { soldUnits } from '#shared/shelf/productSales.ts';
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
    expect(shares).toEqual([{ runId: 'a', productRef: 'P1', isPaid: true, isCancelled: false, isRefunded: true, isExplained: true, units: 1, createdMinor: 10_000, paidMinor: 10_000, refundedMinor: 4_000 }]);
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

const PLAYED: PlayedLine = { ...LINE, endedAt: null, countedAt: {}, latency: { others: { ms: LINE.latencyMs, from: 'default', samples: 0 }, sources: [] }, segments: LINE.segments.map((segment) => ({ ...segment, cue: segment.runId, title: { zh: '', en: '' } })) };
const NOW = instant(T + 9_999_999);
const newBook = (line: PlayedLine = PLAYED): AttributionBook => createAttributionBook({ from: T - 3_600_000, until: null }, line);
const readOf = (book: AttributionBook): SalesReadout => book.read('live', null, NOW);

/** The live way: facts one by one, each order replaced by what it is now. */
function fill(book: AttributionBook, facts: readonly OrderFact[]): AttributionBook {
  const details = new Map<string, OrderDetail>();
  for (const said of facts) {
    const next = foldDetail(details.get(said.orderId) ?? noDetail(said.orderId, 'CNY'), said);
    details.set(said.orderId, next);
    book.put('shop', next);
  }
  return book;
}
const live = (facts: readonly OrderFact[]): SalesReadout => readOf(fill(newBook(), facts));
const segmentOf = (read: SalesReadout, runId: string): readonly SalesSums[] => read.segments.find((segment) => segment.runId === runId)?.sums ?? [];
const refunded = (sums: readonly SalesSums[] | undefined): number => sums?.[0]?.refundedMinor ?? 0;

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
      expect(live(shuffled)).toEqual(live(facts));
    }));
  });

  it('a late refund changes the segment it was ordered in and no other', () => {
    fc.assert(fc.property(fc.array(anyFact, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 500 }), (facts, minor) => {
      const before = live([fact('late', 'paid', 100, 1_000, [['P1', 1, 1_000]]), ...facts]);
      const after = live([fact('late', 'paid', 100, 1_000, [['P1', 1, 1_000]]), ...facts, fact('late', 'refunded', 9_000, minor)]);
      expect([...after.segments.filter(({ runId }) => runId !== 'a'), after.outside]).toEqual([...before.segments.filter(({ runId }) => runId !== 'a'), before.outside]);
      expect(refunded(segmentOf(after, 'a')) - refunded(segmentOf(before, 'a'))).toBe(minor);
      const explained = (read: SalesReadout): number => refunded(read.products.find(({ productRef }) => productRef === 'P1')?.explained);
      expect(explained(after) - explained(before)).toBe(minor);
    }));
  });

  it('parts of an amount sum to it, whatever the weights', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9_000_000_000_000_000 }), fc.array(fc.integer({ min: 0, max: 9_000_000_000_000 }), { minLength: 1, maxLength: 20 }), (total, weights) => {
      const parts = splitMinor(total, weights);
      expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total));
      expect(parts.every((part) => part >= 0)).toBe(true);
    }));
  });

  it('segments and what is outside of them sum to all orders; so do explained and shelf', () => {
    fc.assert(fc.property(fc.array(anyFact, { minLength: 1, maxLength: 20 }), (facts) => {
      const read = live(facts);
      const sum = (all: readonly (readonly SalesSums[])[], of: keyof Omit<SalesSums, 'currency'>): number => all.flat().reduce((held, each) => held + each[of], 0);
      for (const of of ['orders', 'paidOrders', 'cancelledOrders', 'refundedOrders', 'units', 'paidUnits', 'createdMinor', 'paidMinor', 'refundedMinor'] as const) expect(sum([...read.segments.map(({ sums }) => sums), read.outside], of)).toBe(sum([read.totals], of));
      for (const of of ['units', 'createdMinor', 'paidMinor', 'refundedMinor'] as const) expect(sum(read.products.flatMap(({ explained, shelf }) => [explained, shelf]), of)).toBe(sum([read.totals], of));
    }));
  });

  it('takes and pins that come between the orders end in the same figures as a book made from the log afterwards', () => {
    const happening = fc.oneof(anyFact.map((said) => ({ said })), fc.record({ at: fc.integer({ min: 0, max: 900 }), kind: fc.constantFrom('take', 'pin', 'unpin', 'end', 'count'), of: fc.constantFrom('P1', 'P2') }));
    fc.assert(fc.property(fc.array(happening, { minLength: 1, maxLength: 25 }), (steps) => {
      const book = newBook(playedLine([]));
      const log: Parameters<typeof playedLine>[0][number][] = [];
      const facts: OrderFact[] = [];
      const details = new Map<string, OrderDetail>();
      let clock = 0;
      for (const step of steps) {
        if ('said' in step) {
          facts.push(step.said);
          const next = foldDetail(details.get(step.said.orderId) ?? noDetail(step.said.orderId, 'CNY'), step.said);
          details.set(step.said.orderId, next);
          book.put('shop', next);
          continue;
        }
        clock = Math.max(clock, step.at);
        const at = instant(T + clock * 1_000);
        log.push({ at, event: eventOf(step.kind, step.of, log.length) } as (typeof log)[number]);
        book.setLine(playedLine(log));
      }
      expect(readOf(book)).toEqual(readOf(fill(newBook(playedLine(log)), facts)));
      expect(book.taken()).toEqual(soldUnits(readOf(book)));
    }), { numRuns: 300 });
  });
});

const eventOf = (kind: string, productId: string, n: number): unknown => {
  switch (kind) {
    case 'take': return { kind: 'itemTaken', runId: `run-${n}`, item: { cue: String(n), title: { zh: '', en: '' }, productIds: [productId] } };
    case 'pin': return { kind: 'explainStarted', explainId: `x-${n}`, productId };
    case 'count': return { kind: 'stockCounted', productId, units: 1, note: '' };
    case 'unpin': return { kind: 'explainStopped', explainId: `x-${n}`, productId };
    default: return { kind: 'showEnded' };
  }
};

describe('units that orders hold', () => {
  const units = (book: AttributionBook) => book.taken().find(({ productId }) => productId === 'P1');
  const orders = [
    fact('paid', 'paid', 100, 300, [['P1', 3, 300]]), fact('waits', 'created', 110, 100, [['P1', 1, 100]]),
    fact('given up', 'created', 120, 500, [['P1', 5, 500]]), fact('given up', 'cancelled', 130, 500), fact('later', 'paid', 400, 200, [['P1', 2, 200], ['P2', 1, 100]]),
  ];

  it('paid and waiting ones, never those of an order given up; what was ordered before the stock was counted is not taken from the count', () => {
    const book = fill(newBook(), orders);
    expect(units(book)).toEqual({ productId: 'P1', paidUnits: 5, unpaidUnits: 1, sinceCount: 6 });
    book.setLine({ ...PLAYED, countedAt: { P1: T + 200_000 } });
    expect(units(book)).toEqual({ productId: 'P1', paidUnits: 5, unpaidUnits: 1, sinceCount: 2 });
    book.put('shop', detailOf(fact('waits', 'created', 110, 100, [['P1', 1, 100]]), fact('waits', 'paid', 500, 100)));
    expect(units(book)).toEqual({ productId: 'P1', paidUnits: 6, unpaidUnits: 0, sinceCount: 2 });
  });
});

describe('the line of a show', () => {
  const log = (...steps: readonly [string, number][]) => steps.map(([kind, seconds], n) => ({ at: instant(T + seconds * 1_000), event: eventOf(kind, 'P1', n) })) as Parameters<typeof playedLine>[0];

  it('a row lasts until the next take or the end; the plan of a row in which nobody pinned is what it explains', () => {
    const line = playedLine(log(['take', 0], ['take', 60], ['end', 100]));
    expect(line.segments).toMatchObject([{ runId: 'run-0', from: T, until: T + 60_000 }, { runId: 'run-1', until: T + 100_000 }]);
    expect(line.windows).toEqual([{ productId: 'P1', from: T, until: T + 60_000 }, { productId: 'P1', from: T + 60_000, until: T + 100_000 }]);
    expect(line.endedAt).toBe(T + 100_000);
  });

  it('where somebody pinned, only pins count; a pin ends with the next one and with the show', () => {
    const line = playedLine(log(['take', 0], ['pin', 10], ['pin', 20], ['end', 30]));
    expect(line.windows).toEqual([{ productId: 'P1', from: T + 10_000, until: T + 20_000 }, { productId: 'P1', from: T + 20_000, until: T + 30_000 }]);
  });

  it('two lines differ from the earliest stretch on that only one has', () => {
    const before = playedLine(log(['take', 0]));
    expect(firstDifference(before, playedLine(log(['take', 0], ['take', 60])))).toBe(T + 60_000);
    expect(firstDifference(before, before)).toBeNull();
  });

  it('an order of before the session, or of after it, is not in its book', () => {
    const book = createAttributionBook({ from: T, until: T + 600_000 }, PLAYED);
    for (const [id, seconds] of [['x', -1], ['y', 0], ['z', 600]] as const) book.put('shop', detailOf(fact(id, 'paid', seconds, 100)));
    expect(book.orders()).toBe(1);
  });

  it('an order that was without amount is paid nevertheless', () => {
    expect(live([fact('free', 'paid', 100, 0, [['P1', 2, 0]])]).totals).toMatchObject([{ orders: 1, paidOrders: 1, paidUnits: 2, paidMinor: 0 }]);
  });
});
