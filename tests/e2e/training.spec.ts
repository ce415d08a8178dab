/** A trainer's evening through the screen: platforms, a crowd, faults by hand; what the team sees of them on the real console; the end. */
import type { Locator } from '@playwright/test';
import { connectDesk } from '../harness/deskClient.ts';
import { loadSample, onAirRun } from '../harness/sampleShow.ts';
import { consolePage } from './support/consolePage.ts';
import { settingsPage } from './support/settingsPage.ts';
import { expect, test } from './support/test.ts';

const FEEDS = { bilibili: '模拟 Bilibili', tiktok: '模拟 TikTok' } as const;

test('a training: chosen and started on the screen, its faults seen in words at the console, ended', async ({ startRoom, windows, afterwards }) => {
  const engine = await startRoom();
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  const link = async (name: string): Promise<string> => (await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name })).urls[0] ?? '';
  const trainer = await windows.open('trainer', await link('trainer'), { viewport: { width: 1280, height: 720 } });
  await consolePage(trainer).air.waitFor();
  const settings = settingsPage(trainer);
  await settings.go('模拟训练');
  const main = trainer.getByRole('main');

  // Two platforms and a crowd.
  const platforms = main.getByRole('group', { name: '模拟哪些平台' });
  await platforms.getByRole('button', { name: '抖音弹幕抓取器' }).click();
  await platforms.getByRole('button', { name: 'TikTok（本机桥接）' }).click();
  await expect(platforms.getByRole('button', { pressed: true })).toHaveText(['B站网页弹幕', 'TikTok（本机桥接）']);
  await main.getByRole('group', { name: '观众热度' }).getByRole('button', { name: /^抢购高峰/u }).click();
  await main.getByLabel('场次名称').fill('新人第一课');
  await main.getByRole('button', { name: '开始训练' }).click();
  await expect(main.getByText('训练进行中')).toBeVisible();

  // The team's console: rehearsed, never on air; comments of both platforms flow and say what they are.
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'startShow' });
  const team = await windows.open('team', await link('team'));
  await expect(team.getByText('模拟训练中')).toBeVisible();
  await expect(team.getByRole('listbox', { name: '评论列表' }).getByRole('option').first()).toBeVisible();
  await team.getByRole('button', { name: /^数据来源/u }).click();
  const card = (name: string): Locator => team.getByRole('region', { name: '数据来源' }).getByRole('listitem').filter({ hasText: name });
  for (const name of Object.values(FEEDS)) await expect(card(name)).toContainText('正常');

  // One feed is turned away with 429, the other repeats itself; the crowd complains, and pours in.
  const press = (word: '触发' | '结束', what: string): Promise<void> => main.getByRole('button', { name: `${word}：${what}`, exact: true }).click();
  await press('触发', '限流 429 · TikTok（本机桥接）');
  await expect(card(FEEDS.tiktok)).toContainText('平台说太频繁了');
  await expect(card(FEEDS.tiktok)).toContainText(/第 \d+ 次/u);
  await press('触发', '重复风暴 · B站网页弹幕');
  const repeats = card(FEEDS.bilibili).locator('dl > div').filter({ hasText: '重复' }).locator('dd');
  await expect(repeats).not.toHaveText('0');
  await press('触发', '差评潮 · 全体观众');
  await expect(team.getByText('差评集中').first()).toBeVisible({ timeout: 60_000 });
  const rate = await consolePage(team).figure('评论/分') ?? 0;
  await press('触发', '刷屏 · 全体观众');
  await expect(main.getByRole('group', { name: '全体观众' }).getByText(/还剩 \d+ 秒/u)).toHaveCount(2);
  await expect.poll(() => consolePage(team).figure('评论/分')).toBeGreaterThan(rate + 50);
  await press('结束', '限流 429 · TikTok（本机桥接）');

  // A short cut comes back by itself and leaves a gap.
  await press('触发', '断线 · B站网页弹幕');
  await expect(card(FEEDS.bilibili)).toContainText('对方的服务暂时不可用 (HTTP 503)');
  await press('结束', '断线 · B站网页弹幕');
  for (const name of Object.values(FEEDS)) {
    await expect(card(name)).toContainText('正常', { timeout: 20_000 });
    await expect(card(name)).toContainText(/起断了 \d+/u);
  }

  // It ends when its rehearsal is over, and nothing of it stays connected.
  await expect(main.getByRole('button', { name: '结束训练' })).toHaveAttribute('aria-disabled', 'true');
  await desk.must({ kind: 'endShow', sawOnAir: onAirRun(desk)?.id ?? null });
  await main.getByRole('button', { name: '结束训练' }).click();
  await expect(main.getByRole('button', { name: '开始训练' })).toBeVisible();
  await expect(team.getByText('模拟训练中')).toHaveCount(0);
  expect(Object.keys(desk.state().sources).filter((id) => id.startsWith('training-'))).toEqual([]);
});
