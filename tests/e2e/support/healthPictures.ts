/** Pictures of a room in trouble: a fake OBS that can be told to misbehave, the sample show live on it. */
import { OBSWebSocket } from 'obs-websocket-js/json';
import type { Browser } from '@playwright/test';
import { startFakeObs } from '../../fakes/obs/startFakeObs.ts';
import { connectDesk, type DeskClient } from '../../harness/deskClient.ts';
import { startEngineProcess, type EngineProcess } from '../../harness/engineProcess.ts';
import { sampleScenes, sampleSheet, startToday, today } from '../../harness/sampleShow.ts';
import type { Camera } from './obsPictures.ts';

/** Live on a fake OBS, recorded, with a sheet that begins now. */
async function goLive(engine: EngineProcess, obsPort: number): Promise<DeskClient> {
  const desk = await connectDesk(engine.link('producer'));
  await desk.must({ kind: 'configureObs', address: { host: '127.0.0.1', port: obsPort } });
  await desk.must({ kind: 'setSafety', safety: { backupScene: '00_备播', holdingScene: null, micInputs: [], twoPerson: false } });
  await desk.until('OBS', (state) => state.obs.connection.kind === 'connected' && state.obs.stream.kind === 'off');
  await startToday(desk, 'live');
  await desk.must({ kind: 'goLive' });
  await desk.until('live', (state) => state.obs.stream.kind === 'live');
  await desk.must({ kind: 'startRecording' });
  return desk;
}

export async function healthPictures(within: Browser, { open, shoot, link }: Camera): Promise<void> {
  const obs = await startFakeObs({ scenes: ['00_备播', ...sampleScenes()] });
  const engine = await startEngineProcess();
  const desk = await goLive(engine, obs.port);
  const zh = await open(within, await link(desk, 'producer'), 'zh-CN');
  const en = await open(within, await link(desk, 'producer'), 'en-US');
  await zh.waitForTimeout(6_000);
  await shoot(zh, 'console-live');
  await shoot(en, 'console-live-en');
  obs.world().stream.setTrouble({ congestion: 0.5 });
  obs.world().setTrouble({ cpuPct: 93, diskFreeMb: 3_000, renderSkippedShare: 0.06 });
  await desk.until('alerts', (state) => state.health.alerts.length >= 3, 30_000);
  await zh.waitForTimeout(1_500);
  await shoot(zh, 'alerts');
  await shoot(en, 'alerts-en');
  await zh.getByTestId('alert-bell').click();
  await shoot(zh, 'alerts-list');
  await zh.keyboard.press('Escape');
  obs.world().stream.setTrouble();
  obs.world().stream.setIngest(false);
  await desk.until('a card', (state) => state.health.incidents.length > 0, 20_000);
  await zh.getByTestId('incident-card').getByRole('button').first().click();
  await zh.getByTestId('ladder-strip').waitFor();
  await shoot(zh, 'reconnecting');
  await zh.getByTestId('ladder-strip').getByRole('button', { name: '事故单' }).click();
  await zh.waitForTimeout(4_000);
  await shoot(zh, 'incident');
  await shoot(en, 'incident-en');
  await zh.locator('body').press('Shift+Escape');
  await zh.waitForTimeout(2_000);
  await shoot(zh, 'panic');
  await shoot(en, 'panic-en');
  desk.close();
  await engine.dispose();
  await obs.stop();
}

/** A second OBS whose scene somebody switched by hand. */
export async function driftPictures(within: Browser, { open, shoot, link }: Camera): Promise<void> {
  const obs = await startFakeObs({ scenes: ['00_备播', ...sampleScenes()] });
  const engine = await startEngineProcess();
  const desk = await goLive(engine, obs.port);
  const page = await open(within, await link(desk, 'producer'), 'zh-CN');
  const second = await startFakeObs({ scenes: ['00_备播', ...sampleScenes()] });
  await desk.must({ kind: 'configureBackup', address: { host: '127.0.0.1', port: second.port } });
  await desk.until('in step', ({ backup, obs }) => backup.scenes !== null && backup.programScene === obs.inventory?.programScene, 20_000);
  const hand = new OBSWebSocket();
  await hand.connect(`ws://127.0.0.1:${String(second.port)}`);
  await hand.call('SetCurrentProgramScene', { sceneName: '05_演示台' });
  await desk.until('drifted', ({ backup }) => backup.programScene === '05_演示台');
  await page.waitForTimeout(4_000);
  await shoot(page, 'drift');
  await page.goto(`${new URL(page.url()).origin}/settings?section=obs`);
  await page.getByRole('heading', { name: '备用 OBS' }).evaluate((heading) => { heading.scrollIntoView({ block: 'start' }); });
  await page.waitForTimeout(1_000);
  await shoot(page, 'settings-backup');
  await hand.disconnect();
  desk.close();
  await engine.dispose();
  await Promise.all([second.stop(), obs.stop()]);
}

/** The list before a show in a room that is not ready: a scene and a product are missing, the disk is too small. */
export async function preflightPictures(within: Browser, { open, shoot, link }: Camera): Promise<void> {
  const obs = await startFakeObs({ scenes: ['00_备播', ...sampleScenes()] });
  obs.world().setTrouble({ diskFreeMb: 3_000 });
  const engine = await startEngineProcess();
  const desk = await connectDesk(engine.link('producer'));
  const sheet = sampleSheet(today());
  await desk.must({ kind: 'importRunsheet', sheet: { ...sheet, items: sheet.items.map((item, index) => (index === 4 ? { ...item, obsScene: '07_仓库连线' } : item)) } });
  await desk.must({ kind: 'configureObs', address: { host: '127.0.0.1', port: obs.port } });
  await desk.until('OBS', (state) => state.obs.connection.kind === 'connected');
  for (const [locale, name, button] of [['zh-CN', 'preflight', '开播前检查'], ['en-US', 'preflight-en', 'Preflight']] as const) {
    const page = await open(within, await link(desk, 'producer'), locale);
    await page.getByRole('button', { name: button }).click();
    await page.waitForTimeout(5_000);
    await shoot(page, name);
  }
  desk.close();
  await engine.dispose();
  await obs.stop();
}
