import type { Product } from '../commerce/product.ts';
import type { ProductId } from '../ids.ts';
import { clientOf, nameOf } from '../show/evolveRoom.ts';
import type { ShowEvent } from '../show/events.ts';
import type { Happened } from '../show/happened.ts';
import type { ShowState } from '../show/state.ts';
import type { Instant } from '../time/instant.ts';
import { EMPTY_SHELF, type Listing, type PriceEntry, type ShelfState, type StockLine, type StockMove } from './model.ts';
import { SHELF_EVENTS } from './shelfEvents.ts';

type Handled = Extract<ShowEvent, { kind: (typeof SHELF_EVENTS)[number]['shape']['kind']['value'] }>;
const KINDS: ReadonlySet<string> = new Set(SHELF_EVENTS.map(({ shape }) => shape.kind.value));
export const isShelfEvent = (event: ShowEvent): event is Handled => KINDS.has(event.kind);
type PriceEvent = Extract<Handled, { kind: 'priceRequested' | 'priceDeclined' | 'priceChanged' | 'priceExceptionsCarried' }>;

/** How many of each the state keeps; the log keeps all. */
const KEPT = 500;
const KEPT_PRICES = 100;

/** The shelf's part of `evolve`. */
export function evolveShelf(state: ShowState, happened: Happened<Handled>): ShowState {
  const { event, at, actor } = happened;
  const { shelf } = state;
  const by = nameOf(actor);
  switch (event.kind) {
    case 'shelfPlatformsSet': return withShelf(state, { ...shelf, platforms: event.platforms, listings: shelf.listings.filter(({ platform }) => event.platforms.includes(platform)) });
    case 'productMoved': return { ...state, products: moved(state.products, event.productId, event.afterId) };
    case 'productListed': return withListing(state, { productId: event.productId, platform: event.platform, kind: 'listed', cardMinor: event.cardMinor, at, by, reason: '' });
    case 'cardPriceRead': return onListing(state, event, (listing) => ({ ...listing, cardMinor: event.cardMinor, at, by }));
    case 'soldOutSet': return onListing(state, event, (listing) => ({ ...listing, kind: event.soldOut ? 'soldOut' : 'listed', at, by, reason: '' }));
    case 'productDelisted': return onListing(state, event, (listing) => ({ ...listing, kind: 'delisted', at, by, reason: event.reason }));
    case 'explainStarted': {
      const ended = stopExplained(state, at).shelf.windows;
      const nth = ended.filter(({ productId }) => productId === event.productId).length + 1;
      return withShelf(state, { ...shelf, windows: [...ended, { id: event.explainId, productId: event.productId, from: at, until: null, nth }].slice(-KEPT) });
    }
    case 'explainStopped': return withShelf(state, { ...shelf, windows: shelf.windows.map((window) => (window.id === event.explainId && window.until === null ? { ...window, until: at } : window)) });
    case 'stockReleased': return withStock(state, event.productId, { releasedUnits: event.releasedUnits }, { what: 'released', units: event.units, note: event.note, by, at });
    case 'stockLocked': return withStock(state, event.productId, { lockedUnits: event.lockedUnits }, { what: 'locked', units: event.lockedUnits, note: event.note, by, at });
    case 'stockCounted': return onProduct(state, event.productId, { stock: event.units });
    case 'stockCarried': return withShelf(state, { ...shelf, stock: event.stock });
    case 'livePriceSet': return onProduct(state, event.productId, { liveMinor: event.liveMinor });
    case 'offerSaved': {
      const index = shelf.offers.findIndex(({ id }) => id === event.offer.id);
      return withShelf(state, { ...shelf, offers: index === -1 ? [...shelf.offers, event.offer] : shelf.offers.with(index, event.offer) });
    }
    case 'offerRemoved': return withShelf(state, { ...shelf, offers: shelf.offers.filter(({ id }) => id !== event.offerId) });
    case 'offersImported': return withShelf(state, { ...shelf, offers: event.offers });
    case 'priceRequested': case 'priceDeclined': case 'priceChanged': case 'priceExceptionsCarried': return evolvePrice(state, { event, at, actor });
  }
}

function evolvePrice(state: ShowState, { event, at, actor }: Happened<PriceEvent>): ShowState {
  const { shelf } = state;
  const by = nameOf(actor);
  switch (event.kind) {
    case 'priceRequested': {
      const { kind: _kind, ...asked } = event;
      const others = shelf.requests.filter(({ productId }) => productId !== event.productId);
      return withShelf(state, { ...shelf, requests: [...others, { ...asked, askedBy: by, clientId: clientOf(actor), at }] });
    }
    case 'priceDeclined': {
      const asked = shelf.requests.find(({ requestId }) => requestId === event.requestId);
      if (asked === undefined) return state;
      const { clientId: _client, until: _until, ...change } = asked;
      return withShelf(state, { ...shelf, requests: shelf.requests.filter((each) => each !== asked), prices: kept(shelf, { ...change, at, outcome: { kind: 'declined', by, why: event.reason } }) });
    }
    case 'priceChanged': {
      const { kind: _kind, agreedAs: _agreedAs, ...change } = event;
      const others = shelf.exceptions.filter(({ productId }) => productId !== event.productId);
      const exceptions = event.needs === 'ownerAndCompliance' ? [...others, { productId: event.productId, priceMinor: event.toMinor, reason: event.reason, by: `${event.askedBy}, ${by}`, at }] : others;
      const requests = shelf.requests.filter(({ productId }) => productId !== event.productId);
      return withShelf(state, { ...shelf, requests, exceptions, prices: kept(shelf, { ...change, at, outcome: { kind: 'agreed', by } }) });
    }
    case 'priceExceptionsCarried': return withShelf(state, { ...shelf, exceptions: event.exceptions });
  }
}

const withShelf = (state: ShowState, shelf: ShelfState): ShowState => ({ ...state, shelf });
const kept = ({ prices }: ShelfState, entry: PriceEntry): readonly PriceEntry[] => [...prices, entry].slice(-KEPT_PRICES);

const onProduct = (state: ShowState, productId: ProductId, change: Partial<Pick<Product, 'liveMinor' | 'stock'>>): ShowState =>
  ({ ...state, products: state.products.map((product) => (product.id === productId ? { ...product, ...change } : product)) });

function moved(products: readonly Product[], productId: ProductId, afterId: ProductId | null): readonly Product[] {
  const product = products.find(({ id }) => id === productId);
  if (product === undefined) return products;
  const others = products.filter((each) => each !== product);
  const place = afterId === null ? 0 : others.findIndex(({ id }) => id === afterId) + 1;
  return afterId !== null && place === 0 ? products : [...others.slice(0, place), product, ...others.slice(place)];
}

const isSame = (listing: Listing, { productId, platform }: Pick<Listing, 'productId' | 'platform'>): boolean => listing.productId === productId && listing.platform === platform;

function withListing(state: ShowState, listing: Listing): ShowState {
  const { shelf } = state;
  return withShelf(state, { ...shelf, listings: [...shelf.listings.filter((each) => !isSame(each, listing)), listing] });
}

function onListing(state: ShowState, which: Pick<Listing, 'productId' | 'platform'>, change: (listing: Listing) => Listing): ShowState {
  const { shelf } = state;
  const index = shelf.listings.findIndex((listing) => isSame(listing, which));
  const listing = shelf.listings[index];
  return listing === undefined ? state : withShelf(state, { ...shelf, listings: shelf.listings.with(index, change(listing)) });
}

function withStock(state: ShowState, productId: ProductId, change: Partial<Pick<StockLine, 'releasedUnits' | 'lockedUnits'>>, move: Omit<StockMove, 'productId'>): ShowState {
  const { shelf } = state;
  const line = shelf.stock.find((each) => each.productId === productId) ?? { productId, releasedUnits: null, lockedUnits: 0 };
  return withShelf(state, { ...shelf, stock: [...shelf.stock.filter((each) => each !== line), { ...line, ...change }], moves: [...shelf.moves, { productId, ...move }].slice(-KEPT_PRICES) });
}

/** Whatever is being explained ends now: with the next explanation, and with the show. */
export function stopExplained(state: ShowState, at: Instant): ShowState {
  const { shelf } = state;
  if (!shelf.windows.some(({ until }) => until === null)) return state;
  return withShelf(state, { ...shelf, windows: shelf.windows.map((window) => (window.until === null ? { ...window, until: at } : window)) });
}

/** A new list of products: what was about products that are gone, or about a price that is another one now, goes with them. */
export function shelfOfProducts(state: ShowState): ShowState {
  const { shelf, products } = state;
  const now = new Map(products.map((product) => [product.id, product]));
  const has = ({ productId }: { readonly productId: ProductId }): boolean => now.has(productId);
  const listings = shelf.listings.filter(has);
  const stock = shelf.stock.filter(has);
  const requests = shelf.requests.filter(({ productId, fromMinor }) => now.get(productId)?.liveMinor === fromMinor);
  const exceptions = shelf.exceptions.filter(({ productId, priceMinor }) => now.get(productId)?.liveMinor === priceMinor);
  const isSameSize = listings.length === shelf.listings.length && stock.length === shelf.stock.length && requests.length === shelf.requests.length && exceptions.length === shelf.exceptions.length;
  return isSameSize ? state : withShelf(state, { ...shelf, listings, stock, requests, exceptions });
}

/** A new session begins with nothing listed and nothing explained; offers, platforms, stock and agreed exceptions outlive it. */
export const sessionShelf = ({ platforms, offers, stock, exceptions }: ShelfState): ShelfState => ({ ...EMPTY_SHELF, platforms, offers, stock, exceptions });

/** What outlives a session, told again as events. Products come before it. */
export function carriedShelf({ platforms, offers, stock, exceptions }: ShelfState): readonly ShowEvent[] {
  const events: ShowEvent[] = [];
  if (platforms !== EMPTY_SHELF.platforms) events.push({ kind: 'shelfPlatformsSet', platforms: [...platforms] });
  if (offers.length > 0) events.push({ kind: 'offersImported', offers: [...offers], despite: true });
  if (stock.length > 0) events.push({ kind: 'stockCarried', stock: [...stock] });
  if (exceptions.length > 0) events.push({ kind: 'priceExceptionsCarried', exceptions: [...exceptions] });
  return events;
}
