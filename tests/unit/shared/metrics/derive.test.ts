import { describe, expect, it } from 'vitest';
import { conversion, deriveStrip, gpmMinor, netMinor, orderValueMinor, paymentRate, refundRate, uvValueMinor } from '#shared/metrics/derive.ts';
import { metricsReadoutSchema } from '#shared/metrics/readout.ts';

const money = { currency: 'CNY', createdOrders: 1_920, createdMinor: 38_000_000, paidOrders: 1_600, paidMinor: 31_776_000, cancelledOrders: 12, refundedOrders: 20, refundedMinor: 476_000 };
const readout = metricsReadoutSchema.parse({
  at: 0, online: null, views: 75_000, uniqueViewers: 52_000, comments: 0, commentsLastMinute: 0, likes: 0, follows: 0, gifts: 0, productClicks: 20_000, money: [money], feeds: [],
});

describe('formulas', () => {
  it('sample show: GMV ¥317,760 on 75,000 views is a GPM of ¥4,237', () => {
    const { value, numerator, denominator } = gpmMinor(31_776_000, 75_000);
    expect(Math.round((value ?? 0) / 100)).toBe(4_237);
    expect([numerator, denominator]).toEqual([31_776_000, 75_000]);
  });

  it('sample show: 52,000 viewers are worth ¥6.11 each', () => {
    expect(((uvValueMinor(31_776_000, 52_000).value ?? 0) / 100).toFixed(2)).toBe('6.11');
  });

  it('a ratio over nothing is null, never 0', () => {
    for (const nothing of [gpmMinor(100, 0), gpmMinor(100, null), uvValueMinor(100, null), conversion(3, null), conversion(0, 0), paymentRate(0, 0), orderValueMinor(0, 0), refundRate(0, 0)]) expect(nothing.value).toBeNull();
  });

  it('conversion is paid orders per click, payment rate per created order, net is paid less refunded', () => {
    expect(conversion(1_600, 20_000)).toEqual({ value: 0.08, numerator: 1_600, denominator: 20_000 });
    expect(paymentRate(1_600, 1_920).value).toBeCloseTo(0.8333, 4);
    expect(netMinor(money)).toBe(31_300_000);
    expect(orderValueMinor(31_776_000, 1_600).value).toBe(19_860);
    expect(refundRate(476_000, 31_776_000).value).toBeCloseTo(0.01498, 5);
  });
});

describe('strip', () => {
  it('shows the currency asked for', () => {
    expect(deriveStrip(readout, 'CNY')).toMatchObject({ paidMinor: 31_776_000, paidOrders: 1_600, conversion: { value: 0.08 }, conversionIsSmallSample: false });
  });

  it('a currency without orders is null throughout: not zero, and not another currency\'s', () => {
    expect(deriveStrip(readout, 'USD')).toMatchObject({ paidMinor: null, paidOrders: null, gpm: { value: null }, conversion: { value: null } });
  });

  it('fewer than 100 clicks are too few to read a rate from', () => {
    expect(deriveStrip({ ...readout, productClicks: 99 }, 'CNY').conversionIsSmallSample).toBe(true);
    expect(deriveStrip({ ...readout, productClicks: null }, 'CNY').conversionIsSmallSample).toBe(true);
  });
});
