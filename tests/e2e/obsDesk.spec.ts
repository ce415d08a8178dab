/** The desk of OBS on the console: what is heard, what is shown, what becomes of a press, and chapters to save. */
import { readFile } from 'node:fs/promises';
import { connectDesk } from '../harness/deskClient.ts';
import { expect, test } from './support/test.ts';

test('a producer mixes, switches a source, is told when someone talks into a mute, marks a highlight and saves the chapters', async ({ startRoom, windows }) => {
  const engine = await startRoom({ args: ['--demo'] });
  const desk = await connectDesk(engine.link('producer'));
  await desk.until('on air, OBS connected', (state) => state.show.kind === 'running' && state.obs.connection.kind === 'connected' && state.obs.inventory !== null);
  const link = (await desk.query({ kind: 'pairingLinks', role: 'producer', name: 'Console' })).urls[0] ?? '';
  const page = await windows.open('console', link);
  const strip = page.getByRole('region', { name: '调音', exact: true });
  const did = (kind: string) => desk.until(kind, (state) => state.desk.operations.some(({ operation, outcome }) => operation.kind === kind && outcome.kind === 'done'), 15_000);

  // Someone talks into a muted microphone: told in words, in the strip.
  await expect(strip.getByText('Mic/Aux')).toBeVisible({ timeout: 30_000 });
  await page.getByTestId('mute-Mic/Aux').first().click();
  await did('setInputMute');
  await expect(strip.getByRole('alert')).toHaveText('已静音，但有人在说话', { timeout: 30_000 });
  await page.getByTestId('mute-Mic/Aux').first().click();
  await expect(strip.getByRole('alert')).toBeHidden({ timeout: 15_000 });

  // By key: the mixer opens, a fader moves with the arrow keys.
  await page.locator('body').press('a');
  const fader = page.getByRole('slider', { name: '音量 背景音乐 BGM' });
  await fader.focus();
  await fader.press('Home');
  await did('setInputVolume');
  await expect(page.getByTestId('deck').getByText('−∞')).toBeVisible();

  await page.getByTestId('deck').getByRole('tab', { name: '素材' }).click();
  const title = page.locator('[data-source$="标题"]');
  await title.getByRole('button', { name: /^隐藏/u }).click();
  await did('setItemEnabled');
  await expect(title.getByText('已隐藏')).toBeVisible();
  await title.getByRole('button', { name: /^修改/u }).click();
  await title.getByRole('textbox').fill('今晚五折');
  await title.getByRole('button', { name: '发送到 OBS' }).click();
  await did('setInputText');
  await expect(title.getByText('今晚五折')).toBeVisible();

  await page.getByTestId('deck').getByRole('tab', { name: '输出' }).click();
  await desk.must({ kind: 'startRecording' });
  await desk.until('recording', (state) => state.obs.record.kind === 'recording');
  await page.getByTestId('highlight').click();
  await desk.until('highlight', (state) => state.desk.highlights.length === 1);
  await page.getByTestId('export-markers').click();
  const dialog = page.getByRole('dialog', { name: '录制的章节与剪辑表' });
  await expect(dialog.getByText('recording-1.mkv')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.locator('[data-format="youtube"]').click()]);
  expect(download.suggestedFilename()).toBe('recording-1-chapters.txt');
  expect(await readFile(await download.path(), 'utf8')).toMatch(/^0:00 .+高光/u);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByTestId('deck')).toBeVisible();
  await page.screenshot({ path: 'test-results/seen-obs-desk.png' });

  // A viewer sees the picture and none of this.
  const viewer = await windows.open('viewer', (await desk.query({ kind: 'pairingLinks', role: 'viewer', name: 'Viewer' })).urls[0] ?? '');
  await expect(viewer.getByTestId('monitor-program')).toBeVisible();
  await expect(viewer.getByRole('region', { name: '调音', exact: true })).toHaveCount(0);
  desk.close();
  expect(windows.faults()).toEqual([]);
});
