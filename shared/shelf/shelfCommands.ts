import { z } from 'zod';
import { minorSchema } from '../commerce/money.ts';
import { offerSchema } from '../commerce/offer.ts';
import { offerIdSchema, priceRequestIdSchema, productIdSchema } from '../ids.ts';
import { commandOf as c } from '../show/commandOf.ts';
import { capacitySchema, offersSchema, SHELF_PLATFORMS, shelfPlatformSchema, stockUnitsSchema } from './model.ts';

const productId = productIdSchema;
const platform = shelfPlatformSchema;
const price = minorSchema.min(1);
const reason = z.string().trim().min(1).max(300);
const note = z.string().trim().max(300).default('');
/** Set on the platform already, so it has to be known here: recorded although buyers can get below a floor with it. */
const despite = z.boolean().exactOptional();

/** What people do at the shelf. */
export const SHELF_COMMANDS = [
  c('setShelfPlatforms', 'Producer: where the goods of this room are listed.', { platforms: z.array(platform).min(1).max(SHELF_PLATFORMS.length).refine((all) => new Set(all).size === all.length, 'repeated') }),
  c('moveOnShelf', 'Producer: put a product behind another one (null = first).', { productId, afterId: productId.nullable() }),
  c('listProduct', 'Producer: the product is live on a platform with this card price. Refused unless cost < floor <= live <= 7-day low <= list, the card shows what makes the spoken price, and no live offer takes it below its floor.', { productId, platform, cardMinor: price }),
  c('readCardPrice', 'Producer: what the card of a listed product shows there now, right or wrong.', { productId, platform, cardMinor: price }),
  c('setSoldOut', 'Producer: a listed product is sold out on a platform, or there again.', { productId, platform, soldOut: z.boolean() }),
  c('delistProduct', 'Producer: the product was taken off a platform (null = off all), and why.', { productId, platform: platform.nullable(), reason }),
  c('startExplaining', 'Producer: the product is pinned (讲解) from now on; what was explained before ends. It leads on the prompter and the overlay.', { productId }),
  c('stopExplaining', 'Producer: the explanation is over (unpin).', {}),
  c('releaseStock', 'Producer: let so many more units be sold; the first release turns "all" into exactly this many.', { productId, units: stockUnitsSchema.min(1), note }),
  c('lockStock', 'Producer: keep this many units back altogether (0 = none), and why.', { productId, units: stockUnitsSchema, note: reason }),
  c('countStock', 'Producer: this many units are there, as counted.', { productId, units: stockUnitsSchema, note }),
  c('requestPrice', 'Producer: ask for another live price, with the reason. A second person has to agree; below the floor or above the 7-day low one as owner, the other as compliance. What looks like a slip of the hand is refused until it is typed again (`typedAgainMinor`).',
    { productId, sawMinor: minorSchema.nullable(), nextMinor: price, typedAgainMinor: minorSchema.nullable().default(null), reason, capacity: capacitySchema.nullable().default(null) }),
  c('agreePrice', 'Producer: agree to a price another person asked for, by its amount.', { requestId: priceRequestIdSchema, typedMinor: minorSchema, capacity: capacitySchema.nullable().default(null) }),
  c('declinePrice', 'Producer: decline a price, or withdraw one\'s own request.', { requestId: priceRequestIdSchema, reason: note }),
  c('saveOffer', 'Producer: add or change a coupon, red packet or bundle. Refused when it takes a listed product below its floor, unless `despite` says that it is live on the platform already.', { offer: offerSchema, despite }),
  c('removeOffer', 'Producer: the offer is gone from the platform.', { offerId: offerIdSchema }),
  c('importOffers', 'Producer: bring in offers of a file; known ids are replaced, the others stay. Checked as `saveOffer` is.', { offers: offersSchema, despite }),
] as const;
