import { OFFER_LIMIT, type Offer } from '../commerce/offer.ts';
import type { CommandOf } from '../show/commands.ts';
import { accept, refuse, type DecideContext, type Decision } from '../show/decideContext.ts';
import type { ShowState } from '../show/state.ts';
import { stackParams } from './decidePrice.ts';
import { stackAhead } from './stackAhead.ts';

/** Names only what is on the shelf: an exception with a slip in its id would except nothing. */
function unknownIn({ products }: ShowState, offers: readonly Offer[]): string | null {
  const known = new Set<string>(products.map(({ id }) => id));
  for (const { products: scope, except, deal } of offers) {
    const unknown = [...scope, ...except, ...(deal.kind === 'together' ? deal.products : [])].find((id) => !known.has(id));
    if (unknown !== undefined) return unknown;
  }
  return null;
}

/** Refuses offers that take a listed product below its floor, now or when they begin, and do not do so already. */
function guard(state: ShowState, offers: readonly Offer[], despite: boolean, { now }: DecideContext): Decision | null {
  const unknown = unknownIn(state, offers);
  if (unknown !== null) return refuse('unknownProduct', { id: unknown });
  if (despite) return null;
  const shown = new Set<string>(state.shelf.listings.flatMap(({ productId, kind }) => (kind === 'delisted' ? [] : [productId])));
  const listed = state.products.filter(({ id }) => shown.has(id));
  const below = (list: readonly Offer[]) => stackAhead({ ...state.shelf, offers: list }, listed, now).flatMap(({ finding }) => (finding.kind === 'belowFloor' ? [finding] : []));
  const before = new Set<string>(below(state.shelf.offers).map(({ productId }) => productId));
  const worse = below(offers).find(({ productId }) => !before.has(productId));
  const product = listed.find(({ id }) => id === worse?.productId);
  return worse === undefined || product === undefined ? null : refuse('offerBelowFloor', stackParams(product, worse.witness));
}

export function saveOffer(state: ShowState, { offer, despite = false }: CommandOf<'saveOffer'>, context: DecideContext): Decision {
  const others = state.shelf.offers.filter(({ id }) => id !== offer.id);
  if (others.length >= OFFER_LIMIT) return refuse('tooManyOffers', { max: OFFER_LIMIT });
  return guard(state, [...others, offer], despite, context) ?? accept({ kind: 'offerSaved', offer, despite });
}

export const removeOffer = ({ shelf }: ShowState, { offerId }: CommandOf<'removeOffer'>): Decision =>
  (shelf.offers.some(({ id }) => id === offerId) ? accept({ kind: 'offerRemoved', offerId }) : refuse('unknownOffer'));

export function importOffers(state: ShowState, { offers, despite = false }: CommandOf<'importOffers'>, context: DecideContext): Decision {
  const seen = new Set<string>();
  for (const { id } of offers) {
    if (seen.has(id)) return refuse('duplicateId', { id });
    seen.add(id);
  }
  const all = [...state.shelf.offers.filter((held) => !seen.has(held.id)), ...offers];
  if (all.length > OFFER_LIMIT) return refuse('tooManyOffers', { max: OFFER_LIMIT });
  return guard(state, all, despite, context) ?? accept({ kind: 'offersImported', offers: all, despite });
}
