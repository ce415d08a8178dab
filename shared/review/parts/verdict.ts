import type { FirstFacts } from '../facts.ts';
import { GOAL_IDS } from '../../goals/goals.ts';
import type { SalesReadout } from '../../metrics/salesReadout.ts';
import { MINUTE } from '../../time/instant.ts';
import type { ReportParams } from '../reportMoment.ts';
import type { VerdictLine, VerdictPart } from '../report.ts';
import { findingParams, SAYS_NOTHING, type VerdictSentence } from '../sentences.ts';
import { figureOf, metricInputOf, reportFigures } from './figures.ts';
import { funnelOf } from './funnel.ts';

const line = (kind: VerdictLine['kind'], about: VerdictSentence, params: ReportParams = {}, moment: VerdictLine['moment'] = null): VerdictLine => ({ kind, about, params, moment, isKnown: !SAYS_NOTHING.has(about) });
const unknown = (kind: VerdictLine['kind']): VerdictLine => line(kind, 'unknown');

/** Part 2: five lines, said only where figures carry them. */
export function verdictPart(facts: FirstFacts): VerdictPart {
  const [best, worst] = segmentEnds(facts);
  return { lines: [goalLine(facts), best, worst, causeLine(facts), changeLine(facts)] };
}

/** The first goal that was set, in the order of goals: money first. */
function goalLine(facts: FirstFacts): VerdictLine {
  const { targets } = facts.state.goals;
  const id = GOAL_IDS.find((each) => targets[each] !== undefined);
  const actual = id === undefined ? null : figureOf(reportFigures(facts), id)?.value ?? null;
  const target = id === undefined ? undefined : targets[id];
  if (id === undefined || target === undefined) return unknown('goal');
  if (actual === null) return line('goal', 'goalUnmeasured', { metric: id });
  const about = id === 'adSpend' ? (actual <= target ? 'budgetKept' : 'budgetOver') : actual >= target ? 'goalHit' : 'goalMissed';
  return line('goal', about, { metric: id, reachedPct: Math.round((actual * 1_000) / target) / 10, actual, target });
}

/** Rows long enough to be judged. */
const FEWEST_MS = 2 * MINUTE;

/** The rows that sold most and least a minute; of rows that sold anything at all there must be two. */
function segmentEnds({ sales, state, stamp, now }: FirstFacts): readonly [VerdictLine, VerdictLine] {
  const rows = sales.segments.flatMap((segment: SalesReadout['segments'][number]) => {
    const ms = (segment.until ?? now) - segment.from;
    const paidMinor = segment.sums.find(({ currency }) => currency === state.room.currency)?.paidMinor ?? 0;
    return ms < FEWEST_MS ? [] : [{ segment, paidMinor, perMinute: (paidMinor * MINUTE) / ms }];
  }).toSorted((a, b) => b.perMinute - a.perMinute);
  const [top, last] = [rows[0], rows.at(-1)];
  if (top === undefined || last === undefined || top === last || top.paidMinor === 0) return [unknown('best'), unknown('worst')];
  const told = (kind: 'best' | 'worst', row: typeof top): VerdictLine => line(kind, 'segment', { cue: row.segment.cue, titleZh: row.segment.title.zh, titleEn: row.segment.title.en, perMinuteMinor: Math.round(row.perMinute), paidMinor: row.paidMinor }, stamp(row.segment.from));
  return [told('best', top), told('worst', last)];
}

/** The most grave thing that stood long, else the step of the funnel that loses most. */
function causeLine(facts: FirstFacts): VerdictLine {
  const grave = facts.logFacts.alerts.filter(({ finding, notUseful }) => !notUseful && (finding.severity === 'P0' || finding.severity === 'P1'))
    .map((alert) => ({ alert, ms: (alert.until ?? facts.logFacts.endedAt ?? facts.now) - alert.from }))
    .toSorted((a, b) => (a.alert.finding.severity === b.alert.finding.severity ? b.ms - a.ms : a.alert.finding.severity < b.alert.finding.severity ? -1 : 1))[0];
  if (grave !== undefined) return line('cause', 'alert', { rule: grave.alert.rule, ...findingParams(grave.alert.finding), seconds: Math.round(grave.ms / 1_000) }, facts.stamp(grave.alert.from));
  const { largest } = funnelOf(facts, metricInputOf(facts));
  return largest === null ? unknown('cause') : line('cause', 'funnel', { step: largest.step, from: largest.from, ratePct: Math.round(largest.rate * 1_000) / 10 });
}

/** One change: where the plan and the show parted most, else the step that loses most. */
function changeLine(facts: FirstFacts): VerdictLine {
  const late = facts.logFacts.runs.filter(({ how }) => how !== 'adLib').map((run) => ({ run, overMs: (run.until ?? facts.now) - run.from - run.item.durationMs })).toSorted((a, b) => b.overMs - a.overMs)[0];
  if (late !== undefined && late.overMs >= MINUTE) return line('change', 'shortenRow', { cue: late.run.item.cue, titleZh: late.run.item.title.zh, titleEn: late.run.item.title.en, overSeconds: Math.round(late.overMs / 1_000) }, facts.stamp(late.run.from));
  const { largest } = funnelOf(facts, metricInputOf(facts));
  return largest === null ? unknown('change') : line('change', 'improveStep', { step: largest.step, from: largest.from, ratePct: Math.round(largest.rate * 1_000) / 10 });
}
