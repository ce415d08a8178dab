import type { StackFinding } from '../commerce/findStacking.ts';
import type { Product } from '../commerce/product.ts';
import { guardProduct } from '../compliance/gate/guardWords.ts';
import { explainIdSchema } from '../ids.ts';
import type { CommandOf } from '../show/commands.ts';
import { accept, refuse, type DecideContext, type Decision } from '../show/decideContext.ts';
import type { ShowEvent } from '../show/events.ts';
import type { ShowState } from '../show/state.ts';
import { nameOfProduct, stackParams, withProduct } from './decidePrice.ts';
import { amountText, breachFacts, expectedCard, openBreaches } from './guardPrice.ts';
import type { Listing, ShelfPlatform } from './model.ts';
import { stackNow } from './stackAhead.ts';

export const setShelfPlatforms = ({ shelf }: ShowState, { platforms }: CommandOf<'setShelfPlatforms'>): Decision => {
  const inUse = shelf.listings.find(({ platform, kind }) => kind !== 'delisted' && !platforms.includes(platform));
  if (inUse !== undefined) return refuse('platformInUse', { platform: inUse.platform });
  return platforms.length === shelf.platforms.length && platforms.every((platform, index) => platform === shelf.platforms[index]) ? accept() : accept({ kind: 'shelfPlatformsSet', platforms });
};

export const moveOnShelf = (state: ShowState, { productId, afterId }: CommandOf<'moveOnShelf'>): Decision => withProduct(state, productId, () => {
  if (productId === afterId) return accept();
  return afterId === null ? accept({ kind: 'productMoved', productId, afterId }) : withProduct(state, afterId, () => accept({ kind: 'productMoved', productId, afterId }));
});

const listingOf = ({ shelf }: ShowState, productId: string, platform: ShelfPlatform): Listing | null => shelf.listings.find((each) => each.productId === productId && each.platform === platform) ?? null;

/** Puts a product live. The guard: its ladder, the card against the spoken price, and every live offer against its floor. */
export const listProduct = (state: ShowState, { productId, platform, cardMinor }: CommandOf<'listProduct'>, context: DecideContext): Decision => withProduct(state, productId, (product) => {
  const { shelf } = state;
  if (!shelf.platforms.includes(platform)) return refuse('unknownPlatform', { platform });
  const name = nameOfProduct(product);
  const unsayable = guardProduct(state, product, context);
  if (unsayable !== null) return unsayable;
  const breach = openBreaches(shelf, product)[0];
  if (breach !== undefined) return refuse('ladderBroken', { product: name, ...breachFacts(product, breach), field: breach });
  const expected = expectedCard(product, shelf.offers, context.now);
  if (expected !== cardMinor) return refuse('cardNotSpoken', { product: name, card: amountText(cardMinor, product.currency), expected: amountText(expected, product.currency), spoken: amountText(product.liveMinor, product.currency), field: 'cardPrice' });
  const findings = stackNow(shelf, shownWith(state, product), context.now).filter((finding) => finding.productId === productId);
  const below = findings.find((finding) => finding.kind === 'belowFloor');
  if (below?.kind === 'belowFloor') return refuse('stackBelowFloor', stackParams(product, below.witness));
  const held = listingOf(state, productId, platform);
  if (held?.kind === 'listed' && held.cardMinor === cardMinor) return accept();
  return accept({ kind: 'productListed', productId, platform, cardMinor, heldByRule: heldBy(findings) });
});

const heldBy = (findings: readonly StackFinding[]) => findings.flatMap((finding) => (finding.kind === 'heldByRule' ? [...finding.witness.offers] : []));

/** What buyers can put in a basket once this product is live: it and everything that is. */
function shownWith({ products, shelf }: ShowState, product: Product): readonly Product[] {
  const shown = new Set<string>(shelf.listings.flatMap(({ productId, kind }) => (kind === 'listed' ? [productId] : [])));
  return products.filter(({ id }) => id === product.id || shown.has(id));
}

/** A listed product of a platform, or that it is not. */
function onListed(state: ShowState, { productId, platform }: { readonly productId: Product['id']; readonly platform: ShelfPlatform }, then: (listing: Listing) => Decision): Decision {
  return withProduct(state, productId, (product) => {
    const listing = listingOf(state, productId, platform);
    return listing === null || listing.kind === 'delisted' ? refuse('productNotListed', { product: nameOfProduct(product) }) : then(listing);
  });
}

/** A fact of the platform, right or wrong: a wrong card has to be seen, not refused. */
export const readCardPrice = (state: ShowState, { productId, platform, cardMinor }: CommandOf<'readCardPrice'>): Decision =>
  onListed(state, { productId, platform }, (listing) => (listing.cardMinor === cardMinor ? accept() : accept({ kind: 'cardPriceRead', productId, platform, cardMinor })));

export const setSoldOut = (state: ShowState, { productId, platform, soldOut }: CommandOf<'setSoldOut'>): Decision =>
  onListed(state, { productId, platform }, (listing) => ((listing.kind === 'soldOut') === soldOut ? accept() : accept({ kind: 'soldOutSet', productId, platform, soldOut })));

/** Off one platform or off all; what is nowhere any more is not explained either. */
export const delistProduct = (state: ShowState, { productId, platform, reason }: CommandOf<'delistProduct'>): Decision => withProduct(state, productId, (product) => {
  const shown = state.shelf.listings.filter((each) => each.productId === productId && each.kind !== 'delisted');
  const gone = shown.filter((each) => platform === null || each.platform === platform);
  if (gone.length === 0) return refuse('productNotListed', { product: nameOfProduct(product) });
  const open = openWindow(state);
  const stopped: ShowEvent[] = gone.length === shown.length && open?.productId === productId ? [{ kind: 'explainStopped', explainId: open.id, productId }] : [];
  return accept(...gone.map((each): ShowEvent => ({ kind: 'productDelisted', productId, platform: each.platform, reason })), ...stopped);
});

export const openWindow = ({ shelf }: Pick<ShowState, 'shelf'>) => shelf.windows.findLast(({ until }) => until === null) ?? null;

/** Pins a product; what was pinned before ends with it. Only what buyers find: it stands on the ladder then, too. */
export const startExplaining = (state: ShowState, { productId }: CommandOf<'startExplaining'>, context: DecideContext): Decision => withProduct(state, productId, (product) => {
  const open = openWindow(state);
  if (open?.productId === productId) return accept();
  if (!state.shelf.listings.some((each) => each.productId === productId && each.kind !== 'delisted')) return refuse('productNotListed', { product: nameOfProduct(product) });
  const unsayable = guardProduct(state, product, context);
  if (unsayable !== null) return unsayable;
  const stopped: ShowEvent[] = open === null ? [] : [{ kind: 'explainStopped', explainId: open.id, productId: open.productId }];
  return accept(...stopped, { kind: 'explainStarted', explainId: explainIdSchema.parse(context.newId('explain')), productId });
});

export const stopExplaining = (state: ShowState): Decision => {
  const open = openWindow(state);
  return open === null ? refuse('nothingExplained') : accept({ kind: 'explainStopped', explainId: open.id, productId: open.productId });
};

const stockOf = ({ shelf }: ShowState, productId: string) => shelf.stock.find((each) => each.productId === productId) ?? { releasedUnits: null, lockedUnits: 0 };

/** Never more than there is, less what is held back for safety. */
export const releaseStock = (state: ShowState, { productId, units, note }: CommandOf<'releaseStock'>): Decision => withProduct(state, productId, (product) => {
  const releasedUnits = (stockOf(state, productId).releasedUnits ?? 0) + units;
  const room = (product.stock ?? 0) - (product.safetyStock ?? 0);
  return releasedUnits > room ? refuse('stockShort', { product: nameOfProduct(product), max: Math.max(0, room - (releasedUnits - units)), safety: product.safetyStock ?? 0 }) : accept({ kind: 'stockReleased', productId, units, releasedUnits, note });
});

export const lockStock = (state: ShowState, { productId, units, note }: CommandOf<'lockStock'>): Decision => withProduct(state, productId, (product) => {
  if (units > (product.stock ?? 0)) return refuse('stockShort', { product: nameOfProduct(product), max: product.stock ?? 0, safety: 0 });
  return stockOf(state, productId).lockedUnits === units ? accept() : accept({ kind: 'stockLocked', productId, lockedUnits: units, note });
});

export const countStock = (state: ShowState, { productId, units, note }: CommandOf<'countStock'>): Decision =>
  withProduct(state, productId, (product) => (product.stock === units ? accept() : accept({ kind: 'stockCounted', productId, units, note })));
