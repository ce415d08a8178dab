import { z } from 'zod';
import { currencySchema, minorSchema } from '../commerce/money.ts';
import { sourceIdSchema } from '../ids.ts';
import { instantSchema } from '../time/instant.ts';
import { platformFigureValuesSchema } from './platformFigures.ts';

/** Who did it, as the platform names them. `id` is the platform's own stable id; null when the platform masks it. */
export const viewerSchema = z.object({
  id: z.string().min(1).max(128).nullable(),
  name: z.string().max(200),
  level: z.number().int().min(0).max(1_000_000).nullable().default(null),
  /** Fan-club / membership badge text as shown by the platform. */
  badge: z.string().max(60).nullable().default(null),
  isModerator: z.boolean().default(false),
  isHost: z.boolean().default(false),
});
export type Viewer = z.infer<typeof viewerSchema>;

/** How far an event may be trusted as "happening now in this room". Only `live` may ever enter a lottery. */
export const provenanceSchema = z.enum(['live', 'history', 'mirror', 'test', 'simulated', 'replay']);
export type Provenance = z.infer<typeof provenanceSchema>;

const base = {
  /** The platform's id of this event, unique per source: the key for dedupe. */
  eventId: z.string().min(1).max(200),
  sourceId: sourceIdSchema,
  /** When it happened, by the platform's clock; equals `receivedAt` when the platform gives none. */
  at: instantSchema,
  /** When this machine received it. */
  receivedAt: instantSchema,
  provenance: provenanceSchema,
};

const orderLineSchema = z.object({
  /** Our product id, or the shop's SKU or product id where no mapping is known. */
  productRef: z.string().min(1).max(128),
  title: z.string().max(300).default(''),
  quantity: z.number().int().min(1).max(1_000_000),
  amountMinor: minorSchema,
});
export type OrderLine = z.infer<typeof orderLineSchema>;

/** What one fact says of an order. */
const orderFact = {
  orderId: z.string().min(1).max(200),
  change: z.enum(['created', 'paid', 'cancelled', 'refunded']),
  /** Amount of this change: the order total for created/paid/cancelled, the refunded amount for refunded. */
  amountMinor: minorSchema, currency: currencySchema,
  lines: z.array(orderLineSchema).max(200).default([]),
};
export const orderFactSchema = z.object(orderFact);

/** How long a comment and a notice may be, in UTF-16 units. */
export const MAX_COMMENT = 2_000;
export const MAX_NOTICE = 500;

/**
 * One event for every platform and shop. Comments are facts and are kept whole.
 * An order is a series of `order` facts (created, paid, cancelled, refunded) sharing `orderId`; each is stored once.
 */
export const audienceEventSchema = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('comment'), viewer: viewerSchema, text: z.string().min(1).max(MAX_COMMENT), emoteOnly: z.boolean().default(false) }),
  z.object({ ...base, kind: z.literal('like'), viewer: viewerSchema.nullable(), count: z.number().int().min(1).max(10_000_000) }),
  z.object({ ...base, kind: z.literal('enter'), viewer: viewerSchema.nullable(), count: z.number().int().min(1).max(10_000_000).default(1) }),
  z.object({ ...base, kind: z.literal('follow'), viewer: viewerSchema.nullable() }),
  z.object({ ...base, kind: z.literal('share'), viewer: viewerSchema.nullable() }),
  z.object({ ...base, kind: z.literal('join'), viewer: viewerSchema.nullable(), tier: z.string().max(60).default('') }),
  z.object({ ...base, kind: z.literal('gift'), viewer: viewerSchema.nullable(), name: z.string().max(200), count: z.number().int().min(1).max(10_000_000), valueMinor: minorSchema.nullable(), currency: currencySchema.nullable() }),
  /** A gauge reading by the platform. `views` (PV) and `uniqueViewers` (UV) are cumulative for the session. */
  z.object({ ...base, kind: z.literal('viewers'), online: z.number().int().min(0), views: z.number().int().min(0).nullable().default(null), uniqueViewers: z.number().int().min(0).nullable().default(null) }),
  z.object({ ...base, kind: z.literal('productClick'), viewer: viewerSchema.nullable(), productRef: z.string().min(1).max(128), count: z.number().int().min(1).max(10_000_000).default(1) }),
  z.object({ ...base, kind: z.literal('cartAdd'), viewer: viewerSchema.nullable(), productRef: z.string().min(1).max(128), count: z.number().int().min(1).max(10_000_000).default(1) }),
  z.object({
    ...base, kind: z.literal('order'), ...orderFact, viewer: viewerSchema.nullable(),
  }),
  /** The platform withdrew something: a deleted message, or all messages of a viewer. The original stays stored. */
  z.object({ ...base, kind: z.literal('withdrawn'), target: z.discriminatedUnion('kind', [z.object({ kind: z.literal('event'), eventId: z.string().max(200) }), z.object({ kind: z.literal('viewer'), viewerId: z.string().max(128) }), z.object({ kind: z.literal('all') })]) }),
  /** What the platform's own screen says about the session so far; money in minor units of `currency`. A later statement replaces an earlier one, figure by figure. */
  z.object({ ...base, kind: z.literal('figures'), values: platformFigureValuesSchema, currency: currencySchema.nullable().default(null) }),
  /** Something the platform said about the room (stream ended, slow mode...), in its own words. */
  z.object({ ...base, kind: z.literal('notice'), text: z.string().max(MAX_NOTICE) }),
]);
export type AudienceEvent = z.infer<typeof audienceEventSchema>;
export type AudienceKind = AudienceEvent['kind'];

/** A stretch without data from a source: itself a stored fact, drawn in the desk and on charts. */
export const feedGapSchema = z.object({
  sourceId: sourceIdSchema,
  from: instantSchema,
  /** null while the gap is still open. */
  until: instantSchema.nullable(),
  reason: z.enum(['disconnected', 'silentTooLong', 'engineStopped', 'rateLimited']),
});
export type FeedGap = z.infer<typeof feedGapSchema>;
