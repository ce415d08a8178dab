import type { SessionId } from '../../ids.ts';
import { METRICS, type MetricDefinition } from '../../metrics/catalogue/metrics.table.ts';
import { T0_MS, T7_MS } from '../../metrics/salesReadout.ts';
import type { ExportJob } from '../actions.ts';
import type { ReviewFacts } from '../facts.ts';
import type { AnnexPart } from '../report.ts';

const signed = ({ sign, fact }: MetricDefinition['numerator'][number]): string => (sign === -1 ? `-${fact}` : fact);

/** Part 17. */
export function annexPart({ state, sales, session, logFacts }: ReviewFacts): AnnexPart {
  const count = (kind: 'viewerRevealed' | 'viewerErased'): number => logFacts.events.filter(({ event }) => event.kind === kind).length;
  return {
    metrics: METRICS.map((metric: MetricDefinition) => ({ id: metric.id, unit: metric.unit, numerator: metric.numerator.map(signed), denominator: metric.denominator.map(signed), scale: metric.scale, smallSampleBelow: metric.sample, settlesMs: metric.settlesMs })),
    thresholds: [{ rule: 'all', isOn: true, values: { ...state.health.settings.thresholds } }], latencyMs: sales.latencyMs, tailMs: sales.tailMs, t0Ms: T0_MS, t7Ms: T7_MS,
    exports: exportRows(state.review.exports, session.sessionId), lookedAtNames: count('viewerRevealed'), erasedViewers: count('viewerErased'),
  };
}

/** Files taken out of one session, oldest first. */
export const exportRows = (exports: readonly ExportJob[], id: SessionId): AnnexPart['exports'] => exports.filter(({ sessionId }) => sessionId === id).map((job) => ({
  id: job.id, at: job.at, by: job.by, approvedBy: 'approvedBy' in job.situation ? job.situation.approvedBy : null, format: job.format, raw: job.raw, outcome: job.situation.kind,
  bytes: job.situation.kind === 'done' ? job.situation.bytes : null, sha256: job.situation.kind === 'done' ? job.situation.sha256 : null, reason: job.reason,
}));
