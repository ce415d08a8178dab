/** TikTok Shop on the wire: a push without amounts, the signed fetch behind it: sources.md sections 2 and 8. */
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createTiktokShopWebhook } from '#engine/adapters/sources/tiktokShop/webhook.ts';
import type { SourceId } from '#shared/ids.ts';
import { createShopWorld } from '#tests/fakes/shop/shopWorld.ts';
import { startTiktokShop, tiktokOrder } from '#tests/fakes/shop/tiktokShop.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';
import { serveWebhooks } from '#tests/fakes/webhookServer.ts';
import { startSource } from '../kit.ts';
import { booksOf, createFactFile, happen, type Happening } from './shopKit.ts';

const ID = 'src' as SourceId;
const APP = { appKey: 'app123', appSecret: 'app-secret', token: 'TTP_token' };
const LINES = [{ sku: 'MS-P03', quantity: 3, priceMinor: 1_999 }, { sku: 'MS-P07', quantity: 1, priceMinor: 500 }];

async function open(options: { readonly token?: string; readonly enabled?: boolean } = {}) {
  const clock = createManualClock();
  const world = createShopWorld();
  const file = createFactFile();
  const unread: string[] = [];
  let hook = '';
  const shop = await startTiktokShop(world, { hookUrl: () => hook, ...APP });
  onTestFinished(shop.stop);
  const stored = JSON.stringify({ appSecret: APP.appSecret, accessToken: options.token ?? APP.token });
  const base = await serveWebhooks([createTiktokShopWebhook({
    clock, secrets: { get: () => Promise.resolve(stored) }, products: () => [{ id: 'P03', sku: 'MS-P03' }], intake: { accept: file.accept, unread: (_id, _raw, why) => { unread.push(why); } },
    sources: () => [{ id: ID, enabled: options.enabled ?? true, appKey: APP.appKey, shopCipher: 'GCP_1', apiUrl: shop.apiUrl }],
  })], () => clock.now());
  hook = `${base}/hooks/tiktok-shop/${ID}`;
  return { clock, world, file, shop, base, unread, stored };
}

describe('TikTok Shop: push and fetch', () => {
  it('a push makes the order be fetched, signed as the platform asks; units become lines, amounts are exact', async () => {
    const { world, shop, file, clock } = await open();
    const order = world.place(LINES, clock.now());
    expect(await (await shop.push(order)).json()).toEqual({ ok: true, accepted: 1, duplicates: 0, unread: null });
    expect(shop.asked()[0]?.get('shop_cipher')).toBe('GCP_1');
    expect(file.facts()[0]).toMatchObject({ change: 'created', orderId: String(order.id), amountMinor: 6_497, lines: [{ productRef: 'P03', quantity: 3, amountMinor: 5_997 }, { productRef: 'MS-P07', quantity: 1, amountMinor: 500 }] });
  });

  it('paid and cancelled are told apart; money paid back is not made up', async () => {
    const { world, shop, file, clock } = await open();
    const order = world.place(LINES, clock.now());
    await shop.push(world.pay(order.id, clock.now()));
    await clock.advance(60_000);
    await shop.push(world.cancel(order.id, clock.now()));
    expect(file.money()).toEqual(booksOf(world, true));
    expect(file.money()['CNY']).toMatchObject({ paidOrders: 1, cancelledOrders: 1, refundedMinor: 0 });
  });

  it('a push of the payment before the one of the order: one fetch tells both, and the later push changes nothing', async () => {
    const { world, shop, file, clock } = await open();
    const order = world.place(LINES, clock.now());
    const created = { id: order.id, updatedAt: order.updatedAt };
    await clock.advance(5_000);
    await shop.push(world.pay(order.id, clock.now()));
    expect(await (await shop.push(created)).json()).toMatchObject({ accepted: 0, duplicates: 2 });
    expect(file.money()).toEqual(booksOf(world));
  });

  it('currencies are never added up', async () => {
    const { world, shop, file, clock } = await open();
    for (const currency of ['USD', 'GBP']) await shop.push(world.pay(world.place(LINES, clock.now(), currency).id, clock.now()));
    expect(Object.entries(file.money()).map(([currency, { paidMinor }]) => [currency, paidMinor])).toEqual([['USD', 6_497], ['GBP', 6_497]]);
    expect(file.money()).toEqual(booksOf(world));
  });

  it('the same notification again, and an older one that comes late, change nothing: the order is told as it is now', async () => {
    const { world, shop, file, clock } = await open();
    const order = world.place(LINES, clock.now());
    const early = { id: order.id, updatedAt: order.updatedAt };
    world.pay(order.id, clock.now() + 5_000);
    await shop.push(order, { notificationId: 'n1' });
    expect(await (await shop.push(order, { notificationId: 'n1' })).json()).toMatchObject({ accepted: 0, duplicates: 2 });
    await shop.push(early);
    expect(file.facts()).toHaveLength(2);
  });

  it('another secret, an altered body: 401; nothing is fetched for a stranger', async () => {
    const { world, shop, file, unread, clock } = await open();
    const order = world.place(LINES, clock.now());
    expect((await shop.push(order, { appSecret: 'other' })).status).toBe(401);
    expect((await shop.push(order, { alter: (body) => body.replace('"type":1', '"type": 1') })).status).toBe(401);
    expect([shop.asked().length, file.facts().length, unread]).toEqual([0, 0, ['badSignature', 'badSignature']]);
  });

  it('an order that cannot be fetched now is 503, so that the push comes again; a token that ran out is named', async () => {
    const { world, shop, file, clock } = await open();
    const order = world.place(LINES, clock.now());
    shop.fail({ status: 500, json: {} }, { status: 200, json: { code: 36_009_003, message: 'Internal error' } });
    expect((await shop.push(order)).status).toBe(503);
    expect((await shop.push(order)).status).toBe(503);
    expect((await shop.push(order)).status).toBe(200);
    expect(file.money()).toEqual(booksOf(world));
    const expired = await open({ token: 'old' });
    expect((await expired.shop.push(expired.world.place(LINES, 0))).status).toBe(503);
    expect(expired.unread).toEqual(['order not fetched: 105002 Expired credentials']);
  });

  it('other notifications, nonsense and an order without an amount are counted and answered 200', async () => {
    const { world, shop, unread, clock } = await open();
    const order = world.place(LINES, clock.now());
    expect((await shop.push(order, { type: 5 })).status).toBe(200);
    expect((await shop.push(order, { body: '[]' })).status).toBe(200);
    shop.fail({ status: 200, json: { code: 0, message: 'Success', data: { orders: [{ ...tiktokOrder(order), payment: { currency: 'CNY', total_amount: 'free' } }] } } });
    expect((await shop.push(order)).status).toBe(200);
    expect(unread).toEqual(['unknown type 5', 'not a push', 'payment.total_amount notADecimal']);
    expect((await (await open({ enabled: false })).shop.push(order)).status).toBe(403);
  });

  it('its self-test asks the platform and knocks at our own door; without its secrets it says so', async () => {
    const { shop, base, stored, file } = await open();
    const { source } = startSource('tiktokShop', { appKey: APP.appKey, apiUrl: shop.apiUrl }, { secret: stored, door: base });
    expect(await source.probe?.()).toMatchObject([{ step: 'answer', outcome: 'ok' }, { step: 'door', outcome: 'ok' }, { step: 'stored', outcome: 'ok' }]);
    expect(file.facts()).toMatchObject([{ provenance: 'test' }]);
    expect(startSource('tiktokShop', { appKey: 'a' }).desk.situations).toMatchObject([{ kind: 'failed', reason: 'secretMissing' }]);
  });

  it('seeded fuzz: pushes repeated, late and out of order: the facts add up to the shop\'s own books', async () => {
    const happening: fc.Arbitrary<Happening> = fc.record({ kind: fc.constantFrom('place', 'pay', 'cancel'), of: fc.nat(20), minor: fc.integer({ min: 1, max: 20_000 }), currency: fc.constantFrom('CNY', 'USD') });
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(happening, fc.constantFrom('pushed', 'twice', 'late')), { minLength: 5, maxLength: 25 }), async (steps) => {
      const { clock, world, file, shop } = await open();
      const late: { id: number; updatedAt: number }[] = [];
      for (const [what, delivery] of steps) {
        await clock.advance(1_000);
        const order = happen(world, what, clock.now());
        if (order === null) continue;
        if (delivery === 'late') late.push({ id: order.id, updatedAt: order.updatedAt });
        else await shop.push(order);
        if (delivery === 'twice') await shop.push(order);
      }
      for (const push of late.toReversed()) await shop.push(push);
      expect(file.money()).toEqual(booksOf(world, true));
    }), { numRuns: 25, seed: 20_260_310 });
  });
});
