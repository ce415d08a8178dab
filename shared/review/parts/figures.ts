import { metricFigures } from '../../metrics/catalogue/figure.ts';
import type { Entered, LiveSpan, MetricInput } from '../../metrics/catalogue/facts.ts';
import { plannedCurve } from '../../metrics/catalogue/pace.ts';
import type { FirstFacts } from '../facts.ts';
import type { z } from 'zod';
import type { reportFigureSchema } from '../reportFirst.ts';
import { sumOf } from '../statistics.ts';

type Figure = z.infer<typeof reportFigureSchema>;

/** When the show was on air; null = it never began. */
export const liveSpanOf = ({ logFacts, now }: Pick<FirstFacts, 'logFacts' | 'now'>): LiveSpan | null =>
  (logFacts.startedAt === null ? null : { from: logFacts.startedAt, until: logFacts.endedAt ?? now });

/** What was entered of plan and costs. */
export function enteredOf({ state }: Pick<FirstFacts, 'state'>): Entered {
  const { goals, show, products, room } = state;
  const curve = show.kind === 'empty' ? null : plannedCurve(show.sheet, products, room.currency, goals.targets.paidGmv ?? null);
  const spent = goals.adSpend.flatMap(({ costMinor }) => (costMinor === null ? [] : [costMinor]));
  const brought = goals.adSpend.flatMap(({ paidMinor }) => (paidMinor === null ? [] : [paidMinor]));
  return {
    plannedMinor: curve?.at(-1)?.minor ?? null, adSpendMinor: spent.length === 0 ? null : sumOf(spent), adPaidMinor: brought.length === 0 ? null : sumOf(brought),
    grossMarginPct: goals.costs.marginPct, commissionPct: goals.costs.commissionPct, peopleMinor: goals.costs.costPeopleMinor, prizesMinor: goals.costs.costPrizesMinor,
  };
}

export const metricInputOf = (facts: FirstFacts): MetricInput => ({ readout: facts.readout, buckets: facts.buckets, live: liveSpanOf(facts), currency: facts.state.room.currency, entered: enteredOf(facts) });

const made = new WeakMap<FirstFacts, readonly Figure[]>();

/** Every metric of the catalogue over the whole show. */
export function reportFigures(facts: FirstFacts): readonly Figure[] {
  let figures = made.get(facts);
  if (figures === undefined) {
    figures = metricFigures(metricInputOf(facts), facts.logFacts.endedAt).map((figure): Figure => ({
      ...figure, cautions: [...figure.cautions], isSmallSample: figure.cautions.includes('smallSample'),
      numerator: figure.numerator.map(({ sign, fact, value, from }) => ({ sign, fact, value, from })), denominator: figure.denominator.map(({ sign, fact, value, from }) => ({ sign, fact, value, from })),
    }));
    made.set(facts, figures);
  }
  return figures;
}

export const figureOf = (figures: readonly Figure[], id: string): Figure | null => figures.find((figure) => figure.id === id) ?? null;
