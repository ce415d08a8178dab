import type { MinuteBucket } from '../../metrics/readout.ts';
import { MINUTE } from '../../time/instant.ts';

/** How much of a minute lies in [from, until), 0 to 1. */
export const shareOfMinute = (minute: number, from: number, until: number): number => Math.max(0, Math.min(until, minute + MINUTE) - Math.max(from, minute)) / MINUTE;

/** A count of the minutes of [from, until), minutes at its ends by the share they have in it. */
export const prorated = (buckets: readonly MinuteBucket[], from: number, until: number, count: (bucket: MinuteBucket) => number): number =>
  buckets.reduce((sum, bucket) => sum + count(bucket) * shareOfMinute(bucket.minute, from, until), 0);

/** People online over [from, until): people x ms read, and over how many ms. */
export function presence(buckets: readonly MinuteBucket[], from: number, until: number): { readonly personMs: number; readonly ms: number } {
  return buckets.reduce((sum, bucket) => {
    const share = shareOfMinute(bucket.minute, from, until);
    return { personMs: sum.personMs + (bucket.online?.personMs ?? 0) * share, ms: sum.ms + (bucket.online?.ms ?? 0) * share };
  }, { personMs: 0, ms: 0 });
}

/** The mean of a minute's gauge; null where none was read. */
export const onlineOf = (bucket: MinuteBucket): number | null => (bucket.online === undefined || bucket.online.ms === 0 ? bucket.onlineLast : bucket.online.personMs / bucket.online.ms);

/** Minutes that lie whole in the `span` ms before `at`. */
export const minutesBefore = (buckets: readonly MinuteBucket[], at: number, span: number): readonly MinuteBucket[] => buckets.filter(({ minute }) => minute >= at - span && minute + MINUTE <= at);
