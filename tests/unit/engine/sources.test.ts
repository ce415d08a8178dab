import { describe, expect, it } from 'vitest';
import { SOURCE_ADAPTERS } from '#engine/adapters/sources/registry.ts';
import type { RunningSource, SourceAdapter, SourceContext } from '#engine/ports.ts';
import { restoreRuntime } from '#engine/runtime.ts';
import { createSources, type SourceRegistry } from '#engine/sources.ts';
import type { SourceKind } from '#shared/audience/source.ts';
import type { CommandId, SourceId } from '#shared/ids.ts';
import type { Command } from '#shared/show/commands.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';
import { createMemoryShowStore, type MemoryShowStore } from '#tests/fakes/memoryShowStore.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';

const FEED = 'feed' as SourceId;
const FEED_SECRET = 'source.feed';
const source = { kind: 'ingest', id: FEED, name: 'Feed' } as const;

/** An engine's worth of sources; every start and stop is noted, and the running context is at hand. */
async function startRoom(store: MemoryShowStore = createMemoryShowStore(), clock = createManualClock()) {
  const log = createQuietLog();
  const secrets = new Map<string, string>();
  const runtime = await restoreRuntime({ clock, log, store, ids: { next: (prefix) => `${prefix}-${clock.now()}` }, onFatal: (error) => { throw error; } });
  const restored = runtime.current();
  const noted: string[] = [];
  let context: SourceContext | null = null;
  const adapter = <K extends SourceKind>(kind: K): SourceAdapter<K> => ({
    kind,
    start: (config, given): RunningSource => {
      noted.push(`start ${config.id} ${given.secret ?? 'no secret'}`);
      context = given;
      return { stop: async () => { await Promise.resolve(); noted.push(`stop ${config.id}`); } };
    },
  });
  const registry = Object.fromEntries(Object.keys(SOURCE_ADAPTERS).map((kind) => [kind, adapter(kind as SourceKind)])) as unknown as SourceRegistry;
  const sources = createSources({
    registry, clock, log, runtime, intake: { accept: async () => [], unread: () => {} }, room: () => ({ products: [], onAirProductIds: [], currency: 'CNY' }),
    vitals: { quota: () => {}, note: () => {} }, keepRaw: () => {}, doorUrl: () => null, cursors: { load: async () => clock.now(), save: async () => {} },
    secrets: { get: async (owner) => secrets.get(owner) ?? null, remove: async (owner) => { secrets.delete(owner); } },
  });
  runtime.onCommit('sources', sources.onCommit);
  let sent = 0;
  const send = async (command: Command) => {
    const ack = await runtime.execute(command, { kind: 'engine' }, `c-${clock.now()}-${(sent += 1)}` as CommandId);
    expect(ack).toMatchObject({ ok: true });
    await clock.advance(0);
  };
  const feed = () => runtime.current().state.sources[FEED];
  return { store, clock, log, secrets, runtime, restored, sources, noted, send, feed, context: () => context };
}

describe('sources', () => {
  it('start when added, stop when switched off or removed, and say "off" then', async () => {
    const room = await startRoom();
    await room.send({ kind: 'openSession', title: 'T' });
    await room.send({ kind: 'addSource', source });
    room.context()?.situation({ kind: 'live', since: room.clock.now() });
    await room.clock.advance(0);
    expect(room.feed()?.situation.kind).toBe('live');
    await room.send({ kind: 'setSourceEnabled', sourceId: FEED, enabled: false });
    expect(room.feed()?.situation.kind).toBe('off');
    await room.send({ kind: 'setSourceEnabled', sourceId: FEED, enabled: true });
    await room.send({ kind: 'removeSource', sourceId: FEED });
    expect(room.noted).toEqual(['start feed no secret', 'stop feed', 'start feed no secret', 'stop feed']);
  });

  it('a new secret restarts its source with it, after the old one has stopped', async () => {
    const room = await startRoom();
    await room.send({ kind: 'openSession', title: 'T' });
    await room.send({ kind: 'addSource', source });
    room.secrets.set(FEED_SECRET, 's3cret');
    await room.runtime.report({ kind: 'reportSecretStored', owner: FEED_SECRET }, { kind: 'engine' });
    await room.clock.advance(0);
    expect(room.noted).toEqual(['start feed no secret', 'stop feed', 'start feed s3cret']);
  });

  it('a removed source takes its secret with it: one added under the same id starts without, and a source called obs is not handed the password of OBS', async () => {
    const room = await startRoom();
    await room.send({ kind: 'openSession', title: 'T' });
    room.secrets.set('obs', 'password of OBS');
    room.secrets.set(FEED_SECRET, 's3cret');
    await room.send({ kind: 'addSource', source });
    await room.send({ kind: 'removeSource', sourceId: FEED });
    expect([...room.secrets.keys()]).toEqual(['obs']);
    await room.send({ kind: 'addSource', source: { ...source, name: 'Of somebody else' } });
    await room.send({ kind: 'addSource', source: { ...source, id: 'obs' as SourceId } });
    expect(room.noted).toEqual(['start feed s3cret', 'stop feed', 'start feed no secret', 'start obs no secret']);
  });

  it('what a stopped source still says about its old connection is not believed', async () => {
    const room = await startRoom();
    await room.send({ kind: 'openSession', title: 'T' });
    await room.send({ kind: 'addSource', source });
    const old = room.context();
    room.secrets.set(FEED_SECRET, 'new');
    await room.runtime.report({ kind: 'reportSecretStored', owner: FEED_SECRET }, { kind: 'engine' });
    await room.clock.advance(0);
    room.context()?.situation({ kind: 'live', since: room.clock.now() });
    old?.situation({ kind: 'failed', since: room.clock.now(), reason: 'badSecret', detail: '' });
    await room.clock.advance(0);
    expect(room.feed()?.situation.kind).toBe('live');
  });

  it('after an engine that died, the silence until a source is live again is a recorded gap', async () => {
    const before = await startRoom();
    await before.send({ kind: 'openSession', title: 'T' });
    await before.send({ kind: 'addSource', source });
    before.context()?.situation({ kind: 'live', since: before.clock.now() });
    await before.clock.advance(0);
    const lastSeen = before.runtime.current().at;
    await before.clock.advance(30_000);

    const room = await startRoom(before.store, before.clock);
    await room.runtime.report({ kind: 'reportEngineStarted', version: '1' }, { kind: 'engine' });
    room.sources.resume(room.restored.state, room.restored.at);
    await room.clock.advance(5_000);
    expect(room.feed()?.gaps).toEqual([]);
    room.context()?.situation({ kind: 'live', since: room.clock.now() });
    await room.clock.advance(0);
    expect(room.feed()?.gaps).toEqual([{ sourceId: FEED, from: lastSeen, until: room.clock.now(), reason: 'engineStopped' }]);
  });

  it('stop ends every source and leaves what it was as it was, for the next start', async () => {
    const room = await startRoom();
    await room.send({ kind: 'openSession', title: 'T' });
    await room.send({ kind: 'addSource', source });
    room.context()?.situation({ kind: 'live', since: room.clock.now() });
    await room.clock.advance(0);
    await room.sources.stop();
    expect(room.noted.at(-1)).toBe('stop feed');
    expect(room.feed()?.situation.kind).toBe('live');
  });
});
