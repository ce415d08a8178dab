import { z } from 'zod';
import { orderFactSchema } from '#shared/audience/event.ts';
import { maskColumns } from '#shared/protocol/redactFrame.ts';
import { productNames, timelineMarks } from '#shared/review/parts/timeline.ts';
import { onlineOf } from '#shared/review/parts/minutesOf.ts';
import type { MomentAnswer, MomentAsked, MomentLine } from '#shared/review/moment.ts';
import { isMomentKind, markKindOf } from '#shared/review/momentKinds.ts';
import { readLogFacts } from '#shared/review/logFacts.ts';
import { createStamp } from '#shared/review/stamp.ts';
import { nameOf } from '#shared/show/evolveRoom.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import { instant, MINUTE } from '#shared/time/instant.ts';
import { readBucket } from './crowdBuckets.ts';
import { findSession } from './crowdNumbers.ts';
import { deskRowOf, toColumns } from './crowdPages.ts';
import { firstRowAt } from './lotteryFacts.ts';
import { prepared } from './prepared.ts';
import type { ReviewFiles } from './reviewShows.ts';
import { sessionEvents } from './showDb.ts';

const MOST_COMMENTS = 100;
const MOST_ORDERS = 200;
const orderRowSchema = z.object({ at: z.number(), payload: z.string() });

/** What was on air, said, sold and pressed around a moment; null = no such session. Names masked. */
export function momentOf({ show, crowd }: ReviewFiles, { sessionId, at, beforeMs, afterMs }: MomentAsked): MomentAnswer | null {
  const log = sessionEvents(show, sessionId);
  if (log.length === 0) return null;
  const logFacts = readLogFacts(log);
  const stamp = createStamp(log, logFacts.startedAt);
  const [from, until] = [at - beforeMs, at + afterMs];
  const before = log.filter((stored) => stored.at <= at);
  const state = before.reduce(evolve, initialState());
  const facts = { logFacts, stamp, state: log.reduce(evolve, initialState()) };
  const names = productNames(facts);
  const run = logFacts.runs.findLast((each) => each.from <= at && (each.until === null || at < each.until));
  const sessionNo = findSession(crowd, sessionId) ?? -1;
  const bucket = readBucket(crowd, sessionNo, Math.floor(at / MINUTE) * MINUTE);
  // One press writes several events at one instant: each has the label of its own mark.
  const labels = new Map(timelineMarks(facts).map((mark) => [`${mark.kind} ${mark.moment.at}`, mark.label]));
  const opened = log.findLast(({ event }) => event.kind === 'sessionOpened')?.at ?? null;
  const lines = log.flatMap(({ event, at: when, actor }): MomentLine[] => {
    // What a session is told again as it is opened was pressed in another one.
    if (when < from || when > until || when === opened || !isMomentKind(event.kind)) return [];
    return [{ at: when, by: nameOf(actor), kind: event.kind, label: labels.get(`${markKindOf(event) ?? ''} ${when}`) ?? { zh: '', en: '' }, moment: stamp(when) }];
  });
  const orders = orderRowSchema.array().parse(prepared(crowd, `SELECT at, payload FROM audience_rows WHERE kind = 'order' AND at >= ? AND at <= ? AND session_no = ? ORDER BY at LIMIT ${MOST_ORDERS}`).all(from, until, sessionNo));
  return {
    moment: stamp(at), from: instant(Math.max(0, from)), until: instant(until), row: run === undefined ? null : { runId: run.runId, cue: run.item.cue, title: run.item.title },
    scene: state.obs.inventory?.programScene ?? null, explained: logFacts.explains.filter((each) => each.from <= at && (each.until === null || at < each.until)).map(({ productId }) => ({ productId, name: names(productId) })),
    online: bucket === null ? null : onlineOf(bucket), ...commentsAround(crowd, sessionNo, { from, until, at }), lines,
    orders: orders.map((row) => { const said = orderFactSchema.parse(JSON.parse(row.payload)); return { at: instant(row.at), change: said.change, amountMinor: said.amountMinor, currency: said.currency, productIds: said.lines.map(({ productRef }) => productRef) }; }),
  };
}

/** Rows are stored as they come, so a stretch of time is a stretch of numbers; the nearest ones are given. */
function commentsAround(crowd: ReviewFiles['crowd'], sessionNo: number, { from, until, at }: { readonly from: number; readonly until: number; readonly at: number }): Pick<MomentAnswer, 'comments' | 'commentsTotal'> {
  const [first, middle, last] = [firstRowAt(crowd, from), firstRowAt(crowd, at), firstRowAt(crowd, until + 1)];
  const within = "session_no = ? AND kind = 'comment' AND crowd_seq >= ? AND crowd_seq < ?";
  const total = z.number().parse(prepared(crowd, `SELECT count(*) FROM audience_rows WHERE ${within}`).pluck().get(sessionNo, first, last));
  const page = (order: 'ASC' | 'DESC', low: number, high: number): readonly number[] => z.array(z.number()).parse(prepared(crowd, `SELECT crowd_seq FROM audience_rows WHERE ${within} ORDER BY crowd_seq ${order} LIMIT ${MOST_COMMENTS / 2}`).pluck().all(sessionNo, low, high));
  const seqs = [...page('DESC', first, middle).toReversed(), ...page('ASC', middle, last)];
  const rows = seqs.flatMap((seq) => deskRowOf(prepared(crowd, 'SELECT * FROM audience WHERE crowd_seq = ?').get(seq)));
  return { comments: maskColumns(toColumns(rows)), commentsTotal: total };
}
