import { gmvFactors, splitGmv, type GmvSplit } from '../gmvSplit.ts';
import { ownFacts, type FactName, type MetricInput } from './facts.ts';
import { buildFunnel, type Funnel, type FunnelStep, type UsualRates } from './funnel.ts';

/** The funnel beside that of earlier shows: only rates between the same two steps are compared. */
export function compareFunnel(input: MetricInput, earlier: readonly MetricInput[]): Funnel & { readonly usual: UsualRates } {
  const others = earlier.map((each) => buildFunnel(each).rows);
  const usual: Partial<Record<FunnelStep, readonly number[]>> = {};
  for (const { step, from } of buildFunnel(input).rows) {
    if (from === null) continue;
    const rates = others.flatMap((rows) => rows.flatMap((row) => (row.step === step && row.from?.step === from.step ? [row.from.rate] : [])));
    if (rates.length > 0) usual[step] = rates;
  }
  return { ...buildFunnel(input, usual), usual };
}

/** `by` = people where both shows know their buyers, orders otherwise. */
export interface GmvChange extends GmvSplit { readonly by: 'buyers' | 'orders' }

const factsOf = (input: MetricInput): (name: FactName) => number | null => {
  const facts = ownFacts(input);
  return (name) => facts[name]?.value ?? null;
};

/** The change of GMV between two shows of one currency, split into its three factors. Null where a factor is unknown or zero in either. */
export function gmvChange(input: MetricInput, earlier: MetricInput): GmvChange | null {
  if (input.currency !== earlier.currency) return null;
  const [now, before] = [factsOf(input), factsOf(earlier)];
  const by = now('buyers') !== null && before('buyers') !== null ? 'buyers' : 'orders';
  const count: FactName = by === 'buyers' ? 'buyers' : 'paidOrders';
  const [a, b] = [gmvFactors(now('uniqueViewers'), now(count), now('paidMinor')), gmvFactors(before('uniqueViewers'), before(count), before('paidMinor'))];
  return a === null || b === null ? null : { by, ...splitGmv(a, b) };
}
