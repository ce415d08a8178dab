import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { createSystemClock } from '#engine/adapters/clock.ts';
import type { RunId } from '#shared/ids.ts';
import { createWitness, type Witness } from '#tests/contracts/obsWitness.ts';
import { startFakeObs, type FakeObs } from '#tests/fakes/obs/startFakeObs.ts';
import { until } from '#tests/harness/obs/until.ts';

const scene = (name: string, runId: string | null = 'run-1') => ({ kind: 'setProgramScene', scene: name, runId: runId as RunId | null, reason: 'take #1 08' }) as const;
const START = { kind: 'startStream', reason: 'go live' } as const;
const clock = createSystemClock();

/** What the real OBS of the test machine cannot be made to show. */
describe('OBS adapter against faults', () => {
  let obs: FakeObs;
  let witness: Witness;
  beforeEach(async () => {
    obs = await startFakeObs({ scenes: ['全景', '近景', '特写'] });
    obs.world().scenes.setTransition('Cut');
    witness = createWitness();
  });
  afterEach(async () => {
    await witness.adapter.disconnect();
    await obs.stop();
  });
  const connect = async (): Promise<void> => {
    witness.adapter.connect({ host: '127.0.0.1', port: obs.port }, null);
    await until('connected', 5_000, () => witness.last('reportObsInventory'));
    await until('looked at', 2_000, () => witness.last('reportPictureChecked'));
  };

  it('opens two connections, and no event travels on the one for commands', async () => {
    await connect();
    expect(obs.clients()).toBe(2);
  });

  it('kicked in OBS (4011): stopped, and it does not come back by itself', async () => {
    await connect();
    obs.kick();
    await witness.untilConnection('stopped kicked', 2_000);
    await clock.sleep(1_000);
    expect(obs.clients()).toBe(0);
    // Asked for by a person it does.
    await connect();
    await witness.untilConnection('connected', 2_000);
  });

  it('a dropped network comes back without "restarted", and with the take that was under way settled as ours', async () => {
    await connect();
    obs.world().scenes.setTransition('Fade');
    witness.adapter.send([scene('近景')]);
    await until('sent', 2_000, () => obs.count('SetCurrentProgramScene') === 1);
    obs.drop();
    await until('read again', 5_000, () => witness.all('reportObsInventory').length === 2);
    expect(witness.last('reportObsInventory')).toMatchObject({ restarted: false, inventory: { programScene: '近景' } });
    expect(witness.all('reportProgramScene')).toEqual([{ kind: 'reportProgramScene', scene: '近景', cause: 'ours' }]);
    expect(witness.all('reportSceneFailed')).toEqual([]);
  });

  it('the loss of one of the two connections ends both, and both come back', async () => {
    await connect();
    const [one] = obs.sockets();
    one?.terminate();
    await until('both back', 5_000, () => witness.connections().at(-1) === 'connected' && witness.all('reportObsInventory').length === 2);
    expect(witness.connections()).toEqual(['connecting', 'connected', 'retrying lost', 'connected']);
    await until('two clients', 1_000, () => obs.clients() === 2);
  });

  it('"not ready" (207) is waited out, in the first read and in a take', async () => {
    obs.setNotReady(true);
    witness.adapter.connect({ host: '127.0.0.1', port: obs.port }, null);
    // GetVersion is refused as well: a connection that cannot say who it is, is tried again.
    await until('retrying', 3_000, () => witness.connections().some((c) => c.startsWith('retrying')));
    obs.setNotReady(false);
    await until('connected', 5_000, () => witness.last('reportObsInventory'));
    obs.setNotReady(true);
    witness.adapter.send([scene('特写')]);
    await until('refused twice', 2_000, () => obs.count('SetCurrentProgramScene') >= 2);
    obs.setNotReady(false);
    await until('ours', 3_000, () => witness.last('reportProgramScene'));
    expect(obs.world().scenes.program).toBe('特写');
    expect(witness.all('reportSceneFailed')).toEqual([]);
  });

  it('a take without an answer is looked at again first, and then told as unknown', async () => {
    await connect();
    obs.muteRequest('SetCurrentProgramScene');
    const reads = obs.count('GetRecordStatus');
    witness.adapter.send([scene('近景')]);
    await until('failed', 5_000, () => witness.last('reportSceneFailed'));
    expect(witness.last('reportSceneFailed')).toMatchObject({ scene: '近景', reason: 'outcomeUnknown' });
    expect(obs.count('GetRecordStatus')).toBeGreaterThan(reads);
  });

  it('the start lock holds across a lost connection: a second StartStream inside a start is never sent', async () => {
    await connect();
    witness.adapter.send([START]);
    await until('sent', 2_000, () => obs.count('StartStream') === 1);
    obs.drop();
    await until('back', 5_000, () => witness.all('reportObsInventory').length === 2);
    witness.adapter.send([START, START]);
    await clock.sleep(400);
    expect(obs.count('StartStream')).toBe(1);
    expect(obs.died()).toBe(false);
  });

  it('a start that OBS refuses is told as failed, so that no window waits for ever', async () => {
    await connect();
    obs.refuseRequest('StartStream', 604);
    witness.adapter.send([START]);
    await witness.untilStream('failedToStart', 2_000);
    expect(witness.streams().slice(-2)).toEqual(['starting', 'failedToStart']);
    obs.refuseRequest(null, 0);
    witness.adapter.send([START]);
    await witness.untilStream('live', 3_000);
  });

  it('a dropped request says again how things stand: who asked may already show what was asked for', async () => {
    await connect();
    witness.adapter.send([{ kind: 'stopStream', reason: 'x' }, { kind: 'stopRecord', reason: 'x' }]);
    expect(witness.streams()).toEqual(['off', 'off']);
    expect(witness.all('reportRecord').map((r) => r.record.kind)).toEqual(['off', 'off']);
  });

  it('a take asked for again while on its way is sent once', async () => {
    await connect();
    witness.adapter.send([scene('近景'), scene('近景')]);
    await until('ours', 2_000, () => witness.last('reportProgramScene'));
    await clock.sleep(200);
    expect(obs.count('SetCurrentProgramScene')).toBe(1);
  });

  it('the fake dies of a double StartStream, as the real one does: the test above can fail', async () => {
    obs.world().stream.start();
    obs.world().stream.start();
    await until('dead', 1_000, () => obs.died() && obs.clients() === 0);
  });

  it('a server that says Hello and never more is an identify timeout, and is tried again', async () => {
    const wedged = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => 'obswebsocket.json' });
    wedged.on('connection', (socket) => socket.send(JSON.stringify({ op: 0, d: { obsWebSocketVersion: '5.1.0', rpcVersion: 1 } })));
    await new Promise<void>((resolve) => wedged.once('listening', resolve));
    witness.adapter.connect({ host: '127.0.0.1', port: (wedged.address() as AddressInfo).port }, null);
    await witness.untilConnection('retrying identifyTimeout', 4_000);
    await witness.adapter.disconnect();
    wedged.clients.forEach((c) => c.terminate());
    await new Promise<void>((resolve) => wedged.close(() => resolve()));
  });

  it('while OBS takes its scenes apart at its exit nothing is reported but the loss', async () => {
    await connect();
    const from = witness.reports.length;
    obs.emit('ExitStarted');
    obs.world().scenes.remove('全景');
    obs.world().scenes.remove('近景');
    await clock.sleep(700);
    expect(witness.reports.slice(from)).toEqual([]);
    await obs.kill();
    // Closed, not lost, and that stays the reason while nobody answers.
    await witness.untilConnection('retrying closed', 3_000);
    await clock.sleep(600);
    expect(witness.connections().at(-1)).toBe('retrying closed');
  });

  it('a switch that OBS tells before its first read is over is what the read says, and nobody\'s switch', async () => {
    witness.adapter.connect({ host: '127.0.0.1', port: obs.port }, null);
    await until('both connections', 2_000, () => obs.clients() === 2);
    obs.emit('CurrentProgramSceneChanged', { sceneName: '全景' });
    await until('read', 2_000, () => witness.last('reportObsInventory'));
    await clock.sleep(300);
    expect(witness.all('reportProgramScene')).toEqual([]);
  });

  it('leaving studio mode sends false program changes: they are checked, not believed', async () => {
    await connect();
    const reads = obs.count('GetSceneList');
    obs.emit('CurrentProgramSceneChanged', { sceneName: '特写' });
    obs.emit('CurrentProgramSceneChanged', { sceneName: '全景' });
    await until('checked', 2_000, () => obs.count('GetSceneList') >= reads + 2);
    await clock.sleep(100);
    expect(witness.all('reportProgramScene')).toEqual([]);
  });

  it('an unchanged OBS is silent: no report in spite of beats and re-reads', async () => {
    await connect();
    const from = witness.reports.length;
    await until('a drift check', 12_500, () => obs.count('GetRecordStatus') >= 2);
    await clock.sleep(100);
    expect(witness.reports.slice(from)).toEqual([]);
  });

  describe('a server newer than OBS 29', () => {
    const rename = (from: string, to: string): void => {
      obs.world().inputs.renameScene(from, to);
      obs.world().scenes.rename(from, to);
    };
    const swap = (one: string, other: string): void => {
      rename(one, '换');
      rename(other, one);
      rename('换', other);
    };

    it('207 that comes before the event of its collection change: commands, questions and batches are asked again, nothing is lost', async () => {
      await connect();
      obs.setNotReady(true);
      const port = witness.port();
      const answers = [port.call('SetCurrentSceneTransition', { transitionName: 'Fade' }), port.read('GetStats'), port.batch([{ requestType: 'GetStats' }, { requestType: 'GetStreamStatus' }])];
      await until('refused', 1_000, () => obs.count('GetStats') >= 2 && obs.count('SetCurrentSceneTransition') === 1);
      obs.setNotReady(false);
      expect((await Promise.all(answers)).map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
      expect(obs.world().scenes.transition).toBe('Fade');
      expect(obs.count('SetCurrentSceneTransition')).toBe(2);
    });

    it('207 that lasts is an answer: nobody waits for ever', async () => {
      await connect();
      obs.setNotReady(true);
      expect(await witness.port().read('GetStats')).toMatchObject({ kind: 'refused', code: 207 });
    });

    it('two scenes change names while a take of one is on its way: the UUID wins over the name', async () => {
      await connect();
      swap('近景', '特写');
      // Asked for by the name it had a moment ago: our adapter has not heard of the change yet.
      witness.adapter.send([scene('近景')]);
      await until('verified', 3_000, () => witness.last('reportTakeVerified'));
      expect(witness.last('reportTakeVerified')).toMatchObject({ scene: '特写', repairs: 0 });
      expect(obs.world().scenes.onAir).toBe('特写');
      expect(witness.all('reportSceneFailed')).toEqual([]);
    });

    it('two scenes that changed names while nobody listened: told so that who follows one by one ends at the right names', async () => {
      await connect();
      obs.drop();
      swap('近景', '特写');
      await until('read again', 5_000, () => witness.all('reportObsInventory').length === 2);
      const follow = (name: string): string => witness.all('reportSceneRenamed').reduce((now, { from, to }) => (now === from ? to : now), name);
      expect(['全景', '近景', '特写'].map(follow)).toEqual(['全景', '特写', '近景']);
    });

    it('events of another canvas are not taken for the programme, nor for our scenes, though the names are the same', async () => {
      await connect();
      obs.world().scenes.setTransition('Fade');
      obs.world().scenes.setDuration(700);
      await until('the fade is known', 2_000, () => witness.last('reportObsInventory')?.inventory.transition?.durationMs === 700);
      const other = { sceneUuid: '11111111-2222-4333-8444-555555555555', canvasUuid: '99999999-2222-4333-8444-555555555555' };
      const from = witness.reports.length;
      obs.emit('SceneNameChanged', { oldSceneName: '近景', sceneName: '竖屏', ...other });
      obs.emit('CurrentProgramSceneChanged', { sceneName: '特写', ...other });
      obs.emit('SceneRemoved', { sceneName: '全景', isGroup: false, ...other });
      await clock.sleep(800);
      expect(witness.reports.slice(from)).toEqual([]);
      // Inside our own take of a scene of that name it proves nothing either.
      const askedAt = performance.now();
      witness.adapter.send([scene('特写')]);
      await until('sent', 1_000, () => obs.count('SetCurrentProgramScene') === 1);
      obs.emit('CurrentProgramSceneChanged', { sceneName: '特写', ...other });
      const told = await until('ours', 3_000, () => witness.reports.find(({ report }) => report.kind === 'reportProgramScene'));
      expect(told.at - askedAt).toBeGreaterThan(600);
      expect(told.report).toMatchObject({ scene: '特写', cause: 'ours' });
    });
  });

  describe('events that never come', () => {
    /** The whole read that looks for what was missed comes every 10 s. */
    const FOUND_MS = 12_000;

    it('another scene, a rename and a stream: found by the next whole read, within 12 s, and the picture is proved', async () => {
      await connect();
      obs.loseEvents('all');
      obs.world().scenes.take('特写');
      obs.world().inputs.renameScene('近景', '近景二');
      obs.world().scenes.rename('近景', '近景二');
      obs.world().stream.start();
      await until('the scene', FOUND_MS, () => witness.last('reportProgramScene'));
      expect(witness.last('reportProgramScene')).toMatchObject({ scene: '特写', cause: 'foreign' });
      await witness.untilStream('live', 1_000);
      expect(witness.last('reportSceneRenamed')).toMatchObject({ from: '近景', to: '近景二' });
      await until('proved', 2_000, () => witness.last('reportPictureChecked')?.scene === '特写');
      expect(witness.last('reportPictureChecked')).toMatchObject({ outcome: 'right' });
    });

    it('a take of ours whose events are lost is proved all the same, and does not lock the next one', async () => {
      await connect();
      obs.world().scenes.setTransition('Fade');
      await until('the fade is known', 2_000, () => witness.last('reportObsInventory')?.inventory.transition?.name === 'Fade');
      obs.loseEvents(['SceneTransitionEnded', 'CurrentProgramSceneChanged']);
      witness.adapter.send([scene('近景')]);
      await until('proved', 4_000, () => witness.last('reportTakeVerified')?.scene === '近景');
      obs.loseEvents('all');
      witness.adapter.send([scene('特写')]);
      await until('proved', 4_000, () => witness.last('reportTakeVerified')?.scene === '特写');
    });

    it('a collection change whose end is never told ends by itself', async () => {
      await connect();
      obs.loseEvents(['CurrentSceneCollectionChanged', 'SceneCollectionListChanged']);
      obs.world().scenes.enterCollection('另一套', true);
      await until('the other collection', FOUND_MS, () => witness.last('reportObsInventory')?.inventory.collection === '另一套');
      expect(witness.connections().filter((c) => c.startsWith('retrying'))).toEqual([]);
    });
  });
});
