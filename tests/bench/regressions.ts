import { judgedBy, type Result } from './result.ts';
import type { PastRun } from './saveResults.ts';
import { median } from './stats.ts';

/** This machine's speed swings by a good fifth from one hour to the next: less than this is noise. */
const NOISE = 0.25;
const RUNS = 5;

/** Figures that had another name: they keep it in the history. */
const FORMERLY: Readonly<Record<string, string>> = {
  'review.open1m.first_paint_ms': 'review.million.first_paint_ms', 'review.open1m.complete_ms': 'review.million.complete_ms', 'review.take_beside.ratio': 'review.million.take_p99_ms',
  'review.xlsx_s': 'review.million.xlsx_s', 'review.xlsx_progress_steps': 'review.million.xlsx_progress_steps', 'review.xlsx_rows': 'review.million.xlsx_rows',
};

/** `was`: the median of the last five runs that had the figure; null = it is beyond its target, and nothing is known of before. */
export interface Regression { readonly name: string; readonly now: number; readonly was: number | null; readonly why: 'worse' | 'beyondTarget' | 'both' }

/** The same number of the same figure in earlier runs: ratios where the ratio is judged, values where the value is, nothing of a run that does not say which is which. */
function before(result: Result, past: readonly PastRun[]): readonly number[] {
  const kind = judgedBy(result) === 'ratio' ? 'ratios' : 'values';
  const named = past.flatMap(({ values, ratios }) => (ratios === undefined ? [] : [kind === 'ratios' ? ratios : values]));
  return named.flatMap((figures) => figures[result.name] ?? figures[FORMERLY[result.name] ?? ''] ?? []).slice(-RUNS);
}

/** What became worse than the median of its last five runs by more than noise, and what misses its target. A figure told without a target is never worse. */
export function findRegressions(results: readonly Result[], past: readonly PastRun[]): readonly Regression[] {
  return results.flatMap((result): Regression[] => {
    const now = judgedBy(result) === 'ratio' ? result.ratio ?? result.value : result.value;
    const known = before(result, past);
    const was = known.length === 0 ? null : median(known);
    const isWorse = was !== null && result.target !== 'stated' && (result.target.startsWith('>=') ? now < was - Math.abs(was) * NOISE : now > was + Math.abs(was) * NOISE);
    if (!isWorse && result.pass) return [];
    return [{ name: result.name, now, was, why: isWorse ? (result.pass ? 'worse' : 'both') : 'beyondTarget' }];
  });
}

const WORDS: Readonly<Record<Regression['why'], string>> = { worse: 'worse than before', beyondTarget: 'beyond its target', both: 'worse than before and beyond its target' };

/** One line each. */
export const describeRegression = ({ name, now, was, why }: Regression): string =>
  `${name.padEnd(44)} ${String(now).padStart(9)}  ${was === null ? 'never measured before' : `median of the last runs ${Number(was.toPrecision(3))}${was === 0 ? '' : ` (${now >= was ? '+' : ''}${Math.round((now / was - 1) * 100)} %)`}`}, ${WORDS[why]}`;
