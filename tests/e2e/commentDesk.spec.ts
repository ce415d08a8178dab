/** The comment desk in a browser: found in the whole session, opened at its place, unfolded, who wrote it, paused on scroll, tabs read back. */
import type { Page } from '@playwright/test';
import { connectDesk } from '../harness/deskClient.ts';
import { loadSample } from '../harness/sampleShow.ts';
import { createSignedFeed } from '../harness/signedFeed.ts';
import { readLog } from './support/logReader.ts';
import { expect, test, type Afterwards, type StartRoom } from './support/test.ts';

const MINUTE = 60_000;
const said = (id: string, text: string, at: number, user: object = { id: `u-${id}`, name: `观众${id}`, level: 3 }): object => ({ type: 'comment', id, at, user, text });
const rows = (page: Page) => page.getByRole('listbox', { name: '评论列表' }).getByRole('option');

/** The page is there with the newest of the evening; a machine with much to do takes its time. */
const hasOpened = (page: Page): Promise<void> => expect(rows(page).last()).toContainText('2999', { timeout: 60_000 });

/** A room on air in which 3,000 comments were said over ten minutes; one of the first of them asks something no other does. */
async function roomWithAnEvening(startRoom: StartRoom, afterwards: Afterwards) {
  const engine = await startRoom();
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'startShow' });
  const feed = createSignedFeed(engine.feed);
  afterwards(async () => feed.close());
  const began = Date.now() - 10 * MINUTE;
  const asker = { id: 'u-asker', name: '王小明', level: 12 };
  for (let from = 0; from < 3_000; from += 500) {
    await feed.send(Array.from({ length: 500 }, (_, i) => {
      const n = from + i;
      const at = began + n * 190;
      if (n === 40) return said('asker-1', '敏感肌过敏体质能用这个面霜吗', at, asker);
      if (n === 900) return said('asker-2', '还有没有小样呀', at, asker);
      return said(String(n), n % 10 === 0 ? `请问${n}号多少钱` : `第${n}条 今天真热闹`, at);
    }));
  }
  const link = async (role: 'producer' | 'viewer'): Promise<string> => (await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role, name: 'e2e' })).urls[0] ?? '';
  return { engine, desk, feed, link };
}

test('a comment of ten minutes ago is found by a Chinese word, opened at its place, and its author\'s card shows a name only while it is held', async ({ startRoom, windows, afterwards }) => {
  const { engine, link } = await roomWithAnEvening(startRoom, afterwards);
  const page = await windows.open('console', await link('producer'), { viewport: { width: 1280, height: 720 } });
  await hasOpened(page);
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: '在全场评论里查找' });
  await expect(field).toBeFocused();
  await field.fill('过敏');
  const found = page.getByRole('listbox', { name: '查找结果' }).getByRole('option');
  await expect(found).toHaveCount(1);
  await expect(found.locator('mark')).toHaveText('过敏');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const there = rows(page).filter({ hasText: '敏感肌过敏体质' });
  await expect(there).toHaveAttribute('aria-selected', 'true');
  await expect(rows(page).filter({ hasText: '第39条' })).toBeVisible();
  await expect(rows(page).filter({ hasText: '第41条' })).toBeVisible();
  await expect(page.getByRole('listbox', { name: '评论列表' })).toBeFocused();
  await page.keyboard.press('i');
  const card = page.getByTestId('viewer-card');
  await expect(card.getByTestId('viewer-name')).toHaveText('王***');
  await expect(card).toContainText('2 条');
  await expect(card).toContainText('还有没有小样呀');
  expect(await card.innerText()).not.toContain('小明');
  const looks = () => readLog(engine.dataDir).filter(({ event }) => event.kind === 'viewerRevealed').length;
  expect(looks()).toBe(0);
  await card.getByRole('button', { name: '按住看昵称' }).hover();
  await page.mouse.down();
  await expect(card.getByTestId('viewer-name')).toHaveText('王小明');
  await page.mouse.up();
  await expect(card.getByTestId('viewer-name')).toHaveText('王***');
  await expect.poll(looks).toBe(1);
  const box = await card.boundingBox();
  expect(box !== null && box.y + box.height <= 720 && box.x + box.width <= 1280).toBe(true);
  await card.getByRole('button', { name: '还有没有小样呀' }).click();
  await expect(card).toHaveCount(0);
  await expect(rows(page).filter({ hasText: '还有没有小样呀' })).toHaveAttribute('aria-selected', 'true');
  // On from the past to the newest, by the wheel alone.
  await page.getByRole('listbox', { name: '评论列表' }).hover();
  await expect.poll(async () => {
    await page.mouse.wheel(0, 4_000);
    return rows(page).last().innerText();
  }, { timeout: 60_000 }).toContain('2999');
});

test('what many say is one line that opens to every original; scrolling back pauses and counts; tabs are read back from the store', async ({ startRoom, windows, afterwards }) => {
  const { feed, link } = await roomWithAnEvening(startRoom, afterwards);
  const page = await windows.open('console', await link('producer'));
  await hasOpened(page);
  await feed.send(Array.from({ length: 12 }, (_, i) => said(`want-${i}`, i % 2 === 0 ? '想要想要' : '想要！', Date.now())));
  const folded = rows(page).filter({ hasText: '+11 同' });
  await expect(folded).toHaveCount(1);
  await folded.getByText('+11 同').click();
  await expect(rows(page).filter({ hasText: /想要/u })).toHaveCount(12);
  await rows(page).getByText('收起 11').click();
  await expect(rows(page).filter({ hasText: /想要/u })).toHaveCount(1);
  await page.getByRole('listbox', { name: '评论列表' }).hover();
  await page.mouse.wheel(0, -600);
  const before = await rows(page).allInnerTexts();
  await feed.send(Array.from({ length: 200 }, (_, i) => said(`later-${i}`, `后来的第${i}条`, Date.now())));
  await expect(page.getByRole('button', { name: /已暂停 · \+\d+ 条新消息/u })).toContainText('+200');
  // A cluster that comes up above the list takes lines off its top; what is read does not move.
  await expect.poll(async () => {
    const after = await rows(page).allInnerTexts();
    return after.length > 10 && before.slice(-after.length).join() === after.join();
  }).toBe(true);
  await page.getByRole('button', { name: /已暂停/u }).click();
  await expect(rows(page).last()).toContainText('后来的第199条');
  await page.getByRole('tab', { name: '提问' }).click();
  await expect(rows(page).last()).toContainText('请问2990号多少钱');
  await page.getByRole('listbox', { name: '评论列表' }).focus();
  await expect.poll(async () => {
    await page.keyboard.press('Home');
    return rows(page).first().innerText();
  }, { timeout: 60_000 }).toContain('请问0号多少钱');
  await expect(page.getByText(/“提问”已载入 [23]\d\d 条 · 全场 3,212 条/u)).toBeVisible();
  await page.getByRole('tab', { name: '置顶' }).click();
  await expect(page.getByText('这一场还没有置顶过评论')).toBeVisible();
});

test('a read-only window searches by words, finds nobody by name and has no cards', async ({ startRoom, windows, afterwards }) => {
  const { link } = await roomWithAnEvening(startRoom, afterwards);
  const page = await windows.open('viewer', await link('viewer'));
  await hasOpened(page);
  await page.keyboard.press('/');
  const found = page.getByRole('listbox', { name: '查找结果' }).getByRole('option');
  await page.getByRole('combobox').fill('过敏');
  await expect(found).toHaveCount(1);
  await expect(found).toContainText('王***');
  await page.getByRole('combobox').fill('王小明');
  await expect(page.getByText('整场都没有“王小明”')).toBeVisible();
  await page.keyboard.press('Escape');
  await rows(page).last().click();
  await expect(page.getByRole('button', { name: '复制' })).toBeVisible();
  await expect(page.getByRole('button', { name: '观众' })).toHaveCount(0);
  await page.keyboard.press('i');
  await expect(page.getByTestId('viewer-card')).toHaveCount(0);
});
