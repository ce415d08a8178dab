import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIngest } from '#engine/audience/ingest/createIngest.ts';
import type { PushSource } from '#engine/audience/pushSource.ts';
import { IntakeRefused } from '#engine/audience/intakeRefused.ts';
import type { AudienceIntake } from '#engine/ports.ts';
import type { SourceId } from '#shared/ids.ts';
import { refusal } from '#shared/protocol/refusal.ts';
import { createIngestClient } from '#tests/fakes/ingestClient.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';
import { serveWebhooks } from '#tests/fakes/webhookServer.ts';
import { openLane, SESSION, type TestLane } from './lane.ts';

const SECRET = 'feed-secret-0123456789';
const FEED = 'feed-1' as SourceId;
const SOURCES: readonly PushSource[] = [{ id: FEED, enabled: true }, { id: 'feed-off' as SourceId, enabled: false }, { id: 'feed-bare' as SourceId, enabled: true }];
const user = { id: 'u1', name: '小美', level: 12 };

async function openIngest(over: { readonly lane?: TestLane; readonly intake?: AudienceIntake } = {}) {
  const lane = over.lane ?? await openLane();
  const ingest = createIngest({
    clock: lane.clock, log: createQuietLog(), intake: over.intake ?? lane.pipeline, sources: () => SOURCES,
    secrets: { get: async (owner) => (owner === 'source.feed-bare' ? null : SECRET) },
  });
  const baseUrl = await serveWebhooks([ingest.webhook], lane.clock.now);
  return { lane, ingest, baseUrl, client: createIngestClient({ baseUrl, sourceId: FEED, secret: SECRET }) };
}

describe('ingest over HTTP', () => {
  it('every type of event is taken and moves its figure', async () => {
    const { client, lane } = await openIngest();
    const answer = await client.send([
      { type: 'comment', id: '1', user, text: '有L码吗' }, { type: 'like', id: '1', count: 30 }, { type: 'enter', id: '1', user }, { type: 'follow', id: '1', user },
      { type: 'share', id: '1' }, { type: 'join', id: '1', user, tier: '粉丝团' }, { type: 'gift', id: '1', user, name: 'Rose', count: 2, amount: '1.00', currency: 'CNY' },
      { type: 'viewers', id: '1', online: 880, views: 75_000, uniqueViewers: 52_000 }, { type: 'product_click', id: '1', product: 'P01', count: 3 }, { type: 'cart_add', id: '1', product: 'P01' },
      { type: 'order', id: '1', orderId: 'A1', status: 'created', amount: '129.00', currency: 'CNY', items: [{ product: 'P01', quantity: 1, amount: '129.00' }] },
      { type: 'order', id: '1', orderId: 'A1', status: 'paid', amountMinor: 12_900, currency: 'CNY' },
      { type: 'withdrawn', id: '1', commentId: '1' }, { type: 'notice', id: '1', text: 'slow mode on' },
    ]);
    expect(answer).toEqual({ status: 200, body: { ok: true, accepted: 14, duplicates: 0, refused: [] } });
    const { metrics } = await lane.store.readout(SESSION);
    expect(metrics).toMatchObject({
      comments: 1, likes: 30, follows: 1, gifts: 2, productClicks: 3, views: 75_000, uniqueViewers: 52_000, online: { value: 880 },
      money: [{ currency: 'CNY', createdOrders: 1, paidOrders: 1, paidMinor: 12_900 }],
    });
  });

  it('a retry is harmless: the same batch again is all duplicates', async () => {
    const { client } = await openIngest();
    const events = [{ type: 'comment', id: 'a', user, text: 'hi' }, { type: 'order', id: 'o', orderId: 'o', status: 'paid', amount: '1', currency: 'CNY' }];
    expect((await client.send(events)).body).toMatchObject({ accepted: 2, duplicates: 0 });
    expect((await client.send(events)).body).toMatchObject({ ok: true, accepted: 0, duplicates: 2 });
  });

  it('paid before created is one order, a refund may come last, and currencies stay apart', async () => {
    const { client, lane } = await openIngest();
    const order = (id: string, status: string, currency: string, amount: string) => ({ type: 'order', id, orderId: 'A7', status, amount, currency });
    await client.send([order('3', 'refunded', 'CNY', '29.00'), order('2', 'paid', 'CNY', '129.00')]);
    await client.send([order('1', 'created', 'CNY', '129.00'), order('2', 'paid', 'CNY', '129.00'), { ...order('4', 'paid', 'JPY', '1290'), orderId: 'A8' }]);
    const { metrics } = await lane.store.readout(SESSION);
    expect(metrics.money).toMatchObject([{ currency: 'CNY', createdOrders: 1, paidOrders: 1, paidMinor: 12_900, refundedOrders: 1, refundedMinor: 2_900 }, { currency: 'JPY', paidOrders: 1, paidMinor: 1_290 }]);
  });

  it('a bad event is refused by position, field and reason; the good ones are kept', async () => {
    const { client, lane } = await openIngest();
    const answer = await client.send([
      { type: 'comment', id: '1', user, text: 'good' }, { type: 'dance', id: '2' }, { type: 'comment', id: '3', user, text: '' },
      { type: 'order', id: '4', orderId: 'x', status: 'paid', amount: 129, currency: 'CNY' }, { type: 'comment', id: '5', user, text: 'late', at: 1_772_971_200 },
      { type: 'order', id: '6', orderId: 'x', status: 'paid', amount: '129.005', currency: 'CNY' }, 'not an object', { type: 'comment', id: '8', user, text: 'also good', unknownField: { deep: true } },
    ]);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ accepted: 2, duplicates: 0 });
    const refused = answer.body['refused'] as { index: number; field: string; key: string; message: string }[];
    expect(refused.map(({ index, field, key }) => [index, field, key])).toEqual([[1, 'type', 'badMessage'], [2, 'text', 'badMessage'], [3, 'amount', 'badMessage'], [4, 'at', 'badMessage'], [5, 'amount', 'badMessage'], [6, '', 'badMessage']]);
    expect(refused[0]?.message).toContain('"dance" is not a known type; use one of comment, like,');
    expect(refused[2]?.message).toContain('"129.00"');
    expect(refused[3]?.message).toContain('looks like seconds');
    expect(refused[4]?.message).toContain('more decimals than CNY has');
    expect((await lane.store.readout(SESSION)).metrics.comments).toBe(2);
  });

  it('a batch in which nothing is usable answers 422', async () => {
    const { client } = await openIngest();
    expect(await client.send([{ type: 'dance', id: '2' }])).toMatchObject({ status: 422, body: { ok: false, accepted: 0, refused: [{ index: 0 }] } });
  });

  const lateBy = (ms: number) => String(Date.now() + ms);
  it.each([
    ['wrong secret', { secret: 'wrong' }, 401, 'badSignature'],
    ['body changed after signing', { bodyAfterSigning: '{ "events": [] }' }, 401, 'badSignature'],
    ['no signature', { signature: '' }, 401, 'badSignature'],
    ['signature of another kind', { signature: `sha1=${'0'.repeat(40)}` }, 401, 'badSignature'],
    ['six minutes late', { timestamp: lateBy(-360_000) }, 401, 'timestampOutOfWindow'],
    ['six minutes early', { timestamp: lateBy(360_000) }, 401, 'timestampOutOfWindow'],
    ['timestamp that is no number', { timestamp: 'yesterday' }, 401, 'timestampOutOfWindow'],
    ['unknown source', { sourceId: 'nobody' }, 404, 'unknownSource'],
    ['disabled source', { sourceId: 'feed-off' }, 403, 'sourceDisabled'],
    ['source without a secret', { sourceId: 'feed-bare' }, 403, 'secretMissing'],
  ])('%s is refused typed, and nothing is stored', async (_what, quirks, status, key) => {
    const { client, lane } = await openIngest();
    expect(await client.send([{ type: 'comment', id: '1', user, text: 'x' }], quirks)).toMatchObject({ status, body: { ok: false, refusal: { key } } });
    expect((await lane.store.readout(SESSION)).metrics.comments).toBe(0);
  });

  it('four minutes off is still taken', async () => {
    const { client } = await openIngest();
    expect((await client.send([{ type: 'like', id: '1' }], { timestamp: lateBy(-240_000) })).status).toBe(200);
  });

  it.each([
    ['not JSON', '{"events":', 'body'], ['not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 'body'], ['no events', '{}', 'events'], ['empty', '{"events":[]}', 'events'],
    ['too many', JSON.stringify({ events: Array.from({ length: 501 }, (_, i) => ({ type: 'like', id: String(i) })) }), 'events'],
  ])('%s is refused whole, with the field', async (_what, body, field) => {
    const { client } = await openIngest();
    expect(await client.sendRaw(body)).toMatchObject({ status: 400, body: { ok: false, refusal: { key: 'badMessage', params: { field } } } });
  });

  it('more than 1 MB is refused with 413', async () => {
    const { client } = await openIngest();
    expect(await client.sendRaw('x'.repeat(1_048_577))).toMatchObject({ status: 413, body: { refusal: { key: 'tooLarge', params: { maxBytes: 1_048_576 } } } });
  });

  it('a full lane answers 503 with when to come back, and nothing was taken', async () => {
    const { client } = await openIngest({ intake: { accept: () => Promise.reject(new IntakeRefused(refusal('tooManyRequests', { retryMs: 1_000 }))), unread: () => undefined } });
    expect(await client.send([{ type: 'like', id: '1' }])).toMatchObject({ status: 503, body: { refusal: { key: 'tooManyRequests', params: { retryMs: 1_000 } } } });
  });

  it('seeded fuzz: whatever is posted, the answer is typed, never a 500, and every event is accounted for', async () => {
    const { client, lane } = await openIngest();
    const hostile = fc.oneof(
      fc.record({ type: fc.constantFrom('comment', 'order', 'viewers', 'gift', 'withdrawn', '__proto__', 'constructor'), id: fc.oneof(fc.string(), fc.integer()), text: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('x'.repeat(3_000))), user: fc.oneof(fc.constant(user), fc.jsonValue()), orderId: fc.string(), status: fc.constantFrom('paid', 'x'), amount: fc.oneof(fc.constantFrom('1e5', '-1', '١٢', '9'.repeat(30), '0x10', 'NaN', ' 12.50 '), fc.string()), currency: fc.constantFrom('CNY', 'JPY', 'cny', ''), online: fc.oneof(fc.integer(), fc.double()), at: fc.jsonValue() }, { requiredKeys: ['type'] }),
      fc.jsonValue(),
      fc.record({ type: fc.constant('comment'), id: fc.nat({ max: 30 }).map(String), user: fc.constant(user), text: fc.string({ minLength: 1, unit: 'binary' }) }),
    );
    let refused = 0;
    await fc.assert(fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 20 }), async (events) => {
      const { status, body } = await client.send(events);
      expect([200, 422]).toContain(status);
      expect(Number(body['accepted']) + Number(body['duplicates']) + (body['refused'] as unknown[]).length).toBe(events.length);
      refused += (body['refused'] as unknown[]).length;
    }), { numRuns: 60, seed: 20260308 });
    const figures = async () => {
      const { metrics: { at: _at, commentsLastMinute: _sliding, ...metrics }, buckets, total } = await lane.store.readout(SESSION);
      return { metrics, buckets, total };
    };
    // What cannot be read is counted in bulk, a moment later.
    await expect.poll(async () => (await figures()).metrics.feeds[0]?.unread, { timeout: 10_000 }).toBe(refused);
    const live = await figures();
    await lane.store.recompute(SESSION);
    expect(await figures()).toEqual(live);
    expect(live.metrics.feeds[0]?.events).toBeGreaterThan(0);
  });
});

describe('ingest over the socket', () => {
  it('a signed handshake is let in under its source id; its batches get the same answers', async () => {
    const { ingest, client } = await openIngest();
    expect(await ingest.socket.authorise(client.socketAuth())).toEqual({ ok: true, value: { sourceId: FEED } });
    expect(await ingest.socket.offer(FEED, { events: [{ type: 'comment', id: 's1', user, text: 'hi' }, { type: 'x', id: '2' }] })).toMatchObject({ ok: true, value: { accepted: 1, duplicates: 0, refused: [{ index: 1, field: 'type' }] } });
    expect(await ingest.socket.offer(FEED, 'nonsense')).toMatchObject({ ok: false, refusal: { key: 'badMessage' } });
  });

  it.each([
    ['signature of another source', (auth: object) => ({ ...auth, sourceId: 'feed-off' }), 'badSignature'],
    ['unknown source', (auth: object) => ({ ...auth, sourceId: 'nobody' }), 'unknownSource'],
    ['old timestamp with its signature', (auth: object) => ({ ...auth, timestamp: '1' }), 'badSignature'],
    ['nothing', () => undefined, 'badMessage'],
    ['source without a secret', (auth: object) => ({ ...auth, sourceId: 'feed-bare' }), 'secretMissing'],
  ])('%s is refused', async (_what, change, key) => {
    const { ingest, client } = await openIngest();
    expect(await ingest.socket.authorise(change(client.socketAuth()))).toMatchObject({ ok: false, refusal: { key } });
  });

  it('a source switched off while connected is refused batch by batch', async () => {
    const { ingest } = await openIngest();
    expect(await ingest.socket.offer('feed-off' as SourceId, { events: [{ type: 'like', id: '1' }] })).toMatchObject({ ok: false, refusal: { key: 'sourceDisabled' } });
  });
});
