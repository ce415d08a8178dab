import { GOAL_IDS } from '../../goals/goals.ts';
import type { FirstFacts } from '../facts.ts';
import type { GoalsPart } from '../report.ts';
import { medianOf } from '../../metrics/medianOf.ts';
import { figureOf, reportFigures } from './figures.ts';

/** Shows a median is taken over: the newest ones, as a room changes. */
export const MEDIAN_SHOWS = 20;

/** Part 3. Every metric that can have a goal has its line, with or without one. */
export function goalsPart(facts: FirstFacts): GoalsPart {
  const figures = reportFigures(facts);
  const [last] = facts.earlier;
  return {
    rows: GOAL_IDS.flatMap((id): GoalsPart['rows'] => {
      const figure = figureOf(figures, id);
      if (figure === null) return [];
      const before = facts.earlier.slice(0, MEDIAN_SHOWS).flatMap(({ figures: own }) => own[id] ?? []);
      const target = facts.state.goals.targets[id] ?? null;
      return [{
        id, unit: figure.unit, target, actual: figure.value, reached: target === null || figure.value === null ? null : figure.value / target, isBudget: id === 'adSpend',
        ownMedian: medianOf(before), ownShows: before.length, lastShow: last?.figures[id] ?? null, lastSessionId: last?.sessionId ?? null, cautions: figure.cautions, isSmallSample: figure.isSmallSample,
      }];
    }),
    figures: [...figures],
  };
}
