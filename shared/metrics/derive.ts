import type { MetricsReadout, MoneyTotals } from './readout.ts';

/**
 * A ratio with what it was made of, so that every figure can show its formula on hover. `value` is null when the
 * denominator is unknown or zero: shown as "—", never as 0.
 */
export interface Ratio {
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number | null;
}

const ratio = (numerator: number, denominator: number | null, scale = 1): Ratio => ({
  numerator, denominator, value: denominator === null || denominator === 0 ? null : (numerator * scale) / denominator,
});

/** The figures of one currency, or null when no order of it was seen. */
export const moneyOf = (readout: MetricsReadout, currency: string): MoneyTotals | null => readout.money.find((money) => money.currency === currency) ?? null;

/** GPM (千次观看成交) in minor units per 1,000 views: paid GMV x 1000 / PV. */
export const gpmMinor = (paidMinor: number, views: number | null): Ratio => ratio(paidMinor, views, 1_000);

/** UV value (UV价值) in minor units: paid GMV / UV. */
export const uvValueMinor = (paidMinor: number, uniqueViewers: number | null): Ratio => ratio(paidMinor, uniqueViewers);

/** Conversion (点击-成交转化率): paid orders / product clicks. The denominator is clicks, not viewers or distinct clickers, so it may exceed 1. */
export const conversion = (paidOrders: number, productClicks: number | null): Ratio => ratio(paidOrders, productClicks);

/** Payment rate (支付转化率): paid orders / created orders. Unpaid orders may still pay. */
export const paymentRate = (paidOrders: number, createdOrders: number): Ratio => ratio(paidOrders, createdOrders);

/** Average order value (笔单价) in minor units: paid GMV / paid orders. Not 客单价, which divides by buyers. */
export const orderValueMinor = (paidMinor: number, paidOrders: number): Ratio => ratio(paidMinor, paidOrders);

/** Refund rate by amount (退款率): refunded / paid. Immature within seven days of the show. */
export const refundRate = (refundedMinor: number, paidMinor: number): Ratio => ratio(refundedMinor, paidMinor);

/** Net GMV (净GMV) in minor units: paid - refunded so far. */
export const netMinor = (money: MoneyTotals): number => money.paidMinor - money.refundedMinor;

/** Rates from fewer clicks than this are shown greyed: the sample is too small to read anything from. */
export const SMALL_SAMPLE_CLICKS = 100;

/** The strip above the console, for one currency. */
export interface Strip {
  readonly paidMinor: number | null;
  readonly paidOrders: number | null;
  readonly gpm: Ratio;
  readonly conversion: Ratio;
  readonly conversionIsSmallSample: boolean;
}

/** Headline figures of `currency`; money is null (not 0) while no order of the currency was seen. */
export function deriveStrip(readout: MetricsReadout, currency: string): Strip {
  const money = moneyOf(readout, currency);
  return {
    paidMinor: money?.paidMinor ?? null,
    paidOrders: money?.paidOrders ?? null,
    gpm: money === null ? { value: null, numerator: 0, denominator: readout.views } : gpmMinor(money.paidMinor, readout.views),
    conversion: money === null ? { value: null, numerator: 0, denominator: readout.productClicks } : conversion(money.paidOrders, readout.productClicks),
    conversionIsSmallSample: (readout.productClicks ?? 0) < SMALL_SAMPLE_CLICKS,
  };
}
