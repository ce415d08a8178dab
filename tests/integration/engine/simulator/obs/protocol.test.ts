import { OBSWebSocket as MsgpackSocket } from 'obs-websocket-js/msgpack';
import { OBSWebSocket as JsonSocket } from 'obs-websocket-js/json';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startSimulatedObs, type SimulatedObs } from '#engine/simulator/obs/startSimulatedObs.ts';
import { PICTURES_DIR } from '#tests/fakes/obs/startFakeObs.ts';
import { until } from '#tests/harness/obs/until.ts';

const SCENES = ['01_全景开场', '02_主播近景', 'a scene of its own'];

describe('the simulated OBS speaks obs-websocket v5', () => {
  let obs: SimulatedObs;
  let url: string;
  beforeEach(async () => {
    obs = await startSimulatedObs({ port: 0, scenes: SCENES, password: '密码', picturesDir: PICTURES_DIR });
    url = `ws://127.0.0.1:${obs.port}`;
  });
  afterEach(() => obs.stop());

  /** Sends raw frames after Hello; answers the close code. */
  const closeCodeOf = (...frames: readonly (string | Uint8Array)[]): Promise<number> =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(url, 'obswebsocket.json');
      socket.once('message', () => frames.forEach((f) => socket.send(f)));
      socket.once('close', (code) => resolve(code));
      socket.once('error', reject);
    });

  it.each([['JSON', JsonSocket], ['MessagePack', MsgpackSocket]])('the library\'s %s client connects with a password and says that it is simulated', async (_, Socket) => {
    const client = new Socket();
    await client.connect(url, '密码');
    const version = await client.call('GetVersion');
    expect(version.obsVersion).toContain('simulated');
    const { scenes } = await client.call('GetSceneList');
    expect(scenes.map((s) => [s['sceneIndex'], s['sceneName']])).toEqual([[0, SCENES[2]], [1, SCENES[1]], [2, SCENES[0]]]);
    await client.disconnect();
  });

  it.each([
    ['bad JSON', 4002, ['{']],
    ['no d', 4003, ['{"op":1}']],
    ['a request before Identify', 4007, ['{"op":6,"d":{"requestId":"1","requestType":"GetStats"}}']],
    ['a missing answer to the challenge', 4009, ['{"op":1,"d":{"rpcVersion":1}}']],
    ['a wrong answer to the challenge', 4009, ['{"op":1,"d":{"rpcVersion":1,"authentication":"x"}}']],
    ['a binary frame on a JSON connection', 4002, [new Uint8Array([1, 2])]],
  ])('%s is closed with %i', async (_, code, frames) => {
    expect(await closeCodeOf(...frames)).toBe(code);
  });

  it('identifying twice is closed with 4008 and an unknown op with 4006', async () => {
    await obs.stop();
    obs = await startSimulatedObs({ port: 0, scenes: SCENES, picturesDir: PICTURES_DIR });
    url = `ws://127.0.0.1:${obs.port}`;
    const identify = '{"op":1,"d":{"rpcVersion":1}}';
    expect(await closeCodeOf(identify, identify)).toBe(4008);
    expect(await closeCodeOf(identify, '{"op":42,"d":{}}')).toBe(4006);
  });

  it('refuses in the protocol\'s own codes: unknown request 204, missing field 300, wrong type 401, out of range 402, no such scene 600', async () => {
    const client = new JsonSocket();
    await client.connect(url, '密码');
    const results = await client.callBatch([
      { requestType: 'NoSuchRequest' as 'GetStats' }, { requestType: 'SetCurrentProgramScene', requestData: {} },
      { requestType: 'SetCurrentProgramScene', requestData: { sceneName: 5 as unknown as string } }, { requestType: 'SetCurrentSceneTransitionDuration', requestData: { transitionDuration: 4 } },
      { requestType: 'SetCurrentProgramScene', requestData: { sceneName: 'nope' } }, { requestType: 'StopStream' }, { requestType: 'GetCurrentPreviewScene' },
    ]);
    expect(results.map((r) => r.requestStatus.code)).toEqual([204, 300, 401, 402, 600, 501, 506]);
    const halted = await client.callBatch([{ requestType: 'StopStream' }, { requestType: 'GetStats' }], { haltOnFailure: true });
    expect(halted).toHaveLength(1);
    await client.disconnect();
  });

  it('events go only to who subscribed to them; Reidentify changes that at once', async () => {
    const client = new JsonSocket();
    await client.connect(url, '密码', { eventSubscriptions: 0 });
    const seen: string[] = [];
    client.on('CurrentProgramSceneChanged', (e) => seen.push(e.sceneName));
    obs.control.world.scenes.setTransition('Cut');
    await client.call('SetCurrentProgramScene', { sceneName: SCENES[1] ?? '' });
    await until('on air', 1_000, () => obs.control.world.scenes.onAir === SCENES[1]);
    await client.reidentify({ eventSubscriptions: 4 });
    await client.call('SetCurrentProgramScene', { sceneName: SCENES[2] ?? '' });
    await until('event', 1_000, () => seen.length > 0);
    expect(seen).toEqual([SCENES[2]]);
    await client.disconnect();
  });

  it('studio mode: a take during a transition is reported and not shown, and taking it again repairs it (as the real OBS does)', async () => {
    const { scenes } = obs.control.world;
    scenes.setStudioMode(true);
    scenes.setTransition('Fade');
    scenes.take(SCENES[1] ?? '');
    scenes.take(SCENES[2] ?? '');
    await until('over', 1_000, () => scenes.onAir === SCENES[1]);
    expect([scenes.program, scenes.onAir]).toEqual([SCENES[2], SCENES[1]]);
  });

  it('pictures are real JPEG and PNG, labelled in the frame, and they move', async () => {
    const client = new JsonSocket();
    await client.connect(url, '密码');
    const shoot = async (sourceName: string, imageFormat: string): Promise<Buffer> => {
      const { imageData } = await client.call('GetSourceScreenshot', { sourceName, imageFormat, imageWidth: 320, imageHeight: 180, imageCompressionQuality: 60 });
      const [head, body] = imageData.split(',');
      expect(head).toBe(`data:image/${imageFormat};base64`);
      return Buffer.from(body ?? '', 'base64');
    };
    const first = await shoot(SCENES[0] ?? '', 'jpg');
    expect([...first.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    expect((await shoot(SCENES[2] ?? '', 'jpg')).equals(first)).toBe(false);
    expect((await shoot(SCENES[0] ?? '', 'png')).subarray(1, 4).toString('ascii')).toBe('PNG');
    await until('another frame', 2_000, async () => !(await shoot(SCENES[0] ?? '', 'jpg')).equals(first));
    await expect(shoot(SCENES[0] ?? '', 'webp')).rejects.toMatchObject({ code: 400 });
    await client.disconnect();
  });

  it('RECONNECTING says inactive while the status says active and reconnecting, and the counters start anew', async () => {
    const client = new JsonSocket();
    await client.connect(url, '密码');
    const states: [string, boolean][] = [];
    client.on('StreamStateChanged', (e) => states.push([e.outputState.replace('OBS_WEBSOCKET_OUTPUT_', ''), e.outputActive]));
    await client.call('StartStream');
    await until('started', 2_000, () => states.length === 2);
    obs.control.world.stream.setIngest(false);
    await until('reconnecting', 2_000, () => states.length === 3);
    expect(await client.call('GetStreamStatus')).toMatchObject({ outputActive: true, outputReconnecting: true, outputDuration: 0 });
    obs.control.world.stream.setIngest(true);
    await until('reconnected', 4_000, () => states.length === 4);
    expect(states).toEqual([['STARTING', false], ['STARTED', true], ['RECONNECTING', false], ['RECONNECTED', true]]);
    expect((await client.call('GetStreamStatus')).outputDuration).toBeLessThan(500);
    await client.disconnect();
  });
});
