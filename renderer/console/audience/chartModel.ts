import type { FeedGap } from '#shared/audience/event.ts';
import type { MinuteBucket } from '#shared/metrics/readout.ts';
import type { Bilingual } from '#shared/runsheet/item.ts';
import type { Run, ShowSituation } from '#shared/show/state.ts';
import { MINUTE } from '#shared/time/instant.ts';

/** The stretch a run was on air. `to` is now for the one still on air. */
export interface SegmentBand { readonly from: number; readonly to: number; readonly title: Bilingual; readonly cue: string; readonly isOnAir: boolean }

/** Everything the time-axis chart draws, times in engine ms. */
export interface ChartModel {
  /** x (middle of the minute), online, paid minor units per minute in the room's currency, comments per minute. Null = nobody said. */
  readonly columns: readonly [number[], (number | null)[], (number | null)[], (number | null)[]];
  readonly bands: readonly SegmentBand[];
  readonly gaps: readonly { readonly from: number; readonly to: number }[];
  readonly from: number;
  readonly to: number;
  readonly now: number;
}

/** The axis never shows less than this, so that the first minutes are not a wall. */
const SHORTEST_AXIS_MS = 30 * MINUTE;
const HALF_MINUTE = MINUTE / 2;

const bandOf = (run: Run, to: number, isOnAir: boolean): SegmentBand => ({ from: run.takenAt, to, title: run.item.title, cue: run.item.cue, isOnAir });

function bandsOf(show: ShowSituation, now: number): readonly SegmentBand[] {
  if (show.kind !== 'running' && show.kind !== 'ended') return [];
  const done = show.done.map((run) => bandOf(run, run.endedAt, false));
  return show.kind === 'running' ? [...done, bandOf(show.onAir, Math.max(now, show.onAir.takenAt), true)] : done;
}

/** Overlapping stretches of several sources become one: the hatching says "something was missing here". */
export function mergeGaps(gaps: readonly FeedGap[], now: number): readonly { readonly from: number; readonly to: number }[] {
  const sorted = gaps.map((gap) => ({ from: Number(gap.from), to: Number(gap.until ?? now) })).filter((gap) => gap.to > gap.from).toSorted((a, b) => a.from - b.from);
  const merged: { from: number; to: number }[] = [];
  for (const gap of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && gap.from <= last.to) last.to = Math.max(last.to, gap.to);
    else merged.push({ ...gap });
  }
  return merged;
}

function columnsOf(buckets: readonly MinuteBucket[], currency: string): ChartModel['columns'] {
  const columns: [number[], (number | null)[], (number | null)[], (number | null)[]] = [[], [], [], []];
  const [xs, online, paid, comments] = columns;
  let previous: number | null = null;
  for (const bucket of buckets) {
    // A minute without a bucket is unknown, not zero: one empty point breaks the lines.
    if (previous !== null && bucket.minute - previous > MINUTE) {
      xs.push(previous + MINUTE + HALF_MINUTE);
      online.push(null);
      paid.push(null);
      comments.push(null);
    }
    xs.push(bucket.minute + HALF_MINUTE);
    online.push(bucket.onlineLast);
    paid.push(bucket.money[currency]?.paidMinor ?? null);
    comments.push(bucket.comments);
    previous = bucket.minute;
  }
  return columns;
}

/** Builds the picture of one session at `now`. `buckets` ascend by minute. */
export function buildChartModel(show: ShowSituation, buckets: readonly MinuteBucket[], gaps: readonly FeedGap[], currency: string, now: number): ChartModel {
  const bands = bandsOf(show, now);
  const starts = [bands[0]?.from, buckets[0]?.minute].filter((at) => at !== undefined);
  const from = starts.length === 0 ? now - SHORTEST_AXIS_MS : Math.min(...starts);
  const ends = [show.kind === 'ended' ? show.endedAt : now, bands.at(-1)?.to ?? 0, (buckets.at(-1)?.minute ?? -MINUTE) + MINUTE];
  const end = Math.max(...ends);
  return {
    columns: columnsOf(buckets, currency), bands, now, from,
    gaps: mergeGaps(gaps, now).filter((gap) => gap.to > from).map((gap) => ({ from: Math.max(gap.from, from), to: gap.to })),
    to: Math.max(from + SHORTEST_AXIS_MS, end + (end - from) * 0.02),
  };
}

/** The segment on air at `at`, or null between segments. */
export const bandAt = (model: ChartModel, at: number): SegmentBand | null => model.bands.findLast((band) => at >= band.from && at < Math.max(band.to, band.from + 1)) ?? null;
