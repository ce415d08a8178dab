import type { MetricsReadout, MoneyTotals } from '../readout.ts';
import { NOTHING_ENTERED, ownFacts } from './facts.ts';
import { evaluate } from './figure.ts';
import { METRICS, type MetricDefinition, type MetricId } from './metrics.table.ts';

/** The figures of one currency, or null when no order of it was seen. */
export const moneyOf = (readout: MetricsReadout, currency: string): MoneyTotals | null => readout.money.find((money) => money.currency === currency) ?? null;

/** The figures of the strip above the console that are ratios, in minor units where they are money. Null = a part is unknown or zero. */
export interface Headline {
  readonly gpm: number | null;
  readonly ordersPerClick: number | null;
  readonly orderValue: number | null;
  /** Too few clicks to read a rate from. */
  readonly isSmallSample: boolean;
}

const definitionOf = (id: MetricId): MetricDefinition => {
  const found = METRICS.find((metric) => metric.id === id);
  if (found === undefined) throw new Error(`no metric ${id}`);
  return found;
};
const [GPM, CONVERSION, ORDER_VALUE] = [definitionOf('gpm'), definitionOf('ordersPerClick'), definitionOf('orderValue')];

/** The strip's ratios of one currency, by the formulas of the catalogue: the room has no others. */
export function headlineOf(readout: MetricsReadout, currency: string): Headline {
  const facts = ownFacts({ readout, buckets: [], live: null, currency, entered: NOTHING_ENTERED });
  const { sample } = CONVERSION;
  return {
    gpm: evaluate(GPM, facts), ordersPerClick: evaluate(CONVERSION, facts), orderValue: evaluate(ORDER_VALUE, facts),
    isSmallSample: sample !== null && (facts[sample.fact]?.value ?? 0) < sample.min,
  };
}
