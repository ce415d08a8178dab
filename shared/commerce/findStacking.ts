import type { OfferId, ProductId } from '../ids.ts';
import type { Instant } from '../time/instant.ts';
import { isInScope, isOfferOpen, type Offer } from './offer.ts';
import { offerSets } from './offerSets.ts';
import { cheapestBasket } from './cheapestBasket.ts';
import { offAmount, priceOrder, type OrderLine, type PricedProduct } from './orderPrice.ts';
import type { Product } from './product.ts';

/** An order that shows what can be reached. Totals of the whole order in minor units; per piece = total / pieces. */
export interface StackWitness {
  readonly lines: readonly { readonly productId: ProductId; readonly quantity: number }[];
  readonly offers: readonly OfferId[];
  readonly shopMinor: number;
  readonly buyerMinor: number;
  readonly floorMinor: number;
}

/**
 * `belowFloor`: buyers can get there now. `heldByRule`: only a "does not stack" or an "except" keeps them away; whether it is
 * set on the platform must be checked there. `spokenUnreachable`: one piece cannot be had for the price the host says.
 */
export type StackFinding =
  | { readonly kind: 'belowFloor'; readonly severity: 'block'; readonly productId: ProductId; readonly witness: StackWitness }
  | { readonly kind: 'heldByRule'; readonly severity: 'warn'; readonly productId: ProductId; readonly witness: StackWitness }
  | { readonly kind: 'spokenUnreachable'; readonly severity: 'block'; readonly productId: ProductId; readonly spokenMinor: number; readonly reachableMinor: number };

/** Pieces looked at where the platform sets no limit per buyer. */
const DEFAULT_LIMIT = 10;
const STRICT = { ignoreExceptions: false, ignoreExclusions: false };
const LOOSE = { ignoreExceptions: true, ignoreExclusions: true };

/**
 * The lowest price buyers can reach with the offers open at `at`, against each product's floor: one product in every
 * quantity, products bought together, and baskets that fill a threshold with something else. At most one finding of a kind a product.
 */
export function findStacking(products: readonly Product[], offers: readonly Offer[], at: Instant): readonly StackFinding[] {
  return [...new Set(products.map(({ currency }) => currency))].flatMap((currency) => {
    const open = offers.filter((offer) => offer.currency === currency && isOfferOpen(offer, at));
    const shelf = products.flatMap((product) => (product.currency === currency && product.liveMinor !== null ? [priced(product, product.liveMinor, open)] : []));
    const spoken = products.flatMap((product) => (product.currency === currency ? checkSpoken(product, shelf, open) : []));
    const strict = lowest(shelf, open, STRICT);
    const loose = lowest(shelf, open, LOOSE);
    return [...spoken, ...shelf.flatMap(({ id }): StackFinding[] => {
      const now = strict.get(id);
      if (now !== undefined) return [{ kind: 'belowFloor', severity: 'block', productId: id, witness: now }];
      const withoutRules = loose.get(id);
      return withoutRules === undefined ? [] : [{ kind: 'heldByRule', severity: 'warn', productId: id, witness: withoutRules }];
    })];
  });
}

/** The product before offers: what is spoken, plus what the spoken price counts in already. Percentages are undone exactly or to the cent above. */
const priced = (product: Product, liveMinor: number, offers: readonly Offer[]): PricedProduct =>
  ({ id: product.id, cardMinor: cardPrice(product.id, liveMinor, offers), floorMinor: product.floorMinor, limit: product.limitPerUser ?? DEFAULT_LIMIT });

/** What the platform's card has to show for a spoken price, with these offers open: minor units. */
export function cardPrice(productId: ProductId, liveMinor: number, offers: readonly Offer[]): number {
  let cardMinor = liveMinor;
  for (const offer of offers) {
    if (!offer.inLivePrice || !isInScope(offer, productId)) continue;
    const { deal } = offer;
    if (deal.kind === 'percentOff') cardMinor = Math.ceil((cardMinor * 1_000) / (1_000 - deal.permille));
    else cardMinor += deal.offMinor;
  }
  return cardMinor;
}

/** The spoken price must be had by the buyer of one piece, with the offers it counts in. */
function checkSpoken(product: Product, shelf: readonly PricedProduct[], offers: readonly Offer[]): readonly StackFinding[] {
  const held = shelf.find(({ id }) => id === product.id);
  if (held === undefined || product.liveMinor === null) return [];
  const line = [{ product: held, quantity: 1 }];
  const counted = offers.filter((offer) => offer.inLivePrice && offAmount(offer, line, STRICT) !== null);
  const reachable = priceOrder(line, counted, STRICT)?.buyerMinor ?? held.cardMinor;
  return reachable <= product.liveMinor ? [] : [{ kind: 'spokenUnreachable', severity: 'block', productId: product.id, spokenMinor: product.liveMinor, reachableMinor: reachable }];
}

/** Per product the order that goes furthest below the floor, where one does. */
function lowest(shelf: readonly PricedProduct[], offers: readonly Offer[], options: typeof STRICT): ReadonlyMap<ProductId, StackWitness> {
  const worst = new Map<ProductId, StackWitness>();
  const look = (productId: ProductId, lines: readonly OrderLine[], set: readonly Offer[]): void => {
    const price = priceOrder(lines, set, options);
    const floorMinor = lines.reduce((sum, { product, quantity }) => sum + (product.floorMinor ?? 0) * quantity, 0);
    if (price === null || price.shopMinor >= floorMinor) return;
    const held = worst.get(productId);
    const pieces = (witness: readonly { readonly quantity: number }[]): number => witness.reduce((sum, { quantity }) => sum + quantity, 0);
    // Compared per piece, without a fraction.
    if (held !== undefined && (held.floorMinor - held.shopMinor) * pieces(lines) >= (floorMinor - price.shopMinor) * pieces(held.lines)) return;
    worst.set(productId, { lines: lines.map(({ product, quantity }) => ({ productId: product.id, quantity })), offers: set.map(({ id }) => id), shopMinor: price.shopMinor, buyerMinor: price.buyerMinor, floorMinor });
  };
  for (const product of shelf) {
    if (product.floorMinor === null) continue;
    const own = offerSets(offers.filter((offer) => offer.paidBy === 'shop' && isInScope(offer, product.id, options.ignoreExceptions) && offer.deal.kind !== 'together'), options);
    for (let quantity = 1; quantity <= product.limit; quantity += 1) for (const set of own) look(product.id, [{ product, quantity }], set);
  }
  for (const set of offerSets(offers.filter(({ paidBy }) => paidBy === 'shop'), options)) {
    for (const { deal } of set) {
      if (deal.kind !== 'together') continue;
      const lines = deal.products.flatMap((id) => shelf.filter((product) => product.id === id)).map((product) => ({ product, quantity: 1 }));
      const first = lines.find(({ product }) => product.floorMinor !== null);
      if (first !== undefined && lines.length === deal.products.length) look(first.product.id, lines, set);
    }
    const basket = cheapestBasket(shelf, set, options);
    const thinnest = basket?.find(({ product }) => product.floorMinor !== null);
    if (basket !== null && thinnest !== undefined && !worst.has(thinnest.product.id)) look(thinnest.product.id, basket, set);
  }
  return worst;
}
