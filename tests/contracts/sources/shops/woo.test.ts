/** WooCommerce on the wire: the unsigned ping, signed deliveries, a webhook that is switched off after five failures, and the REST API that takes over. */
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createWooWebhook } from '#engine/adapters/sources/wooCommerce/webhook.ts';
import { IntakeRefused } from '#engine/audience/intakeRefused.ts';
import type { SourceId } from '#shared/ids.ts';
import { refusal } from '#shared/protocol/refusal.ts';
import { createShopWorld } from '#tests/fakes/shop/shopWorld.ts';
import { startWooShop, wooOrder } from '#tests/fakes/shop/wooShop.ts';
import { serveWebhooks } from '#tests/fakes/webhookServer.ts';
import { startSource, until, untilLive, untilSaid } from '../kit.ts';
import { booksOf, createFactFile, happen, type Happening } from './shopKit.ts';

const SECRET = 'woo-hook-secret';
const ID = 'src' as SourceId;
const LINES = [{ sku: 'MS-P03', quantity: 2, priceMinor: 5_900 }];

async function open(options: { readonly polled?: boolean; readonly keySecret?: string; readonly enabled?: boolean } = {}) {
  const world = createShopWorld();
  const file = createFactFile();
  let hook = '';
  let isFull = false;
  const shop = await startWooShop(world, { hookUrl: () => hook, secret: SECRET, key: 'ck_1', keySecret: 'cs_1' });
  onTestFinished(shop.stop);
  const keys = options.polled === false ? {} : { consumerKey: 'ck_1', consumerSecret: options.keySecret ?? 'cs_1' };
  const stored = JSON.stringify({ signingSecret: SECRET, ...keys });
  const unread: string[] = [];
  const bench = startSource('wooCommerce', { shopUrl: shop.shopUrl }, { secret: stored, manual: true, accept: file.accept });
  const base = await serveWebhooks([createWooWebhook({
    clock: bench.clock, secrets: { get: () => Promise.resolve(stored) }, sources: () => [{ id: ID, enabled: options.enabled ?? true }], products: () => [{ id: 'P03', sku: 'MS-P03' }],
    intake: { accept: (offered) => (isFull ? Promise.reject(new IntakeRefused(refusal('tooManyRequests', { retryMs: 1_000 }))) : file.accept(offered)), unread: (_id, _raw, why) => { unread.push(why); } },
  })], () => bench.clock.now());
  hook = `${base}/hooks/woo/${ID}`;
  const round = async (): Promise<void> => {
    const before = shop.asked().length;
    await bench.clock.advance(30_000);
    await until(() => expect(shop.asked().length).toBeGreaterThan(before));
  };
  return { world, file, shop, bench, base, unread, round, fill: (full: boolean) => { isFull = full; } };
}

describe('WooCommerce: deliveries', () => {
  it('the unsigned ping a webhook is saved with is answered 200 and has no effect; nothing else goes without a signature', async () => {
    const { shop, file, base } = await open();
    expect((await shop.ping()).status).toBe(200);
    expect((await fetch(`${base}/hooks/woo/${ID}`, { method: 'POST', body: 'webhook_id=7&status=completed' })).status).toBe(401);
    expect((await fetch(`${base}/hooks/woo/${ID}`, { method: 'POST', body: '{"id":1}' })).status).toBe(401);
    expect(file.facts()).toEqual([]);
  });

  it('created, paid, cancelled and refunded are told apart, lines carry our product and exact amounts, the buyer is a number', async () => {
    const { world, shop, file, bench } = await open({ polled: false });
    const order = world.place(LINES, bench.clock.now());
    expect(await (await shop.deliver(order))?.json()).toMatchObject({ ok: true, accepted: 1 });
    await bench.clock.advance(2_000);
    await shop.deliver(world.pay(order.id, bench.clock.now()));
    await bench.clock.advance(2_000);
    await shop.deliver(world.refund(order.id, 2_000, bench.clock.now()));
    await shop.deliver(world.cancel(order.id, bench.clock.now()));
    expect(file.money()).toEqual(booksOf(world));
    expect(file.facts().find(({ change }) => change === 'paid')).toMatchObject({ viewer: { id: '26', name: '' }, lines: [{ productRef: 'P03', quantity: 2, amountMinor: 11_800 }], at: order.createdAt + 2_000 });
  });

  it('paid before created, and an older state after a newer one: one order, counted once', async () => {
    const { world, shop, file, bench } = await open({ polled: false });
    const order = world.place(LINES, bench.clock.now());
    const created = JSON.stringify(wooOrder(order));
    await bench.clock.advance(2_000);
    await shop.deliver(world.pay(order.id, bench.clock.now()));
    await shop.deliver(order, { topic: 'order.created', body: created });
    expect(file.money()).toEqual(booksOf(world));
    expect(file.facts().map(({ change }) => change).toSorted()).toEqual(['created', 'paid']);
  });

  it('a refund after the order was completed is told once, in part and then the rest; what was paid stays', async () => {
    const { world, shop, file, bench } = await open({ polled: false });
    const order = world.place(LINES, bench.clock.now());
    world.pay(order.id, bench.clock.now());
    await shop.deliver(order, { body: JSON.stringify({ ...wooOrder(order), status: 'completed', date_completed_gmt: '2026-03-08T12:00:00' }) });
    await bench.clock.advance(3_600_000);
    world.refund(order.id, 2_000, bench.clock.now());
    await shop.deliver(order, { body: JSON.stringify({ ...wooOrder(order), status: 'completed' }) });
    await bench.clock.advance(3_600_000);
    world.refund(order.id, 9_800, bench.clock.now());
    for (let turn = 0; turn < 2; turn += 1) await shop.deliver(order);
    expect(wooOrder(order)['status']).toBe('refunded');
    expect(file.money()).toEqual(booksOf(world));
    expect(file.money()['CNY']).toMatchObject({ paidOrders: 1, paidMinor: 11_800, refundedOrders: 1, refundedMinor: 11_800 });
  });

  it('currencies are never added up; one without decimals has none', async () => {
    const { world, shop, file, bench } = await open({ polled: false });
    for (const currency of ['CNY', 'USD']) await shop.deliver(world.pay(world.place(LINES, bench.clock.now(), currency).id, bench.clock.now()));
    const yen = world.place([{ sku: 'MS-P03', quantity: 1, priceMinor: 1_290 }], bench.clock.now(), 'JPY');
    const body = { ...wooOrder(world.pay(yen.id, bench.clock.now())), total: '1290', line_items: [{ id: 1, name: 'x', product_id: 93, variation_id: 0, quantity: 1, total: '1290', sku: 'MS-P03', price: 1_290 }] };
    await shop.deliver(yen, { body: JSON.stringify(body) });
    expect(Object.entries(file.money()).map(([currency, { paidMinor }]) => [currency, paidMinor])).toEqual([['CNY', 11_800], ['USD', 11_800], ['JPY', 1_290]]);
  });

  it('a repeat of a delivery changes nothing; another secret, an altered body: 401', async () => {
    const { world, shop, file, bench, unread } = await open({ polled: false });
    const order = world.place(LINES, bench.clock.now());
    await shop.deliver(order);
    expect(await (await shop.deliver(order))?.json()).toMatchObject({ accepted: 0, duplicates: 1 });
    expect((await shop.deliver(order, { secret: 'other' }))?.status).toBe(401);
    expect((await shop.deliver(order, { alter: (body) => ` ${body}` }))?.status).toBe(401);
    expect(file.facts()).toHaveLength(1);
    expect(unread).toEqual(['badSignature', 'badSignature']);
  });

  it('what is signed but cannot be read is counted and answered 200: five failures would switch the webhook off', async () => {
    const { world, shop, bench, unread } = await open({ polled: false });
    const order = world.place(LINES, bench.clock.now());
    for (const quirks of [{ topic: 'coupon.created' }, { body: '{"id":' }, { body: '{"id":1,"status":"processing","currency":"CNY","total":"1e9"}' }, { body: JSON.stringify({ ...wooOrder(order), refunds: [{ id: 1, total: 'x' }] }) }, { topic: 'order.deleted', body: '{"id":1}' }]) expect((await shop.deliver(order, quirks))?.status).toBe(200);
    expect(shop.isActive()).toBe(true);
    expect(unread).toEqual(['unknown topic coupon.created', expect.any(String), 'total notADecimal', 'refunds.total notADecimal']);
  });

  it('a basket on the payment page is no order; a switched-off source says 403', async () => {
    const { world, shop, file, bench } = await open({ polled: false });
    const order = world.place(LINES, bench.clock.now());
    expect(await (await shop.deliver(order, { body: JSON.stringify({ ...wooOrder(order), status: 'checkout-draft' }) }))?.json()).toMatchObject({ ok: true, accepted: 0, unread: null });
    expect(file.facts()).toEqual([]);
    const off = await open({ enabled: false });
    expect((await off.shop.deliver(off.world.place(LINES, 0)))?.status).toBe(403);
  });
});

describe('WooCommerce: fetching', () => {
  it('brings what was pushed to nobody, by pages, and nothing twice', async () => {
    const { world, shop, file, bench, round } = await open();
    await untilLive(bench);
    for (let n = 0; n < 120; n += 1) world.place(LINES, bench.clock.now());
    world.pay(1_003, bench.clock.now());
    await round();
    await until(() => expect(file.money()).toEqual(booksOf(world)));
    expect(shop.asked().slice(1).map((query) => query.get('page'))).toEqual(['1', '2', '3']);
    await round();
    expect(file.repeats()).toBe(0);
  });

  it('what comes both ways is one fact', async () => {
    const { world, shop, file, bench, round } = await open();
    await untilLive(bench);
    await bench.clock.advance(3_000);
    const order = world.place(LINES, bench.clock.now());
    world.pay(order.id, bench.clock.now());
    world.refund(order.id, 500, bench.clock.now());
    await shop.deliver(order);
    const told = file.facts().length;
    await round();
    await until(() => expect(file.repeats()).toBe(told));
    expect(file.facts()).toHaveLength(told);
    expect(bench.desk.notes).not.toContain('webhookMissed');
  });

  it('five failed deliveries switch the webhook off: the poller brings all of it, says so, and asks every 8 s instead of every 30', async () => {
    const { world, shop, file, bench, fill, round } = await open();
    await untilLive(bench);
    fill(true);
    for (let n = 0; n < 5; n += 1) {
      const order = world.place(LINES, bench.clock.now());
      expect((await shop.deliver(order))?.status).toBe(503);
    }
    fill(false);
    expect(shop.isActive()).toBe(false);
    const unheard = world.place(LINES, bench.clock.now());
    expect(await shop.deliver(unheard)).toBeNull();
    await round();
    await until(() => expect(file.money()).toEqual(booksOf(world)));
    expect(bench.desk.notes).toContain('webhookMissed');
    const asked = shop.asked().length;
    world.pay(unheard.id, bench.clock.now());
    await bench.clock.advance(8_100);
    await until(() => expect(shop.asked().length).toBe(asked + 1));
    await until(() => expect(file.money()).toEqual(booksOf(world)));
  });

  it('wrong keys stop it and say so; a failed round is retried and nothing is lost', async () => {
    const wrong = await open({ keySecret: 'cs_wrong' });
    await untilSaid(wrong.bench, 'failed');
    expect(wrong.bench.desk.situations.at(-1)).toMatchObject({ reason: 'badSecret' });
    const { world, shop, bench, file } = await open();
    await untilLive(bench);
    shop.fail({ status: 500, json: { code: 'internal_server_error' } });
    world.place(LINES, bench.clock.now());
    await bench.clock.advance(30_000);
    await untilSaid(bench, 'retrying');
    await bench.clock.advance(2_000);
    await untilLive(bench);
    await until(() => expect(file.money()).toEqual(booksOf(world)));
  });

  it('its self-test asks the shop; without any secret it says so', async () => {
    const { bench } = await open();
    await untilLive(bench);
    expect((await bench.source.probe?.())?.[0]).toMatchObject({ step: 'answer', outcome: 'ok' });
    expect(startSource('wooCommerce', {}).desk.situations).toMatchObject([{ kind: 'failed', reason: 'secretMissing' }]);
  });
});

it('WooCommerce, seeded fuzz: deliveries lost, repeated and out of order, rounds in between: the facts add up to the shop\'s own books', async () => {
  const happening: fc.Arbitrary<Happening> = fc.record({ kind: fc.constantFrom('place', 'pay', 'cancel', 'refund'), of: fc.nat(20), minor: fc.integer({ min: 1, max: 20_000 }), currency: fc.constantFrom('CNY', 'USD') });
  const step = fc.record({ happening, delivery: fc.constantFrom('pushed', 'lost', 'twice', 'late'), round: fc.boolean() });
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
    const { world, file, bench, shop, round } = await open();
    await untilLive(bench);
    const late: string[] = [];
    for (const { happening: what, delivery, round: isRound } of steps) {
      await bench.clock.advance(1_000);
      const order = happen(world, what, bench.clock.now());
      if (order !== null && delivery !== 'lost') {
        const body = JSON.stringify(wooOrder(order));
        if (delivery === 'late') late.push(body);
        else await shop.deliver(order, { body });
        if (delivery === 'twice') await shop.deliver(order, { body });
      }
      if (isRound) await round();
    }
    for (const body of late.toReversed()) await shop.deliver(world.orders()[0] ?? world.place(LINES, 0), { body });
    await round();
    await until(() => expect(file.money()).toEqual(booksOf(world)));
    await bench.source.stop();
  }), { numRuns: 12, seed: 20_260_309 });
});
