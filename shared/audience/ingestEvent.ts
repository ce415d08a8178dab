import { z } from 'zod';
import { currencySchema } from '../commerce/money.ts';
import { MAX_COMMENT } from './event.ts';
import { platformFigureValuesSchema } from './platformFigures.ts';

/**
 * The public event shape of the ingest API (docs/ingest.md): what a stranger writes, in any language. `ingestToAudience`
 * maps it to an AudienceEvent. Unknown fields are ignored, so that senders may be newer than this engine.
 */
const id = z.string().trim().min(1).max(160);
const count = z.number().int().min(1).max(10_000_000);
const gauge = z.number().int().min(0).max(10_000_000_000);
/** Moments: ISO 8601 with a zone (`2026-03-08T20:00:00+08:00`) or integer milliseconds since the epoch. Checked while mapping. */
const at = z.union([z.string().max(40), z.number()]).optional();
/** An exact decimal string in major units. A JSON number would already have been rounded by the sender's float. */
const decimal = z.string({ error: 'must be a decimal string such as "129.00" (not a number: floats round money), or use amountMinor' }).max(32);
const minor = z.number().int().min(0).max(9e15);

const user = z.object({
  id: z.string().max(128).nullish(), name: z.string().max(200).default(''), level: z.number().int().min(0).max(1_000_000).nullish(),
  badge: z.string().max(60).nullish(), isModerator: z.boolean().default(false), isHost: z.boolean().default(false),
});
export type IngestUser = z.infer<typeof user>;
const maybeUser = user.nullish();

const base = {
  id, at,
  /** `history` = told again from before the connection, `test` = a trial: both are stored and shown, neither moves a figure or enters a draw. */
  provenance: z.enum(['live', 'history', 'test']).default('live'),
};
const item = z.object({ product: z.string().trim().min(1).max(128), title: z.string().max(300).default(''), quantity: z.number().int().min(1).max(1_000_000).default(1), amount: decimal.optional(), amountMinor: minor.optional() });

export const ingestEventSchema = z.discriminatedUnion('type', [
  z.object({ ...base, type: z.literal('comment'), user, text: z.string().min(1).max(MAX_COMMENT) }),
  z.object({ ...base, type: z.literal('like'), user: maybeUser, count: count.default(1) }),
  z.object({ ...base, type: z.literal('enter'), user: maybeUser, count: count.default(1) }),
  z.object({ ...base, type: z.literal('follow'), user: maybeUser }),
  z.object({ ...base, type: z.literal('share'), user: maybeUser }),
  z.object({ ...base, type: z.literal('join'), user: maybeUser, tier: z.string().max(60).default('') }),
  z.object({ ...base, type: z.literal('gift'), user: maybeUser, name: z.string().min(1).max(200), count: count.default(1), amount: decimal.optional(), amountMinor: minor.optional(), currency: currencySchema.optional() }),
  z.object({ ...base, type: z.literal('viewers'), online: gauge, views: gauge.nullish(), uniqueViewers: gauge.nullish() }),
  z.object({ ...base, type: z.literal('product_click'), user: maybeUser, product: z.string().trim().min(1).max(128), count: count.default(1) }),
  z.object({ ...base, type: z.literal('cart_add'), user: maybeUser, product: z.string().trim().min(1).max(128), count: count.default(1) }),
  z.object({
    ...base, type: z.literal('order'), orderId: z.string().trim().min(1).max(200), status: z.enum(['created', 'paid', 'cancelled', 'refunded']),
    amount: decimal.optional(), amountMinor: minor.optional(), currency: currencySchema, user: maybeUser, items: z.array(item).max(200).default([]),
  }),
  z.object({ ...base, type: z.literal('withdrawn'), commentId: id.optional(), userId: z.string().min(1).max(128).optional(), all: z.literal(true).optional() }),
  z.object({ ...base, type: z.literal('figures'), values: platformFigureValuesSchema, currency: currencySchema.optional() }),
  z.object({ ...base, type: z.literal('notice'), text: z.string().min(1).max(500) }),
]);
export type IngestEvent = z.infer<typeof ingestEventSchema>;
export const INGEST_TYPES = ingestEventSchema.options.map((option) => option.shape.type.value);

/** A batch: the envelope only; each event is read on its own, so that one bad event spoils no other. */
export const MAX_INGEST_EVENTS = 500;
export const ingestBatchSchema = z.object({ events: z.array(z.unknown()).min(1).max(MAX_INGEST_EVENTS) });

/** One event that was not taken: which (position in the batch), which field, why. */
export interface IngestRefusedEvent { readonly index: number; readonly field: string; readonly key: 'badMessage'; readonly message: string }
/** The answer to a batch that could be read. */
export interface IngestAnswer { readonly accepted: number; readonly duplicates: number; readonly refused: readonly IngestRefusedEvent[] }
