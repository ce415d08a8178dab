import { describe, expect, it, vi } from 'vitest';
import { IntakeRefused } from '#engine/audience/intakeRefused.ts';
import { isProven, vouchFor } from '#engine/audience/provenEvents.ts';
import { createPipeline, MAX_WAITING } from '#engine/audience/pipeline.ts';
import type { StorageSituation } from '#engine/audience/batchWriter.ts';
import type { CrowdCommit, CrowdStore } from '#engine/ports.ts';
import type { Calm } from '#engine/whenCalm.ts';
import type { AudienceEvent } from '#shared/audience/event.ts';
import type { SourceId } from '#shared/ids.ts';
import { comment, order, SHOW_START } from '#tests/fakes/audienceEvents.ts';
import { createManualClock, type ManualClock } from '#tests/fakes/manualClock.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';
import { openLane, SESSION } from './lane.ts';

/** A store that does what the test says, for what a healthy disk does not show. */
function scriptedStore(clock: ManualClock, append: (events: readonly AudienceEvent[], call: number) => Promise<void>) {
  const batches: (readonly AudienceEvent[])[] = [];
  let comments = 0;
  const metrics = () => ({ at: clock.now(), online: null, views: null, uniqueViewers: null, comments, commentsLastMinute: 0, likes: 0, follows: 0, gifts: 0, productClicks: null, money: [], feeds: [] });
  const crowdStore: Pick<CrowdStore, 'append' | 'readout' | 'countUnread'> = {
    append: async (_session, _seq, events) => {
      batches.push(events);
      await append(events, batches.length);
      comments += events.length;
      return { results: events.map(() => 'stored' as const), metrics: metrics(), buckets: [], tail: null, total: comments, heard: [], notices: [], orders: [] };
    },
    readout: async () => ({ metrics: metrics(), buckets: [], total: comments }),
    countUnread: async () => undefined,
  };
  return { crowdStore, batches };
}
function scriptedPipeline(append: (events: readonly AudienceEvent[], call: number) => Promise<void>, calm: Calm = () => null) {
  const clock = createManualClock(SHOW_START);
  const { crowdStore, batches } = scriptedStore(clock, append);
  const commits: CrowdCommit[] = [];
  const situations: StorageSituation[] = [];
  const pipeline = createPipeline({
    clock, log: createQuietLog(), crowdStore, onCommit: (commit) => void commits.push(commit), session: () => ({ sessionId: SESSION, seq: 1 }), currency: () => 'CNY', onStorage: (now) => void situations.push(now), calm,
  });
  return { clock, batches, commits, situations, pipeline };
}
const some = (count: number, prefix = 'c') => Array.from({ length: count }, (_, i) => comment(`${prefix}${i}`, 'hi'));

describe('audience lane: buffer', () => {
  it('what comes within 50 ms is one batch, one transaction, one commit', async () => {
    const { clock, batches, commits, pipeline } = scriptedPipeline(async () => undefined);
    const answers = [pipeline.accept(some(3, 'a')), pipeline.accept(some(2, 'b'))];
    await clock.advance(49);
    expect(batches).toHaveLength(0);
    await clock.advance(1);
    expect(await Promise.all(answers)).toEqual([['stored', 'stored', 'stored'], ['stored', 'stored']]);
    expect(batches.map((batch) => batch.length)).toEqual([5]);
    expect(commits).toHaveLength(1);
  });

  it('a batch that is due goes when the command under way is answered, with all that came meanwhile', async () => {
    let underWay: Promise<void> | null = null;
    const { clock, batches, pipeline } = scriptedPipeline(async () => undefined, () => underWay);
    const command = Promise.withResolvers<undefined>();
    underWay = command.promise;
    const answers = [pipeline.accept(some(3, 'a'))];
    await clock.advance(50);
    answers.push(pipeline.accept(some(2, 'b')));
    expect(batches).toHaveLength(0);
    underWay = null;
    command.resolve(undefined);
    expect((await Promise.all(answers)).flat()).toEqual(['stored', 'stored', 'stored', 'stored', 'stored']);
    expect(batches.map((batch) => batch.length)).toEqual([5]);
  });

  it('an engine that stops waits for no command before it writes', async () => {
    const { batches, pipeline } = scriptedPipeline(async () => undefined, () => new Promise(() => undefined));
    const answer = pipeline.accept(some(2));
    await pipeline.stop();
    expect([await answer, batches.length]).toEqual([['stored', 'stored'], 1]);
  });

  it('500 events go at once, and a hand-over across batches is answered in its own order', async () => {
    const { clock, batches, pipeline } = scriptedPipeline(async () => undefined);
    const answer = pipeline.accept(some(1_200));
    await clock.advance(0);
    expect(batches.map((batch) => batch.length)).toEqual([500, 500]);
    await clock.advance(50);
    expect(await answer).toHaveLength(1_200);
    expect(batches.map((batch) => batch.length)).toEqual([500, 500, 200]);
  });

  it('one append at a time; what arrives meanwhile goes in the next one', async () => {
    const first = Promise.withResolvers<undefined>();
    const { clock, batches, pipeline } = scriptedPipeline((_events, call) => (call === 1 ? first.promise : Promise.resolve()));
    const a = pipeline.accept(some(1, 'a'));
    await clock.advance(50);
    const b = pipeline.accept(some(2, 'b'));
    await clock.advance(500);
    expect(batches).toHaveLength(1);
    first.resolve(undefined);
    await clock.advance(0);
    expect(await a).toEqual(['stored']);
    expect(await b).toEqual(['stored', 'stored']);
    expect(batches.map((batch) => batch.length)).toEqual([1, 2]);
  });
});

describe('audience lane: nothing acknowledged is lost, nothing is dropped in silence', () => {
  it('a failing disk is reported, the batch kept and written when it answers again', async () => {
    const { clock, batches, situations, pipeline } = scriptedPipeline(async (_events, call) => {
      if (call <= 3) throw new Error('database or disk is full');
    });
    let answered = false;
    const answer = pipeline.accept(some(2)).finally(() => {
      answered = true;
    });
    await clock.advance(200);
    expect(answered).toBe(false);
    expect(situations.at(-1)).toMatchObject({ kind: 'failing', reason: 'database or disk is full' });
    await clock.advance(1_000);
    expect(await answer).toEqual(['stored', 'stored']);
    expect(situations.at(-1)).toEqual({ kind: 'healthy' });
    expect(batches.every((batch) => batch.length === 2)).toBe(true);
  });

  it('beyond 50,000 waiting events it says "later" and takes nothing of that hand-over', async () => {
    const never = new Promise<never>(() => undefined);
    const { clock, pipeline } = scriptedPipeline(() => never);
    const held = pipeline.accept(some(MAX_WAITING - 1));
    await clock.advance(60);
    await expect(pipeline.accept(some(2, 'x'))).rejects.toMatchObject({ refusal: { key: 'tooManyRequests', params: { retryMs: 1_000 } } });
    const fits = pipeline.accept(some(1, 'y'));
    await expect(pipeline.accept(some(1, 'z'))).rejects.toBeInstanceOf(IntakeRefused);
    expect(await Promise.race([held, fits, Promise.resolve('still waiting')])).toBe('still waiting');
  });

  it('stopping writes what waits, then refuses; with a dead disk the waiting ones are refused, not acknowledged', async () => {
    const healthy = scriptedPipeline(async () => undefined);
    const waiting = healthy.pipeline.accept(some(1));
    await healthy.pipeline.stop();
    expect(await waiting).toEqual(['stored']);
    await expect(healthy.pipeline.accept(some(1))).rejects.toMatchObject({ refusal: { key: 'engineStopping' } });

    const dead = scriptedPipeline(() => Promise.reject(new Error('gone')));
    const lost = dead.pipeline.accept(some(1));
    const refused = expect(lost).rejects.toMatchObject({ refusal: { key: 'storageFailed' } });
    await dead.clock.advance(60);
    await dead.pipeline.stop();
    await refused;
  });

  it('an event that fits no schema is refused at the door by name and blocks nothing', async () => {
    const { clock, pipeline } = scriptedPipeline(async () => undefined);
    const broken = { ...comment('a', 'x'), receivedAt: 1.5 } as unknown as AudienceEvent;
    await expect(pipeline.accept([comment('ok', 'x'), broken])).rejects.toMatchObject({ refusal: { key: 'badMessage', params: { field: '1.receivedAt' } } });
    const fine = pipeline.accept([comment('b', 'x')]);
    await clock.advance(50);
    expect(await fine).toEqual(['stored']);
  });

  it('only the very list somebody vouched for is taken unread: one made of it is read like any other', async () => {
    const { pipeline } = scriptedPipeline(async () => undefined);
    const vouched = vouchFor([{ ...comment('a', 'x'), receivedAt: 1.5 } as unknown as AudienceEvent]);
    await expect(pipeline.accept([...vouched])).rejects.toMatchObject({ refusal: { key: 'badMessage' } });
    expect([isProven(vouched), isProven(vouched.map((event) => event))]).toEqual([true, false]);
  });
});

describe('audience lane on a real crowd.db', () => {
  it('acknowledges after the commit: what was answered is in the file', async () => {
    const { pipeline, store, commits } = await openLane();
    expect(await pipeline.accept([comment('a', '多少钱', { receivedAt: Date.now() }), comment('a', '多少钱'), order('p', 'o1', 'paid', 12_900)])).toEqual(['stored', 'duplicate', 'stored']);
    const { metrics, total } = await store.readout(SESSION);
    expect(metrics).toMatchObject({ comments: 1, money: [{ currency: 'CNY', paidOrders: 1, paidMinor: 12_900 }] });
    expect(total).toBe(1);
    expect(commits.at(-1)?.tail?.text).toEqual(['多少钱']);
  });

  it('the headline currency comes first', async () => {
    const { pipeline, commits } = await openLane();
    await pipeline.accept([order('1', 'a', 'paid', 5, { currency: 'AUD' }), order('2', 'b', 'paid', 7)]);
    expect(commits.at(-1)?.metrics.money.map((money) => money.currency)).toEqual(['CNY', 'AUD']);
  });

  it('comments of the last minute fall to 0 when nobody writes, at most one commit a second, then silence', async () => {
    const clock = createManualClock(SHOW_START);
    const { pipeline, commits } = await openLane({ clock });
    const stored = pipeline.accept([comment('a', 'x'), comment('b', 'y', { receivedAt: SHOW_START + 20_000 })]);
    await clock.advance(50);
    await stored;
    const counts = (): number[] => commits.map((commit) => commit.metrics.commentsLastMinute);
    expect(counts()).toEqual([2]);
    for (let second = 0; second < 90; second += 1) {
      const looks = commits.length;
      await clock.advance(1_000);
      // The real thread answers in its own time: let the look in flight come back before time goes on.
      await vi.waitFor(() => expect(clock.pending() > 0 || counts().at(-1) === 0).toBe(true));
      expect(commits.length - looks).toBeLessThanOrEqual(1);
    }
    expect(counts()).toEqual([2, 1, 0]);
    expect(commits.slice(1).every((commit) => commit.results.length === 0 && commit.buckets.length === 0 && commit.tail === null)).toBe(true);
    expect(clock.pending()).toBe(0);
  });

  it('unread messages are counted in the file and shown, the log quotes a few of them', async () => {
    const { pipeline, store, commits, log } = await openLane();
    for (let i = 0; i < 9; i += 1) pipeline.unread('src-1' as SourceId, `garbage ${i} ${'x'.repeat(900)}`, 'no such command');
    await vi.waitFor(() => expect(commits.at(-1)?.metrics.feeds).toMatchObject([{ sourceId: 'src-1', unread: 9 }]));
    expect((await store.readout(SESSION)).metrics.feeds).toMatchObject([{ unread: 9, events: 0 }]);
    const quoted = log.entries.filter((entry) => entry.what === 'a message could not be read');
    expect(quoted).toHaveLength(5);
    expect(String(quoted[0]?.fields['raw']).length).toBeLessThanOrEqual(300);
  });

  it('10,000 events handed over at once are all stored, within seconds', async () => {
    const { pipeline, store } = await openLane();
    const startedAt = performance.now();
    const answers = await Promise.all(Array.from({ length: 100 }, (_, i) => pipeline.accept(some(100, `b${i}-`))));
    expect(answers.flat().filter((result) => result === 'stored')).toHaveLength(10_000);
    expect((await store.readout(SESSION)).metrics.comments).toBe(10_000);
    expect(performance.now() - startedAt).toBeLessThan(8_000);
  });
});
