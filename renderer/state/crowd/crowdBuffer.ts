import type { MetricsReadout, MinuteBucket } from '#shared/metrics/readout.ts';
import type { CommentColumns, Frame } from '#shared/protocol/wire.ts';
import { CommentRing } from './commentRing.ts';
import type { CommentSource } from './commentSource.ts';
import { readColumns } from './readColumns.ts';

/** Rows kept in the window; older ones come from the engine's store on scrolling back. */
export const RING_ROWS = 20_000;
/** The span over which "this screen shows a sample" is judged, in ms. */
const SAMPLING_SPAN_MS = 2_000;

/** Counts of a minute only grow, so of two tellings of it the heavier one is the later one. */
const weightOf = (bucket: MinuteBucket | undefined): number =>
  bucket === undefined ? -1 : bucket.comments + bucket.likes + bucket.enters + bucket.follows + bucket.clicks + Object.values(bucket.money).reduce((sum, money) => sum + money.paidOrders, 0);

/** How much of the crowd the frames of the last two seconds carried. */
export interface Sampling { readonly received: number; readonly arrived: number }

/** What the audience lane brought, outside React. Views read it when `version` (or its part's own counter) has moved. */
export interface CrowdBuffer {
  /** Takes a frame; `now` in ms of any steady clock. */
  readonly accept: (frame: Frame, now: number) => void;
  /** Takes the newest page of the store; does nothing once a frame has brought rows. */
  readonly seed: (page: CommentColumns) => void;
  /** Takes the answer of the `minuteBuckets` query; of two tellings of one minute the fuller one stays. */
  readonly acceptBuckets: (buckets: readonly MinuteBucket[]) => void;
  /** Another session or another engine: everything goes. */
  readonly clear: () => void;
  readonly comments: CommentSource;
  readonly metrics: () => MetricsReadout | null;
  /** Minute buckets in ascending order; the same array until one changes. */
  readonly buckets: () => readonly MinuteBucket[];
  /** Null while everything that arrived was sent whole. */
  readonly sampling: (now: number) => Sampling | null;
  /** Whether any frame has come since the start or the last `clear`. */
  readonly hasFrames: () => boolean;
  /** Counts what the comment list depends on. */
  readonly version: () => number;
  /** Counts new metric read-outs and buckets. */
  readonly figuresVersion: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes an empty buffer. One per window. */
export function createCrowdBuffer(capacity: number = RING_ROWS): CrowdBuffer {
  const ring = new CommentRing(capacity);
  const listeners = new Set<() => void>();
  const byMinute = new Map<number, MinuteBucket>();
  let sorted: readonly MinuteBucket[] = [];
  let metrics: MetricsReadout | null = null;
  let arrivals: { readonly at: number; readonly received: number; readonly arrived: number }[] = [];
  let frames = 0;
  let version = 0;
  let figuresVersion = 0;

  const tell = (): void => { for (const listener of listeners) listener(); };
  const putBuckets = (buckets: readonly MinuteBucket[]): void => {
    if (buckets.length === 0) return;
    for (const bucket of buckets) byMinute.set(bucket.minute, bucket);
    sorted = [...byMinute.values()].toSorted((a, b) => a.minute - b.minute);
  };
  const forget = (): void => {
    ring.clear();
    byMinute.clear();
    sorted = [];
    metrics = null;
    arrivals = [];
    frames = 0;
    version += 1;
    figuresVersion += 1;
  };
  const takeRows = (frame: Frame, now: number): void => {
    // A smaller count is another session: its figures must not be mixed with those of the last one.
    if (frame.total < ring.total) forget();
    const before = ring.total;
    const first = frames === 0;
    const received = ring.accept(frame.rows === null ? [] : readColumns(frame.rows), frame.total);
    // What was there before this window opened is history, not sampling.
    if (!first && ring.total > before) arrivals.push({ at: now, received, arrived: ring.total - before });
    arrivals = arrivals.filter((each) => now - each.at <= SAMPLING_SPAN_MS);
    version += 1;
  };

  return {
    accept: (frame, now) => {
      takeRows(frame, now);
      frames += 1;
      if (frame.metrics !== null) metrics = frame.metrics;
      putBuckets(frame.buckets);
      if (frame.metrics !== null || frame.buckets.length > 0) figuresVersion += 1;
      tell();
    },
    seed: (page) => {
      ring.seed(readColumns(page));
      version += 1;
      tell();
    },
    acceptBuckets: (buckets) => {
      putBuckets(buckets.filter((bucket) => weightOf(bucket) >= weightOf(byMinute.get(bucket.minute))));
      figuresVersion += 1;
      tell();
    },
    clear: () => { forget(); tell(); },
    comments: ring,
    metrics: () => metrics,
    buckets: () => sorted,
    sampling: (now) => {
      const recent = arrivals.filter((each) => now - each.at <= SAMPLING_SPAN_MS);
      const received = recent.reduce((sum, each) => sum + each.received, 0);
      const arrived = recent.reduce((sum, each) => sum + each.arrived, 0);
      return arrived > received ? { received, arrived } : null;
    },
    hasFrames: () => frames > 0,
    version: () => version,
    figuresVersion: () => figuresVersion,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
  };
}
