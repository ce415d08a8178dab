/** What the console shows of a room in trouble: a log that cannot be written, a disk that fills, the card and its steps, the second producer. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Page } from '@playwright/test';
import { startFakeObs } from '../fakes/obs/startFakeObs.ts';
import { connectDesk, type DeskClient } from '../harness/deskClient.ts';
import { loadSample, sampleScenes } from '../harness/sampleShow.ts';
import { createSignedFeed } from '../harness/signedFeed.ts';
import { consolePage } from './support/consolePage.ts';
import { expect, test } from './support/test.ts';

test.setTimeout(240_000);

const BACKUP = '00_备播';

async function goLive(desk: DeskClient, obsPort: number): Promise<void> {
  await desk.must({ kind: 'configureObs', address: { host: '127.0.0.1', port: obsPort } });
  await desk.must({ kind: 'setSafety', safety: { backupScene: BACKUP, holdingScene: null, micInputs: [], twoPerson: false } });
  await desk.until('OBS', (state) => state.obs.connection.kind === 'connected' && state.obs.stream.kind === 'off');
  await loadSample(desk, 'live');
  await desk.must({ kind: 'startShow' });
  await desk.must({ kind: 'goLive' });
  await desk.until('live', (state) => state.obs.stream.kind === 'live');
}

const linkOf = async (desk: DeskClient, name: string): Promise<string> => (await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name })).urls[0] ?? '';

/** True when no part of the one lies over the other. */
async function areApart(page: Page, one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([page.getByTestId(one).boundingBox(), page.getByTestId(other).boundingBox()]);
  if (a === null || b === null) throw new Error(`${one} or ${other} is not on the page`);
  return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
}

test('a log that cannot be written: a red strip in every window as long as it is so, and no longer; a disk that fills has its alert, under which no comment lies', async ({ afterwards, startRoom, windows }, info) => {
  const obs = await startFakeObs({ scenes: [BACKUP, ...sampleScenes()] });
  afterwards(() => obs.stop());
  const engine = await startRoom();
  const producer = await connectDesk(engine.link('producer'));
  afterwards(async () => producer.close());
  await goLive(producer, obs.port);
  const page = await windows.open('console', await linkOf(producer, 'Lin'));
  const viewer = await windows.open('viewer', engine.link('viewer'));
  await expect(consolePage(page).air).toContainText('直播中');
  const strip = page.getByTestId('storage-strip');
  await expect(strip).toBeHidden();

  const other = new Database(join(engine.dataDir, 'show.db'));
  afterwards(async () => { other.close(); });
  other.exec('BEGIN EXCLUSIVE');
  expect(await producer.command({ kind: 'markHighlight', label: 'lost' })).toMatchObject({ ok: false, refusal: { key: 'storageFailed' } });
  await expect(strip).toContainText('场次记录写不进磁盘');
  await expect(strip).toHaveRole('alert');
  await expect(strip, 'red is for on air and the gravest').toHaveCSS('background-color', 'rgb(125, 16, 32)');
  await expect(viewer.getByTestId('storage-strip')).toBeVisible();
  await page.screenshot({ path: info.outputPath('storage.png') });
  other.exec('ROLLBACK');
  await expect(strip).toBeHidden({ timeout: 20_000 });
  await expect(viewer.getByTestId('storage-strip')).toBeHidden();

  obs.world().setTrouble({ diskFreeMb: 300 });
  await expect(page.getByTestId('alert-popups')).toContainText(/磁盘只够再录 \d+ 分钟/u, { timeout: 30_000 });
  const feed = createSignedFeed(engine.feed);
  afterwards(async () => feed.close());
  await feed.send([{ type: 'comment', id: 'c-1', at: Date.now(), user: { id: 'u-1', name: '观众甲', level: 3 }, text: '什么时候发货' }]);
  const comment = page.getByRole('listbox', { name: '评论列表' }).getByRole('option').filter({ hasText: '什么时候发货' });
  for (const [width, height] of [[1280, 720], [1920, 1080]] as const) {
    await page.setViewportSize({ width, height });
    await expect(comment).toBeVisible();
    await expect(page.getByTestId('alert-popups')).toBeVisible();
    // A press on what lies under something else is never made.
    await comment.click({ timeout: 5_000 });
    await page.screenshot({ path: info.outputPath(`alert-above-comments-${String(width)}.png`) });
    await page.keyboard.press('Escape');
  }
  obs.world().setTrouble();
  await expect(page.getByText(/磁盘只够再录/u)).toHaveCount(0, { timeout: 40_000 });
});

test('the backup scene by key ticks its step and hides no badge; a restart in a room of two producers asks the second one', async ({ afterwards, startRoom, windows }, info) => {
  const obs = await startFakeObs({ scenes: [BACKUP, ...sampleScenes()] });
  afterwards(() => obs.stop());
  const engine = await startRoom();
  const producer = await connectDesk(engine.link('producer'));
  afterwards(async () => producer.close());
  await goLive(producer, obs.port);
  await producer.must({ kind: 'setSafety', safety: { backupScene: BACKUP, holdingScene: null, micInputs: [], twoPerson: true } });
  const [lin, wu] = [await windows.open('Lin', await linkOf(producer, 'Lin')), await windows.open('Wu', await linkOf(producer, 'Wu'))];
  await expect(consolePage(lin).air).toContainText('直播中');
  obs.world().stream.setIngest(false);
  const card = lin.getByTestId('incident-card');
  await expect(card).toBeVisible({ timeout: 20_000 });
  const step = (text: string) => card.getByRole('listitem').filter({ hasText: text }).filter({ has: lin.getByRole('checkbox') });

  await test.step('panic by key', async () => {
    await lin.locator('body').press('Shift+Escape');
    await expect(step('切到备用场景').getByRole('checkbox')).toBeChecked();
    await expect(step('切到备用场景').getByRole('button')).toHaveCount(0);
    await expect(card.getByTestId('ladder').getByRole('listitem').filter({ hasText: '切备用场景' })).toHaveAttribute('data-done', 'true');
    for (const [width, height] of [[1280, 720], [1920, 1080]] as const) {
      await lin.setViewportSize({ width, height });
      await expect(lin.getByTestId('panic-notice')).toBeVisible();
      expect(await areApart(lin, 'panic-notice', 'badge-program'), `the programme's badge at ${String(width)}x${String(height)}`).toBe(true);
      expect(await areApart(lin, 'panic-notice', 'incident-card'), `the card at ${String(width)}x${String(height)}`).toBe(true);
      if (await lin.getByTestId('ladder-strip').isVisible()) expect(await areApart(lin, 'ladder-strip', 'badge-program')).toBe(true);
      await lin.screenshot({ path: info.outputPath(`panic-${String(width)}.png`) });
    }
  });

  await test.step('the restart waits for the second producer, and is ticked by them', async () => {
    const before = [obs.count('StopStream'), obs.count('StartStream')];
    await step('停止并重推').getByRole('button', { name: '停止并重推', exact: true }).hover();
    await lin.mouse.down();
    await expect(lin.getByTestId('consent-notice')).toContainText('等待另一个人确认');
    await lin.mouse.up();
    expect([obs.count('StopStream'), obs.count('StartStream')]).toEqual(before);
    await expect(step('停止并重推').getByRole('checkbox')).not.toBeChecked();
    obs.world().stream.setIngest(true);
    await expect(wu.getByTestId('consent-notice')).toContainText('请求停止并重推');
    await wu.screenshot({ path: info.outputPath('consent-restart.png') });
    await consolePage(wu).hold('长按确认重推', async () => { await expect(wu.getByTestId('consent-notice')).toBeHidden(); });
    await producer.until('live again', (state) => state.obs.stream.kind === 'live', 20_000);
    expect([obs.count('StopStream'), obs.count('StartStream'), obs.died()]).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1, false]);
    await expect(step('停止并重推').getByRole('checkbox')).toBeChecked();
  });
});
