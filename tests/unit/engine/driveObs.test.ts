import { describe, expect, it } from 'vitest';
import { createObsDriver } from '#engine/effects/driveObs.ts';
import { restoreRuntime } from '#engine/runtime.ts';
import type { CommandId } from '#shared/ids.ts';
import type { ObsInventory } from '#shared/obs/model.ts';
import type { ObsRequest } from '#shared/obs/request.ts';
import type { Command } from '#shared/show/commands.ts';
import type { Actor } from '#shared/show/events.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';
import { createMemoryShowStore } from '#tests/fakes/memoryShowStore.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';
import { importSample, sampleItem } from '#tests/fakes/sampleShow.ts';

const producer: Actor = { kind: 'person', role: 'producer', clientId: 'c1', name: '导播' };
const SCENES = ['A', 'B', 'C'];

/** The loop with its driver, on air with the first of three rows; notes what OBS was asked and whether the log was still being written then. */
async function onAir() {
  const clock = createManualClock();
  const log = createQuietLog();
  const store = createMemoryShowStore();
  let made = 0;
  let isWriting = false;
  const asked: { readonly request: ObsRequest; readonly wasWriting: boolean }[] = [];
  const watched = { ...store, append: async (commit: Parameters<typeof store.append>[0]) => {
    isWriting = true;
    return store.append(commit).finally(() => { isWriting = false; });
  } };
  const runtime = await restoreRuntime({ clock, log, store: watched, ids: { next: (prefix) => `${prefix}-${(made += 1)}` }, onFatal: (error) => { throw error; } });
  const obs = { connect: () => undefined, disconnect: () => Promise.resolve(), watch: () => undefined, send: (requests: readonly ObsRequest[]) => { for (const request of requests) asked.push({ request, wasWriting: isWriting }); } };
  const driver = createObsDriver({ obs, secrets: { get: () => Promise.resolve(null), set: () => Promise.resolve(), remove: () => Promise.resolve(), owners: () => Promise.resolve([]) }, log });
  runtime.ahead(driver.ahead);
  runtime.onCommit('obs', driver.onCommit);
  const send = (command: Command) => runtime.execute(command, producer, `cmd-${(made += 1)}` as CommandId);
  const run = () => {
    const { show } = runtime.current().state;
    return show.kind === 'running' ? show.onAir.id : null;
  };
  await send({ kind: 'openSession', title: 'T' });
  await send(importSample(SCENES.map((obsScene, index) => sampleItem(`0${index + 1}`, { obsScene }))));
  await send({ kind: 'configureObs', address: { host: '127.0.0.1', port: 4455 } });
  await runtime.report({ kind: 'reportObsConnection', connection: { kind: 'connected', since: clock.now(), obsVersion: '29.0.2', websocketVersion: '5.1.0', simulated: false } }, { kind: 'obs' });
  await runtime.report({ kind: 'reportObsInventory', restarted: false, inventory: inventoryOf('A') }, { kind: 'obs' });
  await send({ kind: 'loadShow', mode: 'rehearsal' });
  await send({ kind: 'startShow' });
  await clock.advance(5_000);
  asked.length = 0;
  return { clock, send, run, runtime, store, asked, scenes: () => asked.flatMap(({ request, wasWriting }) => (request.kind === 'setProgramScene' ? [`${request.scene}${wasWriting ? ' ahead' : ''}`] : [])) };
}

const inventoryOf = (programScene: string): ObsInventory => ({ scenes: SCENES.map((name) => ({ name, uuid: null })), programScene, previewScene: null, studioMode: false, collection: 'c', profile: 'p', transitions: [], transition: null, inputs: [], features: [] });

describe('what OBS is asked, and when', () => {
  it("a person's take leaves while the log is written, and once", async () => {
    const show = await onAir();
    await show.send({ kind: 'takeNextItem', sawOnAir: show.run() });
    expect(show.scenes()).toEqual(['B ahead']);
    await show.clock.advance(5_000);
    await show.send({ kind: 'takeNextItem', sawOnAir: show.run() });
    expect(show.scenes()).toEqual(['B ahead', 'C ahead']);
  });

  it('a take whose log could not be written has left; the next one is asked again, and what stands between is sent when it is written', async () => {
    const show = await onAir();
    show.store.failNextAppend();
    const sawOnAir = show.run();
    expect(await show.send({ kind: 'takeNextItem', sawOnAir })).toMatchObject({ ok: false, refusal: { key: 'takenNotStored' } });
    expect(show.run()).toBe(sawOnAir);
    expect(await show.send({ kind: 'takeScene', scene: 'C' })).toMatchObject({ ok: true });
    await show.send({ kind: 'takeNextItem', sawOnAir });
    expect(show.scenes()).toEqual(['B ahead', 'C', 'B ahead']);
  });

  it('a refused take asks nothing', async () => {
    const show = await onAir();
    await show.send({ kind: 'takeNextItem', sawOnAir: null });
    expect(show.asked).toEqual([]);
  });
});

describe('the password of OBS', () => {
  /** The loop with its driver; notes with what OBS is connected. A keychain that is `locked` deletes nothing. */
  async function room(locked = false) {
    const clock = createManualClock();
    const log = createQuietLog();
    let made = 0;
    const map = new Map<string, string>();
    const connected: string[] = [];
    const runtime = await restoreRuntime({ clock, log, store: createMemoryShowStore(), ids: { next: (prefix) => `${prefix}-${(made += 1)}` }, onFatal: (error) => { throw error; } });
    const obs = { connect: ({ host }: { readonly host: string }, password: string | null) => { connected.push(`${host} ${password ?? '-'}`); }, disconnect: () => Promise.resolve(), watch: () => undefined, send: () => undefined };
    const driver = createObsDriver({ obs, log, secrets: {
      get: (owner) => Promise.resolve(map.get(owner) ?? null), set: (owner, secret) => { map.set(owner, secret); return Promise.resolve(); }, owners: () => Promise.resolve([...map.keys()]),
      remove: (owner) => { if (locked) return Promise.reject(new Error('locked')); map.delete(owner); return Promise.resolve(); },
    } });
    runtime.onCommit('obs', driver.onCommit);
    const settle = () => new Promise((resolve) => { setImmediate(resolve); });
    const aim = async (host: string) => { await runtime.execute({ kind: 'configureObs', address: { host, port: 4455 } }, producer, `cmd-${(made += 1)}` as CommandId); await settle(); };
    const keep = async (password: string) => { map.set('obs', password); await runtime.report({ kind: 'reportSecretStored', owner: 'obs' }, producer); await settle(); };
    await runtime.execute({ kind: 'openSession', title: 'T' }, producer, 'cmd-0' as CommandId);
    return { map, connected, aim, keep, resume: async () => { driver.resume(runtime.current().state); await settle(); } };
  }

  it('goes to the OBS it was typed for: another address is connected without it, and it is deleted', async () => {
    const { map, connected, aim, keep } = await room();
    await keep('one');
    await aim('studio');
    await aim('false-obs');
    expect([connected.splice(0), [...map]]).toEqual([['studio one', 'false-obs -'], []]);
    await keep('two');
    await aim('false-obs');
    expect(connected).toEqual(['false-obs two', 'false-obs two']);
  });

  it('one that could not be deleted is sent nowhere, at the next start either', async () => {
    const { map, connected, aim, keep, resume } = await room(true);
    await keep('one');
    await aim('studio');
    await aim('false-obs');
    await resume();
    expect([connected, map.get('obs')]).toEqual([['studio one', 'false-obs -', 'false-obs -'], 'one']);
  });
});
