/** Pictures of the shelf: what is listed and explained, a slip of the hand at the price guard, what the coupons of the sample come to. */
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { offersOfProducts } from '../../../shared/commerce/importOffers.ts';
import { productIdSchema } from '../../../shared/ids.ts';
import { expectedCard } from '../../../shared/shelf/guardPrice.ts';
import { instant } from '../../../shared/time/instant.ts';
import { connectDesk, type DeskClient } from '../../harness/deskClient.ts';
import { root, startEngineProcess } from '../../harness/engineProcess.ts';
import { startToday } from '../../harness/sampleShow.ts';
import type { Camera } from './obsPictures.ts';

const id = (text: string) => productIdSchema.parse(text);

/** Lists a product with the card its spoken price needs. */
export async function list(desk: DeskClient, productId: string, platform: 'douyin' | 'own'): Promise<void> {
  const { products, shelf } = desk.state();
  const product = products.find((each) => each.id === productId);
  const cardMinor = product === undefined ? null : expectedCard(product, shelf.offers, instant(Date.now()));
  await desk.must({ kind: 'listProduct', productId: id(productId), platform, cardMinor: cardMinor ?? 1 });
}

async function fill(desk: DeskClient): Promise<void> {
  await desk.must({ kind: 'importOffers', offers: [...offersOfProducts(desk.state().products)] });
  await desk.must({ kind: 'setShelfPlatforms', platforms: ['own', 'douyin'] });
  for (const productId of ['P01', 'P02', 'P03', 'P04', 'P05', 'P07', 'P13']) await list(desk, productId, 'douyin');
  for (const productId of ['P01', 'P03']) await list(desk, productId, 'own');
  await desk.must({ kind: 'releaseStock', productId: id('P01'), units: 1_500, note: '' });
  await desk.must({ kind: 'startExplaining', productId: id('P01') });
  await desk.must({ kind: 'startExplaining', productId: id('P03') });
  await desk.must({ kind: 'readCardPrice', productId: id('P13'), platform: 'douyin', cardMinor: 699 });
  await desk.must({ kind: 'setSoldOut', productId: id('P04'), platform: 'douyin', soldOut: true });
}

async function slip(page: Page, text: { readonly next: string; readonly reason: string; readonly submit: string; readonly why: string }): Promise<void> {
  await page.locator('tr[data-product=P07]').click();
  const guard = page.getByTestId('price-guard');
  await guard.getByLabel(text.next, { exact: true }).fill('13.9');
  await guard.getByLabel(text.reason, { exact: true }).fill(text.why);
  await page.getByRole('button', { name: text.submit }).click();
  await page.getByTestId('price-refused').waitFor();
}

export async function shelfPictures(within: Browser, { open, shoot, link }: Camera): Promise<void> {
  const engine = await startEngineProcess();
  const desk = await connectDesk(engine.link('producer'));
  await startToday(desk, 'rehearsal');
  await fill(desk);
  const [zh, en] = [await open(within, await link(desk, 'producer'), 'zh-CN'), await open(within, await link(desk, 'producer'), 'en-US')];
  for (const page of [zh, en]) { await page.getByTestId('air-chip').waitFor(); await page.goto(new URL('/shelf', page.url()).href); await page.getByTestId('shelf').waitFor(); }
  await shoot(zh, 'shelf');
  await shoot(en, 'shelf-en');
  await slip(zh, { next: '新的到手价', reason: '改价原因', submit: '提交改价申请', why: '整点降价' });
  await shoot(zh, 'price-guard');
  await slip(en, { next: 'New live price', reason: 'Reason', submit: 'Ask for this price', why: 'On the hour' });
  await shoot(en, 'price-guard-en');
  await zh.getByRole('tab', { name: /优惠与叠加/u }).click();
  await zh.getByTestId('offers-file').setInputFiles(join(root, 'resources/demo/sample-lotteries.csv'));
  const despite = zh.getByRole('button', { name: '已在平台生效，照实记录' });
  await zh.locator('[data-finding=heldByRule][data-product=P08]').or(despite).first().waitFor();
  if (await despite.isVisible()) await despite.click();
  await zh.locator('[data-finding=heldByRule][data-product=P08]').waitFor();
  await shoot(zh, 'stack-finding');
  await en.getByRole('tab', { name: /Offers/u }).click();
  await shoot(en, 'stack-finding-en');
  desk.close();
  await engine.dispose();
}
