/** Signed Shopify orders are placed, paid, cancelled and refunded while rows are taken: the console shows what each row sold. */
import { connectDesk } from '../harness/deskClient.ts';
import { loadSample, onAirRun } from '../harness/sampleShow.ts';
import { createShopifySender } from '../fakes/shop/shopifySender.ts';
import { sourceIdSchema } from '../../shared/ids.ts';
import { expect, test } from './support/test.ts';

const SECRET = 'shpss_0123456789abcdef';
const SHOP = sourceIdSchema.parse('shopify');
/** When a viewer of a run orders: the stream reaches them 8 s later. */
const seen = (takenAt: number): string => new Date(takenAt + 8_000).toISOString();

test('orders belong to the row their buyer saw, whenever they are paid, cancelled or refunded', async ({ startRoom, windows, afterwards }) => {
  test.setTimeout(120_000);
  const engine = await startRoom();
  const client = await connectDesk(engine.link('producer'));
  afterwards(async () => { await Promise.resolve(); client.close(); });
  await loadSample(client, 'rehearsal');
  await client.must({ kind: 'addSource', source: { kind: 'shopify', id: SHOP, name: 'Shop', shop: '', apiUrl: '' } });
  await client.storeSecret(`source.${SHOP}`, SECRET);
  await client.until('the shop waits', ({ sources }) => sources[SHOP]?.situation.kind === 'waiting');
  await client.must({ kind: 'startShow' });
  const shop = createShopifySender({ baseUrl: engine.url, sourceId: SHOP, secret: SECRET });
  const { urls } = await client.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name: 'Lin' });
  const page = await windows.open('console', urls[0] ?? '');
  const next = page.locator('[data-action=next]');
  const taken = async (run: number): Promise<{ id: string; takenAt: number }> => {
    await client.until(`run ${run} is on air`, ({ show }) => show.kind === 'running' && show.done.length === run);
    const onAir = onAirRun(client);
    if (onAir === null) throw new Error('nothing is on air');
    return onAir;
  };
  const line = (id: string, currency = 'CNY') => page.getByTestId('sales-segments').locator(`tr[data-line="${id}"][data-currency="${currency}"]`).getByRole('cell');
  const expectLine = (id: string, cells: readonly string[], currency = 'CNY') => expect(line(id, currency)).toHaveText(cells);

  const first = await taken(0);
  await page.getByTestId('sales-toggle').click();
  const one = { id: 1, total: '268.00', createdAt: seen(first.takenAt), lines: [{ sku: 'a', quantity: 2, price: '134.00' }] };
  await shop.createOrder(one);
  await expectLine(first.id, ['1¥268', '0¥0', '0', '0¥0', '0']);
  await shop.payOrder(one);
  await expectLine(first.id, ['1¥268', '1¥268', '0', '0¥0', '2']);

  await next.click();
  const second = await taken(1);
  const two = { id: 2, total: '99.00', createdAt: seen(second.takenAt), lines: [{ sku: 'b', quantity: 1, price: '99.00' }] };
  const abroad = { id: 3, total: '20.00', currency: 'USD', createdAt: seen(second.takenAt), lines: [{ sku: 'b', quantity: 1, price: '20.00' }] };
  await shop.createOrder(two);
  await shop.payOrder(abroad);
  await shop.cancelOrder(one);
  await shop.refund(one, '268.00', { refundId: 1 });
  await expectLine(first.id, ['1¥268', '1¥268', '1', '1¥268', '2']);
  await expectLine(second.id, ['1¥99', '0¥0', '0', '0¥0', '0']);
  await expectLine(second.id, ['1$20', '1$20', '0', '0$0', '1'], 'USD');

  await next.click();
  const third = await taken(2);
  // Paid, and the payment delivered twice, when the next row is long on air.
  await shop.payOrder(two, { eventId: 'late', webhookId: 'w1' });
  await shop.payOrder(two, { eventId: 'late', webhookId: 'w2' });
  await expectLine(second.id, ['1¥99', '1¥99', '0', '0¥0', '1']);
  await expect(page.getByTestId('sales-segments').locator(`tr[data-line="${third.id}"]`)).toHaveText(/—$/u);
  await expectLine('totals', ['2¥367', '2¥367', '1', '1¥268', '3']);

  await test.step('+1 sold by hand is a paid order of the product being explained', async () => {
    await page.getByTestId('sold-one').click();
    await expect(line('totals').nth(1)).toContainText('3');
    await expect(page.getByTestId('sales-products').getByRole('rowheader', { name: /^P01 /u })).toBeVisible();
  });

  await test.step('T+0 is none while the show runs', async () => {
    await page.getByRole('tab', { name: 'T+0' }).click();
    await expect(page.getByTestId('sales-panel')).toContainText('节目结束后才有这个口径');
  });
});
