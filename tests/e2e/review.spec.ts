/** A rehearsal with a simulated crowd is looked back on: found, opened, its peak explained, taken out, compared, put to use, played again. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { tooPale, unreachable } from './support/reachable.ts';
import type { OpenOptions, Windows } from './support/windows.ts';
import { connectDesk, type DeskClient } from '../harness/deskClient.ts';
import { importSampleShow, onAirRun } from '../harness/sampleShow.ts';

const SLOW = { timeout: 90_000 };
const online = (desk: DeskClient): number => desk.frames.at(-1)?.metrics?.online?.value ?? 0;
const comments = (desk: DeskClient): number => desk.frames.at(-1)?.metrics?.comments ?? 0;
const sawOnAir = (desk: DeskClient): never => (onAirRun(desk)?.id ?? null) as never;

interface Rehearsal { readonly id: string; readonly cue: string }

/** A rehearsal in a training; `hasPeak`: a thin room, then a row is taken and the crowd pours in. */
async function rehearse(desk: DeskClient, title: string, hasPeak: boolean): Promise<Rehearsal> {
  await desk.must({ kind: 'startTraining', title, platforms: ['bilibiliWeb'], profile: hasPeak ? 'quiet' : 'normal' });
  await desk.must({ kind: 'loadShow', mode: 'rehearsal' });
  await desk.must({ kind: 'startShow' });
  // What came of the session before says nothing of this one.
  desk.frames.length = 0;
  await desk.watch({ crowd: true, thumbnails: false, vitals: false });
  await expect.poll(() => online(desk), SLOW).toBeGreaterThan(0);
  if (hasPeak) {
    await expect.poll(() => online(desk), SLOW).toBeLessThan(420);
    // Minutes are the axis: the row is taken early in one, so that the crowd comes within it or in the next.
    await expect.poll(() => new Date().getSeconds(), { ...SLOW, intervals: [250] }).toBeLessThan(20);
  }
  await desk.must({ kind: 'takeNextItem', sawOnAir: sawOnAir(desk) });
  const cue = onAirRun(desk)?.item.cue ?? '';
  await desk.must({ kind: 'sendHostCue', text: '讲讲色号' });
  if (hasPeak) {
    await desk.must({ kind: 'setTrainingProfile', profile: 'salePeak' });
    await expect.poll(() => online(desk), SLOW).toBeGreaterThan(1_200);
  }
  await expect.poll(() => comments(desk), SLOW).toBeGreaterThan(10);
  await desk.must({ kind: 'endShow', sawOnAir: sawOnAir(desk) });
  const id = desk.state().session?.id ?? '';
  await desk.must({ kind: 'stopTraining', title: '正式' });
  return { id, cue };
}

async function recordTwo(desk: DeskClient): Promise<readonly [Rehearsal, Rehearsal]> {
  await importSampleShow(desk);
  return [await rehearse(desk, '第一次演练', false), await rehearse(desk, '第二次演练', true)];
}

async function openReview(desk: DeskClient, open: Windows['open'], options: OpenOptions = { viewport: { width: 1280, height: 720 } }): Promise<Page> {
  const link = new URL((await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name: '复盘' })).urls[0] ?? '');
  return open('复盘', `${link.origin}/review${link.hash}`, options);
}

const part = (page: Page, name: string) => page.locator(`#part-${name}`);
const whole = (page: Page) => expect(part(page, 'annex')).toBeVisible(SLOW);
/** Raw keys, codes and holes that no reader should meet. */
async function readsWell(page: Page): Promise<void> {
  const text = await page.locator('body').innerText();
  expect(text.match(/\{\{|\}\}|NaN|undefined|\[object|Infinity/gu)).toBeNull();
  expect(text.match(/\b(?:review|metrics|health|audience|crew|editor):[a-z]\w*/gu)).toBeNull();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'the page is as wide as its window').toBeLessThanOrEqual(0);
}

test('a rehearsal is found, its peak explained, taken out, compared, put to use and played again', async ({ startRoom, windows, afterwards }) => {
  test.setTimeout(600_000);
  const engine = await startRoom();
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  const [, second] = await recordTwo(desk);
  const page = await openReview(desk, windows.open);

  // Trainings stand apart; a tag finds one of them; how many rows it holds is told.
  await page.getByRole('tab', { name: /训练/u }).click();
  const row = page.getByTestId('sessions').getByRole('row').filter({ hasText: '第二次演练' });
  await row.getByRole('button', { name: '加标签' }).click();
  await page.keyboard.type('色号');
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: '按标签筛选' }).getByRole('button', { name: '色号' }).click();
  await expect(page.getByTestId('sessions').getByRole('row')).toHaveCount(2);
  await expect(row.getByRole('cell').nth(5)).toHaveText(/^[\d,]+$/u);
  expect(await unreachable(page)).toEqual([]);

  // How the shows went, one figure over all of them.
  await page.getByRole('group', { name: '按标签筛选' }).getByRole('button', { name: '色号' }).click();
  await page.getByTestId('open-trends').click();
  // Who bought in so short a time is chance; how many were there is known of both.
  await page.getByRole('combobox', { name: '看哪个指标' }).selectOption({ label: '峰值在线' });
  await expect(page.getByTestId('trend-chart').locator('button')).toHaveCount(2, SLOW);
  await expect(page.getByTestId('trends').getByRole('row').nth(1)).toContainText('第二次演练');
  await readsWell(page);
  expect(await unreachable(page)).toEqual([]);
  expect(await tooPale(page)).toEqual([]);
  await page.getByTestId('open-trends').click();

  // It opens; every part has words.
  await row.getByRole('button', { name: '第二次演练' }).click();
  await whole(page);
  await readsWell(page);

  // Why the room was fullest: the row that was taken just before.
  const peak = part(page, 'peaks').getByTestId('peaks').getByRole('listitem').first();
  const cause = peak.getByRole('listitem').filter({ hasText: `切段 ${second.cue}` });
  await expect(cause).toBeVisible();
  await cause.getByRole('button').click();
  const moment = page.getByTestId('moment');
  await expect(moment).toContainText('发提词 讲讲色号');
  await expect(moment).toContainText(`环节${second.cue}`);
  await expect(moment).toBeFocused();
  await readsWell(page);
  await page.keyboard.press('Escape');
  await expect(moment).toHaveCount(0);
  await expect(cause.getByRole('button')).toBeFocused();

  // The axis by keys alone.
  await page.getByTestId('axis').focus();
  await page.keyboard.press('ArrowRight');
  const at = await page.getByTestId('moment').getByRole('heading', { level: 2 }).innerText();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByTestId('moment').getByRole('heading', { level: 2 })).not.toHaveText(at);
  await page.keyboard.press('+');
  await page.keyboard.press('0');
  await page.getByTestId('moment').getByRole('button', { name: '关闭' }).click();

  // Out as a file, masked.
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '导出', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  const [download] = await Promise.all([page.waitForEvent('download', SLOW), page.getByTestId('export-done').getByRole('button', { name: '保存' }).click(SLOW)]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toMatch(/^\uFEFFcrowd_seq,at,received_at,kind/u);
  expect(csv).toContain('***');
  expect(csv).not.toMatch(/用户\d/u);

  // Beside the other one.
  await page.getByTestId('compare').click();
  const compare = page.getByTestId('compare-view');
  await compare.getByRole('combobox').selectOption({ label: await compare.getByRole('option').filter({ hasText: '第一次演练' }).textContent() ?? '' });
  await expect(compare.getByRole('columnheader', { name: '第一次演练' })).toBeVisible(SLOW);
  await expect(compare.getByRole('row').filter({ hasText: '峰值在线' })).toContainText('%');
  expect(await unreachable(page)).toEqual([]);
  await page.getByTestId('compare').click();

  // What is to be done stands in the preparation of the next show.
  await page.getByTestId('add-action').click();
  await page.getByLabel('做什么').fill('福袋前先上色号卡');
  await page.getByLabel('负责人').fill('林小满');
  await page.getByLabel('截止').fill('2031-01-15');
  await page.getByRole('button', { name: '记下' }).click();
  await desk.until('the action is written', ({ review }) => review.actions.some(({ text, sessionId }) => text === '福袋前先上色号卡' && sessionId === second.id));
  await expect(part(page, 'actions')).toContainText('福袋前先上色号卡');

  // Played again in the console itself, marked, without controls, and left.
  await page.getByRole('link', { name: '回放', exact: true }).click();
  await expect(page.getByTestId('replay-bar')).toContainText('第二次演练');
  await page.getByRole('button', { name: '20 倍' }).click();
  await expect(page.getByRole('listbox', { name: '评论列表' }).getByRole('option').first()).toBeVisible(SLOW);
  await expect(page.locator('[data-action=next]')).toHaveCount(0);
  await page.getByRole('link', { name: '回到复盘' }).click();
  await whole(page);
});

test('in both languages and at both sizes every part is read whole: names for keys and readers, words that are not pale', async ({ startRoom, windows, afterwards }) => {
  test.setTimeout(300_000);
  const engine = await startRoom();
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  await importSampleShow(desk);
  const { id } = await rehearse(desk, 'Run-through', false);
  for (const [locale, viewport] of [['zh-CN', { width: 1920, height: 1080 }], ['en-US', { width: 1280, height: 720 }]] as const) {
    const page = await openReview(desk, windows.open, { locale, viewport });
    await expect(page.getByTestId('sessions')).toBeVisible(SLOW);
    await page.goto(`${new URL(page.url()).origin}/review?session=${id}`);
    await whole(page);
    await page.locator('details').evaluateAll((all) => { for (const each of all) (each as HTMLDetailsElement).open = true; });
    await page.getByRole('button', { name: locale === 'en-US' ? 'All figures' : '全部指标' }).click();
    await readsWell(page);
    // Names of products, people and the run-sheet are what people typed; the words around them are of one language.
    if (locale === 'en-US') expect(await page.locator('h2, h3, th, dt, nav a').evaluateAll((all) => all.map(({ textContent }) => textContent ?? '').filter((text) => /[\u4e00-\u9fff]/u.test(text)))).toEqual([]);
    expect(await unreachable(page)).toEqual([]);
    expect(await tooPale(page)).toEqual([]);
    await page.screenshot({ path: test.info().outputPath(`review-${locale}.png`) });
  }
});
