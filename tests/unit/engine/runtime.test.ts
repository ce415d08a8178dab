import { describe, expect, it, vi } from 'vitest';
import { restoreRuntime, type ShowRuntime } from '#engine/runtime.ts';
import { createRightOfWay } from '#engine/rightOfWay.ts';
import { createWakeUp } from '#engine/effects/scheduleWakeUp.ts';
import type { Committed } from '#engine/committer.ts';
import type { CommandId, RunId } from '#shared/ids.ts';
import type { Actor } from '#shared/show/events.ts';
import type { Command } from '#shared/show/commands.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import type { Run } from '#shared/show/state.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';
import { createMemoryShowStore, type MemoryShowStore } from '#tests/fakes/memoryShowStore.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';
import { importSample, sampleItem } from '#tests/fakes/sampleShow.ts';

const producer: Actor = { kind: 'person', role: 'producer', clientId: 'c1', name: '导播' };

async function startRuntime(store: MemoryShowStore = createMemoryShowStore()) {
  const clock = createManualClock();
  const log = createQuietLog();
  let made = 0;
  const fatal: Error[] = [];
  const way: boolean[] = [];
  const rightOfWay = { ...createRightOfWay(), set: (isTaken: boolean) => void way.push(isTaken) };
  const runtime = await restoreRuntime({ clock, log, store, rightOfWay, ids: { next: (prefix) => `${prefix}-${(made += 1)}` }, onFatal: (error) => fatal.push(error) });
  const commits: Committed[] = [];
  runtime.onCommit('test', (committed) => commits.push(committed));
  let sent = 0;
  const send = (command: Command, id = `cmd-${(sent += 1)}`) => runtime.execute(command, producer, id as CommandId);
  return { clock, log, store, runtime, commits, send, fatal, way };
}
type Started = Awaited<ReturnType<typeof startRuntime>>;

function onAir(runtime: ShowRuntime): Run {
  const { show } = runtime.current().state;
  if (show.kind !== 'running') throw new Error(`The show is ${show.kind}.`);
  return show.onAir;
}

async function startShow(engine: Started, ...items: Parameters<typeof importSample>) {
  await engine.send({ kind: 'openSession', title: 'Test' });
  await engine.send(importSample(...items));
  await engine.send({ kind: 'loadShow', mode: 'rehearsal' });
  expect(await engine.send({ kind: 'startShow' })).toMatchObject({ ok: true });
  await engine.clock.advance(5_000);
}

describe('runtime', () => {
  it('one take is one commit: stored, then folded, then told, and acknowledged with its sequence', async () => {
    const engine = await startRuntime();
    await startShow(engine);
    const before = engine.runtime.current();
    const ack = await engine.send({ kind: 'takeNextItem', sawOnAir: onAir(engine.runtime).id });
    const told = engine.commits.at(-1);
    expect(told?.stored.map(({ event }) => event.kind)).toEqual(['itemTaken']);
    expect(ack).toEqual({ ok: true, value: { seq: before.seq + 1 } });
    expect(told?.before).toBe(before.state);
    expect(told?.after).toBe(engine.runtime.current().state);
    expect(onAir(engine.runtime).item.cue).toBe('02');
  });

  it('the same command id twice is one effect and the same acknowledgement', async () => {
    const engine = await startRuntime();
    await startShow(engine);
    const sawOnAir = onAir(engine.runtime).id;
    const [first, second] = await Promise.all([engine.send({ kind: 'takeNextItem', sawOnAir }, 'press-1'), engine.send({ kind: 'takeNextItem', sawOnAir }, 'press-1')]);
    expect(first).toEqual(second);
    expect(first).toMatchObject({ ok: true });
    expect(onAir(engine.runtime).item.cue).toBe('02');
  });

  it('a command repeated after a restart is acknowledged as before and not done again', async () => {
    const engine = await startRuntime();
    await startShow(engine);
    const command: Command = { kind: 'takeNextItem', sawOnAir: onAir(engine.runtime).id };
    const ack = await engine.send(command, 'press-1');
    const restarted = await startRuntime(engine.store);
    expect(await restarted.send(command, 'press-1')).toEqual(ack);
    expect(onAir(restarted.runtime).item.cue).toBe('02');
  });

  it('two producers press at once: one take, the other is refused as stale', async () => {
    const engine = await startRuntime();
    await startShow(engine);
    const sawOnAir = onAir(engine.runtime).id;
    const acks = await Promise.all([engine.send({ kind: 'takeNextItem', sawOnAir }, 'a'), engine.send({ kind: 'takeNextItem', sawOnAir }, 'b')]);
    expect(acks.map((ack) => (ack.ok ? 'ok' : ack.refusal.key))).toEqual(['ok', 'staleTake']);
  });

  it('a log that cannot be written refuses with storageFailed, changes and tells nothing; the next try works', async () => {
    const engine = await startRuntime();
    await startShow(engine);
    const before = engine.runtime.current();
    const told = engine.commits.length;
    engine.store.failNextAppend();
    const command: Command = { kind: 'takeNextItem', sawOnAir: onAir(engine.runtime).id };
    expect(await engine.send(command, 'press-1')).toEqual({ ok: false, refusal: { key: 'storageFailed', params: {} } });
    expect(engine.runtime.current()).toBe(before);
    expect(engine.commits).toHaveLength(told);
    expect(await engine.send(command, 'press-1')).toMatchObject({ ok: true });
    expect(onAir(engine.runtime).item.cue).toBe('02');
  });

  it('what cannot wait is told while the log is written, once, with the state as it will be; a log that fails then says takenNotStored and changes nothing', async () => {
    const engine = await startRuntime();
    await startShow(engine);
    const ahead: Committed[] = [];
    let hasLeft = true;
    engine.runtime.ahead((decided) => { ahead.push({ ...decided, before: engine.runtime.current().state }); return hasLeft; });
    const before = engine.runtime.current();
    const command: Command = { kind: 'takeNextItem', sawOnAir: onAir(engine.runtime).id };
    engine.store.failNextAppend();
    expect(await engine.send(command)).toMatchObject({ ok: false, refusal: { key: 'takenNotStored' } });
    expect(engine.runtime.current()).toBe(before);
    hasLeft = false;
    engine.store.failNextAppend();
    expect(await engine.send(command)).toMatchObject({ ok: false, refusal: { key: 'storageFailed' } });
    expect(await engine.send(command)).toMatchObject({ ok: true });
    expect(ahead).toHaveLength(3);
    expect(ahead.at(-1)?.before).toBe(before.state);
    expect(ahead.at(-1)?.seq).toBe(engine.commits.at(-1)?.seq);
    expect(ahead.at(-1)?.stored.map(({ seq, at, event }) => [seq, at, event.kind])).toEqual(engine.commits.at(-1)?.stored.map(({ seq, at, event }) => [seq, at, event.kind]));
  });

  it('a fact of the world that could not be written is written as soon as the log can be, and only the newest of its kind', async () => {
    const engine = await startRuntime();
    await startShow(engine);
    const obs = { kind: 'obs' } as const;
    const at = engine.clock.now();
    engine.store.failNextAppend();
    await engine.runtime.report({ kind: 'reportObsConnection', connection: { kind: 'retrying', since: at, failure: 'lost' } }, obs);
    expect(engine.runtime.current().state.obs.connection.kind).toBe('notConfigured');
    await engine.clock.advance(1_100);
    expect(engine.runtime.current().state.obs.connection).toMatchObject({ kind: 'retrying', failure: 'lost' });

    engine.store.failNextAppend();
    await engine.runtime.report({ kind: 'reportObsConnection', connection: { kind: 'connecting', since: at } }, obs);
    await engine.runtime.report({ kind: 'reportObsConnection', connection: { kind: 'stopped', since: at, failure: 'kicked' } }, obs);
    await engine.clock.advance(5_000);
    expect(engine.runtime.current().state.obs.connection).toMatchObject({ kind: 'stopped', failure: 'kicked' });
    expect(engine.clock.pending()).toBe(0);
  });

  it('a side effect that throws is logged and hinders neither the next one nor the acknowledgement', async () => {
    const engine = await startRuntime();
    engine.runtime.onCommit('broken', () => { throw new Error('broken effect'); });
    const after: number[] = [];
    engine.runtime.onCommit('behind it', ({ seq }) => after.push(seq));
    expect(await engine.send({ kind: 'openSession', title: 'Test' })).toMatchObject({ ok: true });
    expect(after).toHaveLength(1);
    expect(engine.log.entries.filter(({ level }) => level === 'error').map(({ fields }) => fields['effect'])).toEqual(['broken']);
  });

  it('restored state equals live state after a show with everything in it, and after a new session', async () => {
    const engine = await startRuntime();
    await startShow(engine);
    const { runtime, send, clock } = engine;
    await send({ kind: 'configureObs', address: { host: '127.0.0.1', port: 4455 } });
    await send({ kind: 'addSource', source: { kind: 'ingest', id: 'src-1' as never, name: 'Feed' } });
    await runtime.report({ kind: 'reportSecretStored', owner: 'source.src-1' }, producer);
    await runtime.report({ kind: 'reportSource', sourceId: 'src-1' as never, situation: { kind: 'live', since: clock.now() } }, { kind: 'source', sourceId: 'src-1' as never });
    await send({ kind: 'holdShow', sawOnAir: onAir(runtime).id });
    await clock.advance(7_000);
    await send({ kind: 'resumeShow', sawOnAir: onAir(runtime).id });
    await send({ kind: 'addTime', ms: 30_000 as never, sawOnAir: onAir(runtime).id });
    await send({ kind: 'sendHostCue', text: '催单' });
    await send({ kind: 'takeNextItem', sawOnAir: onAir(runtime).id });
    expect((await restoreRuntime({ ...engine, ids: { next: (prefix) => prefix }, onFatal: () => {} })).current()).toEqual(runtime.current());

    await clock.advance(60_000);
    await send({ kind: 'endShow', sawOnAir: onAir(runtime).id });
    await send({ kind: 'openSession', title: 'Tomorrow' });
    expect(runtime.current().state.session?.title).toBe('Tomorrow');
    const restored = (await restoreRuntime({ ...engine, ids: { next: (prefix) => prefix }, onFatal: () => {} })).current();
    expect({ ...restored.state, obs: null, sources: null }).toEqual({ ...runtime.current().state, obs: null, sources: null });
    expect(restored.state.obs.address).toEqual({ host: '127.0.0.1', port: 4455 });
    expect(restored.state.sources['src-1' as never]).toMatchObject({ enabled: true, secretStored: true });
  });

  it('the log alone, folded, is the live state', async () => {
    const engine = await startRuntime();
    await startShow(engine);
    const all = await engine.store.eventsAfter(0, 1_000);
    expect(all.reduce(evolve, initialState())).toEqual(engine.runtime.current().state);
  });

  it('a report that changes nothing writes nothing', async () => {
    const engine = await startRuntime();
    await startShow(engine);
    const { seq } = engine.runtime.current();
    await engine.runtime.report({ kind: 'reportObsConnection', connection: { kind: 'notConfigured' } }, { kind: 'obs' });
    expect(engine.runtime.current().seq).toBe(seq);
  });

  it('a second writer of the log is noticed and ends the engine', async () => {
    const engine = await startRuntime();
    await startShow(engine);
    const { sessionId } = engine.runtime.current();
    await engine.store.append({ sessionId: sessionId ?? ('none' as never), at: engine.clock.now(), actor: { kind: 'engine' }, commandId: null, events: [{ kind: 'engineStarted', version: '9' }] });
    await expect(engine.send({ kind: 'holdShow', sawOnAir: onAir(engine.runtime).id })).rejects.toThrow(/second writer/u);
    expect(engine.fatal).toHaveLength(1);
  });

  it('a commit is carried out as soon as it is written, and acknowledged only when it is on disk', async () => {
    const memory = createMemoryShowStore();
    let disk: Promise<unknown> = Promise.resolve();
    const engine = await startRuntime({ ...memory, flush: async () => void (await disk) });
    await startShow(engine);
    const order: string[] = [];
    engine.runtime.onCommit('spy', () => void order.push('told'));
    const { promise, resolve: release } = Promise.withResolvers<void>();
    disk = promise;
    const ack = engine.send({ kind: 'holdShow', sawOnAir: onAir(engine.runtime).id }).then(() => void order.push('acknowledged'));
    await vi.waitFor(() => expect(order).toEqual(['told']));
    expect((await memory.eventsAfter(engine.runtime.current().seq - 1, 5)).map(({ event }) => event.kind)).toEqual(['showHeld']);
    release();
    await ack;
    expect(order).toEqual(['told', 'acknowledged']);
  });

  it('a command is under way until it is answered, refused or failed', async () => {
    const engine = await startRuntime();
    await startShow(engine);
    engine.way.length = 0;
    const first = engine.send({ kind: 'holdShow', sawOnAir: onAir(engine.runtime).id });
    expect(engine.way).toEqual([true]);
    expect(engine.runtime.calm()).not.toBeNull();
    await first;
    await engine.clock.advance(2);
    expect(engine.way).toEqual([true, false]);
    expect(engine.runtime.calm()).toBeNull();
    expect(await engine.send({ kind: 'startShow' })).toMatchObject({ ok: false });
    await engine.clock.advance(2);
    engine.store.failNextFlush();
    expect(await engine.send({ kind: 'sendHostCue', text: 'slower' })).toMatchObject({ ok: false });
    await engine.clock.advance(2);
    expect(engine.way).toEqual([true, false, true, false, true, false]);
  });

  it('a disk that will not keep what was written ends the engine: memory and log may differ', async () => {
    const engine = await startRuntime();
    await startShow(engine);
    engine.store.failNextFlush();
    expect(await engine.send({ kind: 'holdShow', sawOnAir: onAir(engine.runtime).id })).toMatchObject({ ok: false, refusal: { key: 'storageFailed' } });
    expect(engine.fatal).toHaveLength(1);
  });

  it('a stopping engine finishes what was queued and refuses what comes after', async () => {
    const engine = await startRuntime();
    await startShow(engine);
    const queued = engine.send({ kind: 'holdShow', sawOnAir: onAir(engine.runtime).id });
    const stopped = engine.runtime.stop();
    expect(await engine.send({ kind: 'sendHostCue', text: 'late' })).toMatchObject({ ok: false, refusal: { key: 'engineStopping' } });
    await stopped;
    expect(await queued).toMatchObject({ ok: true });
  });
});

describe('wake-up', () => {
  const autoNext = { endAction: 'autoNext', durationMs: 20_000 } as never;
  async function withWakeUp() {
    const engine = await startRuntime();
    const wakeUp = createWakeUp({ clock: engine.clock, runtime: engine.runtime });
    engine.runtime.onCommit('wake-up', wakeUp.onCommit);
    const takes = () => engine.commits.flatMap(({ stored }) => stored).filter(({ event }) => event.kind === 'itemTaken').map(({ event }) => (event.kind === 'itemTaken' ? `${event.item.cue} ${event.how}` : ''));
    return { ...engine, wakeUp, takes };
  }

  it('a row with end action autoNext is followed by the next at the instant it runs out', async () => {
    const engine = await withWakeUp();
    await startShow(engine, [sampleItem('01', autoNext), sampleItem('02'), sampleItem('03')]);
    await engine.clock.advance(14_999);
    expect(engine.takes()).toEqual(['01 start']);
    await engine.clock.advance(1);
    expect(engine.takes()).toEqual(['01 start', '02 auto']);
    expect(onAir(engine.runtime).takenAt).toBe(engine.clock.now());
  });

  it('a stall past several rows ends in one take, not a burst', async () => {
    const engine = await withWakeUp();
    await startShow(engine, [sampleItem('01', autoNext), sampleItem('02', autoNext), sampleItem('03', autoNext), sampleItem('04')]);
    await engine.clock.stall(300_000);
    expect(engine.takes()).toEqual(['01 start', '02 auto']);
    await engine.clock.advance(20_000);
    expect(engine.takes()).toEqual(['01 start', '02 auto', '03 auto']);
  });

  it('added time and a hold move the timer', async () => {
    const engine = await withWakeUp();
    await startShow(engine, [sampleItem('01', autoNext), sampleItem('02')]);
    const sawOnAir: RunId = onAir(engine.runtime).id;
    await engine.send({ kind: 'addTime', ms: 10_000 as never, sawOnAir });
    await engine.send({ kind: 'holdShow', sawOnAir });
    await engine.clock.advance(60_000);
    expect(engine.takes()).toEqual(['01 start']);
    await engine.send({ kind: 'resumeShow', sawOnAir });
    await engine.clock.advance(24_999);
    expect(engine.takes()).toEqual(['01 start']);
    await engine.clock.advance(1);
    expect(engine.takes()).toEqual(['01 start', '02 auto']);
  });

  it('an automatic take that could not be written is tried again', async () => {
    const engine = await withWakeUp();
    await startShow(engine, [sampleItem('01', autoNext), sampleItem('02')]);
    engine.store.failNextAppend();
    await engine.clock.advance(15_000);
    expect(engine.takes()).toEqual(['01 start']);
    await engine.clock.advance(1_000);
    expect(engine.takes()).toEqual(['01 start', '02 auto']);
  });

  it('a wall clock stepped back does not take early; the row keeps its wall-clock end', async () => {
    const engine = await withWakeUp();
    await startShow(engine, [sampleItem('01', autoNext), sampleItem('02')]);
    const end = onAir(engine.runtime).takenAt + 20_000;
    await engine.clock.stepWallTo(engine.clock.now() - 5_000);
    await engine.clock.advance(15_000);
    expect(engine.takes()).toEqual(['01 start']);
    await engine.clock.advance(5_000);
    expect(engine.takes()).toEqual(['01 start', '02 auto']);
    expect(onAir(engine.runtime).takenAt).toBe(end);
  });
});
