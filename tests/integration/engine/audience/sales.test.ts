import { describe, expect, it } from 'vitest';
import type { SalesReadout } from '#shared/metrics/salesReadout.ts';
import { sourceIdSchema } from '#shared/ids.ts';
import { createShopifySender } from '#tests/fakes/shop/shopifySender.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';
import { connectDesk, connectWithToken, type DeskClient } from '#tests/harness/deskClient.ts';
import { loadSample, onAirRun } from '#tests/harness/sampleShow.ts';
import { startServe } from '../serveProcess.ts';

const SECRET = 'shpss_0123456789abcdef';
const SHOP = sourceIdSchema.parse('shopify');

async function onAir(dataDir: string) {
  const serve = await startServe(dataDir);
  const desk = await connectDesk(serve.links.get('producer')?.url ?? '');
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'addSource', source: { kind: 'shopify', id: SHOP, name: 'Shop', shop: '', apiUrl: '' } });
  await desk.storeSecret(`source.${SHOP}`, SECRET);
  await desk.until('the shop waits', ({ sources }) => sources[SHOP]?.situation.kind === 'waiting');
  await desk.must({ kind: 'startShow' });
  return { serve, desk };
}
const sales = async (desk: DeskClient, version: 'live' | 't0' = 'live'): Promise<SalesReadout> => {
  const { sales: read } = await desk.query<'sales'>({ kind: 'sales', sessionId: null, version });
  if (read === null) throw new Error('no sales');
  return read;
};
/** Everything but when it was asked for. */
const figures = ({ at: _at, ...read }: SalesReadout) => read;
const take = async (desk: DeskClient) => {
  const ack = await desk.command({ kind: 'takeNextItem', sawOnAir: onAirRun(desk)?.id ?? null });
  if (!ack.ok) throw new Error(ack.refusal.key);
  const next = onAirRun(desk);
  if (next === null) throw new Error('nothing is on air');
  return next;
};
/** When a viewer of a run orders: the stream reaches them 8 s later. */
const seen = (takenAt: number, ms: number): string => new Date(takenAt + 8_000 + ms).toISOString();

describe('what segments sold', () => {
  it('stays what it was through kill -9; a refund afterwards changes the segment it was ordered in and no other', async () => {
    const dataDir = await tempDir();
    const { serve, desk } = await onAir(dataDir);
    const first = onAirRun(desk);
    if (first === null) throw new Error('nothing is on air');
    const second = await take(desk);
    const third = await take(desk);
    const product = desk.state().products.find(({ sku }) => sku !== '');
    const line = [{ sku: product?.sku ?? '', quantity: 1, price: '100.00' }];
    const sender = createShopifySender({ baseUrl: serve.url, sourceId: SHOP, secret: SECRET });
    const orders = {
      one: { id: 1, total: '100.00', createdAt: seen(first.takenAt, 0), lines: line },
      two: { id: 2, total: '200.00', createdAt: seen(second.takenAt, 0), lines: [...line, { sku: 'else', quantity: 2, price: '50.00' }] },
      three: { id: 3, total: '300.00', createdAt: seen(third.takenAt, 0), lines: line },
      four: { id: 4, total: '40.00', createdAt: new Date(first.takenAt).toISOString(), lines: [] },
      five: { id: 5, total: '50.00', currency: 'USD', createdAt: seen(second.takenAt, 0), lines: line },
    };
    await sender.payOrder(orders.three);
    for (const order of Object.values(orders)) await sender.createOrder(order);
    for (const order of [orders.one, orders.two]) await sender.payOrder(order);
    await sender.cancelOrder(orders.one);
    await sender.refund(orders.two, '60.00', { refundId: 9 });

    const before = await sales(desk);
    const of = (read: SalesReadout, runId: string) => read.segments.find((segment) => segment.runId === runId)?.sums;
    expect(of(before, first.id)).toMatchObject([{ currency: 'CNY', orders: 1, paidOrders: 1, cancelledOrders: 1, paidMinor: 10_000 }]);
    expect(of(before, second.id)).toMatchObject([{ currency: 'CNY', orders: 1, paidMinor: 20_000, refundedMinor: 6_000, refundedOrders: 1, units: 3 }, { currency: 'USD', orders: 1, paidOrders: 0, createdMinor: 5_000 }]);
    expect(of(before, third.id)).toMatchObject([{ paidMinor: 30_000 }]);
    expect(before.outside).toMatchObject([{ currency: 'CNY', orders: 1, paidOrders: 0, createdMinor: 4_000 }]);
    expect(before.totals).toMatchObject([{ currency: 'CNY', orders: 4, paidMinor: 60_000 }, { currency: 'USD', orders: 1 }]);

    desk.close();
    await serve.kill('SIGKILL');
    const again = await startServe(dataDir);
    const after = await connectWithToken(again.url, desk.token);
    expect(figures(await sales(after))).toEqual(figures(before));

    const late = createShopifySender({ baseUrl: again.url, sourceId: SHOP, secret: SECRET });
    await late.refund(orders.one, '100.00', { refundId: 10 });
    const refunded = await sales(after);
    expect(of(refunded, first.id)).toMatchObject([{ refundedMinor: 10_000, refundedOrders: 1 }]);
    expect(refunded.segments.filter(({ runId }) => runId !== first.id)).toEqual(before.segments.filter(({ runId }) => runId !== first.id));
    after.close();
  }, 60_000);

  it('T+0 does not exist while the show runs, and is made from the file once it is over', async () => {
    const { serve, desk } = await onAir(await tempDir());
    const run = onAirRun(desk);
    const sender = createShopifySender({ baseUrl: serve.url, sourceId: SHOP, secret: SECRET });
    const order = { id: 1, total: '100.00', createdAt: seen(run?.takenAt ?? 0, 0), updatedAt: seen(run?.takenAt ?? 0, 1_000), lines: [] };
    await take(desk);
    await sender.payOrder(order);
    expect(await sales(desk, 't0')).toMatchObject({ cutAt: null, isFrozen: false });
    const last = onAirRun(desk);
    if (last === null) throw new Error('nothing is on air');
    await desk.must({ kind: 'endShow', sawOnAir: last.id });
    // A payment of the next day is known live, and not at T+0.
    await sender.payOrder({ id: 2, total: '70.00', createdAt: order.createdAt, updatedAt: new Date(Date.now() + 12 * 3_600_000).toISOString(), lines: [] });
    const [live, t0] = [await sales(desk), await sales(desk, 't0')];
    expect(live.totals).toMatchObject([{ orders: 2, paidOrders: 2, paidMinor: 17_000 }]);
    expect(t0).toMatchObject({ isFrozen: false, cutAt: expect.any(Number) as number, totals: [{ orders: 2, paidOrders: 1, paidMinor: 10_000 }] });
    desk.close();
  }, 60_000);

  it('A-20: orders use up what was counted, and no order from before a count is taken from it again', async () => {
    const { serve, desk } = await onAir(await tempDir());
    const product = desk.state().products.find(({ sku, liveMinor, safetyStock }) => sku !== '' && liveMinor !== null && (safetyStock ?? 0) > 0);
    if (product === undefined) throw new Error('the sample has no such product');
    const safety = product.safetyStock ?? 0;
    await desk.must({ kind: 'listProduct', productId: product.id, platform: 'own', cardMinor: product.liveMinor ?? 0 });
    await desk.must({ kind: 'startExplaining', productId: product.id });
    await desk.must({ kind: 'countStock', productId: product.id, units: safety + 12, note: '' });
    const sender = createShopifySender({ baseUrl: serve.url, sourceId: SHOP, secret: SECRET });
    const buy = (id: number, quantity: number) => sender.payOrder({ id, total: '10.00', createdAt: new Date().toISOString(), lines: [{ sku: product.sku, quantity, price: '10.00' }] });
    const says = () => desk.state().health.alerts.filter(({ rule, clearedAt }) => rule === 'A-20' && clearedAt === null).map(({ finding: { severity, about, params } }) => [severity, about, params['units']]);
    await buy(1, 12);
    await expect.poll(says, { timeout: 20_000 }).toEqual([['P0', 'stockLow', safety]]);
    await desk.must({ kind: 'countStock', productId: product.id, units: safety + 5, note: '' });
    await expect.poll(says, { timeout: 20_000 }).toEqual([]);
    await buy(2, safety + 6);
    await expect.poll(says, { timeout: 20_000 }).toEqual([['P0', 'oversold', 1]]);
    desk.close();
  }, 90_000);
});
