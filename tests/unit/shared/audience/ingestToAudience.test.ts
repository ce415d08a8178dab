import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audienceEventSchema } from '#shared/audience/event.ts';
import { ingestToAudience } from '#shared/audience/ingestToAudience.ts';
import type { SourceId } from '#shared/ids.ts';
import { instant } from '#shared/time/instant.ts';

const FEED = 'feed-1' as SourceId;
const NOW = instant(Date.UTC(2026, 2, 8, 12));
const read = (raw: unknown) => ingestToAudience(raw, FEED, NOW);
const viewer = { id: 'u1', name: '小美', level: null, badge: null, isModerator: false, isHost: false };
const user = { id: 'u1', name: '小美' };

describe('public event shape -> audience event', () => {
  it.each([
    [{ type: 'comment', id: '1', user, text: '多少钱' }, { kind: 'comment', eventId: 'comment:1', text: '多少钱', viewer, at: NOW, receivedAt: NOW, provenance: 'live', sourceId: FEED }],
    [{ type: 'comment', id: '1', user: { ...user, level: 3, badge: '团', isModerator: true }, text: 'x', at: '2026-03-08T19:59:58+08:00' }, { at: NOW - 2_000, viewer: { ...viewer, level: 3, badge: '团', isModerator: true } }],
    [{ type: 'comment', id: '1', user: { id: '', name: 'X***' }, text: 'x' }, { viewer: { ...viewer, id: null, name: 'X***' } }],
    [{ type: 'like', id: '1' }, { kind: 'like', count: 1, viewer: null }],
    [{ type: 'enter', id: '1', count: 12, user: null }, { kind: 'enter', count: 12, viewer: null }],
    [{ type: 'follow', id: '1', user }, { kind: 'follow', viewer }],
    [{ type: 'share', id: '1', provenance: 'history' }, { kind: 'share', provenance: 'history' }],
    [{ type: 'join', id: '1', tier: '舰长' }, { kind: 'join', tier: '舰长' }],
    [{ type: 'gift', id: '1', name: 'Rose' }, { kind: 'gift', count: 1, valueMinor: null, currency: null }],
    [{ type: 'gift', id: '1', name: 'Rose', count: 3, amount: '0.3', currency: 'CNY' }, { kind: 'gift', count: 3, valueMinor: 30, currency: 'CNY' }],
    [{ type: 'viewers', id: '1', online: 5 }, { kind: 'viewers', online: 5, views: null, uniqueViewers: null }],
    [{ type: 'product_click', id: '1', product: 'P01' }, { kind: 'productClick', productRef: 'P01', count: 1 }],
    [{ type: 'cart_add', id: '1', product: 'P01', count: 2 }, { kind: 'cartAdd', productRef: 'P01', count: 2 }],
    [{ type: 'order', id: 'A1', orderId: 'A1', status: 'refunded', amount: '12.50', currency: 'CNY', user }, { kind: 'order', eventId: 'order:A1:refunded', change: 'refunded', amountMinor: 1_250, viewer, lines: [] }],
    [{ type: 'order', id: 'A1', orderId: 'A1', status: 'paid', amount: '1290', currency: 'JPY', items: [{ product: 'P1', quantity: 2, amount: '1290' }] }, { amountMinor: 1_290, lines: [{ productRef: 'P1', title: '', quantity: 2, amountMinor: 1_290 }] }],
    [{ type: 'withdrawn', id: '1', commentId: '7' }, { kind: 'withdrawn', target: { kind: 'event', eventId: 'comment:7' } }],
    [{ type: 'withdrawn', id: '1', userId: 'u1' }, { target: { kind: 'viewer', viewerId: 'u1' } }],
    [{ type: 'withdrawn', id: '1', all: true }, { target: { kind: 'all' } }],
    [{ type: 'notice', id: '1', text: '直播已结束' }, { kind: 'notice', text: '直播已结束' }],
  ])('%j', (raw, expected) => {
    expect(read(raw)).toMatchObject({ ok: true, value: expected });
  });

  it.each([
    [{ id: '1' }, 'type', 'is not a known type'], [{ type: 'Comment', id: '1' }, 'type', '"Comment" is not a known type; use one of comment'],
    [{ type: 'like' }, 'id', ''], [{ type: 'like', id: '  ' }, 'id', ''], [{ type: 'like', id: 'x'.repeat(161) }, 'id', ''], [{ type: 'comment', id: '1', user }, 'text', ''], [{ type: 'comment', id: '1', text: 'x' }, 'user', ''],
    [{ type: 'like', id: '1', at: '2026-03-08 20:00' }, 'at', 'has no zone'], [{ type: 'like', id: '1', count: 0 }, 'count', ''],
    [{ type: 'order', id: '1', orderId: '1', status: 'shipped', amount: '1', currency: 'CNY' }, 'status', ''],
    [{ type: 'order', id: '1', orderId: '1', status: 'paid', currency: 'CNY' }, 'amount', 'is missing'],
    [{ type: 'order', id: '1', orderId: '1', status: 'paid', amount: 12.5, currency: 'CNY' }, 'amount', 'decimal string'],
    [{ type: 'order', id: '1', orderId: '1', status: 'paid', amount: '-1', currency: 'CNY' }, 'amount', 'refund is status "refunded"'],
    [{ type: 'order', id: '1', orderId: '1', status: 'paid', amount: '1', amountMinor: 100, currency: 'CNY' }, 'amountMinor', 'not both'],
    [{ type: 'order', id: '1', orderId: '1', status: 'paid', amount: '1', currency: 'yuan' }, 'currency', ''],
    [{ type: 'order', id: '1', orderId: '1', status: 'paid', amount: '1', currency: 'CNY', items: [{ product: 'a' }, { product: 'b', amount: 'x' }] }, 'items.1.amount', 'decimal string'],
    [{ type: 'gift', id: '1', name: 'Rose', amount: '1' }, 'currency', 'ISO 4217'], [{ type: 'withdrawn', id: '1' }, 'commentId', 'exactly one'], [{ type: 'withdrawn', id: '1', commentId: '1', all: true }, 'commentId', 'exactly one'],
    [null, '', ''], ['comment', '', ''], [[], '', ''],
  ])('%j is refused at %s', (raw, field, message) => {
    const result = read(raw);
    expect(result).toMatchObject({ ok: false, failure: { field } });
    expect(result.ok ? '' : result.failure.message).toContain(message);
  });

  it('the four facts of an order may share one id; two types may share an id too', () => {
    const ids = ['created', 'paid', 'cancelled', 'refunded'].map((status) => read({ type: 'order', id: '1', orderId: '1', status, amount: '1', currency: 'CNY' }))
      .concat(read({ type: 'like', id: '1' }), read({ type: 'follow', id: '1' })).map((result) => (result.ok ? result.value.eventId : null));
    expect(new Set(ids).size).toBe(6);
  });

  it('whatever comes in, what comes out fits the schema of the audience lane', () => {
    const some = fc.oneof(fc.jsonValue(), fc.record({ type: fc.constantFrom('comment', 'order', 'gift', 'viewers', 'like', 'withdrawn', 'notice', 'join'), id: fc.string(), text: fc.string({ unit: 'binary' }), user: fc.oneof(fc.constant(user), fc.record({ id: fc.option(fc.string()), name: fc.string() })), orderId: fc.string(), status: fc.constantFrom('paid', 'created'), amount: fc.string(), amountMinor: fc.oneof(fc.nat(), fc.double()), currency: fc.constantFrom('CNY', 'JPY'), online: fc.nat(), at: fc.oneof(fc.integer(), fc.string()), name: fc.string(), count: fc.integer() }, { requiredKeys: ['type', 'id'] }));
    fc.assert(fc.property(some, (raw) => {
      const result = read(raw);
      if (result.ok) expect(audienceEventSchema.parse(result.value)).toEqual(result.value);
      else expect(result.failure.message).not.toBe('');
    }), { numRuns: 2_000, seed: 20260308 });
  });
});
