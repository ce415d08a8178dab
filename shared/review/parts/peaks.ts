import { ownFacts } from '../../metrics/catalogue/facts.ts';
import { trafficPeaks } from '../../metrics/catalogue/peaks.ts';
import type { ReviewFacts } from '../facts.ts';
import type { PeaksPart } from '../report.ts';
import { liveSpanOf, metricInputOf } from './figures.ts';
import { timelineMarks } from './timeline.ts';

/** A cause lies from two minutes before a peak to half a minute after (domain.md 4). */
export const CAUSE_BEFORE_MS = 120_000;
export const CAUSE_AFTER_MS = 30_000;
/** What may bring people. What only tells of them (alerts, incidents) brings nobody. */
const CAUSES: ReadonlySet<string> = new Set(['take', 'adLib', 'explain', 'draw', 'pin', 'scene', 'highlight', 'price', 'stream']);
const MOST = 6;

/** Part 9. */
export function peaksPart(facts: ReviewFacts): PeaksPart {
  const acu = ownFacts(metricInputOf(facts)).averageOnline?.value ?? null;
  const marks = timelineMarks(facts).filter(({ kind }) => CAUSES.has(kind));
  return {
    acu, rows: trafficPeaks(facts.buckets, liveSpanOf(facts)).map(({ minute, online }) => ({
      moment: facts.stamp(minute), online, times: acu === null || acu === 0 ? null : online / acu,
      causes: marks.filter(({ moment: { at } }) => at >= minute - CAUSE_BEFORE_MS && at <= minute + CAUSE_AFTER_MS)
        .map(({ kind, ref, label, moment }) => ({ kind, ref, label, moment, leadMs: minute - moment.at }))
        .toSorted((a, b) => Math.abs(a.leadMs) - Math.abs(b.leadMs)).slice(0, MOST),
    })),
  };
}
