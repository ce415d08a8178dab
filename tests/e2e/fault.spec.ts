/** The fault journey: a live show on a real OBS and a real RTMP ingest, the ingest dies, and the crew climbs down again. */
import type { Page } from '@playwright/test';
import { connectDesk } from '../harness/deskClient.ts';
import { createRtmpSink } from '../harness/obs/createRtmpSink.ts';
import { startRealObs } from '../harness/obs/startRealObs.ts';
import { loadSample, sampleScenes } from '../harness/sampleShow.ts';
import { consolePage } from './support/consolePage.ts';
import { readLog } from './support/logReader.ts';
import { expect, test } from './support/test.ts';

const BACKUP = '00_备播';
/** What no window may say while the stream only reconnects. */
const OFF_AIR = /未推流|未开播|未开始直播|已下播|off air|not streaming/iu;

/** Everything a window has said since: any text that calls the stream off is kept. */
async function watchForOffAir(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate((pattern) => {
    const said: string[] = [];
    const look = (): void => {
      const found = new RegExp(pattern, 'iu').exec(document.body.innerText);
      if (found !== null && !said.includes(found[0])) said.push(found[0]);
    };
    look();
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { offAirSaid: said });
  }, OFF_AIR.source);
  return () => page.evaluate(() => [...(window as unknown as { offAirSaid: string[] }).offAirSaid]);
}

test('the ingest dies in a live show: reconnecting, card with ladder, backup scene, ingest back, resumed; nothing says off air meanwhile', async ({ afterwards, startRoom, windows }) => {
  test.setTimeout(300_000);
  const sink = await createRtmpSink();
  afterwards(() => sink.stop());
  await sink.start();
  const obs = await startRealObs({ scenes: [BACKUP, ...sampleScenes()] });
  afterwards(() => obs.stop());
  await obs.setStreamTarget(sink.server, sink.key);
  const engine = await startRoom();
  const producer = await connectDesk(engine.link('producer'));
  afterwards(async () => producer.close());
  await producer.storeSecret('obs', obs.password);
  await producer.must({ kind: 'configureObs', address: { host: '127.0.0.1', port: obs.port } });
  await producer.until('OBS', (state) => state.obs.connection.kind === 'connected' && state.obs.stream.kind === 'off', 20_000);
  await producer.must({ kind: 'setSafety', safety: { backupScene: BACKUP, holdingScene: null, micInputs: [], twoPerson: false } });
  await loadSample(producer, 'live');
  await producer.must({ kind: 'startShow' });
  await producer.must({ kind: 'goLive' });
  await producer.until('live', (state) => state.obs.stream.kind === 'live', 20_000);

  const { urls } = await producer.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name: 'desk' });
  const page = await windows.open('console', urls[0] ?? '');
  const prompter = await windows.open('prompter', engine.link('host'), { viewport: { width: 1280, height: 800 } });
  const viewer = await windows.open('viewer', engine.link('viewer'));
  const desk = consolePage(page);
  await expect(desk.air).toContainText('直播中');
  await expect(viewer.getByTestId('air-chip')).toContainText('直播中');
  await expect(prompter.locator('[data-air=live]')).toBeVisible();
  const watches = await Promise.all([page, prompter, viewer].map(watchForOffAir));
  const card = page.getByTestId('incident-card');

  await test.step('the ingest dies: every window says reconnecting, the ladder is there at once', async () => {
    await sink.stop();
    await expect(desk.air).toContainText('重连中');
    await expect(page.getByTestId('ladder-strip')).toContainText('推流重连中');
    await expect(viewer.getByTestId('air-chip')).toContainText('重连中');
    await expect(prompter.locator('[data-air=reconnecting]')).toBeVisible();
  });

  await test.step('one card opens by itself, with the ladder and the steps', async () => {
    await expect(card).toBeVisible({ timeout: 15_000 });
    await expect(card).toContainText('推流中断');
    await expect(card.getByTestId('ladder').getByRole('listitem')).toHaveCount(4);
    await expect(card.getByRole('listitem').filter({ hasText: '停止并重推' }).first()).toBeVisible();
    await page.screenshot({ path: 'test-results/seen-fault-card.png' });
  });

  await test.step('panic from the card: the backup scene is on air, and the step ticks itself off', async () => {
    const step = card.getByRole('listitem').filter({ hasText: '切到备用场景' });
    await step.getByRole('button', { name: '切备用场景', exact: true }).click();
    await expect.poll(async () => (await obs.client().call('GetCurrentProgramScene')).currentProgramSceneName).toBe(BACKUP);
    await expect(step.getByRole('checkbox')).toBeChecked();
    await page.screenshot({ path: 'test-results/seen-fault-panic.png' });
  });

  await test.step('the ingest is back: live again by itself, the card says so and stays', async () => {
    await sink.start();
    await expect(desk.air).toContainText('直播中', { timeout: 60_000 });
    await expect(card).toContainText('故障已恢复', { timeout: 15_000 });
    await expect(page.getByTestId('ladder-strip')).toBeHidden();
  });

  await test.step('resumed: the picture comes back; a person closes the card, with who and why in the log', async () => {
    await producer.must({ kind: 'resumeFromPanic' });
    await expect.poll(async () => (await obs.client().call('GetCurrentProgramScene')).currentProgramSceneName).not.toBe(BACKUP);
    await card.getByRole('textbox', { name: '原因' }).fill('路由器重启');
    await card.getByRole('button', { name: '关单' }).click();
    await expect(card).toBeHidden();
    const kinds = readLog(engine.dataDir).map(({ event }) => event.kind);
    for (const kind of ['alertRaised', 'incidentOpened', 'panicStarted', 'incidentStepMarked', 'incidentRecovered', 'panicEnded', 'incidentClosed'] as const) expect(kinds, kind).toContain(kind);
    expect(kinds.filter((kind) => kind === 'incidentOpened'), 'one card for one trouble').toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'streamStartRequested'), 'nobody started the stream a second time').toHaveLength(1);
  });

  for (const said of watches) expect(await said(), 'no window called the stream off').toEqual([]);
});
