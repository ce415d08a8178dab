import { describe, expect, it } from 'vitest';
import { sourceIdSchema } from '#shared/ids.ts';
import { redactState } from '#shared/protocol/redact.ts';
import type { Delta, FollowAnswer } from '#shared/protocol/wire.ts';
import { evolve } from '#shared/show/evolve.ts';
import type { ShowState } from '#shared/show/state.ts';
import { duration, instant } from '#shared/time/instant.ts';
import { PRODUCER_ONLY, product, sheet } from './fixtures.ts';
import { connected, follow, until, type Screen, type TestHub, type Window } from './hubHarness.ts';
import { hubOfTest } from './hubOfTest.ts';

/** What a real window does: holds state and sequence, applies deltas that fit, notes those that do not. */
function createMirror() {
  let state: ShowState | null = null;
  let seq: number | null = null;
  const misfits: string[] = [];
  const apply = (delta: Delta): void => {
    if (state === null || seq === null) { misfits.push('delta before the follow answer'); return; }
    if (delta.afterSeq !== seq) { misfits.push(`delta after ${delta.afterSeq}, held ${seq}`); return; }
    state = delta.events.reduce(evolve, state);
    seq = delta.seq;
  };
  return {
    misfits, apply, seq: () => seq, state: () => state,
    answer: (answer: FollowAnswer) => {
      if (answer.kind === 'snapshot') ({ state, seq } = answer);
      else apply(answer.delta);
    },
  };
}

/** A show that moves: session, plan with secrets, products with costs, OBS, sources, takes, cues. */
async function play(test: TestHub): Promise<void> {
  await test.act({ kind: 'openSession', title: 'T' });
  await test.act({ kind: 'importRunsheet', sheet: sheet(6) });
  await test.act({ kind: 'importProducts', products: [product(1), product(2)] });
  await test.act({ kind: 'configureObs', address: { host: 'obs-host.internal', port: 4_455 } });
  await test.act({ kind: 'addSource', source: { kind: 'twitchIrc', id: sourceIdSchema.parse('SECRET-SOURCE'), name: 'SECRET-SOURCE', channel: 'secret_channel', url: 'wss://SECRET-CHANNEL.example' } });
  const obs = { kind: 'obs' } as const;
  await test.runtime.report({ kind: 'reportObsConnection', connection: { kind: 'connected', since: instant(1), obsVersion: '29', websocketVersion: '5', simulated: false } }, obs);
  await test.runtime.report({ kind: 'reportObsInventory', inventory: { scenes: [{ name: 'Main', uuid: null }], programScene: 'Main', previewScene: null, studioMode: false, collection: 'c', profile: 'p', transitions: [], transition: null, inputs: [], features: [] }, restarted: false }, obs);
  await test.runtime.report({ kind: 'reportRecord', record: { kind: 'off', lastFile: '/home/SECRET-FILE.mkv' } }, obs);
  await test.runtime.report({ kind: 'reportSecretStored', owner: 'obs' }, obs);
  await test.act({ kind: 'setRoom', currency: 'CNY', minTakeSpanMs: duration(0) });
  await test.act({ kind: 'loadShow', mode: 'live' });
  await test.act({ kind: 'startShow' });
  await next(test);
  await test.runtime.report({ kind: 'reportProgramScene', scene: 'Main', cause: 'ours' }, obs);
  await test.act({ kind: 'sendHostCue', text: 'faster' });
}
const onAir = (test: TestHub) => {
  const { show } = test.runtime.current().state;
  return show.kind === 'running' ? show.onAir.id : null;
};
const next = (test: TestHub) => test.act({ kind: 'takeNextItem', sawOnAir: onAir(test) });

describe('what each role receives', () => {
  it.each(['host', 'viewer', 'overlay'] as const)('%s: snapshot and deltas hold no cost, floor, commission, target, custom column, source or OBS address', async (role) => {
    const test = await hubOfTest();
    const early = await test.connect(role);
    const received: unknown[] = [await follow(early, null)];
    early.on('delta', (delta) => received.push(delta));
    await play(test);
    await until('all deltas came', () => (received.at(-1) as Delta).seq === test.runtime.current().seq);
    const late = await test.connect(role);
    received.push(await follow(late, null), await follow(late, 1));
    const wire = JSON.stringify(received);
    for (const secret of PRODUCER_ONLY) expect([secret, wire.includes(secret)]).toEqual([secret, false]);
    expect(wire).not.toMatch(/"(costMinor|floorMinor|commissionPct|targetUnits|targetGmvMinor)":[^n]/u);
    expect(wire).toContain('Segment 2');
  });

  it('a producer receives all of it', async () => {
    const test = await hubOfTest();
    await play(test);
    const wire = JSON.stringify(await follow(await test.connect('producer'), null));
    for (const secret of PRODUCER_ONLY) expect([secret, wire.includes(secret)]).toEqual([secret, true]);
  });

  it('an event a role may not see leaves no hole: the sequence moves on, without it', async () => {
    const test = await hubOfTest();
    await test.act({ kind: 'openSession', title: 'T' });
    const host = await test.connect('host');
    const mirror = createMirror();
    host.on('delta', mirror.apply);
    mirror.answer(await follow(host, null));
    await test.act({ kind: 'addSource', source: { kind: 'ingest', id: sourceIdSchema.parse('f'), name: 'F' } });
    await test.act({ kind: 'importRunsheet', sheet: sheet(3) });
    await until('caught up', () => mirror.seq() === test.runtime.current().seq);
    expect(mirror.misfits).toEqual([]);
    expect(mirror.state()).toEqual(redactState(test.runtime.current().state, 'host'));
  });
});

describe('snapshot, then numbered deltas', () => {
  it('follow from a number gives exactly what came after it; from the future or another engine a snapshot', async () => {
    const test = await hubOfTest();
    await play(test);
    const { seq } = test.runtime.current();
    const window = await test.connect('producer');
    for (const from of [0, 1, seq - 3, seq]) {
      const answer = await follow(window, from);
      if (answer.kind !== 'deltas') throw new Error('expected deltas');
      expect([answer.delta.afterSeq, answer.delta.seq]).toEqual([from, seq]);
      expect(answer.delta.events.map((stored) => stored.seq)).toEqual(Array.from({ length: seq - from }, (_value, index) => from + 1 + index));
    }
    expect((await follow(window, seq + 1)).kind).toBe('snapshot');
  });

  it('a window that held state before the engine restarted resumes from the log on disk', async () => {
    const test = await hubOfTest();
    await play(test);
    const { token } = await test.pair('producer');
    const mirror = createMirror();
    mirror.answer(await follow(await connected(test.open(token)), null));
    await next(test);
    await test.hub.stop();
    const again = await hubOfTest({ store: test.store });
    await again.runtime.report({ kind: 'reportEngineStarted', version: '2' }, { kind: 'engine' });
    const window = await connected(again.open(token));
    const answer = await follow(window, mirror.seq());
    expect(answer.kind).toBe('deltas');
    mirror.answer(answer);
    expect([mirror.misfits, mirror.state()]).toEqual([[], again.runtime.current().state]);
  });

  it('one take reaches twenty windows as one delta each', async () => {
    const test = await hubOfTest();
    await play(test);
    const counts: number[] = Array.from({ length: 20 }, () => 0);
    const { token } = await test.pair('producer');
    await Promise.all(counts.map(async (_count, index) => {
      const window = await connected(test.open(token));
      await follow(window, null);
      window.on('delta', () => { counts[index] = (counts[index] ?? 0) + 1; });
    }));
    await next(test);
    await until('everyone has it', () => counts.every((count) => count > 0));
    expect(counts).toEqual(counts.map(() => 1));
  });

  // Seeds that once failed stay in this list.
  it.each([1, 2, 3, 5, 8, 20_261_122])('seed %i: windows that drop out at random end with the engine\'s own state, cut to their role', async (seed) => {
    const test = await hubOfTest();
    await play(test);
    const random = mulberry(seed);
    const players = await Promise.all((['producer', 'host', 'viewer', 'overlay'] as Screen[]).map(async (role) => ({ role, token: (await test.pair(role)).token, mirror: createMirror(), window: null as Window | null, answering: Promise.resolve() })));
    type Player = (typeof players)[number];
    const comeBack = (player: Player): void => {
      const window = test.open(player.token);
      player.window = window;
      const listen = (delta: Delta): void => { if (player.window === window) player.mirror.apply(delta); };
      window.on('delta', listen);
      player.answering = connected(window).then(() => follow(window, player.mirror.seq())).then((answer) => { if (player.window === window) player.mirror.answer(answer); }).catch(() => undefined);
    };
    players.forEach(comeBack);
    await Promise.all(players.map((player) => player.answering));
    for (let step = 0; step < 120; step += 1) {
      const player = players[Math.floor(random() * players.length)];
      const dice = random();
      if (player === undefined) break;
      if (dice < 0.2 && player.window !== null) { player.window.disconnect(); player.window = null; }
      else if (dice < 0.45 && player.window === null) comeBack(player);
      else if (dice < 0.6) await test.act({ kind: 'addTime', ms: duration(1_000), sawOnAir: onAir(test) });
      else if (dice < 0.7) await test.act({ kind: 'sendHostCue', text: `cue ${step}` });
      else if (dice < 0.75) await test.act({ kind: 'importProducts', products: [product(1 + Math.floor(random() * 50))] });
      else if (dice < 0.8) await test.runtime.report({ kind: 'reportSource', sourceId: sourceIdSchema.parse('SECRET-SOURCE'), situation: { kind: 'connecting', since: instant(step) } }, { kind: 'engine' });
      else if (dice < 0.9) await test.act({ kind: 'jumpToItem', itemId: sheet(6).items[Math.floor(random() * 6)]!.id, sawOnAir: onAir(test), jumpedRows: random() < 0.5 ? 'dropped' : 'toDo' });
      else await test.act(random() < 0.5 ? { kind: 'holdShow', sawOnAir: onAir(test) } : { kind: 'resumeShow', sawOnAir: onAir(test) });
    }
    for (const player of players) if (player.window === null) comeBack(player);
    await Promise.all(players.map((player) => player.answering));
    const { seq, state } = test.runtime.current();
    await until(`seed ${seed}: all caught up`, () => players.every((player) => player.mirror.seq() === seq));
    for (const { role, mirror } of players) {
      expect([seed, role, mirror.misfits]).toEqual([seed, role, []]);
      expect(mirror.state()).toEqual(redactState(state, role));
    }
  });
});

/** Small seeded generator (mulberry32), 0 <= x < 1. */
function mulberry(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
