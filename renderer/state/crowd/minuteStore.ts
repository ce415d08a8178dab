import type { MinuteBucket } from '#shared/metrics/readout.ts';

/** The minutes of a session in order. */
export interface MinuteStore {
  /** Takes buckets; of two tellings of one minute the fuller one stays. */
  readonly put: (buckets: readonly MinuteBucket[]) => void;
  /** Ascending; the same array until one changes. */
  readonly all: () => readonly MinuteBucket[];
  readonly clear: () => void;
}

/** Counts of a minute only grow, so of two tellings of it the heavier one is the later one; a gauge may change at equal weight. */
const weightOf = (bucket: MinuteBucket | undefined): number =>
  bucket === undefined ? -1 : bucket.comments + bucket.likes + bucket.enters + bucket.follows + bucket.clicks + Object.values(bucket.money).reduce((sum, money) => sum + money.paidOrders, 0);

export function makeMinuteStore(): MinuteStore {
  const byMinute = new Map<number, MinuteBucket>();
  let sorted: readonly MinuteBucket[] = [];
  return {
    put: (buckets) => {
      const news = buckets.filter((bucket) => weightOf(bucket) >= weightOf(byMinute.get(bucket.minute)));
      if (news.length === 0) return;
      for (const bucket of news) byMinute.set(bucket.minute, bucket);
      sorted = [...byMinute.values()].toSorted((a, b) => a.minute - b.minute);
    },
    all: () => sorted,
    clear: () => {
      byMinute.clear();
      sorted = [];
    },
  };
}
