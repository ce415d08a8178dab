import type { SalesSums } from '../../metrics/salesReadout.ts';
import { instant, MINUTE, SECOND } from '../../time/instant.ts';
import type { ReviewFacts } from '../facts.ts';
import type { RunFact } from '../logFacts.ts';
import type { SegmentsPart } from '../report.ts';
import { medianOf } from '../../metrics/medianOf.ts';
import { sumOf } from '../statistics.ts';
import { minutesBefore, onlineOf, presence, prorated } from './minutesOf.ts';

/** What uplift is measured against (domain.md 4). */
export const BEFORE_MS = 10 * MINUTE;
/** On air for less than this, a rate a minute says little. */
const FEW_MS = 2 * MINUTE;
type Row = SegmentsPart['rows'][number];

/** The sums of one currency; nothing sold = all zero. */
export const sumsOf = (sums: readonly SalesSums[], currency: string): SalesSums =>
  sums.find((each) => each.currency === currency) ?? { currency, orders: 0, paidOrders: 0, cancelledOrders: 0, refundedOrders: 0, units: 0, paidUnits: 0, createdMinor: 0, paidMinor: 0, refundedMinor: 0 };

/** Part 6. */
export function segmentsPart(facts: ReviewFacts): SegmentsPart {
  const { currency } = facts.state.room;
  const outside = sumsOf(facts.sales.outside, currency);
  const rows = facts.logFacts.runs.map((run) => segmentRow(run, facts)).toSorted((a, b) => (b.minorPerMinute ?? 0) - (a.minorPerMinute ?? 0) || a.moment.at - b.moment.at);
  return { rows: rows.map((row, index) => ({ ...row, rank: index + 1 })), outside: { orders: outside.orders, paidOrders: outside.paidOrders, paidMinor: outside.paidMinor }, latencyMs: facts.sales.latencyMs };
}

/** Whole seconds of [from, until) as the crowd saw them, by the stream's latency later. */
const secondsOf = (counts: ReadonlyMap<number, number>, from: number, until: number): number => {
  let sum = 0;
  for (let second = Math.ceil(from / SECOND); second < Math.ceil(until / SECOND); second += 1) sum += counts.get(second) ?? 0;
  return sum;
};

function segmentRow(run: RunFact, facts: ReviewFacts): Row {
  const { buckets, sales, crowd, state, stamp, logFacts, now } = facts;
  const { currency } = state.room;
  const [from, until] = [run.from, run.until ?? logFacts.endedAt ?? now];
  const [seenFrom, seenUntil] = [from + sales.latencyMs, until + sales.latencyMs];
  const ms = Math.max(0, until - from);
  const minutes = ms / MINUTE;
  const sold = sumsOf(sales.segments.find(({ runId }) => runId === run.runId)?.sums ?? [], currency);
  const there = presence(buckets, seenFrom, seenUntil);
  const mean = there.ms === 0 ? null : there.personMs / there.ms;
  const enters = prorated(buckets, seenFrom, seenUntil, (bucket) => bucket.enters);
  const atStart = buckets.findLast(({ minute }) => minute <= seenFrom)?.onlineLast ?? null;
  const comments = secondsOf(crowd.commentSeconds, seenFrom, seenUntil);
  const follows = crowd.followsAt.filter((at) => at >= seenFrom && at < seenUntil).length;
  const perMinute = (value: number): number | null => (minutes === 0 ? null : value / minutes);
  const present = (atStart ?? 0) + enters;
  return {
    rank: 0, runId: run.runId, cue: run.item.cue, title: run.item.title, phase: run.item.phase, moment: stamp(from), untilAt: run.until === null ? null : instant(run.until), minutes,
    orders: sold.orders, paidOrders: sold.paidOrders, units: sold.paidUnits, paidMinor: sold.paidMinor, refundedMinor: sold.refundedMinor, minorPerMinute: perMinute(sold.paidMinor),
    upliftMinor: uplift(facts, from, until, ({ money }) => money[currency]?.paidMinor ?? 0), upliftOnline: uplift(facts, from, until, onlineOf), onlineMean: mean,
    comments, commentsPerMinute: perMinute(comments), follows, followsPerMinute: perMinute(follows), enters, staySeconds: mean === null || present <= 0 ? null : (mean * ms) / SECOND / present, isSmallSample: ms < FEW_MS,
  };
}

/** Σ over its minutes of max(0, x - median of the ten minutes before). Null without minutes before. Not causal. */
function uplift({ buckets, sales }: ReviewFacts, from: number, until: number, value: (bucket: ReviewFacts['buckets'][number]) => number | null): number | null {
  const [seenFrom, seenUntil] = [from + sales.latencyMs, until + sales.latencyMs];
  const usual = medianOf(minutesBefore(buckets, seenFrom, BEFORE_MS).flatMap((bucket) => value(bucket) ?? []));
  if (usual === null) return null;
  return sumOf(buckets.filter(({ minute }) => minute >= seenFrom && minute < seenUntil).map((bucket) => Math.max(0, (value(bucket) ?? usual) - usual)));
}
