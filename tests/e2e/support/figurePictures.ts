/** Pictures of the figures: the strip with where a number comes from, all figures, the funnel, goals, ads and costs. */
import type { Browser } from '@playwright/test';
import type { SourceId } from '../../../shared/ids.ts';
import { connectDesk } from '../../harness/deskClient.ts';
import { startEngineProcess } from '../../harness/engineProcess.ts';
import { onAirRun, startToday } from '../../harness/sampleShow.ts';
import { createSignedFeed } from '../../harness/signedFeed.ts';
import type { DeskStudio } from './deskPictures.ts';
import { pourEvening } from './evening.ts';

/** An export whose headers nobody knows. */
const UNKNOWN_EXPORT = '单据,价税合计,制单日,收款日,货号,数\nX-1,129.00,2026-11-20 20:15,2026-11-20 20:16,SKU-1,1\nX-2,"1,238.00",2026-11-20 20:18,,SKU-2,2\n,89.00,2026-11-20 20:19,,SKU-1,1\n';

export async function figurePictures(within: Browser, { open, shoot, link }: DeskStudio): Promise<void> {
  const engine = await startEngineProcess();
  const desk = await connectDesk(engine.link('producer'));
  // An earlier evening to stand beside: the funnel's usual rates, and what changed.
  await startToday(desk, 'rehearsal');
  await desk.must({ kind: 'addSource', source: { kind: 'manual', id: 'pic-hand' as SourceId, name: '手工录入' } });
  const feed = createSignedFeed(engine.feed);
  await pourEvening(feed, { prefix: 'before-', paying: 84 });
  await desk.must({ kind: 'endShow', sawOnAir: onAirRun(desk)?.id ?? null });
  await desk.must({ kind: 'openSession', title: '青禾优选 · 今晚' });
  await startToday(desk, 'rehearsal');
  await pourEvening(feed);
  await desk.must({ kind: 'setGoals', targets: { paidGmv: 31_776_000, uniqueViewers: 52_000, gpm: 423_700, acu: 800 } });
  await desk.must({ kind: 'recordAdSpend', entries: [{ channel: '千川 · 面霜', costMinor: 80_000, paidMinor: 260_000 }, { channel: '小店随心推', costMinor: 20_000, paidMinor: null }], replace: false });
  await desk.must({ kind: 'setShowCosts', costs: { marginPct: 45, commissionPct: 8, costPeopleMinor: 60_000, costPrizesMinor: null } });
  const zh = await open(within, await link(desk, 'producer'), 'zh-CN');
  const en = await open(within, await link(desk, 'producer'), 'en-US');
  for (const [page, tail, all, tabs] of [
    [zh, '', '全部指标', { funnel: '漏斗', goals: '目标', spend: '投放与成本', platform: '平台自报' }],
    [en, '-en', 'All figures', { funnel: 'Funnel', goals: 'Goals', spend: 'Ads and costs', platform: 'Told by the platform' }],
  ] as const) {
    await page.getByTestId('air-chip').waitFor();
    await page.waitForTimeout(3_000);
    await page.getByRole('listitem').filter({ hasText: 'GPM' }).first().focus();
    await shoot(page, `figures-hover${tail}`);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: all }).click();
    await shoot(page, `figures-all${tail}`);
    for (const [name, label] of Object.entries(tabs)) {
      if (tail !== '' && name !== 'funnel') continue;
      await page.getByRole('tab', { name: label }).click();
      await shoot(page, `figures-${name}${tail}`);
    }
  }
  for (const [page, tail, enter, pick] of [[zh, '', '录入', '选订单文件'], [en, '-en', 'Enter', 'Choose an order file']] as const) {
    await page.goto(`${new URL(page.url()).origin}/settings?section=sources`);
    await page.getByRole('button', { name: enter, exact: true }).click();
    await page.getByLabel(pick).setInputFiles({ name: 'export.csv', mimeType: 'text/csv', buffer: Buffer.from(UNKNOWN_EXPORT) });
    await page.getByRole('group', { name: tail === '' ? '哪一列是什么' : 'Which column is what' }).scrollIntoViewIfNeeded();
    await shoot(page, `order-file${tail}`);
  }
  feed.close();
  desk.close();
  await engine.dispose();
}
