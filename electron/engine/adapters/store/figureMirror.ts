import type { SessionId } from '#shared/ids.ts';
import { firstSecondOfLastMinute, secondOf } from '#shared/metrics/counts.ts';
import type { MetricsReadout, MinuteBucket } from '#shared/metrics/readout.ts';
import { instant, type Instant } from '#shared/time/instant.ts';
import type { CrowdCommit } from '../../ports.ts';
import type { CrowdReadout } from './crowdDb.ts';

/** Comments by second of the last minute, so that the sliding count can be given for any later moment. */
export type RecentSeconds = readonly (readonly [second: number, comments: number])[];

/**
 * The figures of the open session as of the last commit, in this thread: reading them waits for nothing, however much the store has
 * to do. It holds what the store answered and nothing else; whatever changes figures beside a commit makes it `forget`.
 */
export interface FigureMirror {
  /** Null = not held: ask the store. */
  readonly read: (sessionId: SessionId, now: Instant) => CrowdReadout | null;
  /** Before asking the store: the answer is taken only if nothing was forgotten meanwhile. */
  readonly ask: () => (sessionId: SessionId, readout: CrowdReadout, seconds: RecentSeconds) => void;
  readonly commit: (sessionId: SessionId, commit: CrowdCommit) => void;
  readonly forget: () => void;
}

interface Held { readonly sessionId: SessionId; metrics: MetricsReadout; total: number; readonly minutes: Map<number, MinuteBucket>; sorted: readonly MinuteBucket[] | null; readonly seconds: Map<number, number> }

export function createFigureMirror(): FigureMirror {
  let held: Held | null = null;
  let forgotten = 0;
  return {
    read: (sessionId, now) => {
      if (held?.sessionId !== sessionId) return null;
      held.sorted ??= [...held.minutes.values()].toSorted((a, b) => a.minute - b.minute);
      return { metrics: { ...held.metrics, at: now, commentsLastMinute: countRecent(held.seconds, now) }, buckets: held.sorted, total: held.total };
    },
    ask: () => {
      const asked = forgotten;
      return (sessionId, { metrics, buckets, total }, seconds) => {
        if (asked !== forgotten) return;
        held = { sessionId, metrics, total, minutes: new Map(buckets.map((bucket) => [bucket.minute, bucket])), sorted: buckets, seconds: new Map(seconds) };
      };
    },
    commit: (sessionId, { metrics, buckets, total, heard }) => {
      if (held?.sessionId !== sessionId) return;
      held.metrics = metrics;
      held.total = total;
      for (const bucket of buckets) held.minutes.set(bucket.minute, bucket);
      if (buckets.length > 0) held.sorted = null;
      for (const { at } of heard) held.seconds.set(secondOf(at), (held.seconds.get(secondOf(at)) ?? 0) + 1);
    },
    forget: () => {
      forgotten += 1;
      held = null;
    },
  };
}

/** As the store counts it; what slid out is let go. Ten minutes more are kept for a clock that is set back. */
function countRecent(seconds: Map<number, number>, now: Instant): number {
  const first = firstSecondOfLastMinute(now);
  let count = 0;
  for (const [second, comments] of seconds) {
    if (second >= first) count += comments;
    else if (second < firstSecondOfLastMinute(instant(Math.max(0, now - 600_000)))) seconds.delete(second);
  }
  return count;
}
