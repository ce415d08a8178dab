import type { MetricsReadout, MinuteBucket } from '#shared/metrics/readout.ts';
import type { CommentColumns, Frame } from '#shared/protocol/wire.ts';
import { CommentRing } from './commentRing.ts';
import type { CommentSource } from './commentSource.ts';
import { createFoldIds, type FoldIds } from './foldIds.ts';
import { makeMinuteStore } from './minuteStore.ts';
import { readColumns } from './readColumns.ts';
import { makeSamplingMeter, type Sampling } from './samplingMeter.ts';

/** Rows kept in the window; older ones come from the engine's store on scrolling back. */
export const RING_ROWS = 20_000;

/** What the audience lane brought, outside React. Views read it when `version` (or its part's own counter) has moved. */
export interface CrowdBuffer {
  /** Takes a frame; `now` in ms of any steady clock. */
  readonly accept: (frame: Frame, now: number) => void;
  /** Takes the newest page of the store (see CommentRing.seed). */
  readonly seed: (page: CommentColumns) => void;
  /** Takes the answer of the `minuteBuckets` query. */
  readonly acceptBuckets: (buckets: readonly MinuteBucket[]) => void;
  /** Another session or another engine: everything goes. */
  readonly clear: () => void;
  readonly comments: CommentSource;
  /** Numbers what is said, for all lists of this window alike. */
  readonly foldIds: FoldIds;
  readonly metrics: () => MetricsReadout | null;
  /** Minute buckets in ascending order; the same array until one changes. */
  readonly buckets: () => readonly MinuteBucket[];
  /** Null while everything that arrived was sent whole. */
  readonly sampling: (now: number) => Sampling | null;
  /** Counts what the comment list depends on. */
  readonly version: () => number;
  /** Counts new metric read-outs and buckets. */
  readonly figuresVersion: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

interface Held {
  readonly ring: CommentRing;
  readonly minutes: ReturnType<typeof makeMinuteStore>;
  readonly meter: ReturnType<typeof makeSamplingMeter>;
  metrics: MetricsReadout | null;
  isFirst: boolean;
  version: number;
  figuresVersion: number;
}

function forget(held: Held): void {
  held.ring.clear();
  held.minutes.clear();
  held.meter.clear();
  held.metrics = null;
  held.isFirst = true;
  held.version += 1;
  held.figuresVersion += 1;
}

function takeFrame(held: Held, frame: Frame, now: number): void {
  const { ring } = held;
  // A smaller count is another session: its figures must not be mixed with those of the last one.
  if (!ring.isSeeded && frame.total < ring.total) forget(held);
  const before = ring.total;
  const received = ring.accept(frame.rows === null ? [] : readColumns(frame.rows), frame.total);
  // What was there before this window opened is history, not sampling.
  if (!held.isFirst && ring.total > before) held.meter.add(now, received, ring.total - before);
  held.isFirst = false;
  held.version += 1;
  if (frame.metrics !== null) held.metrics = frame.metrics;
  held.minutes.put(frame.buckets);
  if (frame.metrics !== null || frame.buckets.length > 0) held.figuresVersion += 1;
}

/** Makes an empty buffer. One per window. */
export function createCrowdBuffer(capacity: number = RING_ROWS): CrowdBuffer {
  const foldIds = createFoldIds();
  const held: Held = { ring: new CommentRing(capacity, foldIds), minutes: makeMinuteStore(), meter: makeSamplingMeter(), metrics: null, isFirst: true, version: 0, figuresVersion: 0 };
  const listeners = new Set<() => void>();
  const tell = (): void => { for (const listener of listeners) listener(); };
  return {
    accept: (frame, now) => { takeFrame(held, frame, now); tell(); },
    seed: (page) => {
      held.ring.seed(readColumns(page));
      held.version += 1;
      tell();
    },
    acceptBuckets: (buckets) => {
      held.minutes.put(buckets);
      held.figuresVersion += 1;
      tell();
    },
    clear: () => { forget(held); tell(); },
    comments: held.ring,
    foldIds,
    metrics: () => held.metrics,
    buckets: held.minutes.all,
    sampling: held.meter.read,
    version: () => held.version,
    figuresVersion: () => held.figuresVersion,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
  };
}
