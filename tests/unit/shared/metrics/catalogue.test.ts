import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlatformFigureValues } from '#shared/audience/platformFigures.ts';
import { NOTHING_ENTERED, type Entered, type MetricInput } from '#shared/metrics/catalogue/facts.ts';
import { metricFigures, type MetricFigure } from '#shared/metrics/catalogue/figure.ts';
import { compareFunnel, gmvChange } from '#shared/metrics/catalogue/compareShows.ts';
import { buildFunnel } from '#shared/metrics/catalogue/funnel.ts';
import { curveAt, type CurvePoint } from '#shared/metrics/catalogue/pace.ts';
import { causesOf, trafficPeaks } from '#shared/metrics/catalogue/peaks.ts';
import { medianOf } from '#shared/metrics/medianOf.ts';
import { METRICS, type MetricId } from '#shared/metrics/catalogue/metrics.table.ts';
import { NO_DETAIL, type Detail } from '#shared/metrics/detail.ts';
import { NO_PEOPLE } from '#shared/metrics/people.ts';
import { metricsReadoutSchema, minuteBucketSchema, type MinuteBucket } from '#shared/metrics/readout.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 2, 8, 12);
const END = START + 120 * MINUTE;

/** The sample show (domain.md 3): 120 minutes, GMV 317,760 in 5,072 pieces, 52,000 viewers, 75,000 views. */
interface Show { readonly detail?: Partial<Detail>; readonly money?: Record<string, number> | null; readonly readout?: Record<string, unknown>; readonly buckets?: readonly MinuteBucket[]; readonly entered?: Partial<Entered>; readonly told?: PlatformFigureValues; readonly live?: MetricInput['live'] }
const MONEY = { currency: 'CNY', createdOrders: 3_200, createdMinor: 38_000_000, paidOrders: 2_536, paidMinor: 31_776_000, cancelledOrders: 12, refundedOrders: 20, refundedMinor: 476_000 };
const FEED = { sourceId: 'src-1', events: 9, duplicates: 0, unread: 0, lastAt: START };
const bucket = (index: number, over: Partial<MinuteBucket> = {}): MinuteBucket => ({ ...minuteBucketSchema.parse({ minute: START + index * MINUTE, onlineLast: null, onlineMax: null, comments: 0, likes: 0, enters: 0, follows: 0, clicks: 0, money: {} }), ...over });

function inputOf(show: Show = {}): MetricInput {
  const told = show.told === undefined ? {} : { platform: { 'src-1': Object.fromEntries(Object.entries(show.told).map(([name, value]) => [name, { value, at: END }])) } };
  return {
    readout: metricsReadoutSchema.parse({
      at: END, online: { value: 1_204, at: END, peak: 2_400 }, views: 75_000, uniqueViewers: 52_000, comments: 4_000, commentsLastMinute: 86, likes: 20_000, follows: 620, gifts: 80, productClicks: 20_000,
      money: show.money === null ? [] : [{ ...MONEY, ...show.money }], feeds: [FEED], ...show.readout,
      detail: { ...NO_DETAIL, shares: 300, joins: 45, peakAt: START + 30 * MINUTE, people: { ...NO_PEOPLE, interacted: 6_240, clicked: 8_000, bought: 2_200 }, sales: { CNY: { buyers: 2_200, ordersWithBuyer: 2_536, units: 5_072, ordersWithUnits: 2_536 } }, ...told, ...show.detail },
    }),
    buckets: show.buckets ?? Array.from({ length: 120 }, (_value, index) => bucket(index, { likes: index === 119 ? 40 : 0, online: { personMs: 1_200 * MINUTE, ms: MINUTE } })),
    live: show.live === undefined ? { from: START, until: END } : show.live, currency: 'CNY', entered: { ...NOTHING_ENTERED, ...show.entered },
  };
}
const figures = (show: Show = {}, endedAt: number | null = END): Readonly<Record<MetricId, MetricFigure>> =>
  Object.fromEntries(metricFigures(inputOf(show), endedAt).map((figure) => [figure.id, figure])) as Record<MetricId, MetricFigure>;
const yuan = (figure: MetricFigure): string => ((figure.value ?? Number.NaN) / 100).toFixed(2);

describe('metrics of the sample show (domain.md 3)', () => {
  it.each([
    ['unitValue', '62.65'], ['uvValue', '6.11'], ['gpm', '4236.80'], ['paidGmv', '317760.00'], ['netGmv', '313000.00'], ['buyerValue', '144.44'], ['orderValue', '125.30'], ['gmvPerHour', '158880.00'], ['createdGmv', '380000.00'],
  ] as const)('%s is ¥%s', (id, amount) => {
    expect(yuan(figures()[id])).toBe(amount);
  });

  it('GPM rounds to ¥4,237 as a headline', () => {
    expect(Math.round((figures().gpm.value ?? 0) / 100)).toBe(4_237);
  });

  it.each([
    ['buyerRate', 2_200 / 52_000], ['interactionRate', 0.12], ['interactionsPerView', 25_000 / 75_000], ['ctor', 2_200 / 8_000], ['ordersPerClick', 2_536 / 20_000], ['paymentRate', 2_536 / 3_200], ['refundRate', 476_000 / 31_776_000],
    ['refundedOrderRate', 20 / 2_536], ['unitsPerOrder', 2], ['acu', 1_200], ['acuPcu', 0.5], ['commentsPerMinute', 86], ['likesPerMinute', 40], ['joins', 45], ['netFollowers', 620], ['followRate', 620 / 52_000], ['pcu', 2_400],
  ] as const)('%s is %d', (id, value) => {
    expect(figures()[id].value).toBeCloseTo(value, 10);
  });

  it('UV value = viewers who buy x what a buyer is worth', () => {
    const { uvValue, buyerRate, buyerValue } = figures();
    expect((buyerRate.value ?? 0) * (buyerValue.value ?? 0)).toBeCloseTo(uvValue.value ?? 0, 8);
  });

  it('what only a platform can know is taken from what it told: enter rate, CTR, stay, followers', () => {
    const told = figures({ told: { roomImpressions: 300_000, productImpressionViewers: 40_000, averageStaySeconds: 166, nonFollowerViewers: 40_000, unfollows: 20 } });
    expect(told.enterRate.value).toBe(0.25);
    expect(told.impressionsPerHour.value).toBe(150_000);
    expect(told.ctr.value).toBe(0.2);
    expect(told.averageStay.value).toBe(166);
    expect(told.followRate.value).toBe(620 / 40_000);
    expect(told.netFollowers.value).toBe(600);
  });
});

describe('metrics: what may be believed', () => {
  it('a ratio over nothing, or over something nobody counts, is null, never 0: every ratio of the catalogue', () => {
    const empty = metricFigures({ ...inputOf({ money: null }), readout: metricsReadoutSchema.parse({ at: END, online: null, views: 0, uniqueViewers: 0, comments: 0, commentsLastMinute: 0, likes: 0, follows: 0, gifts: 0, productClicks: 0, money: [], feeds: [] }), buckets: [], live: null }, END);
    for (const figure of empty) if (figure.denominator.length > 0) expect([figure.id, figure.value]).toEqual([figure.id, null]);
    expect(empty).toHaveLength(METRICS.length);
  });

  it('people are divided by people and times by times', () => {
    const people = new Set(['interactingViewers', 'uniqueViewers', 'productClickViewers', 'productImpressionViewers', 'buyers', 'newFollowers', 'nonFollowerViewers', 'watchSeconds', 'paidMinor']);
    const times = new Set(['entries', 'roomImpressions', 'interactions', 'views', 'paidOrders', 'productClicks', 'paidMinor']);
    for (const { basis, numerator, denominator, id } of Object.values(figures())) {
      for (const { fact } of [...numerator, ...denominator]) {
        if (basis === 'uv') expect([id, fact, people.has(fact)]).toEqual([id, fact, true]);
        if (basis === 'pv') expect([id, fact, times.has(fact)]).toEqual([id, fact, true]);
      }
    }
  });

  it('fewer than 100 clicks or 300 impressions are too few to read a rate from', () => {
    expect(figures({ readout: { productClicks: 99 } }).ordersPerClick.cautions).toContain('smallSample');
    expect(figures({ readout: { productClicks: 100 } }).ordersPerClick.cautions).not.toContain('smallSample');
    expect(figures({ told: { roomImpressions: 299 } }).enterRate.cautions).toContain('smallSample');
    expect(figures({ told: { roomImpressions: 300 } }).enterRate.cautions).not.toContain('smallSample');
  });

  it('refunds are not settled for seven days, payments for half an hour after the end', () => {
    const at = (ms: number) => ({ readout: { at: END + ms } });
    expect(figures(at(6 * 86_400_000)).refundRate.cautions).toContain('unsettled');
    expect(figures(at(7 * 86_400_000)).refundRate.cautions).not.toContain('unsettled');
    expect(figures(at(29 * MINUTE)).paymentRate.cautions).toContain('unsettled');
    expect(figures(at(31 * MINUTE)).paymentRate.cautions).not.toContain('unsettled');
    expect(figures({}, null).paymentRate.cautions).toContain('unsettled');
  });

  it('the identity check: ACU x live seconds and UV x average stay may differ by 15 %', () => {
    const presence = 1_200 * 7_200;
    const off = (share: number) => figures({ told: { watchSeconds: Math.round(presence / share) } }).identity;
    expect(off(1.14).cautions).toEqual([]);
    expect(off(1.16).cautions).toEqual(['identityOff']);
    expect(off(0.84).cautions).toEqual(['identityOff']);
  });

  it('what an hour brings, and the identity check, wait for five minutes on air', () => {
    const short = { live: { from: END - 4 * MINUTE, until: END }, told: { watchSeconds: 1 } };
    expect(figures(short).gmvPerHour.cautions).toContain('smallSample');
    expect(figures(short).identity.cautions).toEqual(['smallSample']);
    expect(figures({ live: { from: END - 5 * MINUTE, until: END } }).gmvPerHour.cautions).not.toContain('smallSample');
  });

  it('orders without a named buyer or without listed goods are said', () => {
    const some = figures({ detail: { sales: { CNY: { buyers: 9, ordersWithBuyer: 10, units: 10, ordersWithUnits: 11 } } } });
    expect(some.buyerValue.cautions).toContain('someBuyersUnknown');
    expect(some.unitValue.cautions).toContain('someGoodsUnknown');
    expect(figures({ detail: { sales: { CNY: { buyers: 0, ordersWithBuyer: 0, units: 0, ordersWithUnits: 0 } } } }).buyerRate.value).toBeNull();
  });

  it('a currency without orders has no money: not zero, and not another currency\'s', () => {
    const other = metricFigures({ ...inputOf(), currency: 'USD' }, END);
    for (const figure of other) if (figure.unit === 'money') expect([figure.id, figure.value]).toEqual([figure.id, null]);
  });

  it('minutes before the show and after it are in no average', () => {
    const loud = bucket(-5, { online: { personMs: 90_000 * MINUTE, ms: MINUTE } });
    const late = bucket(130, { online: { personMs: 90_000 * MINUTE, ms: MINUTE } });
    const { buckets } = inputOf();
    expect(figures({ buckets: [loud, ...buckets, late] }).acu.value).toBe(1_200);
    expect(figures({ live: null }).acu.value).toBeNull();
  });
});

describe('metrics: the platform\'s own value beside ours', () => {
  it('told directly, or worked out of what it told; how far ours is from it', () => {
    const { gpm, paidGmv, buyerRate } = figures({ told: { gpmMinor: 400_000, paidMinor: 30_000_000, buyers: 2_080, uniqueViewers: 52_000 } });
    expect(gpm.told).toMatchObject({ value: 400_000 });
    expect(gpm.told?.differs).toBeCloseTo(0.0592, 4);
    expect(paidGmv.told).toMatchObject({ value: 30_000_000 });
    expect(buyerRate.told).toMatchObject({ value: 0.04 });
  });

  it('a figure only the platform can know is no second opinion on itself', () => {
    expect(figures({ told: { averageStaySeconds: 34, uniqueViewers: 52_000 } }).averageStay.told).toBeNull();
    expect(figures({ told: { uniqueViewers: 50_000 } }).uniqueViewers.told).toMatchObject({ value: 50_000, differs: 0.04 });
  });

  it('nothing told, nothing beside', () => {
    expect(Object.values(figures()).filter(({ told }) => told !== null)).toEqual([]);
  });
});

describe('metrics: what was spent', () => {
  it('ad ROI is what ads brought by what they cost; zero spend is null', () => {
    expect(figures({ entered: { adSpendMinor: 1_000_000, adPaidMinor: 3_500_000 } }).adRoi.value).toBe(3.5);
    expect(figures({ entered: { adSpendMinor: 0, adPaidMinor: 3_500_000 } }).adRoi.value).toBeNull();
  });

  it('the whole show: (net x margin - ads - commission - people - prizes) by all costs; a missing cost is said', () => {
    const entered = { grossMarginPct: 40, adSpendMinor: 2_000_000, commissionPct: 10, peopleMinor: 800_000, prizesMinor: 200_000 };
    const costs = 2_000_000 + 3_130_000 + 800_000 + 200_000;
    const { showRoi } = figures({ entered });
    expect(showRoi.value).toBeCloseTo((12_520_000 - costs) / costs, 10);
    expect(showRoi.cautions).not.toContain('someCostsMissing');
    expect(figures({ entered: { ...entered, prizesMinor: null } }).showRoi.cautions).toContain('someCostsMissing');
    expect(figures().showRoi.value).toBeNull();
  });

  it('pace is what was paid by what the plan wants by now', () => {
    expect(figures({ entered: { plannedMinor: 30_000_000 } }).pace.value).toBeCloseTo(1.0592, 4);
  });
});

describe('funnel', () => {
  const told = { roomImpressions: 400_000, productImpressionViewers: 26_000 };
  it('names the step with the lowest rate while no earlier show is known', () => {
    const { rows, largest } = buildFunnel(inputOf({ told }));
    expect(rows.map(({ value }) => value)).toEqual([400_000, 52_000, 26_000, 8_000, 3_200, 2_536]);
    expect(largest).toMatchObject({ from: 'roomImpressions', step: 'uniqueViewers', rate: 0.13, relative: null });
  });

  it('with earlier shows, names the step that lost most against their median', () => {
    const usual = { uniqueViewers: [0.13, 0.12], productImpressionViewers: [0.5], productClickViewers: [0.7, 0.62, 0.5], createdOrders: [0.4], paidOrders: [0.8] };
    expect(buildFunnel(inputOf({ told }), usual).largest).toMatchObject({ from: 'productImpressionViewers', step: 'productClickViewers', usual: 0.62 });
  });

  it('a step nobody counts is left out of the chain, not guessed', () => {
    const { rows } = buildFunnel(inputOf());
    expect(rows[0]).toEqual({ step: 'roomImpressions', value: null, from: null });
    expect(rows[1]?.from).toBeNull();
    expect(rows[3]?.from).toMatchObject({ step: 'uniqueViewers' });
  });

  it('what is lost on the way and what is left sum to what came in', () => {
    fc.assert(fc.property(fc.record({ roomImpressions: fc.nat(), productImpressionViewers: fc.nat() }), (values) => {
      const { rows } = buildFunnel(inputOf({ told: values }));
      for (const { from, value } of rows) if (from !== null) expect((value ?? 0) + from.lost).toBe(rows.find(({ step }) => step === from.step)?.value);
    }));
  });
});

describe('beside earlier shows', () => {
  const told = { roomImpressions: 400_000, productImpressionViewers: 26_000 };
  const shows = [[8_000, 26_000], [16_000, 26_000], [13_000, 26_000]].map(([clicked, shown]) => inputOf({ told: { roomImpressions: 400_000, productImpressionViewers: shown ?? 0 }, detail: { people: { ...NO_PEOPLE, clicked: clicked ?? 0, bought: 2_200 } } }));

  it('the usual rate of a step is the median of shows that know the same two steps', () => {
    const { usual, largest } = compareFunnel(inputOf({ told }), [...shows, inputOf()]);
    expect(usual.productClickViewers).toEqual([8_000 / 26_000, 16_000 / 26_000, 13_000 / 26_000]);
    expect(medianOf(usual.productClickViewers ?? [])).toBe(0.5);
    expect(largest).toMatchObject({ step: 'productClickViewers', usual: 0.5 });
  });

  it('worked example: twice the viewers at half the conversion, orders worth a tenth more', () => {
    const then = inputOf();
    const now = inputOf({ readout: { uniqueViewers: 104_000 }, money: { paidMinor: 34_953_600 } });
    const change = gmvChange(now, then);
    expect(change).toMatchObject({ by: 'buyers', nowMinor: 34_953_600, beforeMinor: 31_776_000 });
    expect(change?.parts.map(({ ln }) => ln)).toEqual([expect.closeTo(Math.log(2), 12), expect.closeTo(-Math.log(2), 12), expect.closeTo(Math.log(1.1), 12)]);
    expect(change?.parts[2]?.minor).toBe(3_177_600);
    expect((change?.parts[0]?.minor ?? 0) + (change?.parts[1]?.minor ?? 0)).toBe(0);
  });

  it('without buyers it goes by orders; without viewers, sales or the same currency it says nothing', () => {
    const hidden = { detail: { sales: { CNY: { buyers: 0, ordersWithBuyer: 0, units: 0, ordersWithUnits: 0 } } } };
    expect(gmvChange(inputOf(hidden), inputOf())?.by).toBe('orders');
    expect(gmvChange(inputOf({ money: null }), inputOf())).toBeNull();
    expect(gmvChange(inputOf({ money: { paidMinor: 0 } }), inputOf())).toBeNull();
    expect(gmvChange({ ...inputOf(), currency: 'USD' }, inputOf())).toBeNull();
  });

  it('property: the three logarithms sum to that of the whole, and their money to the difference, to the cent', () => {
    const show = fc.record({ viewers: fc.integer({ min: 1, max: 9_000_000 }), buyers: fc.integer({ min: 1, max: 500_000 }), minor: fc.integer({ min: 1, max: 90_000_000_000 }) });
    const inputFrom = ({ viewers, buyers, minor }: { viewers: number; buyers: number; minor: number }): MetricInput =>
      inputOf({ readout: { uniqueViewers: viewers }, money: { paidMinor: minor }, detail: { sales: { CNY: { buyers, ordersWithBuyer: buyers, units: 1, ordersWithUnits: 1 } } } });
    fc.assert(fc.property(show, show, (a, b) => {
      const change = gmvChange(inputFrom(a), inputFrom(b));
      expect(change?.parts.reduce((sum, { minor }) => sum + minor, 0)).toBe(a.minor === b.minor ? 0 : a.minor - b.minor);
      expect(change?.parts.reduce((sum, { ln }) => sum + ln, 0)).toBeCloseTo(Math.log(a.minor / b.minor), 9);
    }));
  });
});

describe('pace and peaks', () => {
  const curve: readonly CurvePoint[] = [{ ms: 0, minor: 0 }, { ms: 10, minor: 0 }, { ms: 20, minor: 100 }, { ms: 40, minor: 100 }, { ms: 50, minor: 400 }];
  it('the curve waits where nothing is sold and never falls', () => {
    expect([0, 5, 10, 15, 20, 30, 45, 50, 99].map((ms) => curveAt(curve, ms))).toEqual([0, 0, 0, 50, 100, 100, 250, 400, 400]);
  });

  it('a peak is above 1.2 x ACU and above every minute within three of it; causes lie from two minutes before to half a minute after', () => {
    const room = [100, 100, 100, 180, 100, 100, 100, 100, 115, 100, 100, 100, 100].map((online, index) => bucket(index, { onlineMax: online, online: { personMs: 100 * MINUTE, ms: MINUTE } }));
    const [peak, ...more] = trafficPeaks(room, { from: START, until: END });
    expect(peak).toEqual({ minute: START + 3 * MINUTE, online: 180 });
    expect(more).toEqual([]);
    const at = (ms: number) => ({ at: START + 3 * MINUTE + ms, label: String(ms) });
    expect(causesOf({ minute: START + 3 * MINUTE, online: 180 }, [at(-120_001), at(-120_000), at(30_000), at(30_001)]).map(({ label }) => label)).toEqual(['-120000', '30000']);
  });
});
