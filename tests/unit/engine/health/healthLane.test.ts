import { duration } from '#shared/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { createHealthLane } from '#engine/health/createHealthLane.ts';
import { createRestart } from '#engine/health/restartStream.ts';
import { createStorageSituation } from '#engine/health/storageSituation.ts';
import type { ShowStore } from '#engine/ports.ts';
import { restoreRuntime } from '#engine/runtime.ts';
import type { HealthNow } from '#shared/alerts/healthNow.ts';
import type { SoldUnits } from '#shared/metrics/attributionBook.ts';
import type { CommandId, SourceId } from '#shared/ids.ts';
import type { ObsProbe, ProgrammeEvidence } from '#shared/obs/probe.ts';
import type { CommentColumns } from '#shared/protocol/wire.ts';
import type { Command } from '#shared/show/commands.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';
import { createMemoryShowStore } from '#tests/fakes/memoryShowStore.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';
import { importSample, sampleItem } from '#tests/fakes/sampleShow.ts';

const PERSON = { kind: 'person', role: 'producer', clientId: 'c1', name: 'Lin' } as const;

/** The lane on the real loop, over a store that can be made to fail, with an OBS that is told what to show. */
async function startLane(memory = createMemoryShowStore()) {
  const clock = createManualClock();
  let isFull = false;
  let made = 0;
  const store: ShowStore = { ...memory, append: (commit) => (isFull ? Promise.reject(new Error('database or disk is full')) : memory.append(commit)) };
  const storage = createStorageSituation(clock);
  const runtime = await restoreRuntime({ clock, log: createQuietLog(), store, ids: { next: (prefix) => `${prefix}-${(made += 1)}-${clock.now()}` }, onFatal: (error) => { throw error; }, onStorage: (isOk) => storage.set('show', isOk) });
  const told: HealthNow[] = [];
  const world = { programme: null as ProgrammeEvidence | null, prompters: 0, kbps: 4_500, congestion: 0.02, isThere: true, frames: 0, bytes: 0, taken: null as readonly SoldUnits[] | null };
  const lane = createHealthLane({ clock, runtime, storage, programme: () => world.programme, prompters: () => world.prompters, taken: () => world.taken, tell: (now) => told.push(now) });
  runtime.onCommit('restart', createRestart(runtime));
  const send = async (command: Command) => runtime.execute(command, PERSON, `cmd-${(made += 1)}` as CommandId);
  const probe = (): ObsProbe => ({
    at: clock.now(), fps: 30, cpuPct: 10, frameMs: 2, diskFreeMb: 300_000, renderTotal: world.frames, renderSkipped: 0, encodeTotal: world.frames, encodeSkipped: 0,
    stream: { active: true, reconnecting: false, total: world.frames, skipped: 0, bytes: world.bytes, congestion: world.congestion }, record: null, targetKbps: null,
  });
  /** OBS answers half a beat before the lane looks. */
  const pass = async (seconds: number): Promise<void> => {
    for (let i = 0; i < seconds; i += 1) {
      await clock.advance(500);
      world.frames += 30;
      world.bytes += (world.kbps * 1_000) / 8;
      if (world.isThere) lane.probe(probe());
      await clock.advance(500);
    }
  };
  const goOnAir = async (): Promise<void> => {
    await send({ kind: 'openSession', title: 'S' });
    // Rows long enough that none is over while a test runs.
    await send(importSample(['01', '02'].map((cue) => sampleItem(cue, { durationMs: duration(7_200_000) }))));
    await send({ kind: 'configureObs', address: { host: '127.0.0.1', port: 4455 } });
    const by = { kind: 'obs' } as const;
    await runtime.report({ kind: 'reportObsConnection', connection: { kind: 'connected', since: clock.now(), obsVersion: '29', websocketVersion: '5', simulated: false } }, by);
    await runtime.report({ kind: 'reportStream', stream: { kind: 'off' } }, by);
    await send({ kind: 'loadShow', mode: 'live' });
    await send({ kind: 'startShow' });
    await send({ kind: 'goLive' });
    await runtime.report({ kind: 'reportStream', stream: { kind: 'live', since: clock.now() } }, by);
  };
  const open = () => runtime.current().state.health.alerts.filter(({ clearedAt }) => clearedAt === null).map(({ rule, finding }) => `${rule} ${finding.about}`);
  return { clock, runtime, lane, storage, told, world, send, pass, goOnAir, open, memory, setFull: (full: boolean) => { isFull = full; } };
}

const comments = (texts: readonly string[], at: number, provenance = 'live'): CommentColumns => ({
  crowdSeq: texts.map((_text, i) => i), at: texts.map(() => at as never), sourceId: texts.map(() => 'feed'), kind: texts.map(() => 'comment'),
  name: texts.map((_text, i) => `viewer ${i}`), level: texts.map(() => null), text: [...texts], provenance: texts.map(() => provenance),
  viewerKey: texts.map(() => null), reading: texts.map(() => ''), topic: texts.map(() => ''),
});

describe('the sampling lane', () => {
  it('a fault is in the log once, its end too, and a steady room sends nothing', async () => {
    const room = await startLane();
    await room.goOnAir();
    room.lane.start();
    // After a minute the usual bitrate is known, and that is news.
    await room.pass(90);
    const quiet = room.told.length;
    await room.pass(60);
    expect([room.open(), room.told.length]).toEqual([[], quiet]);
    room.world.congestion = 0.9;
    await room.pass(8);
    expect(room.open()).toEqual(['A-03 congestedMuch']);
    room.world.congestion = 0;
    await room.pass(20);
    const events = (await room.memory.loadCurrent()).events.map(({ event }) => event.kind).filter((kind) => kind.startsWith('alert'));
    expect([room.open(), events]).toEqual([[], ['alertRaised', 'alertCleared']]);
  });

  it('the look of the second lets a command that is under way be answered first, and is not missed', async () => {
    const { clock, runtime, storage } = await startLane();
    let looks = 0;
    let underWay: Promise<void> | null = null;
    const lane = createHealthLane({ clock, runtime, storage, calm: () => underWay, programme: () => { looks += 1; return null; }, prompters: () => 0, taken: () => null, tell: () => undefined });
    lane.start();
    await clock.advance(1_000);
    expect(looks).toBe(1);
    const command = Promise.withResolvers<undefined>();
    underWay = command.promise;
    await clock.advance(1_000);
    expect(looks).toBe(1);
    command.resolve(undefined);
    await clock.advance(0);
    expect(looks).toBe(2);
    lane.stop();
  });

  it('OBS that stopped answering is not judged by its last figures', async () => {
    const room = await startLane();
    await room.goOnAir();
    room.lane.start();
    await room.pass(20);
    room.world.isThere = false;
    await room.pass(60);
    expect(room.open()).toEqual([]);
  });

  it('a full disk is said at once beside the log, with the alerts that could not be written, and written when there is room again', async () => {
    const room = await startLane();
    await room.goOnAir();
    room.lane.start();
    await room.pass(20);
    room.setFull(true);
    expect(await room.send({ kind: 'setRoom', currency: 'CNY', minTakeSpanMs: 0 as never })).toMatchObject({ ok: false, refusal: { key: 'storageFailed' } });
    expect(room.told.at(-1)?.storage).toMatchObject({ show: false, crowd: true });
    room.world.congestion = 0.9;
    await room.pass(10);
    expect(room.told.at(-1)?.unlogged.map(({ rule, finding }) => `${rule} ${finding.about}`)).toEqual(['E-02 showNotWritten', 'A-03 congestedMuch']);
    expect(room.open()).toEqual([]);
    room.setFull(false);
    await room.pass(3);
    expect(room.told.at(-1)).toMatchObject({ storage: { show: true, crowd: true, since: null }, unlogged: [] });
    expect(room.open()).toContain('A-03 congestedMuch');
    room.world.congestion = 0;
    await room.pass(20);
    expect(room.open()).toEqual([]);
  });

  it('the crowd file that cannot be written is an alert in the log, which can', async () => {
    const room = await startLane();
    await room.goOnAir();
    room.lane.start();
    await room.pass(3);
    room.storage.set('crowd', false);
    await room.pass(3);
    expect(room.open()).toEqual(['E-02 crowdNotWritten']);
    room.storage.set('crowd', true);
    await room.pass(6);
    expect(room.open()).toEqual([]);
  });

  it('after a restart of the engine a standing alert is neither raised again nor lost', async () => {
    const room = await startLane();
    await room.goOnAir();
    room.lane.start();
    await room.runtime.report({ kind: 'reportStream', stream: { kind: 'reconnecting', since: room.clock.now(), liveSince: room.clock.now() } }, { kind: 'obs' });
    await room.pass(12);
    expect(room.open()).toEqual(['A-01 reconnectLong']);
    room.lane.stop();
    const again = await startLane(room.memory);
    again.lane.start();
    await again.pass(10);
    expect(again.runtime.current().state.health.alerts.filter(({ rule }) => rule === 'A-01')).toHaveLength(1);
    expect(again.open()).toEqual(['A-01 reconnectLong']);
    expect(again.runtime.current().state.health.incidents).toMatchObject([{ topic: 'streamLost', level: 'P0', closed: null }]);
  });

  it('five viewers who see nothing are heard, four are not, and one who says it five times is one', async () => {
    const room = await startLane();
    await room.goOnAir();
    room.lane.start();
    await room.pass(10);
    room.lane.heard(comments(['没声音', '卡住了', 'no sound', '有卡券吗'], room.clock.now()));
    room.lane.heard({ ...comments(['黑屏', '黑屏', '黑屏', '黑屏', '黑屏'], room.clock.now()), name: ['x', 'x', 'x', 'x', 'x'] });
    await room.pass(2);
    expect(room.open()).toEqual([]);
    room.lane.heard({ ...comments(['黑屏了吗'], room.clock.now()), name: ['y'] });
    await room.pass(2);
    expect(room.open()).toEqual(['E-03 viewersReport']);
    await room.pass(60);
    expect(room.open()).toEqual([]);
  });

  it('the usual bitrate is learnt where OBS does not say what it is set to', async () => {
    const room = await startLane();
    await room.goOnAir();
    room.lane.start();
    room.world.kbps = 500;
    await room.pass(30);
    expect(room.open()).toEqual([]);
    room.world.kbps = 4_500;
    await room.pass(120);
    room.world.kbps = 900;
    await room.pass(8);
    expect(room.open()).toEqual(['A-04 bitrateFloor']);
  });

  it('a feed whose clock is ahead of ours is named; one that is late now and then is not', async () => {
    const room = await startLane();
    await room.goOnAir();
    room.lane.start();
    for (let i = 0; i < 6; i += 1) {
      room.lane.heard(comments(['hello'], room.clock.now() - (i === 3 ? 100 : 40_000)));
      await room.pass(1);
    }
    expect(room.told.at(-1)?.checks.skewed).toEqual([]);
    for (let i = 0; i < 6; i += 1) {
      room.lane.heard({ ...comments(['hello'], room.clock.now() + 9_000), sourceId: ['late'] });
      room.lane.heard({ ...comments(['hello'], 1_000, 'replay'), sourceId: ['tape'] });
      await room.pass(1);
    }
    expect(room.told.at(-1)?.checks.skewed).toEqual([{ sourceId: 'late' as SourceId, ms: 9_000 }]);
  });

  it('prompters, sound and disk are told as they are', async () => {
    const room = await startLane();
    await room.goOnAir();
    room.lane.start();
    await room.pass(2);
    expect(room.told.at(-1)?.checks).toMatchObject({ prompters: 0, sound: 'unknown', disk: { freeGb: 292, kbps: null } });
    room.world.prompters = 1;
    room.world.programme = { at: room.clock.now(), scene: 'A', peakDb: -70, picture: null };
    await room.pass(2);
    expect(room.told.at(-1)?.checks).toMatchObject({ prompters: 1, sound: 'silent' });
    room.world.programme = { at: room.clock.now(), scene: 'A', peakDb: -20, picture: null };
    await room.pass(2);
    expect(room.told.at(-1)?.checks.sound).toBe('heard');
  });

  it('a restart of the stream is one stop and, when OBS said that it is off, one start', async () => {
    const room = await startLane();
    await room.goOnAir();
    expect(await room.send({ kind: 'restartStream' })).toMatchObject({ ok: true });
    await room.runtime.report({ kind: 'reportStream', stream: { kind: 'off' } }, { kind: 'obs' });
    await room.clock.advance(10);
    const kinds = (await room.memory.loadCurrent()).events.map(({ event }) => event.kind);
    expect(kinds.filter((kind) => kind === 'streamStartRequested')).toHaveLength(2);
    expect(room.runtime.current().state.obs).toMatchObject({ stream: { kind: 'starting' }, restart: false });
  });
});
