import { NO_DETAIL } from '../detail.ts';
import { ownFacts, platformFacts, type Fact, type FactName, type FactOrigin, type Facts, type MetricInput } from './facts.ts';
import { METRICS, type MetricDefinition, type MetricGroup, type MetricId, type MetricUnit, type Term } from './metrics.table.ts';

/** Why a figure is to be read with care. `viewersForNonFollowers`: the platform did not tell followers from others. */
export type Caution = 'smallSample' | 'unsettled' | 'knownPeopleOnly' | 'someBuyersUnknown' | 'someGoodsUnknown' | 'viewersForNonFollowers' | 'identityOff' | 'spiky' | 'beyondWhole' | 'someCostsMissing';
/** Cautions for which the figure itself is greyed. */
export const GREYING: ReadonlySet<Caution> = new Set<Caution>(['smallSample', 'unsettled']);

export interface FigurePart { readonly sign: 1 | -1; readonly fact: FactName; readonly value: number | null; readonly from: FactOrigin; readonly at: number | null }
/** The platform's own value of the same metric; `differs` = (ours - theirs) / theirs. */
export interface ToldFigure { readonly value: number; readonly at: number; readonly differs: number | null }

/** A metric with what it is made of: enough to write its formula with the numbers in it. */
export interface MetricFigure {
  readonly id: MetricId;
  readonly group: MetricGroup;
  readonly unit: MetricUnit;
  /** Null = a part is unknown, or the denominator is zero: "—", never 0. */
  readonly value: number | null;
  readonly numerator: readonly FigurePart[];
  readonly denominator: readonly FigurePart[];
  readonly scale: number;
  readonly basis: 'uv' | 'pv' | null;
  readonly told: ToldFigure | null;
  readonly cautions: readonly Caution[];
}

/** ACU x live seconds and UV x average stay describe the same presence; further apart than this, one of the sources is wrong. */
export const IDENTITY_TOLERANCE = 0.15;
/** Below this share of the peak the crowd came in spikes. */
export const SPIKY_BELOW = 0.5;
const UNKNOWN: Fact = { value: null, from: 'crowd', at: null };
/** Subtracted parts nobody told count as nothing; all others are needed. */
const OPTIONAL: ReadonlySet<FactName> = new Set<FactName>(['unfollows', 'adSpendMinor', 'commissionMinor', 'peopleMinor', 'prizesMinor']);

const partsOf = (terms: readonly Term[], facts: Facts): readonly FigurePart[] => terms.map(({ sign, fact }) => {
  const { value, from, at } = facts[fact] ?? UNKNOWN;
  return { sign, fact, value, from, at };
});

function sumOf(parts: readonly FigurePart[]): number | null {
  if (parts.some(({ value, sign, fact }) => value === null && !(sign === -1 && OPTIONAL.has(fact)))) return null;
  return parts.reduce((sum, { sign, value }) => sum + sign * (value ?? 0), 0);
}

/** The value of a formula over quantities; null when one is unknown or the denominator is zero. */
export function evaluate({ numerator, denominator, scale }: Pick<MetricDefinition, 'numerator' | 'denominator' | 'scale'>, facts: Facts): number | null {
  const top = sumOf(partsOf(numerator, facts));
  if (top === null || denominator.length === 0) return top;
  const bottom = sumOf(partsOf(denominator, facts));
  return bottom === null || bottom === 0 ? null : (top * scale) / bottom;
}

/** Followers cannot be told from others on most platforms: then all viewers stand in, and it says so. */
const settledDefinition = (definition: MetricDefinition, facts: Facts): MetricDefinition =>
  (definition.id === 'followRate' && (facts.nonFollowerViewers?.value ?? null) === null ? { ...definition, denominator: [{ sign: 1, fact: 'uniqueViewers' }] } : definition);

/** Every metric of the show now. `endedAt`: when it ended; null while it runs. */
export function metricFigures(input: MetricInput, endedAt: number | null): readonly MetricFigure[] {
  const facts = ownFacts(input);
  const detail = input.readout.detail ?? NO_DETAIL;
  const told = toldFacts(platformFacts(detail), facts);
  return METRICS.map((metric): MetricFigure => {
    const definition = settledDefinition(metric, facts);
    const value = evaluate(definition, facts);
    return {
      id: metric.id, group: metric.group, unit: metric.unit, value, scale: metric.scale, basis: metric.basis,
      numerator: partsOf(definition.numerator, facts), denominator: partsOf(definition.denominator, facts),
      told: toldFigure(definition, value, facts, told), cautions: cautionsOf(definition, value, facts, input, endedAt),
    };
  });
}

/** What platforms told as quantities of the formulas; time on air is ours. */
function toldFacts(told: ReturnType<typeof platformFacts>, own: Facts): Facts & { readonly direct: ReturnType<typeof platformFacts> } {
  const { averageOnline, peakOnline, ...rest } = told;
  const entries = told.views;
  return {
    ...rest, direct: told, ...(entries !== undefined && { entries }), ...(own.liveHours !== undefined && { liveHours: own.liveHours }),
    ...(peakOnline !== undefined && { peakOnline }), ...(averageOnline !== undefined && { averageOnline }), ...(told.units !== undefined && told.paidOrders !== undefined && { ordersWithUnits: told.paidOrders }),
  };
}

function toldFigure(definition: MetricDefinition, own: number | null, facts: Facts, { direct, ...told }: ReturnType<typeof toldFacts>): ToldFigure | null {
  const stated = definition.told === null ? undefined : direct[definition.told];
  const value = stated?.value ?? evaluate(definition, told);
  if (value === null) return null;
  const used = [...definition.numerator, ...definition.denominator].map(({ fact }) => fact);
  const at = stated?.at ?? Math.min(...used.flatMap((fact) => told[fact]?.at ?? []));
  // A figure only the platform can know is no second opinion on itself.
  if (!Number.isFinite(at) || (own === value && used.every((fact) => facts[fact]?.from === 'platform' || facts[fact]?.from === 'clock'))) return null;
  return { value, at, differs: own === null || value === 0 ? null : (own - value) / value };
}

function cautionsOf({ id, sample, settlesMs, numerator, denominator, unit, basis }: MetricDefinition, value: number | null, facts: Facts, { readout, currency }: MetricInput, endedAt: number | null): readonly Caution[] {
  if (value === null) return [];
  const used = [...numerator, ...denominator].map(({ fact }) => fact);
  const sales = (readout.detail ?? NO_DETAIL).sales[currency];
  const paid = facts.paidOrders?.value ?? 0;
  const isSmall = sample !== null && (facts[sample.fact]?.value ?? 0) < sample.min;
  const found: readonly (Caution | false)[] = [
    isSmall && 'smallSample',
    settlesMs > 0 && (endedAt === null || readout.at < endedAt + settlesMs) && 'unsettled',
    used.some((name) => facts[name]?.isKnownPeopleOnly === true) && 'knownPeopleOnly',
    used.includes('buyers') && sales !== undefined && sales.ordersWithBuyer < paid && 'someBuyersUnknown',
    used.includes('units') && sales !== undefined && sales.ordersWithUnits < paid && 'someGoodsUnknown',
    id === 'followRate' && used.includes('uniqueViewers') && 'viewersForNonFollowers',
    id === 'identity' && !isSmall && Math.abs(value - 1) > IDENTITY_TOLERANCE && 'identityOff',
    id === 'acuPcu' && value < SPIKY_BELOW && 'spiky',
    basis !== null && unit === 'percent' && value > 1 && 'beyondWhole',
    id === 'showRoi' && ['adSpendMinor', 'commissionMinor', 'peopleMinor', 'prizesMinor'].some((cost) => (facts[cost as FactName]?.value ?? null) === null) && 'someCostsMissing',
  ];
  return found.filter((caution) => caution !== false);
}
