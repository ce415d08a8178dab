import { ownFacts, type MetricInput } from '../../metrics/catalogue/facts.ts';
import { buildFunnel, FUNNEL_STEPS, type Funnel, type FunnelStep, type UsualRates } from '../../metrics/catalogue/funnel.ts';
import { gmvFactors, splitGmv } from '../../metrics/gmvSplit.ts';
import { medianOf } from '../../metrics/medianOf.ts';
import type { EarlierShow, FirstFacts } from '../facts.ts';
import type { FunnelPart } from '../report.ts';
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

const TERMS = { uniqueViewers: 'uniqueViewers', rate: 'buyerRate', value: 'buyerValue' } as const;

/** Against the chosen earlier show. Null where a term is unknown or zero in either. */
function logSplit(facts: FirstFacts): FunnelPart['change'] {
  const { against } = facts;
  if (against === null) return null;
  const own = ownFacts(metricInputOf(facts));
  const now = gmvFactors(own.uniqueViewers?.value ?? null, own.buyers?.value ?? null, figureOf(reportFigures(facts), 'paidGmv')?.value ?? null);
  const figure = (id: string): number | null => against.figures[id] ?? null;
  // The buyers of that show are not kept; viewers and their share are.
  const [viewers, rate] = [figure('uniqueViewers'), figure('buyerRate')];
  const before = gmvFactors(viewers, viewers === null || rate === null ? null : Math.round(viewers * rate), figure('paidGmv'));
  if (now === null || before === null) return null;
  const { ln, parts, nowMinor, beforeMinor } = splitGmv(now, before);
  return {
    againstSessionId: against.sessionId, againstTitle: against.title, fromMinor: beforeMinor, toMinor: nowMinor, ln,
    parts: parts.map((part) => ({ term: TERMS[part.factor], from: part.before, to: part.now, ln: part.ln, share: ln === 0 ? null : part.ln / ln })),
  };
}
