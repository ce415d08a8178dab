/** One evening of money: signed orders while rows are taken, a price that slips, and a link that stops selling while people click. */
import { connectDesk } from '../harness/deskClient.ts';
import { loadSample, onAirRun } from '../harness/sampleShow.ts';
import { createSignedFeed } from '../harness/signedFeed.ts';
import { createShopifySender } from '../fakes/shop/shopifySender.ts';
import { sourceIdSchema } from '../../shared/ids.ts';
import { DEFAULT_ALERT_SETTINGS } from '../../shared/alerts/settings.ts';
import { readLog } from './support/logReader.ts';
import { expect, test } from './support/test.ts';

const SECRET = 'shpss_0123456789abcdef';
const SHOP = sourceIdSchema.parse('shopify');
const seen = (takenAt: number): string => new Date(takenAt + 8_000).toISOString();

test('signed orders are created, paid, cancelled and refunded while rows are taken; the price slip 268 -> 26.8 is stopped; clicks without a sale raise A-15', async ({ startRoom, windows, afterwards }, info) => {
  test.setTimeout(240_000);
  const engine = await startRoom();
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'addSource', source: { kind: 'shopify', id: SHOP, name: 'Shop', shop: '', apiUrl: '' } });
  await desk.storeSecret(`source.${SHOP}`, SECRET);
  await desk.until('the shop waits', ({ sources }) => sources[SHOP]?.situation.kind === 'waiting');
  // This room looks at the last ten seconds: the journey does not wait for two minutes.
  await desk.must({ kind: 'setAlertSettings', settings: { ...DEFAULT_ALERT_SETTINGS, thresholds: { ...DEFAULT_ALERT_SETTINGS.thresholds, linkWindowMs: 10_000 } } });
  await desk.must({ kind: 'startShow' });
  const shop = createShopifySender({ baseUrl: engine.url, sourceId: SHOP, secret: SECRET });
  const feed = createSignedFeed(engine.feed);
  afterwards(async () => feed.close());
  const { urls } = await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name: '李中控', duties: ['owner', 'control'] });
  const page = await windows.open('console', urls[0] ?? '');
  const taken = async (run: number): Promise<{ id: string; takenAt: number }> => {
    await desk.until(`run ${run} is on air`, ({ show }) => show.kind === 'running' && show.done.length === run);
    const onAir = onAirRun(desk);
    if (onAir === null) throw new Error('nothing is on air');
    return onAir;
  };
  const expectLine = (id: string, cells: readonly string[]) => expect(page.getByTestId('sales-segments').locator(`tr[data-line="${id}"][data-currency="CNY"]`).getByRole('cell')).toHaveText(cells);
  const clicks = (from: number, count: number) => feed.send(Array.from({ length: count }, (_value, index) => ({ type: 'product_click', id: `k${from + index}`, user: { id: `u${from + index}`, name: '观众' }, product: 'P01' })));
  await clicks(0, 1);

  const orders = await test.step('created, paid, cancelled and refunded, over three rows', async () => {
    const first = await taken(0);
    await page.getByTestId('sales-toggle').click();
    const [one, two, three, four] = [1, 2, 3, 4].map((id) => ({ id, total: '268.00', createdAt: seen(first.takenAt), lines: [{ sku: 'a', quantity: 1, price: '268.00' }] }));
    if (one === undefined || two === undefined || three === undefined || four === undefined) throw new Error('four orders');
    for (const order of [one, two, three, four]) await shop.createOrder(order);
    for (const order of [one, two, three]) await shop.payOrder(order);
    await expectLine(first.id, ['4¥1,072', '3¥804', '0', '0¥0', '3']);
    await page.locator('[data-action=next]').click();
    await taken(1);
    await shop.cancelOrder(four);
    await shop.refund(one, '268.00', { refundId: 1 });
    await page.locator('[data-action=next]').click();
    await taken(2);
    return { first };
  });
  // Whatever comes late belongs to the row that sold it.
  await expectLine(orders.first.id, ['4¥1,072', '3¥804', '1', '1¥268', '3']);

  await test.step('268 typed as 26.8 is refused, at the card and at the price', async () => {
    const shelf = await windows.open('shelf', (await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name: '王中控', duties: ['owner', 'control'] })).urls[0]?.replace('/console', '/shelf') ?? '');
    await shelf.getByRole('row', { name: /P03/u }).click();
    const price = desk.state().products.find(({ id }) => id === 'P03')?.liveMinor ?? 0;
    const slip = String(price / 1_000);
    await shelf.getByLabel('新的到手价', { exact: true }).fill(slip);
    await shelf.getByLabel('改价原因', { exact: true }).fill('整点降价');
    await shelf.getByRole('button', { name: '提交改价申请' }).click();
    await expect(shelf.getByTestId('price-refused')).toContainText('像是手误');
    expect(desk.state().products.find(({ id }) => id === 'P03')?.liveMinor).toBe(price);
    expect(desk.state().shelf.requests).toEqual([]);
  });

  await test.step('people click and nobody pays any more: A-15 pops up, says so, and is in the log', async () => {
    await expect(async () => {
      await clicks(Date.now(), 60);
      expect(desk.state().health.alerts.some(({ rule, clearedAt }) => rule === 'A-15' && clearedAt === null)).toBe(true);
    }).toPass({ timeout: 60_000, intervals: [1_000] });
    await expect(page.getByTestId('alert-popups')).toContainText(/10 秒内 \d+ 次点击、0 单成交（之前 5 分钟有 3 单）/u);
    await page.screenshot({ path: info.outputPath('link-fault.png') });
    expect(readLog(engine.dataDir).filter(({ event }) => event.kind === 'alertRaised' && event.rule === 'A-15')).toHaveLength(1);
  });

  await test.step('one order goes through: the alert is over', async () => {
    await shop.payOrder({ id: 9, total: '268.00', lines: [{ sku: 'a', quantity: 1, price: '268.00' }] });
    await desk.until('A-15 is over', ({ health }) => health.alerts.every(({ rule, clearedAt }) => rule !== 'A-15' || clearedAt !== null), 30_000);
  });
  expect(windows.faults()).toEqual([]);
});
