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
});
