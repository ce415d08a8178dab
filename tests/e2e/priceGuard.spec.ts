/** The price guard: a slip 268 -> 26.8 is stopped at the card and at the price; a real change takes two people, and every screen follows it. */
import type { Page } from '@playwright/test';
import { productSchema } from '../../shared/commerce/product.ts';
import { connectDesk, type DeskClient } from '../harness/deskClient.ts';
import type { EngineProcess } from '../harness/engineProcess.ts';
import { sampleSheet } from '../harness/sampleShow.ts';
import { readLog } from './support/logReader.ts';
import { expect, test, type Afterwards } from './support/test.ts';

const KETTLE = productSchema.parse({ id: 'K1', linkNo: 1, name: { zh: '恒温电热水壶', en: 'Kettle' }, costMinor: 15_011, floorMinor: 24_022, liveMinor: 26_800, lowest7dMinor: 28_800, listMinor: 39_900, stock: 300, safetyStock: 20 });
const shot = async (page: Page, name: string): Promise<void> => { await page.screenshot({ path: test.info().outputPath(`${name}.png`) }); };

async function room(engine: EngineProcess, afterwards: Afterwards): Promise<DeskClient> {
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  const sheet = sampleSheet();
  await desk.must({ kind: 'importRunsheet', sheet: { ...sheet, items: sheet.items.map((item) => ({ ...item, productIds: [KETTLE.id] })) } });
  await desk.must({ kind: 'importProducts', products: [KETTLE] });
  await desk.must({ kind: 'loadShow', mode: 'rehearsal' });
  await desk.must({ kind: 'startShow' });
  return desk;
}

const shelfOf = async (desk: DeskClient, name: string, duties?: readonly ('owner' | 'compliance')[]): Promise<string> => {
  const { urls } = await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name, ...(duties === undefined ? {} : { duties }) });
  return (urls[0] ?? '').replace('/console', '/shelf');
};
const live = (desk: DeskClient): number | null => desk.state().products[0]?.liveMinor ?? null;
const ask = async (page: Page, price: string, why: string): Promise<void> => {
  await page.getByLabel('新的到手价', { exact: true }).fill(price);
  await page.getByLabel('改价原因', { exact: true }).fill(why);
};

test('a slip 268 -> 26.8 is stopped, at the card and at the price, with what to do; a price on the ladder takes a second person, and prompter and overlay follow', async ({ startRoom, windows, afterwards }) => {
  const engine = await startRoom();
  const desk = await room(engine, afterwards);
  const li = await windows.open('li', await shelfOf(desk, '李中控', ['owner']));
  const wang = await windows.open('wang', await shelfOf(desk, '王合规', ['owner', 'compliance']));
  const host = await windows.open('host', engine.link('host'));
  await expect(li.getByTestId('price-guard')).toContainText('¥268');

  await li.getByLabel('页面价 自有店铺').fill('26.8');
  await li.getByRole('button', { name: '上架', exact: true }).click();
  await expect(li.getByTestId('listing-refused')).toContainText('页面价 26.80 CNY 不对：按口播价 268.00 CNY，页面应为 268.00 CNY');
  expect(desk.state().shelf.listings).toEqual([]);

  await ask(li, '26.8', '整点降价');
  await expect(li.getByText('像是手误：现价 ¥268，要改成 ¥26.80')).toBeVisible();
  await li.getByRole('button', { name: '提交改价申请' }).click();
  await expect(li.getByTestId('price-refused')).toContainText('到手价 26.80 CNY 像是手误');
  await expect(li.getByTestId('price-refused')).toContainText('已拦下');
  await shot(li, 'slip');
  expect([live(desk), desk.state().shelf.requests.length]).toEqual([26_800, 0]);

  await ask(li, '259', '整点降价');
  await li.getByRole('button', { name: '提交改价申请' }).click();
  await expect(li.getByTestId('price-request')).toContainText('你申请的，等同事在自己的设备上同意');
  expect(live(desk)).toBe(26_800);
  await wang.getByRole('button', { name: '同意改为 ¥259' }).click();
  await expect(li.getByTestId('shelf-live')).toContainText('¥259');
  await expect(host.getByText('¥259').first()).toBeVisible();

  await li.getByLabel('页面价 自有店铺').fill('259');
  await li.getByRole('button', { name: '上架', exact: true }).click();
  await expect(li.getByTestId('listings')).toContainText('在架');
  await li.getByTestId('explanations').getByRole('button', { name: '开始讲解' }).click();
  await expect(wang.getByTestId('explanations')).toContainText('正在讲解');
  await wang.getByRole('tab', { name: /价格记录/u }).click();
  await expect(wang.getByRole('list', { name: '价格记录' })).toContainText('王合规 同意');
  await shot(wang, 'log');
  await wang.goto(new URL('/console', wang.url()).href);
  await expect(wang.getByTestId('now-card').getByRole('button', { name: '结束讲解' })).toBeVisible();
  await shot(wang, 'console');
  await wang.setViewportSize({ width: 1280, height: 720 });
  await shot(wang, 'console-small');
  await wang.getByTestId('now-card').getByRole('button', { name: '结束讲解' }).click();
  await expect(li.getByTestId('explanations')).toContainText('讲过 1 次');
  await desk.until('the explanation is over', ({ shelf }) => shelf.windows.every(({ until }) => until !== null));
  expect(windows.faults()).toEqual([]);
  const log = readLog(engine.dataDir);
  expect(log.filter(({ event }) => event.kind === 'priceChanged')).toMatchObject([{ event: { fromMinor: 26_800, toMinor: 25_900, reason: '整点降价', askedBy: '李中控' }, actor: { name: '王合规' } }]);
  expect(log.filter(({ event }) => event.kind === 'explainStarted')).toHaveLength(1);
});

test('below the floor takes owner and compliance, each by typing it; the host is never sent cost or floor', async ({ startRoom, windows, afterwards }) => {
  const engine = await startRoom();
  const desk = await room(engine, afterwards);
  const owner = await windows.open('owner', await shelfOf(desk, '赵老板', ['owner']));
  const comp = await windows.open('comp', await shelfOf(desk, '王合规', ['compliance']));
  const host = await connectDesk(engine.link('host'));
  afterwards(async () => host.close());
  await ask(owner, '230', '清仓');
  await owner.getByLabel('以什么身份').selectOption('owner');
  await owner.getByRole('button', { name: '提交改价申请' }).click();
  await expect(comp.getByTestId('price-request')).toContainText('低于底价');
  await comp.getByLabel('输入 ¥230 以确认').fill('203');
  await comp.getByRole('button', { name: '同意', exact: true }).click();
  await expect(comp.getByTestId('price-request')).toContainText('两者不一致，没有改价');
  await comp.getByLabel('输入 ¥230 以确认').fill('230');
  await comp.getByRole('button', { name: '同意', exact: true }).click();
  await desk.until('the price is there', () => live(desk) === 23_000);
  await host.until('the host has the price', ({ products }) => products[0]?.liveMinor === 23_000);
  expect(JSON.stringify(host.state())).not.toMatch(/15011|24022|清仓/u);
  expect(windows.faults()).toEqual([]);
});
