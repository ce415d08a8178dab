import fc from 'fast-check';
import { audienceEventSchema, type AudienceEvent } from '#shared/audience/event.ts';

/** Sunday 2026-03-08 12:00 UTC: where made-up events happen. */
export const SHOW_START = Date.UTC(2026, 2, 8, 12);

/** A valid event from as little as the test cares about; the schema fills in the rest. */
export function audienceEvent(fields: { readonly kind: AudienceEvent['kind']; readonly eventId: string } & Readonly<Record<string, unknown>>): AudienceEvent {
  const receivedAt = fields['receivedAt'] ?? SHOW_START;
  return audienceEventSchema.parse({ sourceId: 'src-1', provenance: 'live', viewer: null, at: receivedAt, receivedAt, ...fields });
}

/** A comment by a named viewer. */
export const comment = (eventId: string, text: string, fields: Readonly<Record<string, unknown>> = {}): AudienceEvent =>
  audienceEvent({ kind: 'comment', eventId, text, viewer: { id: 'u1', name: '小美' }, ...fields });

/** An order fact. */
export const order = (eventId: string, orderId: string, change: 'created' | 'paid' | 'cancelled' | 'refunded', amountMinor: number, fields: Readonly<Record<string, unknown>> = {}): AudienceEvent =>
  audienceEvent({ kind: 'order', eventId, orderId, change, amountMinor, currency: 'CNY', ...fields });

const viewer = fc.record({
  id: fc.option(fc.string({ minLength: 1, maxLength: 12 })), name: fc.string({ maxLength: 12, unit: 'grapheme' }), level: fc.option(fc.integer({ min: 0, max: 99 })),
  badge: fc.option(fc.string({ maxLength: 6 })), isModerator: fc.boolean(), isHost: fc.boolean(),
});
const count = fc.integer({ min: 1, max: 1_000 });
const gauge = fc.integer({ min: 0, max: 90_000 });
const amount = fc.integer({ min: 0, max: 1_000_000 });
const ref = fc.constantFrom('p1', 'p2', 'SKU-3');

const bodies: readonly fc.Arbitrary<Record<string, unknown>>[] = [
  fc.record({ kind: fc.constant('comment'), viewer, text: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), emoteOnly: fc.boolean() }),
  fc.record({ kind: fc.constant('like'), viewer: fc.option(viewer), count }),
  fc.record({ kind: fc.constant('enter'), viewer: fc.option(viewer), count }),
  fc.record({ kind: fc.constantFrom('follow', 'share'), viewer: fc.option(viewer) }),
  fc.record({ kind: fc.constant('join'), viewer: fc.option(viewer), tier: fc.constantFrom('', '粉丝团') }),
  fc.record({ kind: fc.constant('gift'), viewer: fc.option(viewer), name: fc.constantFrom('Rose', '小心心'), count, valueMinor: fc.option(amount), currency: fc.option(fc.constant('CNY')) }),
  fc.record({ kind: fc.constant('viewers'), online: gauge, views: fc.option(gauge), uniqueViewers: fc.option(gauge) }),
  fc.record({ kind: fc.constantFrom('productClick', 'cartAdd'), viewer: fc.option(viewer), productRef: ref, count }),
  fc.record({
    kind: fc.constant('order'), orderId: fc.constantFrom('o1', 'o2', 'o3', 'o4'), change: fc.constantFrom('created', 'paid', 'cancelled', 'refunded'), amountMinor: amount,
    currency: fc.constantFrom('CNY', 'JPY'), viewer: fc.option(viewer), lines: fc.array(fc.record({ productRef: ref, title: fc.string({ maxLength: 8 }), quantity: count, amountMinor: amount }), { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('withdrawn'), target: fc.oneof(fc.record({ kind: fc.constant('event'), eventId: fc.constant('e1') }), fc.record({ kind: fc.constant('viewer'), viewerId: fc.constant('u1') }), fc.record({ kind: fc.constant('all') })) }),
  fc.record({ kind: fc.constant('figures'), values: fc.record({ views: gauge, uniqueViewers: gauge, roomImpressions: gauge, watchSeconds: gauge, paidMinor: amount }, { requiredKeys: ['watchSeconds'] }), currency: fc.option(fc.constantFrom('CNY', 'JPY')) }),
  fc.record({ kind: fc.constant('notice'), text: fc.string({ maxLength: 20 }) }),
];

/** Any valid event. Ids come from a small pool, so that repeats happen; so do late and early stamps over a quarter of an hour. */
export const anyAudienceEvent: fc.Arbitrary<AudienceEvent> = fc.tuple(
  fc.oneof(...bodies), fc.integer({ min: 0, max: 60 }), fc.constantFrom('src-1', 'src-2'), fc.integer({ min: 0, max: 900_000 }), fc.integer({ min: -30_000, max: 0 }),
  fc.constantFrom('live', 'live', 'live', 'history', 'mirror', 'test', 'simulated', 'replay'),
).map(([body, id, sourceId, offset, skew, provenance]) => audienceEventSchema.parse({
  ...body, eventId: `e${id}`, sourceId, at: SHOW_START + offset + skew, receivedAt: SHOW_START + offset, provenance,
}));
