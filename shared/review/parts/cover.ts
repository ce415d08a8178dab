import { markedFiles } from '../../markers/markers.ts';
import { baseName } from '../../markers/exportChapters.ts';
import { plannedEndOf, plannedTimes } from '../../runsheet/plannedTimes.ts';
import type { FirstFacts } from '../facts.ts';
import type { CoverPart } from '../report.ts';
import { sumOf } from '../statistics.ts';
import { figureOf, reportFigures } from './figures.ts';

/** A platform that fell silent for this share of the show leaves holes in every figure. */
const POOR_GAP_PCT = 10;
const GOOD_CAPTURE_PCT = 99.9;
const POOR_CAPTURE_PCT = 99;

/** Part 1. */
export function coverPart(facts: FirstFacts): CoverPart {
  const { session, state, logFacts, version, cutAt, now, logSeq, log } = facts;
  const sheet = state.show.kind === 'empty' ? null : state.show.sheet;
  const times = sheet === null ? [] : plannedTimes(sheet);
  const first = times[0];
  const end = logFacts.endedAt ?? (logFacts.startedAt === null ? null : facts.now);
  return {
    sessionId: session.sessionId, title: session.title, sheetTitle: sheet?.title ?? null, mode: session.mode, isTraining: session.isTraining, timeZone: sheet?.timeZone ?? 'UTC', currency: state.room.currency,
    openedAt: session.openedAt, startedAt: session.startedAt, endedAt: session.endedAt, lengthMs: logFacts.startedAt === null || end === null ? null : end - logFacts.startedAt,
    plannedMs: sheet === null || first === undefined ? null : plannedEndOf(sheet, times) - first.start,
    team: logFacts.people.map((person) => ({ ...person, duties: [...person.duties] })), version, cutAt, isFrozen: cutAt !== null && now >= cutAt, madeAt: now, logSeq,
    recordings: markedFiles(log, session.endedAt ?? now).map((file) => ({ file: baseName(file.file) === '' ? null : baseName(file.file), startedAt: file.startedAt, lengthMs: Math.max(0, Math.round(file.lengthMs)), fps: file.fps })),
    quality: qualityOf(facts), imported: null,
  };
}

/** How far the data can be trusted: what was missed, where feeds were silent on air, whether two ways of telling one presence agree. */
function qualityOf(facts: FirstFacts): CoverPart['quality'] {
  const { readout, state, logFacts, now, session, cutAt, stamp, log } = facts;
  const [from, until] = [logFacts.startedAt, logFacts.endedAt ?? now];
  const gaps = log.flatMap(({ event }) => (event.kind === 'feedGapRecorded' ? [event.gap] : []));
  const newest = [...new Map(gaps.map((gap) => [`${gap.sourceId} ${gap.from}`, gap])).values()].toSorted((a, b) => a.from - b.from);
  const onAir = newest.flatMap((gap) => {
    if (from === null) return [];
    const ms = Math.min(gap.until ?? until, until) - Math.max(gap.from, from);
    return ms > 0 ? [{ ...gap, ms }] : [];
  });
  const [events, unread] = [sumOf(readout.feeds.map((feed) => feed.events)), sumOf(readout.feeds.map((feed) => feed.unread))];
  const capturePct = events + unread === 0 ? null : (events * 100) / (events + unread);
  const length = from === null ? 0 : until - from;
  const longest = Math.max(0, ...Object.values(Object.groupBy(onAir, ({ sourceId }) => sourceId)).map((of) => sumOf((of ?? []).map(({ ms }) => ms))));
  const gapPct = length <= 0 ? null : Math.min(100, (longest * 100) / length);
  const identity = figureOf(reportFigures(facts), 'identity');
  const isOff = identity !== null && identity.cautions.includes('identityOff');
  const reasons: CoverPart['quality']['reasons'] = [
    ...(readout.feeds.length === 0 ? ['noFeed' as const] : []), ...(onAir.length > 0 ? ['gaps' as const] : []), ...(unread > 0 ? ['unread' as const] : []), ...(isOff ? ['identityOff' as const] : []),
    ...(session.endedAt === null ? ['notOver' as const] : []), ...(cutAt === null || now < cutAt ? ['refundsOpen' as const] : []),
  ];
  const isPoor = isOff || (capturePct !== null && capturePct < POOR_CAPTURE_PCT) || (gapPct !== null && gapPct >= POOR_GAP_PCT);
  const isGood = onAir.length === 0 && (capturePct ?? 0) >= GOOD_CAPTURE_PCT;
  return {
    grade: readout.feeds.length === 0 ? 'unknown' : isPoor ? 'poor' : isGood ? 'good' : 'fair', capturePct, gapPct, identity: identity?.value ?? null, reasons,
    feeds: readout.feeds.map((feed) => {
      const source = state.sources[feed.sourceId];
      const own = onAir.filter(({ sourceId }) => sourceId === feed.sourceId);
      return { sourceId: feed.sourceId, kind: source?.config.kind ?? null, name: source?.config.name ?? feed.sourceId, events: feed.events, duplicates: feed.duplicates, unread: feed.unread, gapMs: sumOf(own.map(({ ms }) => ms)), gaps: own.length };
    }),
    gaps: onAir.map((gap) => ({ sourceId: gap.sourceId, moment: stamp(gap.from), untilAt: gap.until, ms: gap.ms, reason: gap.reason })),
  };
}
