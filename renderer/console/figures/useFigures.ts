import { useMemo } from 'react';
import { NOTHING_ENTERED, type Entered, type LiveSpan, type MetricInput } from '#shared/metrics/catalogue/facts.ts';
import { metricFigures, type MetricFigure } from '#shared/metrics/catalogue/figure.ts';
import { curveAt, plannedCurve } from '#shared/metrics/catalogue/pace.ts';
import type { MetricId } from '#shared/metrics/catalogue/metrics.table.ts';
import type { GoalsState } from '#shared/goals/goals.ts';
import type { ShowSituation } from '#shared/show/state.ts';
import { instant } from '#shared/time/instant.ts';
import { useCrowd, useMetrics } from '../../state/crowd/CrowdProvider.tsx';
import { sheetOf, useShow, useTick } from '../../state/hooks.ts';

export interface FiguresNow {
  /** Null before the first figures came. */
  readonly input: MetricInput | null;
  readonly figures: ReadonlyMap<MetricId, MetricFigure>;
  readonly now: number;
}

const liveSpan = (show: ShowSituation, now: number): LiveSpan | null =>
  (show.kind === 'running' ? { from: show.startedAt, until: now } : show.kind === 'ended' ? { from: show.startedAt, until: show.endedAt } : null);

const sum = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((all, value) => all + value, 0);
};

/** What people entered, as the formulas take it. */
export function enteredOf({ adSpend, costs }: GoalsState, plannedMinor: number | null): Entered {
  return {
    ...NOTHING_ENTERED, plannedMinor, adSpendMinor: sum(adSpend.map(({ costMinor }) => costMinor)), adPaidMinor: sum(adSpend.map(({ paidMinor }) => paidMinor)),
    grossMarginPct: costs.marginPct, commissionPct: costs.commissionPct, peopleMinor: costs.costPeopleMinor, prizesMinor: costs.costPrizesMinor,
  };
}

/** Every metric of the show now, at most four times a second. */
export function useFigures(): FiguresNow {
  const { buffer } = useCrowd();
  const readout = useMetrics();
  const tick = useTick(1);
  const now = tick ?? readout?.at ?? 0;
  const { show, goals, products, currency, sheet } = useShow((state) => ({ show: state.show, goals: state.goals, products: state.products, currency: state.room.currency, sheet: sheetOf(state) }));
  const curve = useMemo(() => (sheet === null ? null : plannedCurve(sheet, products, currency, goals.targets.paidGmv ?? null)), [sheet, products, currency, goals.targets.paidGmv]);
  const buckets = buffer.buckets();
  return useMemo(() => {
    if (readout === null) return { input: null, figures: new Map(), now };
    const live = liveSpan(show, now);
    const input: MetricInput = { readout: { ...readout, at: instant(Math.max(now, readout.at)) }, buckets, live, currency, entered: enteredOf(goals, curve === null || live === null ? null : curveAt(curve, live.until - live.from)) };
    return { input, figures: new Map(metricFigures(input, show.kind === 'ended' ? show.endedAt : null).map((figure) => [figure.id, figure])), now };
  }, [readout, buckets, show, goals, currency, curve, now]);
}
