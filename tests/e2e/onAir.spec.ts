/** Panic, preview and take, and the second producer, as producers do them in their windows, on the demo's simulated OBS. */
import { startFakeObs } from '../fakes/obs/startFakeObs.ts';
import { connectDesk } from '../harness/deskClient.ts';
import { loadSample, sampleScenes } from '../harness/sampleShow.ts';
import { NO_SAFETY } from '../../shared/obs/safety.ts';
import { consolePage } from './support/consolePage.ts';
import { readLog } from './support/logReader.ts';
import { expect, test } from './support/test.ts';

// Each opens several pages of the whole product.
test.setTimeout(300_000);

test('the backup scene is chosen in the settings, comes by one press, is verified, and goes by a hold', async ({ afterwards, startRoom, windows }, info) => {
  const engine = await startRoom({ args: ['--demo'] });
  const raw = await connectDesk(engine.link('producer'));
  afterwards(async () => raw.close());
  await raw.until('the demo is on air', ({ show, obs }) => show.kind === 'running' && obs.inventory !== null && obs.picture.kind === 'verified');
  const { inventory } = raw.state().obs;
  const onAir = inventory?.programScene ?? '';
  const backup = inventory?.scenes.findLast(({ name }) => name !== onAir)?.name ?? '';
  const { urls } = await raw.query({ kind: 'pairingLinks', role: 'producer', name: 'Lin' });
  const page = await windows.open('Lin', urls[0] ?? '');
  await expect(page.getByTestId('panic')).toHaveAttribute('aria-disabled', 'true');

  await page.goto(new URL('/settings?section=obs', page.url()).toString());
  await page.getByTestId('backup-scene').selectOption(backup);
  await page.getByRole('switch', { name: 'Mic/Aux' }).click();
  await page.getByTestId('save-safety').click();
  await raw.until('safety set', ({ obs }) => obs.safety.backupScene === backup && obs.safety.micInputs.includes('Mic/Aux'));
  await page.screenshot({ path: info.outputPath('settings.png') });

  await page.goto(new URL('/', page.url()).toString());
  await page.getByTestId('panic').click();
  await expect(page.getByTestId('panic-notice')).toHaveAttribute('data-check', 'verified');
  expect(raw.state().obs.inventory?.programScene).toBe(backup);
  await page.screenshot({ path: info.outputPath('panic-1920.png') });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.screenshot({ path: info.outputPath('panic-1280.png') });
  await page.setViewportSize({ width: 1920, height: 1080 });
  // The plan may go on; the picture stays.
  const { show } = raw.state();
  const run = show.kind === 'running' ? show.onAir.id : null;
  await raw.command({ kind: 'takeNextItem', sawOnAir: run });
  expect(raw.state().obs.inventory?.programScene).toBe(backup);

  const resume = page.getByRole('button', { name: '长按恢复' });
  await resume.hover();
  await page.mouse.down();
  await expect(page.getByTestId('panic-notice')).toHaveCount(0);
  await page.mouse.up();
  await raw.until('another picture, verified', ({ obs }) => obs.picture.kind === 'verified' && obs.picture.scene !== backup);
});

test('studio mode: a scene button prepares, TAKE shows, with the transition chosen for it', async ({ afterwards, startRoom, windows }, info) => {
  const engine = await startRoom({ args: ['--demo'] });
  const raw = await connectDesk(engine.link('producer'));
  afterwards(async () => raw.close());
  await raw.until('the demo is on air', ({ show, obs }) => show.kind === 'running' && obs.inventory !== null && obs.picture.kind === 'verified');
  const { urls } = await raw.query({ kind: 'pairingLinks', role: 'producer', name: 'Lin' });
  const page = await windows.open('Lin', urls[0] ?? '');
  await page.getByTestId('studio-mode').click();
  await raw.until('studio mode', ({ obs }) => obs.inventory?.studioMode === true);
  const before = raw.state().obs.inventory?.programScene;
  const target = raw.state().obs.inventory?.scenes.find(({ name }) => name !== before)?.name ?? '';
  await page.getByTestId('scene').filter({ hasText: target }).first().click();
  await raw.until('in preview', ({ obs }) => obs.inventory?.previewScene === target);
  expect(raw.state().obs.inventory?.programScene).toBe(before);
  await page.getByTestId('transition').selectOption('Fade');
  await page.getByTestId('transition-ms').fill('600');
  await page.screenshot({ path: info.outputPath('studio-1920.png') });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.screenshot({ path: info.outputPath('studio-1280.png') });
  await page.getByTestId('take').click();
  await raw.until('on air, verified', ({ obs }) => obs.picture.kind === 'verified' && obs.picture.scene === target);
});

test('two producers: the first one\'s "go live" only asks; another one confirms, and nobody twice', async ({ afterwards, startRoom, windows }, info) => {
  const obs = await startFakeObs({ scenes: sampleScenes() });
  afterwards(() => obs.stop());
  const engine = await startRoom();
  const raw = await connectDesk(engine.link('producer'));
  afterwards(async () => raw.close());
  await raw.must({ kind: 'configureObs', address: { host: '127.0.0.1', port: obs.port } });
  await raw.must({ kind: 'setSafety', safety: { ...NO_SAFETY, twoPerson: true } });
  await raw.until('OBS', (state) => state.obs.connection.kind === 'connected' && state.obs.stream.kind === 'off');
  await loadSample(raw, 'live');
  await raw.must({ kind: 'startShow' });
  const { urls } = await raw.query({ kind: 'pairingLinks', role: 'producer', name: 'Wu' });
  const page = await windows.open('Wu', urls[0] ?? '');
  const wu = consolePage(page);
  await expect(wu.goLive).not.toHaveAttribute('aria-disabled', 'true');

  await raw.must({ kind: 'goLive' });
  await expect(page.getByTestId('consent-notice')).toBeVisible();
  await page.screenshot({ path: info.outputPath('consent.png') });
  const again = await raw.command({ kind: 'goLive' });
  expect(again.ok ? 'taken' : again.refusal.key, 'the one who asked cannot be the second').toBe('needsSecondProducer');
  expect(raw.state().obs.stream.kind).toBe('off');

  await page.getByTestId('consent-confirm').click();
  await expect(wu.air).toContainText('直播中');
  await expect(page.getByTestId('consent-notice')).toBeHidden();
  expect(readLog(engine.dataDir).filter(({ event }) => event.kind === 'streamStartRequested')).toHaveLength(1);
});
