import { formatDecimal } from '../commerce/decimal.ts';
import { cardPrice } from '../commerce/findStacking.ts';
import { isOfferOpen, type Offer } from '../commerce/offer.ts';
import { ladderBreaches, type LadderBreach } from '../commerce/priceGuard.ts';
import type { Product } from '../commerce/product.ts';
import type { Instant } from '../time/instant.ts';
import type { PriceException, ShelfState } from './model.ts';

/** An amount as a sentence names it: "268.00 CNY". */
export const amountText = (minor: number | null, currency: string): string => (minor === null ? '—' : `${formatDecimal(minor, currency)} ${currency}`);

/** The agreed exception a product's live price stands on; null = it has to stand on the ladder. */
export const exceptionOf = ({ exceptions }: Pick<ShelfState, 'exceptions'>, { id, liveMinor }: Pick<Product, 'id' | 'liveMinor'>): PriceException | null =>
  exceptions.find(({ productId, priceMinor }) => productId === id && priceMinor === liveMinor) ?? null;

const AGREEABLE: readonly LadderBreach[] = ['liveBelowFloor', 'liveAboveLow', 'liveAboveList'];

/** What is wrong with the prices of a product, less what owner and compliance agreed to. */
export const openBreaches = (shelf: Pick<ShelfState, 'exceptions'>, product: Product): readonly LadderBreach[] =>
  ladderBreaches(product).filter((breach) => exceptionOf(shelf, product) === null || !AGREEABLE.includes(breach));

/** Field, value and limit of a breach, for the sentence that names them. Amounts as text. */
export function breachFacts({ costMinor, floorMinor, liveMinor, lowest7dMinor, listMinor, currency }: Product, breach: LadderBreach): { readonly breach: LadderBreach; readonly value: string; readonly limit: string } {
  const facts = (value: number | null, limit: number | null) => ({ breach, value: amountText(value, currency), limit: amountText(limit, currency) });
  switch (breach) {
    case 'noLivePrice': return facts(liveMinor, null);
    case 'costNotBelowFloor': return facts(floorMinor, costMinor);
    case 'liveBelowFloor': return facts(liveMinor, floorMinor);
    case 'liveAboveLow': return facts(liveMinor, lowest7dMinor);
    case 'lowAboveList': return facts(lowest7dMinor, listMinor);
    case 'liveAboveList': return facts(liveMinor, listMinor);
  }
}

/** With an agreed exception the floor that counts is the agreed price: what it allows, coupons must not go below again. */
export const withAgreedFloors = (shelf: Pick<ShelfState, 'exceptions'>, products: readonly Product[]): readonly Product[] =>
  products.map((product) => (exceptionOf(shelf, product) === null || product.floorMinor === null || product.liveMinor === null || product.liveMinor >= product.floorMinor ? product : { ...product, floorMinor: product.liveMinor }));

/** What the card of a product has to show at `at` so that the spoken price is what a buyer pays; null = it has no price. */
export const expectedCard = (product: Product, offers: readonly Offer[], at: Instant): number | null =>
  (product.liveMinor === null ? null : cardPrice(product.id, product.liveMinor, offers.filter((offer) => offer.currency === product.currency && isOfferOpen(offer, at))));
