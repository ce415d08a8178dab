import type { MetricsReadout } from '#shared/metrics/readout.ts';

/** Puts the room's headline currency first; the others stay in alphabetical order. */
export const headlineFirst = (metrics: MetricsReadout, currency: string): MetricsReadout => ({
  ...metrics, money: metrics.money.toSorted((a, b) => Number(b.currency === currency) - Number(a.currency === currency)),
});
