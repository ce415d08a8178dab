import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSystemClock } from '#engine/adapters/clock.ts';
import type { RunId } from '#shared/ids.ts';
import { createObsTap } from '#tests/harness/obs/createObsTap.ts';
import { freePort } from '#tests/harness/obs/freePort.ts';
import { startRequestCounter } from '#tests/harness/obs/startRequestCounter.ts';
import { until } from '#tests/harness/obs/until.ts';
import { createWitness, type Witness } from './obsWitness.ts';
import type { ObsBench } from './obsBench.ts';

const scene = (name: string, runId: string | null = 'run-1') => ({ kind: 'setProgramScene', scene: name, runId: runId as RunId | null, reason: 'take #1 08' }) as const;

/** Longer than a request is under way that was sent before OBS's event reached us. */
const MOST_ON_THE_WAY_MS = 30;

/** The rules of the OBS adapter, proved on whatever `open` brings. */
export function describeObsAdapter(name: string, open: () => Promise<ObsBench>): void {
  describe(`OBS adapter on ${name}`, () => {
    let bench: ObsBench;
    let witness: Witness;
    const extra: (() => unknown)[] = [];

    beforeAll(async () => {
      bench = await open();
    });
    afterAll(async () => {
      await bench.stop();
    });
    beforeEach(async () => {
      await bench.reset();
      witness = createWitness();
    });
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') console.error(bench.diagnostics());
      await witness.adapter.disconnect();
      for (const close of extra.splice(0)) await close();
    });

    const connect = async (port = bench.port, password: string | null = bench.password): Promise<void> => {
      witness.adapter.connect({ host: '127.0.0.1', port }, password);
      await until(() => `inventory; connection ${witness.connections().join(', ')}`, 5_000, () => witness.last('reportObsInventory'));
    };
    const goLive = async (): Promise<void> => {
      witness.adapter.send([{ kind: 'startStream', reason: 'go live' }]);
      await witness.untilStream('live', 5_000);
    };
    const [first, second, third] = [() => bench.scenes[0] ?? '', () => bench.scenes[1] ?? '', () => bench.scenes[2] ?? ''];

    describe('connecting', () => {
      it('connects and reports the inventory in OBS\'s own visual order, labelled simulated or real', async () => {
        await connect();
        expect(witness.connections()).toEqual(['connecting', 'connected']);
        const inventory = witness.last('reportObsInventory');
        expect(inventory?.inventory.scenes.map((s) => s.name)).toEqual(bench.scenes);
        expect(inventory?.inventory.programScene).toBe(first());
        expect(inventory?.restarted).toBe(false);
        const connection = witness.last('reportObsConnection')?.connection;
        expect(connection?.kind === 'connected' && connection.simulated).toBe(bench.isSimulated);
        expect(witness.streams().at(-1)).toBe('off');
      });

      it('a wrong password stops and never loops', async () => {
        const tap = await startRequestCounter(bench.port);
        extra.push(tap.stop);
        witness.adapter.connect({ host: '127.0.0.1', port: tap.port }, 'not the password');
        await witness.untilConnection('stopped wrongPassword', 3_000);
        await until('tap is left', 1_000, () => tap.clients() === 0);
        const before = witness.reports.length;
        await createSystemClock().sleep(1_000);
        expect(witness.reports.length).toBe(before);
        expect(tap.clients()).toBe(0);
      });

      it('a missing password stops and says so', async () => {
        witness.adapter.connect({ host: '127.0.0.1', port: bench.port }, null);
        await witness.untilConnection('stopped passwordMissing', 3_000);
      });

      it('a closed port is unreachable and tried again', async () => {
        witness.adapter.connect({ host: '127.0.0.1', port: await freePort() }, 'x');
        await witness.untilConnection('retrying unreachable', 3_000);
      });

      it('a web server on the port is not OBS', async () => {
        const web: Server = createServer((_, response) => void response.writeHead(404).end());
        await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
        extra.push(() => new Promise((resolve) => web.close(resolve)));
        witness.adapter.connect({ host: '127.0.0.1', port: (web.address() as AddressInfo).port }, 'x');
        await witness.untilConnection('retrying notObs', 3_000);
      });

      it('says "not connected" for a take without a connection, and never throws', () => {
        witness.adapter.send([scene(first()), { kind: 'startStream', reason: 'x' }]);
        expect(witness.last('reportSceneFailed')).toMatchObject({ scene: first(), reason: 'notConnected' });
      });
    });

    describe('scenes', () => {
      it('a take changes the program scene and is reported once, as ours', async () => {
        await connect();
        witness.adapter.send([scene(second())]);
        await until('ours', 3_000, () => witness.last('reportProgramScene'));
        expect(await bench.programScene()).toBe(second());
        // A further take shows that nothing came after the first.
        witness.adapter.send([scene(third())]);
        await until('ours again', 3_000, () => witness.all('reportProgramScene').length >= 2);
        expect(witness.all('reportProgramScene').map((r) => [r.scene, r.cause])).toEqual([[second(), 'ours'], [third(), 'ours']]);
      });

      it('a take of the scene on air already is confirmed, though OBS sends no event for it', async () => {
        await connect();
        witness.adapter.send([scene(first())]);
        await until('ours', 2_000, () => witness.last('reportProgramScene'));
        expect(witness.last('reportProgramScene')).toMatchObject({ scene: first(), cause: 'ours' });
      });

      it('a switch by somebody at OBS is reported as foreign', async () => {
        await connect();
        await bench.takeByOthers(third());
        await until('foreign', 3_000, () => witness.last('reportProgramScene'));
        expect(witness.all('reportProgramScene').map((r) => [r.scene, r.cause])).toEqual([[third(), 'foreign']]);
      });

      it('a scene that OBS does not have fails as sceneMissing', async () => {
        await connect();
        witness.adapter.send([scene('不存在 missing')]);
        await until('failed', 3_000, () => witness.last('reportSceneFailed'));
        expect(witness.last('reportSceneFailed')).toMatchObject({ scene: '不存在 missing', reason: 'sceneMissing' });
        expect(await bench.programScene()).toBe(first());
      });

      it('in studio mode a take during a transition waits for its end, and the last of many wins', async () => {
        await bench.setStudioMode(true);
        await bench.setTransition('Fade', 400);
        await connect();
        const began = performance.now();
        witness.adapter.send([scene(second(), 'run-1')]);
        await createSystemClock().sleep(100);
        witness.adapter.send([scene(first(), 'run-2'), scene(third(), 'run-3')]);
        await until('the last take', 5_000, () => witness.last('reportProgramScene')?.scene === third());
        expect(witness.all('reportProgramScene').map((r) => r.scene)).toEqual([second(), third()]);
        expect(performance.now() - began).toBeGreaterThan(700);
        expect(await bench.programScene()).toBe(third());
      });

      it('a rename of the scene on air is an inventory change, not a switch', async () => {
        await connect();
        const renamed = `${first()}改名`;
        await bench.renameScene(first(), renamed);
        extra.push(() => bench.renameScene(renamed, first()));
        await until('new inventory', 3_000, () => witness.last('reportObsInventory')?.inventory.programScene === renamed);
        expect(witness.last('reportObsInventory')?.inventory.scenes[0]?.name).toBe(renamed);
        expect(witness.all('reportProgramScene')).toEqual([]);
      });

      it('a change of the scene collection is re-read whole', async () => {
        await connect();
        extra.push(() => bench.leaveCollection());
        await bench.enterCollection('另一套');
        await until('inventory of the other collection', 5_000, () => witness.last('reportObsInventory')?.inventory.collection === '另一套');
        expect(witness.last('reportObsInventory')?.inventory.scenes.map((s) => s.name)).not.toContain(first());
      });

      it('while OBS changes its collection it is asked nothing, by nobody: what was wished meanwhile is asked right after', async () => {
        const tap = await createObsTap(bench.port);
        extra.push(tap.stop);
        await connect(tap.port);
        extra.push(() => bench.leaveCollection());
        await bench.enterCollection('静默的一套');
        await until('the other collection', 5_000, () => witness.last('reportObsInventory')?.inventory.collection === '静默的一套');
        witness.adapter.watch({ thumbnails: true, vitals: true });
        const port = witness.port();
        const cancelMeters = port.listen(65_536, 'InputVolumeMeters', () => undefined);
        // A part that never stops asking and commanding.
        const answers: Promise<{ readonly kind: string }>[] = [];
        const ask = setInterval(() => answers.push(port.read('GetStats'), port.call('GetStats'), port.readBatch([{ requestType: 'GetStats' }]), port.batch([{ requestType: 'GetStats' }])), 5);
        extra.push(() => clearInterval(ask), cancelMeters);
        await until('asked', 2_000, () => answers.length > 40);
        await bench.leaveCollection();
        await until('read again', 5_000, () => witness.last('reportObsInventory')?.inventory.collection !== '静默的一套');
        clearInterval(ask);
        const passed = tap.passed();
        const at = (type: string): number => passed.findLast((p) => p.type === type)?.at ?? Number.NaN;
        const [from, to] = [at('CurrentSceneCollectionChanging'), at('CurrentSceneCollectionChanged')];
        expect(to - from).toBeGreaterThan(MOST_ON_THE_WAY_MS);
        expect(passed.filter((p) => p.what === 'request' && p.at > from + MOST_ON_THE_WAY_MS && p.at < to)).toEqual([]);
        expect(passed.filter((p) => p.what === 'request' && p.at < from).length).toBeGreaterThan(0);
        // Nothing is lost by the silence.
        expect((await Promise.all(answers)).filter(({ kind }) => kind !== 'done')).toEqual([]);
        expect(witness.connections().filter((c) => c.startsWith('retrying'))).toEqual([]);
      });
    });

    describe('parts', () => {
      it('a part hears of connections and events, asks, commands in a batch and takes; what it asks without OBS is not connected', async () => {
        const port = witness.port();
        expect(await port.call('GetStats')).toEqual({ kind: 'notConnected' });
        expect(await port.take({ scene: second(), transition: null, reason: 'x' })).toMatchObject({ kind: 'failed', reason: 'notConnected' });
        await connect();
        await until('the part is told', 2_000, () => witness.told.length > 0);
        expect(witness.told[0]).toBe('connected');
        expect(port.features().has('SetCurrentProgramScene')).toBe(true);
        expect(port.reading()?.inventory.programScene).toBe(first());
        const batch = await port.batch([{ requestType: 'GetVersion' }, { requestType: 'GetInputMute', requestData: { inputName: 'nobody' } }]);
        expect(batch.kind === 'done' && batch.results.map((r) => [r.requestType, r.ok, r.code])).toEqual([['GetVersion', true, 100], ['GetInputMute', false, 600]]);
        expect(await port.read('GetInputMute', { inputName: 'nobody' })).toMatchObject({ kind: 'refused', code: 600 });
        const heard: unknown[] = [];
        const cancel = port.onEvent('SceneTransitionStarted', (data) => void heard.push(data));
        expect(await port.take({ scene: second(), transition: null, reason: 'x' })).toMatchObject({ kind: 'onAir' });
        await until('events', 2_000, () => heard.length > 0 && witness.events.length > 0);
        expect(witness.events.at(-1)?.data).toMatchObject({ sceneName: second() });
        cancel();
        const before = heard.length;
        await port.take({ scene: third(), transition: null, reason: 'x' });
        expect(heard.length).toBe(before);
      });

      it('a command that OBS never answers settles when the connection is closed: outcome unknown', async () => {
        await connect();
        bench.freeze();
        extra.push(() => bench.thaw());
        const asked = witness.port().call('GetStats');
        await witness.adapter.disconnect();
        expect(await asked).toEqual({ kind: 'lost' });
        expect(witness.told.at(-1)).toBe('gone');
      });

      it('the inventory names transitions, the selected one with its length, inputs, and what this OBS can do', async () => {
        await bench.setTransition('Fade', 400);
        await connect();
        const inventory = witness.last('reportObsInventory')?.inventory;
        expect(inventory?.transitions.map((t) => [t.name, t.fixed])).toEqual(expect.arrayContaining([['Cut', true], ['Fade', false]]));
        expect(inventory?.transition).toEqual({ name: 'Fade', durationMs: 400 });
        expect(inventory?.inputs.length).toBeGreaterThanOrEqual(bench.scenes.length);
        expect(inventory?.features).toContain('recordPause');
      });
    });

    describe('stream', () => {
      it('a start reaches a real session, and a stop ends it', async () => {
        await connect();
        await goLive();
        expect(await bench.isStreaming()).toBe(true);
        expect(witness.streams().filter((k) => k !== 'unknown')).toEqual(['off', 'starting', 'live']);
        witness.adapter.send([{ kind: 'stopStream', reason: 'end' }]);
        await witness.untilStream('off', 5_000);
        expect(await bench.isStreaming()).toBe(false);
      });

      it('a double "go live" sends exactly one StartStream', async () => {
        const tap = await startRequestCounter(bench.port);
        extra.push(tap.stop);
        await connect(tap.port);
        const start = { kind: 'startStream', reason: 'go live' } as const;
        witness.adapter.send([start, start]);
        witness.adapter.send([start]);
        await witness.untilStream('live', 5_000);
        witness.adapter.send([start]);
        await createSystemClock().sleep(200);
        expect(tap.count('StartStream')).toBe(1);
        expect(witness.logged.filter((l) => l.startsWith('startStream dropped'))).toHaveLength(3);
      });

      it('a stop asked for while starting is carried out once started', async () => {
        await connect();
        witness.adapter.send([{ kind: 'startStream', reason: 'go live' }]);
        await witness.untilStream('starting', 3_000);
        witness.adapter.send([{ kind: 'stopStream', reason: 'changed my mind' }]);
        await witness.untilStream('off', 8_000);
        expect(await bench.isStreaming()).toBe(false);
      });

      it('a dropped ingest is "reconnecting", never "off", and the on-air clock survives', async () => {
        await connect();
        await goLive();
        const live = witness.last('reportStream')?.stream;
        const from = witness.streams().length;
        await bench.ingest.down();
        await witness.untilStream('reconnecting', 5_000);
        await bench.ingest.up();
        await witness.untilStream('live', 20_000);
        // On a busy machine the ingest may be lost once more before it holds; what it never is, is off.
        const seen = witness.streams().slice(from);
        expect([seen[0], seen.at(-1)]).toEqual(['reconnecting', 'live']);
        expect(seen.filter((kind) => kind !== 'reconnecting' && kind !== 'live')).toEqual([]);
        expect(witness.last('reportStream')?.stream).toEqual(live);
      });

      it('joining while OBS reconnects reads "reconnecting", though its events say inactive', async () => {
        await connect();
        await goLive();
        await bench.ingest.down();
        await witness.untilStream('reconnecting', 2_000);
        await witness.adapter.disconnect();
        const late = createWitness();
        extra.push(() => late.adapter.disconnect());
        late.adapter.connect({ host: '127.0.0.1', port: bench.port }, bench.password);
        await until('first read', 5_000, () => late.last('reportObsInventory'));
        expect(late.streams()).toEqual(['reconnecting']);
      });

      it('a dead ingest is "failed to start"', async () => {
        await bench.aimAtDeadIngest();
        await connect();
        witness.adapter.send([{ kind: 'startStream', reason: 'go live' }]);
        await witness.untilStream('failedToStart', 8_000);
        expect(witness.streams().slice(-2)).toEqual(['starting', 'failedToStart']);
      });

      it('records and stops recording', async () => {
        await connect();
        witness.adapter.send([{ kind: 'startRecord', reason: 'x' }]);
        await until('recording', 5_000, () => witness.last('reportRecord')?.record.kind === 'recording');
        witness.adapter.send([{ kind: 'stopRecord', reason: 'x' }]);
        await until('record off', 5_000, () => witness.last('reportRecord')?.record.kind === 'off');
        expect(witness.last('reportRecord')?.record).toMatchObject({ lastFile: expect.stringMatching(/\.mkv$/u) as string });
      });
    });

    describe('faults', () => {
      it('OBS killed with -9 while live: unknown, never "off"; back and read whole within 2 s of answering again', async () => {
        await connect();
        await goLive();
        witness.adapter.send([scene(second())]);
        await until('taken', 3_000, () => witness.last('reportProgramScene')?.scene === second());
        const [fromStream, fromConnection] = [witness.streams().length, witness.connections().length];
        await bench.kill();
        await until('unknown', 2_000, () => witness.streams().length > fromStream);
        expect(witness.last('reportStream')?.stream).toMatchObject({ kind: 'unknown', last: 'live' });
        await until('unreachable', 3_000, () => witness.connections().at(-1) === 'retrying unreachable');
        expect(witness.streams().slice(fromStream)).toEqual(['unknown']);
        const inventories = witness.all('reportObsInventory').length;
        await bench.start();
        const back = performance.now();
        await until('read again', 5_000, () => witness.all('reportObsInventory').length > inventories);
        expect(performance.now() - back).toBeLessThan(2_000);
        expect(witness.last('reportObsInventory')?.restarted).toBe(true);
        expect(witness.connections().slice(fromConnection)).toEqual(['retrying lost', 'retrying unreachable', 'connected']);
        // The stream of a killed OBS does not resume: now that it has been read, it is off.
        expect(witness.streams().at(-1)).toBe('off');
      });

      it('OBS closed in its own window: told as closed, never as frozen; its scenes taken apart are no news; the stream is known again when it is back', async () => {
        await connect();
        await until('the picture is proved', 3_000, () => witness.last('reportPictureChecked'));
        const from = witness.reports.length;
        const fromConnection = witness.connections().length;
        await bench.quit();
        await witness.untilConnection('retrying closed', 5_000);
        await createSystemClock().sleep(1_500);
        expect(witness.connections().slice(fromConnection)).toEqual(['retrying closed']);
        // Unknown, not off: nobody can see it any more.
        expect(witness.reports.slice(from).map(({ report }) => report.kind).filter((kind) => kind !== 'reportObsConnection')).toEqual(['reportStream', 'reportRecord']);
        expect(witness.last('reportStream')?.stream).toMatchObject({ kind: 'unknown', last: 'off' });
        await bench.start();
        await witness.untilConnection('connected', 5_000);
        await witness.untilStream('off', 3_000);
        await until('read', 3_000, () => witness.last('reportObsInventory')?.restarted === true);
        expect(witness.last('reportObsInventory')?.inventory.scenes.map(({ name: known }) => known)).toEqual(bench.scenes);
      });

      it('from the first sign of its exit on OBS is asked nothing, by nobody: questions in the middle of it have crashed it', async () => {
        const tap = await createObsTap(bench.port);
        extra.push(tap.stop);
        await connect(tap.port);
        witness.adapter.watch({ thumbnails: true, vitals: true });
        const ask = setInterval(() => void Promise.all([witness.port().read('GetStats'), witness.port().call('GetStats')]), 5);
        extra.push(() => clearInterval(ask));
        await createSystemClock().sleep(200);
        await bench.quit();
        await until('gone', 5_000, () => witness.connections().at(-1)?.startsWith('retrying') === true);
        clearInterval(ask);
        const passed = tap.passed();
        // Its scenes go first, the announcement comes after.
        const from = passed.filter(({ type }) => type === 'SceneRemoved' || type === 'InputRemoved')[1]?.at ?? Number.NaN;
        expect(passed.find(({ type }) => type === 'ExitStarted')?.at).toBeGreaterThanOrEqual(from);
        expect(passed.filter(({ what, at }) => what === 'request' && at < from).length).toBeGreaterThan(20);
        expect(passed.filter(({ what, at }) => what === 'request' && at > from + MOST_ON_THE_WAY_MS)).toEqual([]);
      });

      it('SIGSTOP of 8 s while live: stale within 2.5 s, never "off", and all of it true again when OBS goes on', async () => {
        await connect();
        await goLive();
        const live = witness.last('reportStream')?.stream;
        const [fromStream, fromConnection] = [witness.streams().length, witness.connections().length];
        const frozenAt = performance.now();
        bench.freeze();
        extra.push(() => bench.thaw());
        await witness.untilConnection('retrying frozen', 4_000);
        expect(performance.now() - frozenAt).toBeLessThan(2_500);
        await createSystemClock().sleep(8_000 - (performance.now() - frozenAt));
        expect(witness.connections().slice(fromConnection)).toEqual(['retrying frozen']);
        expect(witness.streams().slice(fromStream)).toEqual(['unknown']);
        expect(witness.last('reportStream')?.stream).toMatchObject({ kind: 'unknown', last: 'live' });
        const [reads, looks] = [witness.all('reportObsInventory').length, witness.all('reportPictureChecked').length];
        bench.thaw();
        await until('read again', 8_000, () => witness.all('reportObsInventory').length > reads);
        expect(witness.last('reportObsInventory')?.restarted).toBe(false);
        // The ingest may have given the frozen OBS up: what is shown is what OBS says now, with the clock of the stream that began before.
        await until('the stream is known', 3_000, async () => (await bench.isStreaming()) === ['live', 'reconnecting'].includes(witness.streams().at(-1) ?? ''));
        expect(witness.streams().slice(fromStream)).not.toContain('off');
        expect(witness.last('reportStream')?.stream).toMatchObject({ [witness.streams().at(-1) === 'live' ? 'since' : 'liveSince']: live?.kind === 'live' ? live.since : null });
        await until('the picture is proved anew', 3_000, () => witness.all('reportPictureChecked').length > looks);
        expect(witness.last('reportPictureChecked')).toMatchObject({ scene: first(), outcome: 'right' });
      });

      it('a take that OBS never answers is not reported as failed before it was looked at again', async () => {
        await connect();
        const from = witness.reports.length;
        bench.freeze();
        witness.adapter.send([scene(second(), null)]);
        await until('frozen', 4_000, () => witness.connections().at(-1) === 'retrying frozen');
        expect(witness.reports.slice(from).map((r) => r.report.kind)).not.toContain('reportSceneFailed');
        bench.thaw();
        await until('settled', 8_000, () => witness.last('reportProgramScene') ?? witness.last('reportSceneFailed'));
        const program = await bench.programScene();
        expect(witness.last('reportProgramScene')?.scene === program || witness.last('reportSceneFailed')?.reason === 'outcomeUnknown').toBe(true);
      });

      it('a frozen OBS is noticed within 2.5 s and found back', async () => {
        await connect();
        const frozenAt = performance.now();
        bench.freeze();
        extra.push(() => bench.thaw());
        await until('frozen', 4_000, () => witness.connections().at(-1) === 'retrying frozen');
        expect(performance.now() - frozenAt).toBeLessThan(2_500);
        expect(witness.streams().at(-1)).toBe('unknown');
        bench.thaw();
        await until('connected again', 8_000, () => witness.connections().at(-1) === 'connected');
        await until('read again', 3_000, () => witness.all('reportObsInventory').length >= 2);
        expect(witness.last('reportObsInventory')?.restarted).toBe(false);
      });
    });

    describe('watching', () => {
      it('vitals and thumbnails come only while somebody watches', async () => {
        await connect();
        await createSystemClock().sleep(1_300);
        expect([witness.vitals.length, witness.thumbnails.length]).toEqual([0, 0]);
        witness.adapter.watch({ thumbnails: true, vitals: true });
        await until('vitals and pictures', 5_000, () => witness.vitals.length > 0 && witness.thumbnails.length >= 3);
        const shot = witness.thumbnails[0];
        expect(shot).toMatchObject({ of: 'program', scene: first() });
        expect([...(shot?.jpeg.slice(0, 3) ?? [])]).toEqual([0xff, 0xd8, 0xff]);
        expect(witness.vitals.at(-1)?.fps).toBeGreaterThan(5);
        witness.adapter.watch({ thumbnails: false, vitals: false });
        const seen = witness.thumbnails.length;
        await createSystemClock().sleep(1_200);
        expect(witness.thumbnails.length).toBeLessThanOrEqual(seen + 1);
        expect(witness.vitals.at(-1)).toBeNull();
      });

      it('while live the bitrate moves and nothing is dropped', async () => {
        await connect();
        witness.adapter.watch({ thumbnails: false, vitals: true });
        await goLive();
        await until('bitrate', 8_000, () => (witness.vitals.at(-1)?.kbps ?? 0) > 0);
        expect(witness.vitals.at(-1)?.droppedPct).toBe(0);
      });
    });
  });
}
