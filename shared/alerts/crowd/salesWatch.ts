import type { PlatformFigure } from '../../audience/platformFigures.ts';
import type { MetricsReadout } from '../../metrics/readout.ts';
import { duration, type Instant } from '../../time/instant.ts';
import type { CrowdSample } from './crowdSample.ts';
import { createRateWatch } from './rateWatch.ts';
import { median } from './robust.ts';

const MINUTES = 60_000;
const RETURNS_MS = duration(10 * MINUTES);
const MOST_STRETCHES = 6;

/** What alerts ask of sales: shares of what platforms and orders say, and what is given back. */
export interface SalesWatch {
  readonly hear: (metrics: MetricsReadout, now: Instant) => void;
  readonly read: (now: Instant) => Pick<CrowdSample, 'rates' | 'returns'>;
}

/** @param begunAt nothing is known of before */
export function createSalesWatch(begunAt: Instant): SalesWatch {
  // Domain: three minutes of 300 impressions, five of 300 card impressions, five of 100 clicks.
  const entry = createRateWatch({ windowMs: 3 * MINUTES, fewest: 300 });
  const card = createRateWatch({ windowMs: 5 * MINUTES, fewest: 300 });
  const paying = createRateWatch({ windowMs: 5 * MINUTES, fewest: 100 });
  let returned: readonly { readonly at: Instant; readonly count: number }[] = [];
  let before: number | null = null;
  const within = (from: number, until: number): number => returned.filter(({ at }) => at > from && at <= until).reduce((sum, { count }) => sum + count, 0);
  return {
    hear: (metrics, now) => {
      entry.note(stated(metrics, 'views') ?? metrics.views, stated(metrics, 'roomImpressions'), now);
      card.note(stated(metrics, 'productClicks') ?? metrics.productClicks, stated(metrics, 'productImpressions'), now);
      paying.note(metrics.money.length === 0 ? null : metrics.money.reduce((sum, { paidOrders }) => sum + paidOrders, 0), metrics.productClicks, now);
      if (metrics.money.length === 0) return;
      const total = metrics.money.reduce((sum, { cancelledOrders, refundedOrders }) => sum + cancelledOrders + refundedOrders, 0);
      if (before !== null && total > before) returned = [...returned.filter(({ at }) => now - at <= RETURNS_MS * (MOST_STRETCHES + 1)), { at: now, count: total - before }];
      before = total;
    },
    read: (now) => {
      const stretches = Array.from({ length: MOST_STRETCHES }, (_value, index) => now - RETURNS_MS * (index + 2)).filter((from) => from >= begunAt).map((from) => within(from, from + RETURNS_MS));
      return {
        rates: { entry: entry.read(now), card: card.read(now), paying: paying.read(now) },
        returns: before === null ? null : { last10m: within(now - RETURNS_MS, now), usual10m: stretches.length === 0 ? null : median(stretches) },
      };
    },
  };
}

/** The sum of what platforms state of a figure; null = none does. */
function stated({ detail }: MetricsReadout, figure: PlatformFigure): number | null {
  const said = Object.values(detail?.platform ?? {}).flatMap((of) => (of[figure] === undefined ? [] : [of[figure].value]));
  return said.length === 0 ? null : said.reduce((sum, value) => sum + value, 0);
}
