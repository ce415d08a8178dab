/**
 * A whole evening without a mouse: an empty room, the list before the show, a rehearsal, takes, a comment, a draw, the end, the review.
 * Every stop of the Tab key has to be seen: a ring around it, inside the window, under nothing else.
 */
import type { ElementHandle, Locator, Page } from '@playwright/test';
import { lotteryDraftSchema } from '#shared/lottery/draft.ts';
import { DISCLOSURE_FIELDS } from '#shared/lottery/types.ts';
import { connectDesk } from '../harness/deskClient.ts';
import { importSampleShow, onAirRun } from '../harness/sampleShow.ts';
import { createSignedFeed } from '../harness/signedFeed.ts';
import { expect, test } from './support/test.ts';

/** One press of Tab: what somebody would miss at the stop it comes to (null = nothing), and whether it is the one that is looked for. */
async function tab(page: Page, wanted: ElementHandle | null = null): Promise<{ readonly unseen: string | null; readonly isThere: boolean; readonly isRound: boolean }> {
  await page.keyboard.press('Tab');
  return page.evaluate((target) => {
    const element = document.activeElement;
    const isRound = element === null || element === document.body;
    const stop = (unseen: string | null) => ({ unseen, isThere: target !== null && element === target, isRound });
    if (element === null || isRound) return stop(null);
    const name = `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`;
    const { outlineStyle, outlineWidth, backgroundColor } = getComputedStyle(element);
    // The edges of panels are a bar that lights up.
    const hasRing = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || (element.getAttribute('role') === 'separator' && backgroundColor !== 'rgba(0, 0, 0, 0)');
    if (!hasRing) return stop(`${name}: no ring`);
    const box = element.getBoundingClientRect();
    const [left, top, right, bottom] = [Math.max(0, box.left), Math.max(0, box.top), Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)];
    if (right <= left || bottom <= top) return stop(`${name}: outside the window`);
    // Hidden is what is hidden wholly: WCAG 2.4.11 lets something float over a part.
    const over = [0.1, 0.5, 0.9].map((share) => document.elementFromPoint(left + (right - left) * share, (top + bottom) / 2));
    return stop(over.some((there) => there === null || element.contains(there) || there.contains(element)) ? null : `${name}: under ${over.map((there) => there?.className).join(', ')}`);
  }, wanted);
}

/** Tab until an element has the focus; what was passed on the way had to be seen, too. */
async function tabTo(page: Page, target: Locator, most = 160): Promise<void> {
  const wanted = await target.elementHandle();
  const unseen: string[] = [];
  for (let press = 0; press < most; press += 1) {
    const stop = await tab(page, wanted);
    if (stop.unseen !== null) unseen.push(stop.unseen);
    if (stop.isThere) { expect(unseen).toEqual([]); return; }
  }
  throw new Error(`The Tab key does not come to ${target.toString()}`);
}

/** Comes to a control and presses it, once it can be pressed. */
async function pressOn(page: Page, target: Locator): Promise<void> {
  await expect(target).not.toHaveAttribute('aria-disabled', 'true');
  await tabTo(page, target);
  await expect(target).toBeFocused();
  await page.keyboard.press('Enter');
}

/** Holds Enter on what has to be held, until it has happened. */
async function holdEnter(page: Page, target: Locator, isDone: () => Promise<unknown>): Promise<void> {
  await expect(target).not.toHaveAttribute('aria-disabled', 'true');
  await tabTo(page, target);
  await page.keyboard.down('Enter');
  try {
    await isDone();
  } finally {
    await page.keyboard.up('Enter');
  }
}

const draw = lotteryDraftSchema.parse({
  id: 'L9', name: '福袋·保温杯', type: 'comment_phrase', mode: 'app_random', profiles: ['own'], windowMs: 600_000, alternates: 1, entry: { keyword: '青禾暖冬', graceMs: 0 },
  disclosure: Object.fromEntries(DISCLOSURE_FIELDS.map((field) => [field, `${field} 已公示`])),
  prizes: [{ name: '316保温杯', kind: 'physical', count: 1, unitMinor: 7_900, priceSource: '店铺页 2026-11-20' }],
  vouchers: { stockReserved: true, wholeRelease: true, prizesLawful: true, insidersExcluded: true, notForMinors: true },
});

test('an evening by keyboard alone: every stop is seen, nothing traps, and what is held can be held', async ({ startRoom, windows, afterwards }) => {
  test.setTimeout(180_000);
  const engine = await startRoom();
  const [desk, feed] = [await connectDesk(engine.link('producer')), createSignedFeed(engine.feed)];
  afterwards(async () => { desk.close(); feed.close(); });
  const link = async (name: string): Promise<string> => (await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name, duties: ['producer'] })).urls[0] ?? '';
  const page = await windows.open('console', await link('Wu'));
  const button = (name: string | RegExp, exact = true): Locator => page.getByRole('button', { name, exact: exact && typeof name === 'string' });

  await test.step('an empty room: language, demo, OBS, run-sheet and feeds, each a stop', async () => {
    await tabTo(page, page.getByRole('group', { name: '语言 / Language' }).getByRole('button', { name: 'English' }));
    for (const name of ['开始演示', '去连接', '去导入', '去添加来源']) await tabTo(page, button(name));
  });

  await importSampleShow(desk);
  await test.step('the tour is opened from the menu, walked and left; the focus comes back', async () => {
    await pressOn(page, button('菜单'));
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('menuitem', { name: '看一遍导览' })).toBeFocused();
    await page.keyboard.press('Enter');
    const tour = page.getByTestId('tour');
    for (const step of ['runsheet', 'next', 'picture', 'host', 'comments', 'figures']) {
      await expect(tour).toHaveAttribute('data-step', step);
      await expect(tour.getByRole('button', { name: '下一步' })).toBeFocused();
      // No key meant for the tour reaches the desk.
      await page.keyboard.press(step === 'runsheet' ? 'ArrowRight' : 'Space');
    }
    await expect(tour).toHaveAttribute('data-step', 'top');
    expect(desk.state().show.kind).toBe('planning');
    await page.keyboard.press('Escape');
    await expect(tour).toHaveCount(0);
    await expect(button('菜单')).toBeFocused();
    await page.reload();
    await expect(page.getByRole('main')).toBeVisible();
    await expect(tour).toHaveCount(0);
  });

  await test.step('the list before the show opens and closes; the rehearsal is armed and started', async () => {
    await pressOn(page, button('开播前检查', false));
    await expect(page.getByRole('dialog', { name: '开播前检查' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(button('开播前检查', false)).toBeFocused();
    await pressOn(page, button('彩排就绪'));
    await desk.until('armed', ({ show }) => show.kind === 'armed' && show.mode === 'rehearsal');
    await pressOn(page, page.locator('[data-action=start]'));
    await desk.until('running', ({ show }) => show.kind === 'running');
    // The window has heard of it, too: a key pressed before would find nothing to take.
    await expect(page.locator('[data-action=start]')).toHaveCount(0);
  });

  await test.step('takes by key; the whole console is one round of the Tab key', async () => {
    await page.locator('body').press('Space');
    await desk.until('second row', () => onAirRun(desk)?.item.cue === '02');
    const unseen: string[] = [];
    let stops = 0;
    for (let isRound = false; !isRound && stops < 250; stops += 1) {
      const stop = await tab(page);
      if (stop.unseen !== null) unseen.push(stop.unseen);
      isRound = stops > 5 && stop.isRound;
    }
    expect(unseen).toEqual([]);
    expect(stops, 'the Tab key comes round').toBeLessThan(250);
  });

  await test.step('a question is answered', async () => {
    await feed.send([{ type: 'comment', id: 'q-1', text: '敏感肌能用这个面霜吗', at: Date.now(), user: { id: 'u-1', name: '小明' } }]);
    const list = page.getByRole('listbox', { name: '评论列表' });
    await expect(list.getByRole('option').filter({ hasText: '敏感肌能用这个面霜吗' })).toBeVisible();
    await tabTo(page, list);
    await page.keyboard.press('ArrowUp');
    await expect(list.getByRole('option', { selected: true })).toContainText('敏感肌能用这个面霜吗');
    await page.keyboard.press('d');
    await desk.until('answered', ({ commentDesk }) => commentDesk.threads.some(({ status }) => status.kind === 'answered'));
  });

  await test.step('a draw that two agreed to is opened, closed, drawn and announced', async () => {
    await desk.must({ kind: 'saveLottery', draft: draw });
    await desk.must({ kind: 'submitLottery', lotteryId: draw.id });
    const second = await connectDesk(await link('Chen'));
    afterwards(async () => second.close());
    await second.must({ kind: 'approveLottery', lotteryId: draw.id, level: 'L2', note: '' });
    await second.must({ kind: 'publishLottery', lotteryId: draw.id });
    await desk.until('sealed', ({ lottery }) => (lottery.runs[0]?.commit ?? null) !== null, 15_000);
    const bar = page.getByTestId('lottery-bar');
    await pressOn(page, bar.getByRole('button', { name: '开始' }));
    await desk.until('open', ({ lottery }) => lottery.runs[0]?.phase === 'open');
    await feed.send([1, 2, 3].map((n) => ({ type: 'comment', id: `e-${String(n)}`, text: '青禾暖冬', at: Date.now(), user: { id: `v-${String(n)}`, name: `观众${String(n)}` } })));
    await desk.until('entered', ({ lottery }) => lottery.runs[0]?.counted?.entrants === 3, 20_000);
    await holdEnter(page, bar.getByRole('button', { name: '截止' }), () => desk.until('frozen', ({ lottery }) => (lottery.runs[0]?.list ?? null) !== null, 20_000));
    await holdEnter(page, bar.getByRole('button', { name: '按住开奖' }), () => desk.until('drawn', ({ lottery }) => lottery.runs[0]?.phase === 'drawn', 20_000));
    await holdEnter(page, bar.getByRole('button', { name: '公布' }), () => desk.until('announced', ({ lottery }) => (lottery.runs[0]?.announcedAt ?? null) !== null, 20_000));
  });

  await test.step('the show is ended by a held key, and reviewed by way of the palette', async () => {
    await holdEnter(page, button('结束节目'), () => desk.until('ended', ({ show }) => show.kind === 'ended'));
    await page.locator('body').press('Control+k');
    await page.keyboard.type('复盘');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/review/u);
    const open = page.getByRole('table').getByRole('button').filter({ hasText: /\S/u }).first();
    await pressOn(page, open);
    await page.waitForURL(/session=/u);
    await expect(page.getByTestId('report')).toBeVisible();
  });
});
