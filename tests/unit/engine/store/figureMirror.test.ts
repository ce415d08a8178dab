import { describe, expect, it } from 'vitest';
import { createFigureMirror } from '#engine/adapters/store/figureMirror.ts';
import type { CrowdCommit, HeardComment } from '#engine/ports.ts';
import type { SessionId } from '#shared/ids.ts';
import { metricsReadoutSchema, minuteBucketSchema } from '#shared/metrics/readout.ts';
import { instant } from '#shared/time/instant.ts';

const SESSION = 'session-1' as SessionId;
const NOW = Date.UTC(2026, 2, 8, 12);
const metrics = (comments: number) => metricsReadoutSchema.parse({ at: NOW, online: null, views: null, uniqueViewers: null, comments, commentsLastMinute: comments, likes: 0, follows: 0, gifts: 0, productClicks: null, money: [], feeds: [] });
const bucket = (minute: number, comments: number) => minuteBucketSchema.parse({ minute: NOW + minute * 60_000, onlineLast: null, onlineMax: null, comments, likes: 0, enters: 0, follows: 0, clicks: 0, money: {} });
const heard = (seconds: number): HeardComment => ({ crowdSeq: 1, viewer: 'v', at: instant(NOW + seconds * 1_000), text: 'x', kind: 'chatter', topic: 'none' });
const commit = (comments: number, over: Partial<CrowdCommit> = {}): CrowdCommit => ({ results: [], metrics: metrics(comments), buckets: [], tail: null, total: comments, heard: [], notices: [], orders: [], ...over });
const read = (mirror: ReturnType<typeof createFigureMirror>, seconds: number) => mirror.read(SESSION, instant(NOW + seconds * 1_000));

describe('figures held beside the store', () => {
  it('nothing is held before the store answered, and nothing of another session', () => {
    const mirror = createFigureMirror();
    mirror.commit(SESSION, commit(3));
    expect(read(mirror, 0)).toBeNull();
    mirror.ask()('session-2' as SessionId, { metrics: metrics(1), buckets: [], total: 1 }, []);
    expect(read(mirror, 0)).toBeNull();
  });

  it('a commit moves the figures and replaces its minutes; the minute slides as the store\'s own does', () => {
    const mirror = createFigureMirror();
    mirror.ask()(SESSION, { metrics: metrics(2), buckets: [bucket(1, 2)], total: 2 }, [[NOW / 1_000, 2]]);
    mirror.commit(SESSION, commit(3, { buckets: [bucket(0, 1), bucket(1, 3)], heard: [heard(30)] }));
    const now = read(mirror, 59);
    expect(now).toMatchObject({ total: 3, metrics: { at: NOW + 59_000, comments: 3, commentsLastMinute: 3 } });
    expect(now?.buckets.map(({ comments }) => comments)).toEqual([1, 3]);
    expect(read(mirror, 60)?.metrics.commentsLastMinute).toBe(1);
    expect(read(mirror, 90)?.metrics.commentsLastMinute).toBe(0);
  });

  it('an answer that was asked for before something was forgotten is not taken', () => {
    const mirror = createFigureMirror();
    const take = mirror.ask();
    mirror.forget();
    take(SESSION, { metrics: metrics(1), buckets: [], total: 1 }, []);
    expect(read(mirror, 0)).toBeNull();
  });
});
