import { describe, expect, it } from 'vitest';
import { metricFigures } from '#shared/metrics/catalogue/figure.ts';
import { NOTHING_ENTERED } from '#shared/metrics/catalogue/facts.ts';
import { headlineOf, moneyOf } from '#shared/metrics/catalogue/headline.ts';
import { metricsReadoutSchema } from '#shared/metrics/readout.ts';

const money = { currency: 'CNY', createdOrders: 1_920, createdMinor: 38_000_000, paidOrders: 1_600, paidMinor: 31_776_000, cancelledOrders: 12, refundedOrders: 20, refundedMinor: 476_000 };
const readout = metricsReadoutSchema.parse({
  at: 0, online: null, views: 75_000, uniqueViewers: 52_000, comments: 0, commentsLastMinute: 0, likes: 0, follows: 0, gifts: 0, productClicks: 20_000, money: [money], feeds: [],
});

describe('the strip and the table have one formula each', () => {
  it('sample show: GMV ¥317,760 on 75,000 views is a GPM of ¥4,237', () => {
    const { gpm, ordersPerClick, orderValue, isSmallSample } = headlineOf(readout, 'CNY');
    expect(Math.round((gpm ?? 0) / 100)).toBe(4_237);
    expect([ordersPerClick, orderValue, isSmallSample]).toEqual([0.08, 19_860, false]);
  });

  it('the strip says what the table says', () => {
    const table = new Map(metricFigures({ readout, buckets: [], live: null, currency: 'CNY', entered: NOTHING_ENTERED }, null).map(({ id, value }) => [id, value]));
    const strip = headlineOf(readout, 'CNY');
    expect([strip.gpm, strip.ordersPerClick, strip.orderValue]).toEqual([table.get('gpm'), table.get('ordersPerClick'), table.get('orderValue')]);
  });

  it('a currency without orders is null throughout: not zero, and not another currency\'s', () => {
    expect(headlineOf(readout, 'USD')).toMatchObject({ gpm: null, ordersPerClick: null, orderValue: null });
    expect([moneyOf(readout, 'USD'), moneyOf(readout, 'CNY')]).toEqual([null, money]);
  });

  it('nothing over nothing is null, never 0', () => {
    expect(headlineOf({ ...readout, views: 0, productClicks: 0 }, 'CNY')).toMatchObject({ gpm: null, ordersPerClick: null });
    expect(headlineOf({ ...readout, views: null, productClicks: null }, 'CNY')).toMatchObject({ gpm: null, ordersPerClick: null });
  });

  it('fewer than 100 clicks are too few to read a rate from', () => {
    expect([99, null, 100].map((productClicks) => headlineOf({ ...readout, productClicks }, 'CNY').isSmallSample)).toEqual([true, true, false]);
  });
});
