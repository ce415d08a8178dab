import { z } from 'zod';
import { minorSchema } from '../commerce/money.ts';
import { offerSchema } from '../commerce/offer.ts';
import { explainIdSchema, offerIdSchema, priceRequestIdSchema, productIdSchema } from '../ids.ts';
import { instantSchema } from '../time/instant.ts';
import { capacitySchema, offersSchema, priceChangeSchema, priceExceptionSchema, shelfPlatformSchema, stockLineSchema, stockUnitsSchema } from './model.ts';

const on = { productId: productIdSchema, platform: shelfPlatformSchema };
const note = z.string().default('');

/** Facts of the shelf. Every decision about a price is one of them. */
export const SHELF_EVENTS = [
  z.object({ kind: z.literal('shelfPlatformsSet'), platforms: z.array(shelfPlatformSchema) }),
  z.object({ kind: z.literal('productMoved'), productId: productIdSchema, afterId: productIdSchema.nullable() }),
  /** `heldByRule`: offers that only a "does not stack" or an exception keeps from taking it below its floor. */
  z.object({ kind: z.literal('productListed'), ...on, cardMinor: minorSchema, heldByRule: z.array(offerIdSchema).default([]) }),
  z.object({ kind: z.literal('cardPriceRead'), ...on, cardMinor: minorSchema }),
  z.object({ kind: z.literal('soldOutSet'), ...on, soldOut: z.boolean() }),
  z.object({ kind: z.literal('productDelisted'), ...on, reason: note }),
  z.object({ kind: z.literal('explainStarted'), explainId: explainIdSchema, productId: productIdSchema }),
  z.object({ kind: z.literal('explainStopped'), explainId: explainIdSchema, productId: productIdSchema }),
  /** `releasedUnits` and `lockedUnits` are what there is afterwards. */
  z.object({ kind: z.literal('stockReleased'), productId: productIdSchema, units: stockUnitsSchema, releasedUnits: stockUnitsSchema, note }),
  z.object({ kind: z.literal('stockLocked'), productId: productIdSchema, lockedUnits: stockUnitsSchema, note }),
  z.object({ kind: z.literal('stockCounted'), productId: productIdSchema, units: stockUnitsSchema, note }),
  z.object({ kind: z.literal('priceRequested'), ...priceChangeSchema.shape, until: instantSchema }),
  z.object({ kind: z.literal('priceDeclined'), requestId: priceRequestIdSchema, reason: note }),
  /** The decision, with who asked; `livePriceSet` beside it is what every screen needs of it. */
  z.object({ kind: z.literal('priceChanged'), ...priceChangeSchema.shape, askedBy: z.string(), agreedAs: capacitySchema.nullable() }),
  z.object({ kind: z.literal('livePriceSet'), productId: productIdSchema, liveMinor: minorSchema }),
  z.object({ kind: z.literal('offerSaved'), offer: offerSchema, despite: z.boolean().default(false) }),
  z.object({ kind: z.literal('offerRemoved'), offerId: offerIdSchema }),
  z.object({ kind: z.literal('offersImported'), offers: offersSchema, despite: z.boolean().default(false) }),
  /** Told again at the beginning of a session: not new decisions. */
  z.object({ kind: z.literal('stockCarried'), stock: z.array(stockLineSchema) }),
  z.object({ kind: z.literal('priceExceptionsCarried'), exceptions: z.array(priceExceptionSchema) }),
] as const;
