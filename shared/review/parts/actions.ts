import type { FunnelStep } from '../../metrics/catalogue/funnel.ts';
import type { MetricId } from '../../metrics/catalogue/metrics.table.ts';
import type { ReviewFacts } from '../facts.ts';
import { MAX_ACTIONS } from '../actions.ts';
import type { ActionsPart } from '../report.ts';
import { findingParams } from '../sentences.ts';
import { figureOf, metricInputOf, reportFigures } from './figures.ts';
import { funnelOf } from './funnel.ts';

type Suggestion = ActionsPart['suggested'][number];

/** Part 16. Suggestions point at figures; what to do about them is for people. */
export function actionsPart(facts: ReviewFacts): ActionsPart {
  const { state, session } = facts;
  return {
    rows: state.review.actions.filter(({ sessionId }) => sessionId === session.sessionId), before: state.review.actions.filter(({ sessionId, state: kind }) => sessionId !== session.sessionId && kind === 'open'),
    suggested: suggestions(facts).slice(0, MAX_ACTIONS),
  };
}

function suggestions(facts: ReviewFacts): readonly Suggestion[] {
  const figures = reportFigures(facts);
  const baseline = (metric: string): number | null => figureOf(figures, metric)?.value ?? null;
  const { largest } = funnelOf(facts, metricInputOf(facts));
  const late = facts.logFacts.runs.map((run) => ({ run, overMs: (run.until ?? facts.now) - run.from - run.item.durationMs })).filter(({ run, overMs }) => run.how !== 'adLib' && overMs > 60_000).toSorted((a, b) => b.overMs - a.overMs)[0];
  const open = facts.crowd.asked.find(({ key, kind }) => kind === 'question' && !facts.logFacts.events.some(({ event }) => event.kind === 'threadAnswered' && event.seen.thread.kind === 'cluster' && event.seen.thread.key === key));
  const grave = facts.logFacts.alerts.find(({ finding }) => finding.severity === 'P0');
  return [
    ...(largest === null ? [] : [{ about: 'improveStep' as const, params: { step: largest.step, ratePct: Math.round(largest.rate * 1_000) / 10 }, metric: STEP_METRIC[largest.step] ?? 'buyerRate', baseline: baseline(STEP_METRIC[largest.step] ?? 'buyerRate'), moment: null }]),
    ...(late === undefined ? [] : [{ about: 'shortenRow' as const, params: { cue: late.run.item.cue, titleZh: late.run.item.title.zh, titleEn: late.run.item.title.en, overSeconds: Math.round(late.overMs / 1_000) }, metric: 'gmvPerHour', baseline: baseline('gmvPerHour'), moment: facts.stamp(late.run.from) }]),
    ...(open === undefined ? [] : [{ about: 'answerQuestion' as const, params: { people: open.people, topic: open.topic }, metric: 'ctor', baseline: baseline('ctor'), moment: facts.stamp(open.firstAt) }]),
    ...(grave === undefined ? [] : [{ about: 'preventAlert' as const, params: { rule: grave.rule, ...findingParams(grave.finding) }, metric: 'acu', baseline: baseline('acu'), moment: facts.stamp(grave.from) }]),
  ];
}

/** The metric that tells whether a step of the funnel got better. */
const STEP_METRIC: Readonly<Partial<Record<FunnelStep, MetricId>>> = { uniqueViewers: 'enterRate', productClickViewers: 'ctr', createdOrders: 'ctor', paidOrders: 'paymentRate' };

/** Every metric a suggestion may be judged by. */
export const SUGGESTED_METRICS: readonly MetricId[] = [...Object.values(STEP_METRIC), 'buyerRate', 'gmvPerHour', 'ctor', 'acu'];
