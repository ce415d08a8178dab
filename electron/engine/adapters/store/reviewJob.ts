import { z } from 'zod';
import { productNames } from '#shared/audience/reading/productNames.ts';
import type { Lexicon } from '#shared/compliance/lexicon.ts';
import type { SessionId } from '#shared/ids.ts';
import { playedLine } from '#shared/metrics/attributionLine.ts';
import { NO_DETAIL } from '#shared/metrics/detail.ts';
import { T0_MS, T7_MS, type SalesVersion } from '#shared/metrics/salesReadout.ts';
import { buildFirst, buildReport } from '#shared/review/buildReport.ts';
import type { DrawFacts, FirstFacts, ReviewedSession, StoppedFact } from '#shared/review/facts.ts';
import { readLogFacts } from '#shared/review/logFacts.ts';
import { REPORT_RULES, type Report } from '#shared/review/report.ts';
import { createStamp } from '#shared/review/stamp.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import { instant, type Instant } from '#shared/time/instant.ts';
import { auditAfter } from './auditDb.ts';
import { drawFacts } from './reviewDraws.ts';
import { createCommentWalk, gestureFacts, type AboutLine } from './reviewCrowd.ts';
import { prepared } from './prepared.ts';
import { sessionSales } from './reviewOrders.ts';
import { earlierShow, earlierShows, reviewedSessions, storedReadout, type ReviewFiles } from './reviewShows.ts';
import { sessionEvents } from './showDb.ts';

/** Which report, as known when. `againstId` null = the show before of the same mode. */
export interface ReportAsked { readonly sessionId: SessionId; readonly version: SalesVersion; readonly againstId: SessionId | null; readonly now: Instant; readonly words: Lexicon | null }
/** A report on its way. `step` reads on and answers how far it is, 0 to 1; at 1 `report` is whole. */
export interface ReviewJob { readonly step: () => number; readonly report: () => Report; readonly position: string; readonly isFrozen: boolean }

/** Shows a report compares with. */
export const COMPARED = 20;
/** Rows of one step: a tenth of a second or two, so that it can be stopped. */
const ROWS_A_STEP = 100_000;

/** Begins a report: reads what the first parts need. Null = no such session. */
export function beginReport(files: ReviewFiles, asked: ReportAsked): ReviewJob | null {
  const sessions = reviewedSessions(files.show);
  const session = sessions.find(({ sessionId }) => sessionId === asked.sessionId);
  if (session === undefined) return null;
  const { first, sessionNo } = firstFacts(files, asked, session, sessions);
  const carried = files.imported?.carried ?? null;
  let report = buildFirst(first);
  const walk = createCommentWalk(files.crowd, sessionNo, aboutLine(first), productNames(first.state.products.map(({ id, linkNo, name }) => ({ id, linkNo, names: [name.zh, name.en].filter((each) => each !== '') }))));
  const total = Math.max(1, first.readout.comments);
  return {
    position: positionOf(files, session), isFrozen: report.cover.isFrozen && session.endedAt !== null, report: () => report,
    step: () => {
      if (walk.step(ROWS_A_STEP)) return Math.min(0.9, walk.rows() / total);
      report = buildReport({ ...first, crowd: { ...walk.done(), ...gestureFacts(files.crowd, sessionNo), ...(carried !== null && { newBuyers: carried.newBuyers }) }, words: carried === null ? asked.words : carried.words, stopped: carried === null ? stoppedIn(files, session, asked.now) : carried.stopped, draws: drawsOf(files, first) });
      return 1;
    },
  };
}

/** How far the files had come: a report of an earlier position is made again. */
export function positionOf({ show, crowd }: ReviewFiles, { sessionId }: Pick<ReviewedSession, 'sessionId'>): string {
  const seq = z.number().parse(prepared(show, 'SELECT coalesce(max(seq), 0) FROM events WHERE session_id = ?').pluck().get(sessionId));
  const rows = z.number().parse(prepared(crowd, 'SELECT coalesce(sum(events), 0) FROM feeds').pluck().get());
  return [REPORT_RULES, seq, rows].join(' ');
}

function firstFacts(files: ReviewFiles, { version, againstId, now }: ReportAsked, session: ReviewedSession, sessions: readonly ReviewedSession[]): { readonly first: FirstFacts; readonly sessionNo: number } {
  const log = sessionEvents(files.show, session.sessionId);
  const state = log.reduce(evolve, initialState());
  const logFacts = readLogFacts(log);
  const { endedAt } = playedLine(log);
  const cutAt = version === 'live' || endedAt === null ? null : instant(endedAt + (version === 't0' ? T0_MS : T7_MS));
  // What was learnt of the stream's delay after that moment moves nothing any more.
  const line = playedLine(log, cutAt);
  const carried = files.imported?.carried ?? null;
  const until = carried === null ? sessions.findLast(({ openedAt }) => openedAt > session.openedAt)?.openedAt ?? null : carried.until;
  const { readout, buckets, sessionNo } = storedReadout(files.crowd, session.sessionId, now);
  const { sales, detail } = sessionSales(files.crowd, { sessionId: session.sessionId, sessionNo, from: session.openedAt, until, line, version, cutAt, now });
  const money = sales.totals.map((sum) => ({
    currency: sum.currency, createdOrders: sum.orders, createdMinor: sum.createdMinor, paidOrders: sum.paidOrders, paidMinor: sum.paidMinor, cancelledOrders: sum.cancelledOrders, refundedOrders: sum.refundedOrders, refundedMinor: sum.refundedMinor,
  }));
  const { currency } = state.room;
  // A show from elsewhere is compared with those that were held there.
  const earlier = carried === null ? earlierShows(files, session, currency, now, COMPARED) : carried.compared;
  const others = againstId === null ? null : files.of(againstId);
  const chosen = others === null ? undefined : reviewedSessions(others.show).find(({ sessionId }) => sessionId === againstId);
  const against = others === null || chosen === undefined ? earlier[0] ?? null : earlierShow(others, chosen, currency, now);
  const first: FirstFacts = {
    session: { ...session, startedAt: logFacts.startedAt === null ? null : instant(logFacts.startedAt), endedAt: logFacts.endedAt === null ? null : instant(logFacts.endedAt) }, version, cutAt, now, logSeq: log.at(-1)?.seq ?? 0,
    log, logFacts, state, stamp: createStamp(log, logFacts.startedAt), readout: { ...readout, money, detail: { ...readout.detail ?? NO_DETAIL, sales: detail } }, buckets, sales, earlier, against,
  };
  return { first, sessionNo };
}

/** The chain of the archive was followed where all of it lies. */
function drawsOf({ lotteryPath, imported }: ReviewFiles, { state }: FirstFacts): DrawFacts {
  const found = drawFacts(lotteryPath, state.lottery.runs);
  return imported === null ? found : { ...found, brokenAt: imported.carried.archiveBrokenAt };
}

/** The product meant by a comment that names none: the first one of the row on air. */
function aboutLine({ logFacts }: FirstFacts): AboutLine {
  const runs = logFacts.runs.flatMap(({ from, until, item }) => [[from, item.productIds[0] ?? null] as const, ...(until === null ? [] : [[until, null] as const])]);
  const places = new Map(runs.toSorted((a, b) => a[0] - b[0]));
  // A row that begins where another ends is what is on air then.
  for (const { from, item } of logFacts.runs) places.set(from, item.productIds[0] ?? null);
  return { at: [...places.keys()], productId: [...places.values()] };
}

const STOPPED: ReadonlySet<string> = new Set(['wordsBlocked', 'rowWordsBlocked', 'stackBelowFloor']);
const PAGE = 500;

/** Attempts the word gate turned away while the session was open, as far as they are written down. */
export function stoppedIn({ show }: ReviewFiles, { openedAt, endedAt }: ReviewedSession, now: Instant): readonly StoppedFact[] {
  const found: StoppedFact[] = [];
  for (let n = 0; ;) {
    const lines = auditAfter(show, n, PAGE);
    found.push(...lines.filter(({ at, result }) => at >= openedAt && at <= (endedAt ?? now) && STOPPED.has(result)).map(({ at, who, what }) => ({ at, by: who.name, what })));
    const last = lines.at(-1);
    if (last === undefined || lines.length < PAGE) return found;
    n = last.n;
  }
}

