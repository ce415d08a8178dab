/** Shopify's Admin GraphQL on the wire, alone and beside its webhooks: sources.md sections 2 and 8. */
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createShopifyWebhook } from '#engine/adapters/sources/shopify/webhook.ts';
import type { SourceId } from '#shared/ids.ts';
import { instant } from '#shared/time/instant.ts';
import { createShopifySender } from '#tests/fakes/shop/shopifySender.ts';
import { createShopWorld, major, totalOf, type ShopWorld, type WorldOrder } from '#tests/fakes/shop/shopWorld.ts';
import { orderNode, startShopifyAdmin } from '#tests/fakes/shop/startShopifyAdmin.ts';
import { serveWebhooks } from '#tests/fakes/webhookServer.ts';
import { startSource, until, untilLive, untilSaid } from '../kit.ts';
import { booksOf, createFactFile, happen, type Happening } from './shopKit.ts';

const SECRET = 'shpss_0123456789abcdef';
const TOKEN = 'shpat_0123456789abcdef';
const ID = 'src' as SourceId;
const LINES = [{ sku: 'MS-P03', quantity: 2, priceMinor: 5_900 }];

async function open(options: { readonly token?: string; readonly pushed?: boolean; readonly prepare?: (world: ShopWorld, now: number) => void } = {}) {
  const world = createShopWorld();
  const file = createFactFile();
  let now = (): number => 0;
  const admin = await startShopifyAdmin(world, TOKEN, () => now());
  onTestFinished(admin.stop);
  const stored = JSON.stringify({ accessToken: options.token ?? TOKEN, ...(options.pushed === true ? { signingSecret: SECRET } : {}) });
  const start = () => {
    const bench = startSource('shopify', { shop: 'mornstar.myshopify.com', apiUrl: admin.apiUrl }, { secret: stored, manual: true, accept: file.accept });
    now = () => bench.clock.now();
    return bench;
  };
  const bench = start();
  options.prepare?.(world, bench.clock.now());
  const base = await serveWebhooks([createShopifyWebhook({
    clock: bench.clock, intake: { accept: file.accept, unread: () => undefined }, secrets: { get: () => Promise.resolve(stored) },
    sources: () => [{ id: ID, enabled: true }], products: () => [],
  })], () => bench.clock.now());
  const sender = createShopifySender({ baseUrl: base, sourceId: ID, secret: SECRET, now: () => bench.clock.now() });
  const round = async (): Promise<void> => {
    const before = admin.asked().length;
    await bench.clock.advance(30_000);
    await until(() => expect(admin.asked().length).toBeGreaterThan(before));
  };
  return { world, file, admin, bench, sender, round };
}
/** An order as a webhook's sender spells it. */
const iso = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/u, '+00:00');
const spec = (order: WorldOrder) => ({
  id: order.id, total: major(totalOf(order)), currency: order.currency, createdAt: iso(order.createdAt), updatedAt: iso(order.updatedAt),
  status: order.paidAt === null ? 'pending' : 'paid', lines: order.lines.map(({ sku, quantity, priceMinor }) => ({ sku, quantity, price: major(priceMinor) })),
});

describe('Shopify orders are fetched', () => {
  it('created, paid, cancelled and refunded are told apart; the next round tells only what is new', async () => {
    const { world, file, bench, round } = await open();
    await untilLive(bench);
    const order = world.place(LINES, bench.clock.now());
    await round();
    await until(() => expect(file.money()).toEqual(booksOf(world)));
    world.pay(order.id, bench.clock.now());
    await round();
    await until(() => expect(file.money()).toEqual(booksOf(world)));
    world.refund(order.id, 2_000, bench.clock.now());
    world.cancel(order.id, bench.clock.now());
    await round();
    await until(() => expect(file.money()).toEqual(booksOf(world)));
    expect(file.facts().map(({ change }) => change).toSorted()).toEqual(['cancelled', 'created', 'paid', 'paid', 'refunded']);
    await round();
    expect(file.repeats()).toBe(0);
  });

  it('pages go on to the end, and an order changed meanwhile is not lost', async () => {
    const { world, file, bench } = await open({ prepare: (books, now) => { for (let n = 0; n < 60; n += 1) books.place(LINES, now + n); } });
    await untilLive(bench);
    await until(() => expect(file.money()).toEqual(booksOf(world)));
    expect(file.facts()).toHaveLength(60);
  });

  it('asks within the budget: waits until the bucket holds the query and a quarter more, also when told "throttled"', async () => {
    const { world, admin, bench, file } = await open();
    await untilLive(bench);
    admin.setBucket({ maximum: 1_000, left: 100, restoreRate: 50 });
    world.place(LINES, bench.clock.now());
    await bench.clock.advance(8_000);
    await until(() => expect(admin.asked()).toHaveLength(2));
    // 302 points asked, 500 left then; the next needs 302 + 250.
    await bench.clock.advance(30_000);
    await until(() => expect(file.money()).toEqual(booksOf(world)));
    const thrifty = admin.asked().slice(2).every(({ first, left }) => left >= 2 + first * 12);
    expect(thrifty).toBe(true);
    expect(bench.desk.quotas.at(-1)).toMatchObject({ budget: 1_000 });
  });

  it('"throttled" is waited out and asked again; a page that is too dear is halved', async () => {
    const { world, admin, bench, file, round } = await open();
    await untilLive(bench);
    admin.setBucket({ maximum: 2_000, left: 2_000, restoreRate: 100, dearest: 200 });
    world.place(LINES, bench.clock.now());
    await round();
    await until(() => expect(file.money()).toEqual(booksOf(world)));
    expect(admin.asked().map(({ first }) => first)).toContain(12);
    admin.fail({ status: 200, json: { errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }], extensions: { cost: { requestedQueryCost: 302, actualQueryCost: null, throttleStatus: { maximumAvailable: 2_000, currentlyAvailable: 10, restoreRate: 100 } } } } });
    world.pay(1_001, bench.clock.now());
    await round();
    await bench.clock.advance(30_000);
    await until(() => expect(file.money()).toEqual(booksOf(world)));
    expect(bench.kinds()).not.toContain('retrying');
  });

  it('how far it has read is kept after the facts are, and a new engine goes on from there with a look back of a minute', async () => {
    const { world, bench, round, admin } = await open();
    await untilLive(bench);
    await bench.clock.advance(5_000);
    const order = world.place(LINES, bench.clock.now());
    await round();
    await until(() => expect(bench.desk.cursors).toEqual([Math.floor(order.updatedAt / 1_000) * 1_000]));
    const again = startSource('shopify', { shop: 'mornstar.myshopify.com', apiUrl: admin.apiUrl }, { secret: JSON.stringify({ accessToken: TOKEN }), manual: true, cursor: instant(order.updatedAt) });
    await untilLive(again);
    expect(admin.asked().at(-1)?.changed).toBe(`updated_at:>='${new Date(order.updatedAt - 60_000).toISOString()}'`);
  });

  it('a lost connection is retried and nothing in between is lost; a gap says so', async () => {
    const { world, admin, bench, file } = await open();
    await untilLive(bench);
    admin.fail({ status: 502, json: {} });
    world.place(LINES, bench.clock.now());
    await bench.clock.advance(8_000);
    await untilSaid(bench, 'retrying');
    await bench.clock.advance(2_000);
    await untilLive(bench);
    await until(() => expect(file.money()).toEqual(booksOf(world)));
    expect(bench.desk.gaps.at(-1)).toMatchObject({ reason: 'disconnected', until: expect.any(Number) as number });
  });

  it('a wrong token stops it and says so; a missing permission too', async () => {
    const { bench } = await open({ token: 'shpat_wrong' });
    await untilSaid(bench, 'failed');
    expect(bench.desk.situations.at(-1)).toMatchObject({ reason: 'badSecret' });
    const second = await open();
    await untilLive(second.bench);
    second.admin.fail({ status: 200, json: { errors: [{ message: 'Access denied for orders field.', extensions: { code: 'ACCESS_DENIED' } }] } });
    await second.bench.clock.advance(8_000);
    await untilSaid(second.bench, 'failed');
    expect(second.bench.desk.situations.at(-1)).toMatchObject({ reason: 'refused' });
  });

  it('an order that cannot be read spoils no other and is counted', async () => {
    const { world, admin, bench, file } = await open();
    await untilLive(bench);
    const order = world.place(LINES, bench.clock.now());
    admin.fail({ status: 200, json: { data: { orders: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [{ legacyResourceId: {} }, orderNode(order)] } } } });
    await bench.clock.advance(8_000);
    await until(() => expect(file.money()).toEqual(booksOf(world)));
    expect(bench.desk.unread.map(({ why }) => why)).toEqual(['order legacyResourceId']);
  });

  it('its self-test asks the shop and knocks at our own door', async () => {
    const { bench } = await open();
    await untilLive(bench);
    expect(await bench.source.probe?.()).toMatchObject([{ step: 'answer', outcome: 'ok' }]);
  });
});

describe('Shopify: pushed and fetched side by side', () => {
  it('what comes both ways is one fact', async () => {
    const { world, file, bench, sender, round } = await open({ pushed: true });
    await untilLive(bench);
    const order = world.place(LINES, bench.clock.now());
    world.pay(order.id, bench.clock.now());
    expect(await sender.updateOrder(spec(order))).toMatchObject({ status: 200, body: { accepted: 2 } });
    world.refund(order.id, 3_000, bench.clock.now());
    expect(await sender.refund(spec(order), '30.00', { refundId: 701 })).toMatchObject({ body: { accepted: 1 } });
    await round();
    await until(() => expect(file.money()).toEqual(booksOf(world)));
    expect(file.facts().filter(({ change }) => change === 'refunded')).toHaveLength(1);
    expect(bench.desk.notes).not.toContain('webhookMissed');
  });

  it('a webhook that went silent is noticed, said, and the shop is asked often; it is trusted again when pushes come', async () => {
    const { world, file, bench, admin, sender } = await open({ pushed: true });
    await untilLive(bench);
    world.place(LINES, bench.clock.now());
    await bench.clock.advance(29_000);
    expect(admin.asked()).toHaveLength(1);
    await bench.clock.advance(1_500);
    await until(() => expect(file.money()).toEqual(booksOf(world)));
    expect(bench.desk.notes).toContain('webhookMissed');
    const asked = admin.asked().length;
    const pushed = world.place(LINES, bench.clock.now());
    await sender.createOrder(spec(pushed));
    await bench.clock.advance(8_100);
    await until(() => expect(admin.asked()).toHaveLength(asked + 1));
    await until(() => expect(bench.desk.notes).not.toContain('webhookMissed'));
  });

  it('seeded fuzz: pushes lost, repeated and out of order, rounds in between: the facts add up to the shop\'s own books', async () => {
    const happening: fc.Arbitrary<Happening> = fc.record({ kind: fc.constantFrom('place', 'pay', 'cancel', 'refund'), of: fc.nat(20), minor: fc.integer({ min: 1, max: 20_000 }), currency: fc.constantFrom('CNY', 'USD') });
    const step = fc.record({ happening, delivery: fc.constantFrom('pushed', 'lost', 'twice', 'late'), round: fc.boolean() });
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const { world, file, bench, sender, round } = await open({ pushed: true });
      await untilLive(bench);
      const late: (() => Promise<unknown>)[] = [];
      for (const { happening: what, delivery, round: isRound } of steps) {
        await bench.clock.advance(1_000);
        const order = happen(world, what, bench.clock.now());
        if (order !== null && delivery !== 'lost') {
          const [told, refund] = [spec(order), order.refunds.at(-1)];
          const send = (): Promise<unknown> => (what.kind === 'refund' && refund !== undefined ? sender.refund(told, major(refund.minor), { refundId: refund.id }) : what.kind === 'cancel' ? sender.cancelOrder(told) : sender.updateOrder(told));
          if (delivery === 'late') late.push(send);
          else await send();
          if (delivery === 'twice') await send();
        }
        if (isRound) await round();
      }
      for (const send of late.toReversed()) await send();
      await round();
      await until(() => expect(file.money()).toEqual(booksOf(world)));
      await bench.source.stop();
    }), { numRuns: 12, seed: 20_260_308 });
  });
});
