/** The figures in a browser: where a number comes from by keyboard, the table of all of them, the funnel, a goal, ad spend by hand and by file, and the same made again. */
import type { Page } from '@playwright/test';
import { connectDesk } from '../harness/deskClient.ts';
import { loadSample } from '../harness/sampleShow.ts';
import { createSignedFeed } from '../harness/signedFeed.ts';
import { pourEvening } from './support/evening.ts';
import { expect, test } from './support/test.ts';

const row = (page: Page, id: string) => page.getByRole('dialog').locator(`[data-metric="${id}"]`);

test('every figure says how it comes about; goals, ads and the funnel go by the same numbers; made again they are the same', async ({ startRoom, windows, afterwards }) => {
  test.slow();
  const engine = await startRoom();
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'startShow' });
  const feed = createSignedFeed(engine.feed);
  afterwards(async () => feed.close());
  await pourEvening(feed);
  const { urls } = await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name: 'e2e' });
  const page = await windows.open('console', urls[0] ?? '', { viewport: { width: 1280, height: 720 } });

  const gpm = page.getByRole('list', { name: '实时数据' }).getByRole('listitem').filter({ hasText: 'GPM' });
  await expect(gpm).toContainText('9,914', { timeout: 30_000 });
  await gpm.focus();
  await expect(gpm.getByRole('tooltip')).toContainText('支付 GMV ¥9,021.60 × 1000 ÷ 观看次数（PV） 910 = ¥9,913.85');
  await expect(gpm.getByRole('tooltip')).toContainText('平台自报 ¥9,776.15，我们 +1.4%');
  await page.keyboard.press('Escape');
  await expect(gpm.getByRole('tooltip')).toHaveCount(0);

  await page.getByRole('button', { name: '全部指标' }).click();
  await expect(row(page, 'unitValue')).toContainText('¥62.65');
  await expect(row(page, 'unitValue')).toContainText('支付 GMV ¥9,021.60 ÷ 成交件数 144 = ¥62.65');
  await expect(row(page, 'buyerRate')).toContainText('12.0%');
  await expect(row(page, 'enterRate')).toContainText('19.0%');
  await expect(row(page, 'showRoi').locator('td').first()).toHaveText('—');

  await page.getByRole('tab', { name: '漏斗' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('流失最大：直播间曝光 → 观看人数，只过来 12.5%');

  await expect(page.getByRole('region', { name: '流量峰值' })).toContainText('还没有峰值');
  await page.screenshot({ path: test.info().outputPath('funnel.png') });

  await page.getByRole('tab', { name: '目标' }).click();
  await page.getByLabel('支付 GMV', { exact: true }).fill('18,043.20');
  await page.getByRole('button', { name: '保存目标' }).click();
  await expect(page.getByRole('dialog')).toContainText('完成 50.0%');
  await desk.until('the goal is stored', (state) => state.goals.targets.paidGmv === 1_804_320);

  await page.getByRole('tab', { name: '投放与成本' }).click();
  await page.getByLabel('渠道').fill('千川');
  await page.getByLabel('消耗（CNY）').fill('1000');
  await page.getByLabel('带来的支付 GMV（CNY）').fill('3500');
  await page.getByRole('button', { name: '记一笔' }).click();
  await expect(page.getByRole('dialog')).toContainText('投放 ROI 3.5');
  await page.locator('input[type=file]').setInputFiles({ name: 'ads.csv', mimeType: 'text/csv', buffer: Buffer.from('计划名称,消耗,成交金额\n面霜,"2,000.00",5000\n合计,2000,5000\n') });
  await expect(page.getByRole('dialog')).toContainText('ads.csv：1 笔可导入');
  await page.getByRole('button', { name: '导入 1 笔' }).click();
  await expect(page.getByRole('dialog')).toContainText('投放 ROI 2.5');
  await page.getByLabel('毛利率 %').fill('45');
  await page.getByRole('button', { name: '保存成本' }).click();
  await expect(page.getByRole('dialog')).toContainText('整场 ROI');
  await expect(page.getByRole('dialog')).toContainText('有成本没填，结果偏高');

  await page.getByRole('tab', { name: '指标' }).click();
  await page.getByRole('button', { name: '从原始记录重算' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('数字一致', { timeout: 30_000 });
});

test('a viewer\'s screen sees figures and the funnel, and enters nothing', async ({ startRoom, windows, afterwards }) => {
  const engine = await startRoom();
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  await loadSample(desk, 'rehearsal');
  const { urls } = await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'viewer', name: 'e2e' });
  const page = await windows.open('console', urls[0] ?? '', { viewport: { width: 1280, height: 720 } });
  await page.getByRole('button', { name: '全部指标' }).click();
  await expect(page.getByRole('dialog').getByRole('tab')).toHaveText(['指标', '漏斗']);
});
