import { ownFacts, type MetricInput } from '../../metrics/catalogue/facts.ts';
import { buildFunnel, FUNNEL_STEPS, type Funnel, type FunnelStep, type UsualRates } from '../../metrics/catalogue/funnel.ts';
import type { EarlierShow, FirstFacts } from '../facts.ts';
import type { FunnelPart } from '../report.ts';
import { medianOf } from '../statistics.ts';
import { figureOf, metricInputOf, reportFigures } from './figures.ts';
import { MEDIAN_SHOWS } from './goals.ts';

const ratesOf = (earlier: readonly EarlierShow[]): UsualRates =>
  Object.fromEntries(FUNNEL_STEPS.map((step) => [step, earlier.slice(0, MEDIAN_SHOWS).flatMap(({ rates }) => rates[step] ?? [])]));

/** The funnel against the room's own median. */
export const funnelOf = ({ earlier }: Pick<FirstFacts, 'earlier'>, input: MetricInput): Funnel => buildFunnel(input, ratesOf(earlier));

const FEW: Readonly<Record<FunnelStep, number>> = { roomImpressions: 0, uniqueViewers: 300, productImpressionViewers: 100, productClickViewers: 300, createdOrders: 100, paidOrders: 1 };

/** Part 8. */
export function funnelPart(facts: FirstFacts): FunnelPart {
  const { rows, largest } = funnelOf(facts, metricInputOf(facts));
  const usual = ratesOf(facts.earlier);
  const change = logSplit(facts);
  return {
    rows: rows.map(({ step, value, from }) => {
      const before = from === null ? null : rows.find((row) => row.step === from.step)?.value ?? null;
      return { step, value, rate: from?.rate ?? null, from: from?.step ?? null, lost: from?.lost ?? null, usual: medianOf(usual[step] ?? []), usualShows: usual[step]?.length ?? 0, isSmallSample: before !== null && before < FEW[step] };
    }),
    largest: largest === null ? null : { step: largest.step, from: largest.from, rate: largest.rate, usual: largest.usual, relative: largest.relative },
    change, changeMissing: change !== null ? null : facts.against === null ? 'noOtherShow' : 'unknownTerm',
  };
}

const TERMS = ['uniqueViewers', 'buyerRate', 'buyerValue'] as const;

/**
 * GMV = viewers x share who buys x value of a buyer, so Δln GMV splits into three log terms that sum to it exactly (domain.md 4).
 * Null where a term is unknown or zero: a logarithm of nothing says nothing.
 */
function logSplit(facts: FirstFacts): FunnelPart['change'] {
  const { against } = facts;
  if (against === null) return null;
  const input = ownFacts(metricInputOf(facts));
  const [viewers, buyers, paid] = [input.uniqueViewers?.value ?? null, input.buyers?.value ?? null, figureOf(reportFigures(facts), 'paidGmv')?.value ?? null];
  if (viewers === null || buyers === null || paid === null || viewers <= 0 || buyers <= 0 || paid <= 0) return null;
  const now: Readonly<Record<(typeof TERMS)[number], number>> = { uniqueViewers: viewers, buyerRate: buyers / viewers, buyerValue: paid / buyers };
  const before = TERMS.map((term) => against.figures[term] ?? null);
  const fromMinor = against.figures['paidGmv'] ?? null;
  if (fromMinor === null || fromMinor <= 0 || before.some((value) => value === null || value <= 0)) return null;
  const ln = Math.log(paid / fromMinor);
  const parts = TERMS.map((term, index) => {
    const from = before[index] ?? 1;
    const own = Math.log(now[term] / from);
    return { term, from, to: now[term], ln: own, share: ln === 0 ? null : own / ln };
  });
  return { againstSessionId: against.sessionId, againstTitle: against.title, fromMinor, toMinor: paid, ln, parts };
}
