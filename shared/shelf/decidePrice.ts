import { findStacking } from '../commerce/findStacking.ts';
import { defaultDuties } from '../crew/rights.ts';
import { judgePriceChange } from '../commerce/priceGuard.ts';
import type { Product } from '../commerce/product.ts';
import { priceRequestIdSchema, type ProductId } from '../ids.ts';
import type { CommandOf } from '../show/commands.ts';
import { accept, refuse, type DecideContext, type Decision } from '../show/decideContext.ts';
import type { Actor } from '../show/events.ts';
import { isSamePerson } from '../crew/person.ts';
import type { ShowState } from '../show/state.ts';
import { after } from '../time/instant.ts';
import { amountText, breachFacts, withAgreedFloors } from './guardPrice.ts';
import { PRICE_REQUEST_MS, type Capacity, type PriceRequest } from './model.ts';

export const nameOfProduct = ({ id, name }: Product): string => `${id} ${name.zh === '' ? name.en : name.zh}`.trim();

/** The product, or that there is none. */
export function withProduct(state: ShowState, productId: ProductId, then: (product: Product) => Decision): Decision {
  const product = state.products.find(({ id }) => id === productId);
  return product === undefined ? refuse('unknownProduct', { id: productId }) : then(product);
}

/** A price that another one took the place of meanwhile: nobody decides on what is not there any more. */
const moved = (product: Product): Decision => refuse('priceMoved', { product: nameOfProduct(product), price: amountText(product.liveMinor, product.currency) });

/**
 * Asks for another live price. In this order: it is the price the sender saw, it is not a slip of the hand, the other rungs of the
 * ladder are right, it stands on the ladder or is asked for as owner or compliance, and no live offer takes it below its floor.
 */
export const requestPrice = (state: ShowState, command: CommandOf<'requestPrice'>, context: DecideContext): Decision => withProduct(state, command.productId, (product) => {
  const { nextMinor, sawMinor, typedAgainMinor, reason, capacity, productId } = command;
  const name = { product: nameOfProduct(product) };
  if (product.liveMinor !== sawMinor) return moved(product);
  if (product.liveMinor === nextMinor) return refuse('priceSame', name);
  const open = openRequest(state, productId, context);
  if (open !== null) return refuse('priceAsked', { ...name, name: open.askedBy });
  const { needs, breaches, looksLikeSlip: slip } = judgePriceChange(product, nextMinor);
  const amounts = { from: amountText(product.liveMinor, product.currency), price: amountText(nextMinor, product.currency) };
  if (slip !== null && typedAgainMinor !== nextMinor) return refuse(slip === 'decimalShift' ? 'priceSlip' : 'priceBigStep', { ...name, ...amounts, field: 'livePrice' });
  const next: Product = { ...product, liveMinor: nextMinor };
  const wrong = breaches.find((breach) => breach === 'costNotBelowFloor' || breach === 'lowAboveList');
  if (wrong !== undefined) return refuse('ladderBroken', { ...name, ...breachFacts(next, wrong), field: wrong });
  const grave = breaches[0];
  if (needs === 'ownerAndCompliance' && capacity === null && grave !== undefined) return refuse('priceOutside', { ...name, ...breachFacts(next, grave), field: 'livePrice' });
  if (needs === 'ownerAndCompliance' && capacity !== null && !actsAs(context.actor, capacity)) return refuse('priceNotYours', { capacity });
  if (needs === 'twoPeople') {
    const reach = reachable(state, next, context);
    if (reach !== null) return reach;
  }
  return accept({
    kind: 'priceRequested', requestId: priceRequestIdSchema.parse(context.newId('price')), productId, fromMinor: product.liveMinor, toMinor: nextMinor, reason, needs, breaches: [...breaches], slip,
    capacity: needs === 'ownerAndCompliance' ? capacity : null, until: after(context.now, PRICE_REQUEST_MS),
  });
});

/** Does this person have that duty in this room? */
const actsAs = (actor: Actor, capacity: Capacity): boolean => actor.kind === 'person' && (actor.duties ?? defaultDuties(actor.role)).includes(capacity);

/** Refused while a live offer takes the product, with this price, below its floor. */
function reachable(state: ShowState, next: Product, { now }: DecideContext): Decision | null {
  const products = withAgreedFloors(state.shelf, state.products.map((product) => (product.id === next.id ? next : product)));
  const finding = findStacking(products, state.shelf.offers, now).find(({ productId, kind }) => productId === next.id && kind === 'belowFloor');
  return finding === undefined || finding.kind !== 'belowFloor' ? null : refuse('stackBelowFloor', stackParams(next, finding.witness));
}

/** What a stack finding says in a sentence. `each` is rounded down to the minor unit: it is never better than told. */
export function stackParams(product: Product, { lines, offers, shopMinor, floorMinor }: { readonly lines: readonly { readonly quantity: number }[]; readonly offers: readonly string[]; readonly shopMinor: number; readonly floorMinor: number }): Record<string, string | number> {
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return { product: nameOfProduct(product), pieces, offers: offers.join(' + '), paid: amountText(shopMinor, product.currency), floor: amountText(floorMinor, product.currency), each: amountText(Math.floor(shopMinor / pieces), product.currency), field: 'offers' };
}

const openRequest = ({ shelf }: ShowState, productId: ProductId, { now }: DecideContext): PriceRequest | null => shelf.requests.find((request) => request.productId === productId && now < request.until) ?? null;

/** The second person: another one than who asked, by the amount, and where owner and compliance are needed the one that was missing. */
export function agreePrice(state: ShowState, { requestId, typedMinor, capacity }: CommandOf<'agreePrice'>, context: DecideContext): Decision {
  const request = state.shelf.requests.find((each) => each.requestId === requestId);
  if (request === undefined) return refuse('unknownPriceRequest');
  if (context.now >= request.until) return refuse('priceRequestOver');
  const { actor } = context;
  if (actor.kind !== 'person' || isSamePerson(actor, { clientId: request.clientId, name: request.askedBy })) return refuse('priceNeedsOther', { name: request.askedBy });
  return withProduct(state, request.productId, (product) => {
    if (product.liveMinor !== request.fromMinor) return moved(product);
    if (typedMinor !== request.toMinor) return refuse('priceTypedDiffers', { product: nameOfProduct(product), typed: amountText(typedMinor, product.currency), price: amountText(request.toMinor, product.currency), field: 'livePrice' });
    const missing = request.capacity === 'owner' ? 'compliance' : 'owner';
    if (request.needs === 'ownerAndCompliance' && capacity !== missing) return refuse(missing === 'owner' ? 'priceNeedsOwner' : 'priceNeedsCompliance', { product: nameOfProduct(product), price: amountText(request.toMinor, product.currency) });
    if (request.needs === 'ownerAndCompliance' && !actsAs(actor, missing)) return refuse('priceNotYours', { capacity: missing });
    const { askedBy, clientId: _client, at: _at, until: _until, ...change } = request;
    const agreedAs = request.needs === 'ownerAndCompliance' ? capacity : null;
    return accept({ kind: 'priceChanged', ...change, breaches: [...change.breaches], askedBy, agreedAs }, { kind: 'livePriceSet', productId: product.id, liveMinor: request.toMinor });
  });
}

/** Anyone may decline, the asker too. */
export const declinePrice = (state: ShowState, { requestId, reason }: CommandOf<'declinePrice'>): Decision =>
  (state.shelf.requests.some((each) => each.requestId === requestId) ? accept({ kind: 'priceDeclined', requestId, reason }) : refuse('unknownPriceRequest'));
