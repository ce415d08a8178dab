import { medianOf } from '../medianOf.ts';
import { ownFacts, type FactName, type MetricInput } from './facts.ts';

/** From being shown to having paid (domain.md 4). People, as far as anybody counts people; impressions are times. */
export const FUNNEL_STEPS = ['roomImpressions', 'uniqueViewers', 'productImpressionViewers', 'productClickViewers', 'createdOrders', 'paidOrders'] as const satisfies readonly FactName[];
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

export interface FunnelRow {
  readonly step: FunnelStep;
  readonly value: number | null;
  /** Of the known step before it; null for the first, and where either is unknown. */
  readonly from: { readonly step: FunnelStep; readonly rate: number; readonly lost: number } | null;
}
/** `relative`: how far the rate lies under the usual one (0.4 = 40 % under); null where there is no usual one. */
export interface FunnelLoss { readonly step: FunnelStep; readonly from: FunnelStep; readonly rate: number; readonly usual: number | null; readonly relative: number | null }
export interface Funnel { readonly rows: readonly FunnelRow[]; readonly largest: FunnelLoss | null }

/** Rates of earlier shows of this room by step, for "relative to own median". */
export type UsualRates = Readonly<Partial<Record<FunnelStep, readonly number[]>>>;

/**
 * The funnel and the step that loses most: measured against this room's own median where earlier shows are known, else the
 * step with the lowest rate. A step nobody can count is left out of the chain, not guessed.
 */
export function buildFunnel(input: MetricInput, usual: UsualRates = {}): Funnel {
  const facts = ownFacts(input);
  const rows: FunnelRow[] = [];
  let before: { readonly step: FunnelStep; readonly value: number } | null = null;
  for (const step of FUNNEL_STEPS) {
    const value = facts[step]?.value ?? null;
    const rate = before === null || value === null || before.value === 0 ? null : value / before.value;
    rows.push({ step, value, from: before === null || rate === null || value === null ? null : { step: before.step, rate, lost: before.value - value } });
    if (value !== null) before = { step, value };
  }
  return { rows, largest: largestLoss(rows, usual) };
}

function largestLoss(rows: readonly FunnelRow[], usual: UsualRates): FunnelLoss | null {
  const losses = rows.flatMap(({ step, from }): FunnelLoss[] => {
    if (from === null || from.rate >= 1) return [];
    const own = medianOf(usual[step] ?? []);
    return [{ step, from: from.step, rate: from.rate, usual: own, relative: own === null || own === 0 ? null : 1 - from.rate / own }];
  });
  const measured = losses.filter(({ relative }) => relative !== null && relative > 0);
  const [first] = measured.length > 0 ? measured.toSorted((a, b) => (b.relative ?? 0) - (a.relative ?? 0)) : losses.some(({ relative }) => relative !== null) ? [] : losses.toSorted((a, b) => a.rate - b.rate);
  return first ?? null;
}
