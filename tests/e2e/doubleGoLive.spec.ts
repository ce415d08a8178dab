/** Two people and a program press "go live" in the same moment: OBS hears of it once (a second StartStream would crash it). */
import { connectDesk } from '../harness/deskClient.ts';
import { createObsTap } from '../harness/obs/createObsTap.ts';
import { createRtmpSink } from '../harness/obs/createRtmpSink.ts';
import { startRealObs } from '../harness/obs/startRealObs.ts';
import { loadSample, sampleScenes } from '../harness/sampleShow.ts';
import { consolePage, type ConsolePage } from './support/consolePage.ts';
import { readLog } from './support/logReader.ts';
import { expect, test } from './support/test.ts';

/** Presses at a moment of this machine's clock, in the page itself, so that no test round trip lies between two presses. */
const pressAt = (desk: ConsolePage, at: number): Promise<void> =>
  desk.goLive.evaluate((button, moment) => new Promise<void>((resolve) => {
    setTimeout(() => { (button as HTMLButtonElement).click(); resolve(); }, Math.max(0, moment - Date.now()));
  }), at);

test('three presses of "go live" in the same moment are one StartStream', async ({ afterwards, startRoom, windows }) => {
  const sink = await createRtmpSink();
  afterwards(() => sink.stop());
  await sink.start();
  const obs = await startRealObs({ scenes: sampleScenes() });
  afterwards(() => obs.stop());
  await obs.setStreamTarget(sink.server, sink.key);
  const tap = await createObsTap(obs.port);
  afterwards(() => tap.stop());

  const engine = await startRoom();
  const raw = await connectDesk(engine.link('producer'));
  afterwards(async () => raw.close());
  await loadSample(raw, 'live');
  await raw.storeSecret('obs', obs.password);
  await raw.must({ kind: 'configureObs', address: { host: '127.0.0.1', port: tap.port } });
  await raw.until('OBS connected and read', ({ obs: { connection, inventory, stream } }) => connection.kind === 'connected' && inventory !== null && stream.kind === 'off');
  const desks: ConsolePage[] = [];
  for (const name of ['Lin', 'Wu']) {
    const { urls } = await raw.query({ kind: 'pairingLinks', role: 'producer', name });
    desks.push(consolePage(await windows.open(name, urls[0] ?? '')));
  }
  for (const desk of desks) await expect(desk.goLive).not.toHaveAttribute('aria-disabled', 'true');

  const seen = await Promise.all(desks.map((desk) => desk.recordAir()));
  const moment = Date.now() + 700;
  const rawPress = new Promise<{ ok: boolean; key: string | null }>((resolve, reject) => {
    setTimeout(() => { raw.command({ kind: 'goLive' }).then((ack) => resolve({ ok: ack.ok, key: ack.ok ? null : ack.refusal.key }), reject); }, moment - Date.now());
  });
  const [answer] = await Promise.all([rawPress, ...desks.map((desk) => pressAt(desk, moment))]);
  expect(answer.ok || answer.key === 'streamNotOff', `the raw press was taken or told that the stream is not off (${answer.key})`).toBe(true);

  for (const desk of desks) await expect(desk.air).toContainText('直播中');
  expect(tap.requests('StartStream')).toHaveLength(1);
  expect((await obs.client().call('GetStreamStatus')).outputActive).toBe(true);
  expect((await obs.client().call('GetVersion')).obsVersion).toMatch(/^\d+\./u);
  expect(readLog(engine.dataDir).filter(({ event }) => event.kind === 'streamStartRequested')).toHaveLength(1);
  // Whoever pressed, every window saw the lock between the press and the picture.
  for (const read of seen) expect(await read()).toEqual(['未推流', '正在开播', '直播中']);
  // And from here on there is nothing left to press.
  for (const desk of desks) await expect(desk.goLive).toHaveCount(0);
});

test('while OBS starts the stream every window shows the lock', async ({ afterwards, startRoom, windows }) => {
  const obs = await startRealObs({ scenes: sampleScenes() });
  afterwards(() => obs.stop());
  const sink = await createRtmpSink();
  afterwards(() => sink.stop());
  await sink.start();
  await obs.setStreamTarget(sink.server, sink.key);
  const engine = await startRoom();
  const raw = await connectDesk(engine.link('producer'));
  afterwards(async () => raw.close());
  await loadSample(raw, 'live');
  await raw.storeSecret('obs', obs.password);
  await raw.must({ kind: 'configureObs', address: { host: '127.0.0.1', port: obs.port } });
  await raw.until('OBS connected and read', (state) => state.obs.connection.kind === 'connected' && state.obs.stream.kind === 'off');
  const { urls } = await raw.query({ kind: 'pairingLinks', role: 'producer', name: 'Wu' });
  const desk = consolePage(await windows.open('Wu', urls[0] ?? ''));
  await expect(desk.goLive).not.toHaveAttribute('aria-disabled', 'true');
  // An ingest that accepts and then says nothing keeps OBS starting for as long as we look.
  sink.freeze();
  await raw.must({ kind: 'goLive' });
  await expect(desk.streamLock).toHaveAttribute('aria-disabled', 'true');
  await expect(desk.air).toContainText('正在开播');
  const again = await raw.command({ kind: 'goLive' });
  expect(again).toEqual({ ok: false, refusal: { key: 'streamNotOff', params: { now: 'starting' } } });
  sink.thaw();
  await expect(desk.air).toContainText('直播中');
});
