/** Panic, preview and take, and the second producer, as producers do them in their windows, on the demo's simulated OBS. */
import { connectDesk } from '../harness/deskClient.ts';
import { NO_SAFETY } from '../../shared/obs/safety.ts';
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
  const engine = await startRoom({ args: ['--demo'] });
  const raw = await connectDesk(engine.link('producer'));
  afterwards(async () => raw.close());
  await raw.until('the demo is on air', ({ show, obs }) => show.kind === 'running' && obs.inventory !== null);
  const situation = raw.state().obs.stream.kind;
  await raw.must({ kind: 'setSafety', safety: { ...NO_SAFETY, twoPerson: true } });
  const { urls } = await raw.query({ kind: 'pairingLinks', role: 'producer', name: 'Lin' });
  const page = await windows.open('Lin', urls[0] ?? '');
  const isLive = situation === 'live';
  const command = isLive ? { kind: 'endStream' as const } : { kind: 'goLive' as const, despite: true };
  const asked = await raw.command(command);
  // A rehearsal of the demo has no stream: then there is nothing to ask for, and that is said.
  if (!asked.ok) return expect(asked.refusal.key).toBe('rehearsalHasNoStream');
  await expect(page.getByTestId('consent-notice')).toBeVisible();
  await page.screenshot({ path: info.outputPath('consent.png') });
  const again = await raw.command(command);
  expect(again.ok ? 'taken' : again.refusal.key).toBe('needsSecondProducer');
  expect(raw.state().obs.stream.kind).toBe(situation);
});
