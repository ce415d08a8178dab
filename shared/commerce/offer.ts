import { z } from 'zod';
import { offerIdSchema, productIdSchema, type ProductId } from '../ids.ts';
import { instantSchema, type Instant } from '../time/instant.ts';
import { currencySchema, minorSchema } from './money.ts';

const off = minorSchema.min(1);
const from = minorSchema.min(0).default(0);

/** What an offer takes off. Thresholds look at the order's goods in its scope, before any offer. */
export const offerDealSchema = z.discriminatedUnion('kind', [
  /** 满 from 减 off; `repeats`: 每满. A red packet without a threshold has from = 0. */
  z.object({ kind: z.literal('amountOff'), offMinor: off, fromMinor: from, repeats: z.boolean().default(false) }),
  /** Off in tenths of a percent of the goods in scope (9 折 = 100). */
  z.object({ kind: z.literal('percentOff'), permille: z.number().int().min(1).max(999), fromMinor: from, maxOffMinor: off.nullable().default(null) }),
  /** N 件减 off: from `units` pieces of one product on, once an order. */
  z.object({ kind: z.literal('unitsOff'), units: z.number().int().min(1).max(1_000), offMinor: off }),
  /** 同拍再减: one of each of `products` in one order. */
  z.object({ kind: z.literal('together'), products: z.array(productIdSchema).min(2).max(10), offMinor: off }),
]);
export type OfferDeal = z.infer<typeof offerDealSchema>;

/** Which offers share a slot: an order takes at most one of a group. */
export const OFFER_GROUPS = ['shopCoupon', 'platformCoupon', 'redPacket', 'bundle'] as const;

/** A coupon, red packet or bundle that buyers can use, as set up on the platform. */
export const offerSchema = z.object({
  id: offerIdSchema,
  name: z.string().min(1).max(100),
  currency: currencySchema.default('CNY'),
  deal: offerDealSchema,
  /** Empty = all products of the currency. */
  products: z.array(productIdSchema).max(1_000).default([]),
  except: z.array(productIdSchema).max(1_000).default([]),
  group: z.enum(OFFER_GROUPS),
  /** Groups it does not stack with (不与其他店铺券叠加). */
  excludes: z.array(z.enum(OFFER_GROUPS)).max(4).default([]),
  /** Who pays for it: what the platform pays lowers the buyer's price, never ours. */
  paidBy: z.enum(['shop', 'platform']).default('shop'),
  /** The live price (到手价) of its products counts it in already. */
  inLivePrice: z.boolean().default(false),
  from: instantSchema.nullable().default(null),
  until: instantSchema.nullable().default(null),
});
export type Offer = z.infer<typeof offerSchema>;

/** May it be used at `at`? The end is the first moment it may not. */
export const isOfferOpen = (offer: Offer, at: Instant): boolean => (offer.from === null || offer.from <= at) && (offer.until === null || at < offer.until);

/** Is this product in the offer's scope? `ignoreExceptions`: what if the exception was not set on the platform. */
export const isInScope = (offer: Offer, productId: ProductId, ignoreExceptions = false): boolean => {
  if (!ignoreExceptions && offer.except.includes(productId)) return false;
  if (offer.deal.kind === 'together') return offer.deal.products.includes(productId);
  return offer.products.length === 0 || offer.products.includes(productId);
};

/** Offers a room keeps at most: every one multiplies what the solver looks at. */
export const OFFER_LIMIT = 200;
