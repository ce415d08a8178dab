/** `--demo`: a moving show within seconds, and never a doubt that it is one. */
import { consolePage } from './support/consolePage.ts';
import { expect, test } from './support/test.ts';

test('the demo moves within seconds, says that it is simulated, and switches language while it runs', async ({ startRoom, windows }) => {
  const startedAt = performance.now();
  const engine = await startRoom({ args: ['--demo'] });
  const page = await windows.open('console', engine.link('producer'));
  const desk = consolePage(page);
  await expect(desk.liveRow).toBeVisible();
  await expect(page.getByRole('listbox', { name: '评论列表' }).getByRole('option').filter({ hasText: '模拟' }).first()).toBeVisible();
  await expect.poll(() => desk.figure('评论/分')).toBeGreaterThan(0);
  await expect.poll(() => desk.figure('在线人数')).toBeGreaterThan(0);
  await expect(page.getByTestId('monitor-program').getByRole('img')).toHaveJSProperty('complete', true);
  const moving = performance.now() - startedAt;
  console.log(`demo: moving ${(moving / 1_000).toFixed(1)} s after the start of the engine`);
  expect(moving).toBeLessThan(20_000);

  // A picture of a scene, not an empty rectangle.
  const picture = page.getByTestId('monitor-program').getByRole('img');
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
  await expect(page.getByTestId('obs-pill')).toContainText('模拟');
  await expect(page.getByRole('button', { name: /数据来源/u })).toContainText('模拟观众');
  const comments = page.getByRole('listbox', { name: '评论列表' }).getByRole('option').filter({ hasNotText: '更早' });
  for (const line of (await comments.allInnerTexts()).filter((text) => text.trim() !== '')) expect(line).toContain('模拟');
  await expect(desk.air).toContainText('彩排');

  // Numbers move: what is counted now is more a moment later.
  const counted = page.getByText(/^共 [\d,]+ 条/u).first();
  const before = await counted.innerText();
  await expect.poll(() => counted.innerText()).not.toBe(before);
  await page.screenshot({ path: 'test-results/seen-demo.png' });

  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.getByRole('list', { name: 'Live figures' })).toBeVisible();
  await expect(desk.air).toContainText('REHEARSAL');
  await expect(page.getByTestId('obs-pill')).toContainText('simulated');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.screenshot({ path: 'test-results/seen-demo-en.png' });
  await page.getByRole('button', { name: '切换到中文' }).click();
  await expect(desk.air).toContainText('彩排');

  const prompter = await windows.open('prompter', engine.link('host'), { viewport: { width: 390, height: 844 } });
  await expect(prompter.getByRole('timer')).toContainText(/\d\d:\d\d/u);
  await prompter.screenshot({ path: 'test-results/seen-demo-prompter.png' });
});
