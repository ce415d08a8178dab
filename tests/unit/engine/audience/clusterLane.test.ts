import { describe, expect, it } from 'vitest';
import { createClusterLane } from '#engine/audience/clusterLane.ts';
import type { HeardComment } from '#engine/ports.ts';
import type { ClustersNow } from '#shared/audience/clusters/clustersNow.ts';
import { readComment } from '#shared/audience/reading/readComment.ts';
import type { SessionId } from '#shared/ids.ts';
import { initialState } from '#shared/show/evolve.ts';
import type { ShowState } from '#shared/show/state.ts';
import { instant } from '#shared/time/instant.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';

function lane(stored: readonly HeardComment[] = []) {
  const clock = createManualClock(1_000_000);
  const told: ClustersNow[] = [];
  const grown: { readonly people: number; readonly since: number }[] = [];
  let state: ShowState = { ...initialState(), session: { id: 's1' as SessionId, title: 't', openedAt: instant(0) } };
  const made = createClusterLane({ clock, log: createQuietLog(), crowdStore: { askedSince: () => Promise.resolve(stored) }, state: () => state, tell: (now) => { told.push(now); }, grown: (_thread, people, since) => { grown.push({ people, since }); } });
  const mark = (threads: ShowState['commentDesk']['threads']): void => { state = { ...state, commentDesk: { ...state.commentDesk, threads } }; };
  const hear = (...heard: readonly HeardComment[]): void => { made.hear({ results: [], metrics: null as never, buckets: [], tail: null, total: 0, heard, notices: [], orders: [] }); };
  return { clock, told, made, hear, grown, mark };
}
const heard = (crowdSeq: number, viewer: string, text: string, at = 1_000_000): HeardComment => {
  const { kind, topic } = readComment(text);
  return { crowdSeq, viewer, at: instant(at), text, kind, topic };
};

describe('the clusters lane', () => {
  it('says at most twice a second what many ask, people counted once, and nothing when nothing changed', async () => {
    const { clock, told, hear } = lane();
    for (let i = 1; i <= 300; i += 1) {
      hear(heard(i, `v${String(i % 23)}`, '黄皮选哪个色号'));
      await clock.advance(10);
    }
    expect(told.length).toBeGreaterThanOrEqual(5);
    expect(told.length).toBeLessThanOrEqual(6);
    await clock.advance(1_000);
    expect(told.at(-1)?.clusters).toMatchObject([{ kind: 'question', topic: 'shade', people: 23, comments: 300, text: '黄皮选哪个色号' }]);
    const before = told.length;
    await clock.advance(30_000);
    expect(told).toHaveLength(before);
  });

  it('an answered cluster is told as grown once three different people ask it later than the answer can have been heard', async () => {
    const { clock, told, hear, grown, mark } = lane();
    hear(heard(1, 'a', '黄皮选哪个色号'), heard(2, 'b', '黄皮选哪个色号'));
    await clock.advance(1_000);
    const key = told.at(-1)?.clusters[0]?.key ?? '';
    const answeredAt = clock.now();
    mark([{ thread: { kind: 'cluster', key }, label: '黄皮选哪个色号', people: 2, firstAskedAt: instant(1_000_000), status: { kind: 'answered', by: '李', at: answeredAt, way: 'host', afterMs: 1_000 } }]);
    for (const viewer of ['c', 'd', 'e', 'f']) hear(heard(3, viewer, '黄皮选哪个色号', answeredAt + 20_000));
    await clock.advance(60_000);
    expect(grown, 'they cannot have heard it yet').toEqual([]);
    for (const viewer of ['g', 'g', 'g', 'h']) hear(heard(9, viewer, '黄皮选哪个色号', clock.now()));
    await clock.advance(1_000);
    expect(grown, 'two people').toEqual([]);
    hear(heard(12, 'i', '黄皮选哪个色号', clock.now()));
    await clock.advance(1_000);
    expect(grown[0]).toEqual({ people: 3, since: answeredAt + 60_000 });
  });

  it('after a restart it begins with what crowd.db holds, and lets go of what is older than ten minutes', async () => {
    const { clock, told, made } = lane([heard(5, 'a', '多少钱'), heard(6, 'b', '多少钱啊')]);
    made.start();
    await clock.advance(1_000);
    expect(told.at(-1)?.clusters).toMatchObject([{ topic: 'price', people: 2, crowdSeqs: [5, 6] }]);
    await clock.advance(11 * 60_000);
    expect(told.at(-1)).toMatchObject({ asked: 0, clusters: [] });
    made.stop();
  });

  it('a question of thousands of characters has a key the desk can claim it by, and names in it are masked', async () => {
    const { clock, told, hear } = lane();
    const long = `@王小美 ${'请问这个到底'.repeat(40)}能不能用啊?`;
    hear(heard(1, 'a', long), heard(2, 'b', long));
    await clock.advance(1_000);
    const [cluster] = told.at(-1)?.clusters ?? [];
    if (cluster !== undefined) {
      expect(cluster.key.length).toBeLessThanOrEqual(120);
      expect(cluster.text).not.toContain('王小美');
    }
    hear(heard(3, 'a', '@王小美 这个多少钱'), heard(4, 'b', '@王小美 这个多少钱'));
    await clock.advance(1_000);
    expect(told.at(-1)?.clusters.find(({ topic }) => topic === 'price')?.text).toBe('@王*** 这个多少钱');
  });
});
