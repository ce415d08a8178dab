/** An evening held in one room is opened in another: taken out as one file, brought in by a person, the same figures on the screen. */
import { mkdtempSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { tooPale, unreachable } from './support/reachable.ts';
import { connectDesk, type DeskClient } from '../harness/deskClient.ts';
import { sessionId, writeShows } from '../harness/recordedShow.ts';

const SLOW = { timeout: 60_000 };
const SHOW = sessionId(2);

async function reviewOf(desk: DeskClient, name: string, duty: string): Promise<string> {
  const link = new URL((await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name, duties: [duty as never] })).urls[0] ?? '');
  return `${link.origin}/review${link.hash}`;
}

/** What a reader sees of parts that hold figures; who took part and who took what out are of the room. */
const figuresOf = async (page: Page): Promise<readonly string[]> => {
  await expect(page.locator('#part-annex')).toBeVisible(SLOW);
  return Promise.all(['verdict', 'goals', 'segments', 'products', 'funnel', 'comments', 'lotteries'].map((part) => page.locator(`#part-${part}`).innerText()));
};

test('an evening is taken out of one room and opened in another with the same figures', async ({ startRoom, windows, afterwards }) => {
  test.setTimeout(240_000);
  const dataDir = mkdtempSync(join(tmpdir(), 'cuedeck-first-room-'));
  afterwards(() => rm(dataDir, { recursive: true, force: true }));
  const evening = (daysAgo: number): number => Math.floor(Date.now() / 86_400_000 - daysAgo) * 86_400_000 + 12 * 3_600_000;
  writeShows(dataDir, [9, 8].map((daysAgo, place) => ({ sessionId: sessionId(place + 1), startAt: evening(daysAgo), minutes: 30, comments: 900, orders: 60, seed: 80 + place, hasDraw: place === 1 })));
  const [first, second] = [await startRoom({ dataDir }), await startRoom()];
  const [here, there] = [await connectDesk(first.link('producer')), await connectDesk(second.link('producer'))];
  afterwards(async () => { here.close(); there.close(); });

  const li = await windows.open('李', await reviewOf(here, '李', 'compliance'), { viewport: { width: 1280, height: 720 } });
  await li.getByRole('button', { name: 'Show 81' }).click();
  const figures = await figuresOf(li);
  await li.getByRole('button', { name: '导出', exact: true }).click();
  await li.getByRole('menuitem', { name: /整场打包/u }).click();
  const saved = li.getByTestId('export-done').getByRole('button', { name: '保存' });
  await expect(saved).toBeVisible(SLOW);
  const [download] = await Promise.all([li.waitForEvent('download'), saved.click()]);
  expect(download.suggestedFilename()).toMatch(/^Show 81 .*\.cuedeck\.zip$/u);
  const file = await download.path();

  const wu = await windows.open('Wu', await reviewOf(there, 'Wu', 'analyst'), { locale: 'en-US', viewport: { width: 1280, height: 720 } });
  // A file that was cut short says so and what to do; nothing stands in the list.
  const cut = join(tmpdir(), `cut-${Date.now()}.cuedeck.zip`);
  afterwards(() => rm(cut, { force: true }));
  await writeFile(cut, (await readFile(file)).subarray(0, 20_000));
  await wu.getByTestId('import-file').setInputFiles(cut);
  await expect(wu.getByTestId('import-failed')).toContainText('the file is not whole', SLOW);
  await wu.getByTestId('import-failed').getByRole('button').click();
  await wu.getByTestId('import-file').setInputFiles({ name: download.suggestedFilename(), mimeType: 'application/zip', buffer: await readFile(file) });
  const done = wu.getByTestId('import-done');
  await expect(done).toBeVisible(SLOW);
  await wu.getByRole('tab', { name: /All/u }).click();
  const row = wu.locator(`[data-session="${SHOW}"]`);
  await expect(row).toContainText('Imported');
  await expect(row.locator('[data-part=gmv]')).not.toHaveText('—');
  expect([await unreachable(wu), await tooPale(wu)]).toEqual([[], []]);
  await wu.screenshot({ path: test.info().outputPath('imported.png') });
  const from = Date.now();
  await done.getByRole('button', { name: 'Open' }).click();
  await expect(wu.locator('#part-verdict')).toBeVisible();
  expect(Date.now() - from, 'the first parts stand within a few seconds').toBeLessThan(5_000);
  await expect(wu.getByTestId('imported')).toContainText('李');
  const english = await figuresOf(wu);
  expect(english.join('\n').match(/\{\{|undefined|imports:/gu)).toBeNull();

  // The same language, the same words, and neither sees costs, which did not come along: every figure reads as it did where it was held.
  const zhao = await windows.open('赵', await reviewOf(there, '赵', 'compliance'), { viewport: { width: 1280, height: 720 } });
  await zhao.getByRole('tab', { name: /全部/u }).click();
  await zhao.getByRole('button', { name: 'Show 81' }).click();
  expect(await figuresOf(zhao)).toEqual(figures);
  // No duty of theirs: a host's producer screen has no such button.
  const host = await windows.open('Mod', await reviewOf(there, 'Mod', 'moderator'), { locale: 'en-US', viewport: { width: 1280, height: 720 } });
  await expect(host.getByTestId('sessions')).toBeVisible(SLOW);
  await expect(host.getByTestId('open-import')).toHaveCount(0);
});
