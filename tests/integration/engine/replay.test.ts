import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { instant } from '#shared/time/instant.ts';
import { evolve } from '#shared/show/evolve.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { MetricsReadout } from '#shared/metrics/readout.ts';
import { DEFAULT_THRESHOLDS } from '#shared/alerts/settings.ts';
import type { QueryAnswers } from '#shared/protocol/wire.ts';
import { importSample, sampleItem } from '#tests/fakes/sampleShow.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';
import { connectDesk, type DeskClient } from '#tests/harness/deskClient.ts';
import { until } from '#tests/harness/obs/until.ts';
import { connectReplay } from './replayClient.ts';
import { startServe } from './serveProcess.ts';

const WATCH = { crowd: true, thumbnails: false, vitals: false } as const;

/** What the engine said its state was, straight from its memory, and when. */
interface Witness { readonly at: number; readonly seq: number; readonly state: ShowState }

/** Everything a live window was ever shown, event by event. */
type Trace = Witness[];

/** The last of it that had come by then. */
const shownBy = (trace: Trace, at: number): Witness | undefined => trace.findLast((entry) => entry.at <= at);

function traceOf(desk: DeskClient): Trace {
  const trace: Trace = [];
  let held = desk.state();
  desk.socket.on('delta', ({ events }) => {
    for (const stored of events) {
      held = evolve(held, stored);
      trace.push({ at: stored.at, seq: stored.seq, state: held });
    }
  });
  return trace;
}

/** A rehearsal in a training of the real engine: rows taken, held, lengthened, cues sent, a crowd that talks and buys; ended. */
async function recordRehearsal() {
  const dataDir = await tempDir();
  const serve = await startServe(dataDir);
  const desk = await connectDesk(serve.links.get('producer')?.url ?? '');
  onTestFinished(desk.close);
  await desk.watch(WATCH);
  const witnesses: Witness[] = [];
  const trace = traceOf(desk);
  const witness = async (): Promise<void> => {
    const answer = await desk.socket.emitWithAck('follow', { afterSeq: null });
    if (!answer.ok || answer.value.kind !== 'snapshot') throw new Error('no snapshot');
    const at = await desk.socket.emitWithAck('clock');
    witnesses.push({ at, seq: answer.value.seq, state: answer.value.state });
  };
  await desk.must(importSample([sampleItem('01', {}), sampleItem('02', {}), sampleItem('03', {})]));
  await desk.must({ kind: 'startTraining', title: '演练', platforms: ['bilibiliWeb'], profile: 'salePeak' });
  await desk.must({ kind: 'loadShow', mode: 'rehearsal' });
  await desk.must({ kind: 'startShow' });
  await witness();
  const onAir = (): never => { const { show } = desk.state(); return (show.kind === 'running' ? show.onAir.id : null) as never; };
  await until('comments', 30_000, () => (desk.frames.at(-1)?.metrics?.comments ?? 0) > 20);
  await desk.must({ kind: 'sendHostCue', text: '慢一点' });
  await desk.must({ kind: 'addTime', ms: 60_000 as never, sawOnAir: onAir() });
  await witness();
  await desk.must({ kind: 'takeNextItem', sawOnAir: onAir() });
  await witness();
  await until('more comments', 30_000, () => (desk.frames.at(-1)?.metrics?.comments ?? 0) > 60);
  await desk.must({ kind: 'holdShow', sawOnAir: onAir() });
  await witness();
  await desk.must({ kind: 'resumeShow', sawOnAir: onAir() });
  await desk.must({ kind: 'endShow', sawOnAir: onAir() });
  await witness();
  const sessionId = desk.state().session?.id;
  if (sessionId === undefined) throw new Error('no session');
  await desk.must({ kind: 'stopTraining', title: '正式' });
  await desk.until('the room\'s own feed is back', ({ training, sources }) => training === null && Object.values(sources).every(({ situation }) => situation.kind !== 'off'), 20_000);
  return { dataDir, serve, desk, sessionId, witnesses, trace };
}


/** The same figures made by other means: straight out of the rows. */
function counted(dataDir: string, sessionId: string, at: number) {
  const file = new Database(join(dataDir, 'crowd.db'), { readonly: true });
  const one = (sql: string): number => Number(file.prepare(sql).pluck().get(sessionId, at) ?? 0);
  const of = (what: string, where: string): string => `SELECT ${what} FROM audience WHERE session_id = ? AND received_at <= ? AND provenance IN ('live', 'simulated') AND ${where}`;
  const answer = {
    comments: one(of('count(*)', "kind = 'comment'")), likes: one(of("sum(coalesce(payload ->> '$.count', 1))", "kind = 'like'")),
    paid: one(of("coalesce(sum(payload ->> '$.amountMinor'), 0)", "kind = 'order' AND payload ->> '$.change' = 'paid'")),
    newest: one('SELECT coalesce(max(crowd_seq), 0) FROM audience WHERE session_id = ? AND received_at <= ?'),
  };
  file.close();
  return answer;
}

const sizeOfLog = (dataDir: string): string => {
  const file = new Database(join(dataDir, 'show.db'), { readonly: true });
  const said = JSON.stringify([file.prepare('SELECT count(*), max(seq) FROM events').raw().get(), file.prepare('SELECT count(*) FROM commands').raw().get()]);
  file.close();
  return said;
};

async function openReplay(serve: { readonly url: string }, desk: DeskClient, sessionId: never) {
  const replay = await connectReplay(serve.url, desk.token);
  expect(await replay.control({ kind: 'open', sessionId, at: null })).toEqual({ ok: true, value: null });
  return { replay, open: await replay.standing() };
}

describe('the replay of a recorded session', () => {
  it('state at any replayed instant equals the live state at that instant; figures and comments are those that had come; the live show is not touched', async () => {
    const { dataDir, serve, desk, sessionId, witnesses, trace } = await recordRehearsal();
    const before = sizeOfLog(dataDir);
    const live = JSON.stringify(desk.state());
    const { replay, open } = await openReplay(serve, desk, sessionId as never);
    expect([open.title, open.mode]).toEqual(['演练', 'training']);

    // What a live window was shown is what the engine held in its memory.
    expect(witnesses.length).toBeGreaterThan(4);
    for (const { seq, state } of witnesses) expect(trace.find((entry) => entry.seq === seq)?.state ?? state).toEqual(state);

    // Any instant in any order: those somebody witnessed, random ones, and the edges of an event: its own millisecond and the one before.
    let seed = process.env['CI'] === undefined ? Date.now() % 2_147_483_648 : 41;
    const random = (): number => { seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648; return seed / 2_147_483_648; };
    const within = trace.filter(({ at }) => at > open.from && at < open.until);
    const edges = Array.from({ length: 8 }, () => within[Math.floor(random() * within.length)]?.at ?? open.from).flatMap((at) => [at - 1, at]);
    const anywhere = Array.from({ length: 24 }, () => Math.floor(open.from + random() * (open.until - open.from)));
    for (const at of [...witnesses.toReversed().map((witness) => witness.at), ...anywhere, ...edges].filter((each) => each >= open.from)) {
      expect(await replay.control({ kind: 'wind', at: instant(at) })).toMatchObject({ ok: true });
      const shown = await replay.follow();
      const lived = shownBy(trace, at);
      expect({ seq: shown.seq, state: shown.state }, `at ${at}, of ${open.from} to ${open.until}`).toEqual({ seq: lived?.seq, state: lived?.state });
    }

    // Random instants: figures against the rows themselves, comments never from the future.
    for (let look = 0; look < 12; look += 1) {
      const at = instant(Math.floor(open.from + random() * (open.until - open.from)));
      await replay.control({ kind: 'wind', at });
      const wanted = counted(dataDir, sessionId, at);
      const frame = new Promise<{ metrics: MetricsReadout | null; total: number }>((resolve) => { replay.socket.once('frame', resolve as never); });
      await replay.socket.emitWithAck('watch', WATCH);
      const { metrics } = await frame;
      expect({ comments: metrics?.comments, likes: metrics?.likes, paid: metrics?.money.find(({ currency }) => currency === 'CNY')?.paidMinor ?? 0 }).toEqual({ comments: wanted.comments, likes: wanted.likes, paid: wanted.paid });
      const page = await replay.socket.emitWithAck('query', { kind: 'commentsBefore', crowdSeq: null, limit: 20 });
      const seqs = page.ok ? (page.value as QueryAnswers['commentsBefore']).rows.crowdSeq : [];
      expect(Math.max(0, ...seqs)).toBeLessThanOrEqual(wanted.newest);
    }

    // Everything pressed in it is refused, and nothing of the live show has moved.
    expect(await replay.socket.emitWithAck('command', { id: 'replay-1' as never, command: { kind: 'startShow' } })).toMatchObject({ ok: false, refusal: { key: 'replayOnly' } });
    expect(sizeOfLog(dataDir)).toBe(before);
    expect(JSON.stringify(desk.state())).toBe(live);
  }, 120_000);

  it('played through at 20x the deltas bring a window to the same end as winding there; what a show would have raised with other thresholds is said with its time', async () => {
    const { serve, desk, sessionId } = await recordRehearsal();
    const { replay, open } = await openReplay(serve, desk, sessionId as never);
    await replay.follow();
    await replay.control({ kind: 'play', speed: 20 });
    await until('the end', 60_000, () => { const now = replay.told.at(-1); return now?.kind === 'open' && now.pace.kind === 'paused' && now.pace.at === open.until; });
    const played = replay.mirror();
    await replay.control({ kind: 'wind', at: open.until });
    const wound = await replay.follow();
    expect(played).toEqual({ state: wound.state, seq: wound.seq });

    const tryIt = async (hotFewest: number) => {
      for (let restart = true; ; restart = false) {
        const { step } = await desk.query<'thresholdTrial'>({ kind: 'thresholdTrial', sessionId: sessionId as never, thresholds: { ...DEFAULT_THRESHOLDS, lateMs: 30_000, repeatPeople: hotFewest }, restart });
        if (step.isDone) return step;
      }
    };
    const strict = await tryIt(10_000);
    const eager = await tryIt(2);
    expect(strict.fired.filter(({ rule }) => rule === 'A-17')).toEqual([]);
    expect(eager.fired.filter(({ rule }) => rule === 'A-17').length).toBeGreaterThan(0);
    for (const { at } of eager.fired) expect(at >= open.from && at <= open.until).toBe(true);
    // What is not recorded cannot be judged, and it is said.
    expect(eager.blind).toContain('A-06');
  }, 180_000);

  it('a window that asks for state before a session stands is not turned away: it waits, and follows once it is told', async () => {
    const { serve, desk, sessionId } = await recordRehearsal();
    const replay = await connectReplay(serve.url, desk.token);
    const early = replay.socket.emitWithAck('follow', { afterSeq: null }).then(() => 'answered', () => 'unanswered');
    await replay.control({ kind: 'open', sessionId: sessionId as never, at: null });
    await replay.standing();
    expect((await replay.follow()).state.session?.id).toBe(sessionId);
    expect(await Promise.race([early, Promise.resolve('still waiting')])).toBe('still waiting');
  }, 120_000);

  it('a withdrawn pairing is let go from the replay too', async () => {
    const serve = await startServe(await tempDir());
    const desk = await connectDesk(serve.links.get('producer')?.url ?? '');
    onTestFinished(desk.close);
    const viewer = await connectDesk(serve.links.get('viewer')?.url ?? '');
    onTestFinished(viewer.close);
    const replay = await connectReplay(serve.url, viewer.token);
    const own = await connectReplay(serve.url, desk.token);
    const { clients } = await desk.query<'pairings'>({ kind: 'pairings' });
    const clientId = clients.find(({ role }) => role === 'viewer')?.clientId ?? '';
    expect(await desk.socket.emitWithAck('withdrawPairing', { clientId })).toEqual({ ok: true, value: null });
    await until('it is let go', 10_000, () => !replay.socket.connected);
    expect(own.socket.connected).toBe(true);
    await expect(connectReplay(serve.url, viewer.token)).rejects.toThrow(/notAuthorised/u);
  });

  it('is refused while a show runs and ends at once when one begins, with the reason', async () => {
    const { serve, desk, sessionId } = await recordRehearsal();
    const { replay } = await openReplay(serve, desk, sessionId as never);
    await desk.must({ kind: 'loadShow', mode: 'rehearsal' });
    await desk.must({ kind: 'startShow' });
    await until('it ended', 10_000, () => replay.told.at(-1)?.kind === 'ended');
    expect(replay.told.at(-1)).toEqual({ kind: 'ended', why: 'onAir' });
    expect(await replay.control({ kind: 'open', sessionId: sessionId as never, at: null })).toMatchObject({ ok: false, refusal: { key: 'replayOnAir' } });
  }, 120_000);
});
