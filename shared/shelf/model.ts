import { z } from 'zod';
import { OFFER_LIMIT, offerSchema, type Offer } from '../commerce/offer.ts';
import type { LadderBreach, PriceVerdict } from '../commerce/priceGuard.ts';
import { minorSchema } from '../commerce/money.ts';
import { priceRequestIdSchema, productIdSchema, type ExplainId, type ProductId } from '../ids.ts';
import { duration, instantSchema, type Instant } from '../time/instant.ts';

/** Where goods can be listed. `own` = a shop of one's own. */
export const SHELF_PLATFORMS = ['own', 'douyin', 'taobao', 'kuaishou', 'weixin', 'xiaohongshu', 'tiktok', 'shopee', 'lazada', 'amazon', 'youtube', 'shopify', 'woocommerce'] as const;
export const shelfPlatformSchema = z.enum(SHELF_PLATFORMS);
export type ShelfPlatform = z.infer<typeof shelfPlatformSchema>;

/** What stands on a platform, as people set it there and said so here. No listing = draft. `cardMinor`: the price its card shows. */
export interface Listing {
  readonly productId: ProductId;
  readonly platform: ShelfPlatform;
  readonly kind: 'listed' | 'soldOut' | 'delisted';
  readonly cardMinor: number;
  readonly at: Instant;
  readonly by: string;
  /** Why it was taken off; '' while it stands, and for all but producers. */
  readonly reason: string;
}

/** One explanation (讲解) as a fact: pin .. unpin. `nth` counts the product's explanations of this session from 1. */
export interface ExplainWindow { readonly id: ExplainId; readonly productId: ProductId; readonly from: Instant; readonly until: Instant | null; readonly nth: number }

/** How much of a product may be sold now. `releasedUnits` null = all of it; `lockedUnits` are kept back by hand. */
export const stockUnitsSchema = z.number().int().min(0).max(1_000_000_000);
export const stockLineSchema = z.object({ productId: productIdSchema, releasedUnits: stockUnitsSchema.nullable(), lockedUnits: stockUnitsSchema });
export type StockLine = z.infer<typeof stockLineSchema>;
export interface StockMove { readonly productId: ProductId; readonly what: 'released' | 'locked'; readonly units: number; readonly note: string; readonly by: string; readonly at: Instant }

/** As whom somebody agrees to a price outside the ladder. */
export const capacitySchema = z.enum(['owner', 'compliance']);
export type Capacity = z.infer<typeof capacitySchema>;

/** How long a change of price waits for the second person. */
export const PRICE_REQUEST_MS = duration(600_000);

const verdict = {
  needs: z.enum(['twoPeople', 'ownerAndCompliance']) satisfies z.ZodType<PriceVerdict['needs']>,
  breaches: z.array(z.enum(['costNotBelowFloor', 'liveBelowFloor', 'liveAboveLow', 'lowAboveList', 'liveAboveList', 'noLivePrice']) satisfies z.ZodType<LadderBreach>),
  slip: z.enum(['decimalShift', 'bigStep']).nullable(),
};
/** A change of price as it was asked for. Amounts in minor units of the product's currency; `fromMinor` null = it had none. */
export const priceChangeSchema = z.object({
  requestId: priceRequestIdSchema, productId: productIdSchema, fromMinor: minorSchema.nullable(), toMinor: minorSchema, reason: z.string(), capacity: capacitySchema.nullable(), ...verdict,
});
export type PriceChange = z.infer<typeof priceChangeSchema>;
export interface PriceRequest extends PriceChange { readonly askedBy: string; readonly clientId: string; readonly at: Instant; readonly until: Instant }
/** What became of a request; newest last. */
export interface PriceEntry extends PriceChange { readonly askedBy: string; readonly at: Instant; readonly outcome: { readonly kind: 'agreed'; readonly by: string } | { readonly kind: 'declined'; readonly by: string; readonly why: string } }

/** A price outside the ladder that owner and compliance agreed to: it stands while it is the live price. */
export const priceExceptionSchema = z.object({ productId: productIdSchema, priceMinor: minorSchema, reason: z.string(), by: z.string(), at: instantSchema });
export type PriceException = z.infer<typeof priceExceptionSchema>;

export const offersSchema = z.array(offerSchema).max(OFFER_LIMIT);

/** The shelf beside the products themselves, whose order is the shelf's. */
export interface ShelfState {
  readonly platforms: readonly ShelfPlatform[];
  readonly listings: readonly Listing[];
  /** Oldest first; at most one is open. */
  readonly windows: readonly ExplainWindow[];
  /** Empty for all but producers, as is everything below. */
  readonly stock: readonly StockLine[];
  readonly moves: readonly StockMove[];
  readonly offers: readonly Offer[];
  readonly requests: readonly PriceRequest[];
  readonly prices: readonly PriceEntry[];
  readonly exceptions: readonly PriceException[];
}

export const EMPTY_SHELF: ShelfState = { platforms: ['own'], listings: [], windows: [], stock: [], moves: [], offers: [], requests: [], prices: [], exceptions: [] };
