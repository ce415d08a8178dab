/** Pictures of the desk at work: a reason is asked for, ready answers, privacy, sources with failures. */
import type { Browser, Page } from '@playwright/test';
import type { SourceId } from '../../../shared/ids.ts';
import { connectDesk, type DeskClient } from '../../harness/deskClient.ts';
import { startEngineProcess } from '../../harness/engineProcess.ts';
import { loadSample } from '../../harness/sampleShow.ts';
import { createSignedFeed } from '../../harness/signedFeed.ts';

export interface DeskStudio {
  readonly open: (within: Browser, link: string, locale: 'zh-CN' | 'en-US') => Promise<Page>;
  readonly shoot: (page: Page, name: string) => Promise<void>;
  readonly link: (desk: DeskClient, role: 'producer') => Promise<string>;
}

const ANSWERS = [
  ['shipping', null, '现货 48 小时内从杭州发出，新疆西藏多两天', 'In stock, ships from Hangzhou within 48 hours'],
  ['shade', 'P03', '黄皮选 02 自然色，冷白皮选 01', 'Warm skin 02, fair skin 01'],
  ['coupon', null, '先点左上角领券，再下单自动减', 'Take the coupon top left first; it comes off at checkout'],
  ['aftersales', null, '七天无理由，带运费险', 'Seven days, free return shipping'],
] as const;
const ASKED = ['黄皮选哪个色号', '什么时候发货', '黄皮选哪个色号?', '有没有优惠券', '请问黄皮选哪个色号', '加V信领福利 xx123', '黄皮选哪个色号呀', '收到就坏了，质量太差，退钱'];

async function fill(desk: DeskClient, feed: ReturnType<typeof createSignedFeed>): Promise<void> {
  await desk.must({ kind: 'putCannedAnswers', answers: ANSWERS.map(([topic, productId, zh, en], index) => ({ answer: { id: `a${String(index)}`, topic, productId, text: { zh, en } }, saw: null })) });
  await feed.send(ASKED.map((text, index) => ({ type: 'comment', id: `p-${String(index)}`, at: Date.now() - 2_000, user: { id: `u-${String(index)}`, name: `${'王李张刘陈杨赵黄'[index] ?? '周'}小${'美丽芳娟敏静秀兰'[index] ?? '英'}`, level: 3 + index }, text })));
}

/** Sources in trouble beside one that works: nobody listens at the first address, the second is no live room. */
async function failures(desk: DeskClient): Promise<void> {
  await desk.must({ kind: 'addSource', source: { kind: 'douyinGrab', id: 'pic-douyin' as SourceId, name: '抖音主号', url: 'ws://127.0.0.1:9/' } });
  await desk.must({ kind: 'addSource', source: { kind: 'eventFile', id: 'pic-file' as SourceId, name: '订单导出', path: '/nowhere/orders.csv' } });
}

export async function deskPictures(within: Browser, { open, shoot, link }: DeskStudio): Promise<void> {
  const engine = await startEngineProcess();
  const desk = await connectDesk(engine.link('producer'));
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'startShow' });
  const feed = createSignedFeed(engine.feed);
  const zh = await open(within, await link(desk, 'producer'), 'zh-CN');
  await zh.getByTestId('air-chip').waitFor();
  const en = await open(within, await link(desk, 'producer'), 'en-US');
  await en.getByTestId('air-chip').waitFor();
  await fill(desk, feed);
  await zh.getByRole('listbox', { name: '评论列表' }).getByRole('option').filter({ hasText: '加V信' }).first().click();
  await zh.waitForTimeout(1_500);
  await shoot(zh, 'desk-actions');
  await en.getByRole('listbox').getByRole('option').filter({ hasText: '加V信' }).first().click();
  await en.waitForTimeout(1_500);
  await shoot(en, 'desk-actions-en');
  await zh.getByRole('listbox', { name: '评论列表' }).press('e');
  await zh.getByRole('dialog').getByRole('radio').nth(5).check();
  await shoot(zh, 'reason-dialog');
  await zh.keyboard.press('Escape');
  await failures(desk);
  for (const [page, tail] of [[zh, ''], [en, '-en']] as const) {
    const { origin } = new URL(page.url());
    for (const section of ['answers', 'privacy', 'sources']) {
      if (tail !== '' && section !== 'privacy') continue;
      await page.goto(`${origin}/settings?section=${section}`);
      await page.waitForTimeout(2_500);
      await shoot(page, `settings-${section}${tail}`);
    }
  }
  feed.close();
  desk.close();
  await engine.dispose();
}
