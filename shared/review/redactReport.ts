import { withoutMoney } from '../protocol/withoutMoney.ts';
import type { TrendRow } from './actions.ts';
import type { Report } from './report.ts';

/** Metrics that tell what the show cost. */
export const COST_METRICS: ReadonlySet<string> = new Set(['adSpend', 'adRoi', 'showRoi']);

/** The report for those who see no costs: what was spent and earned on it is left out, what was sold stays. */
export function reportWithoutCosts(report: Report): Report {
  const goals = { rows: report.goals.rows.filter(({ id }) => !COST_METRICS.has(id)), figures: report.goals.figures.filter(({ id }) => !COST_METRICS.has(id)) };
  const verdict = { lines: report.verdict.lines.map((line) => (COST_METRICS.has(String(line.params['metric'] ?? '')) ? { ...line, about: 'costsHidden' as const, params: {}, isKnown: false } : line)) };
  const rest = report.rest === null ? null : withoutMoney({ ...report.rest, money: { ...report.rest.money, ads: [] }, actions: { ...report.rest.actions, suggested: report.rest.actions.suggested.filter(({ metric }) => !COST_METRICS.has(metric)) } });
  return { ...report, goals, verdict, rest };
}

export const trendsWithoutCosts = (rows: readonly TrendRow[]): TrendRow[] =>
  rows.map((row) => ({ ...row, figures: Object.fromEntries(Object.entries(row.figures).filter(([id]) => !COST_METRICS.has(id))) }));
