import { incidentClocks, LADDERS, type Incident } from '../../alerts/incident.ts';
import { isStandingTopic } from '../../alerts/topics.ts';
import { bySeverity } from '../../alerts/severity.ts';
import { lengthOf, recordingsOf } from '../../markers/recordings.ts';
import { instant, type Instant } from '../../time/instant.ts';
import type { ReviewFacts } from '../facts.ts';
import type { SpanFact } from '../logFacts.ts';
import type { TechnicalPart } from '../report.ts';
import { medianOf } from '../../metrics/medianOf.ts';
import { quantileOf, sumOf, wholeMedian } from '../statistics.ts';

/** Part 13. */
export function technicalPart(facts: ReviewFacts): TechnicalPart {
  const { logFacts, stamp, now, log, session } = facts;
  const end = session.endedAt ?? now;
  const lasted = ({ from, until }: SpanFact) => ({ moment: stamp(from), untilAt: until === null ? null : instant(until), ms: until === null ? null : until - from });
  const recordings = recordingsOf(log);
  const { takes } = logFacts;
  const dark = logFacts.outages.filter(({ what }) => what === 'reconnecting');
  return {
    // OBS tells its totals while it runs and keeps none for the log: what stands there are the alarms they raised.
    droppedPct: null, streamMs: logFacts.streams.length === 0 ? null : sumOf(logFacts.streams.map(({ from, until }) => (until ?? end) - from)), recordMs: recordings.length === 0 ? null : Math.round(sumOf(recordings.map((recording) => lengthOf(recording, instant(end))))),
    outages: logFacts.outages.map((span) => ({ what: span.what, ...lasted(span) })), outageMs: sumOf(dark.map(({ from, until }) => (until ?? end) - from)),
    audio: logFacts.alerts.filter(({ rule }) => rule === 'A-06').map((alert) => ({ about: alert.finding.about, ...lasted(alert) })),
    takes: { taken: takes.taken, verified: takes.verified, repaired: takes.repaired, failed: takes.failed, ackMedianMs: medianOf(takes.ackMs), ackP95Ms: quantileOf(takes.ackMs, 0.95), onAirMedianMs: medianOf(takes.onAirMs) },
    alerts: alertRows(facts, end), incidents: incidentRows(facts),
  };
}

function alertRows({ logFacts }: ReviewFacts, end: number): TechnicalPart['alerts'] {
  return [...Map.groupBy(logFacts.alerts, ({ rule }) => rule)].map(([rule, alerts]) => ({
    rule, severity: alerts.map(({ finding }) => finding.severity).toSorted(bySeverity)[0] ?? 'P3', raised: alerts.length, totalMs: sumOf(alerts.map(({ from, until }) => (until ?? end) - from)),
    acknowledged: alerts.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length, notUseful: alerts.filter(({ notUseful }) => notUseful).length,
    ackMedianMs: wholeMedian(alerts.flatMap(({ acknowledgedAt, from }) => (acknowledgedAt === null ? [] : [acknowledgedAt - from]))),
  })).toSorted((a, b) => bySeverity(a.severity, b.severity) || b.totalMs - a.totalMs);
}

/** Looking back each clock stands beside the limit it was held to; on the card of that evening a missed one went on by the standing plan. */
const clocksOf = (incident: Incident, end: Instant): TechnicalPart['incidents'][number]['clocks'] => {
  const limits = LADDERS[isStandingTopic(incident.topic) ? 'standing' : 'onAir'];
  return incidentClocks(incident, end).map(({ name, ms, isMissed, isOver }) => ({ name, ms, limitMs: limits[name], isMissed, isOver }));
};

const incidentRows = ({ state, stamp, session, now }: ReviewFacts): TechnicalPart['incidents'] => state.health.incidents.map((incident) => ({
  id: incident.id, topic: incident.topic, level: incident.level, isDrill: incident.isDrill, moment: stamp(incident.beganAt), recoveredAt: incident.recoveredAt, closedAt: incident.closed?.at ?? null, cause: incident.closed?.cause ?? '', followUp: incident.closed?.followUp ?? '',
  takenBy: incident.taken?.by ?? null, clocks: clocksOf(incident, instant(session.endedAt ?? now)), steps: Object.keys(incident.done).length, escalations: incident.called.length,
}));
