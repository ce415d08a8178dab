import type { ProductId } from '../ids.ts';
import { assertNever } from '../result.ts';
import { isInScope, type Offer } from './offer.ts';

/** What a price needs to know of a product. `cardMinor`: its price before every offer. */
export interface PricedProduct { readonly id: ProductId; readonly cardMinor: number; readonly floorMinor: number | null; readonly limit: number }
export interface OrderLine { readonly product: PricedProduct; readonly quantity: number }

/** Whole-order amounts, minor units. */
export interface OrderPrice {
  readonly grossMinor: number;
  readonly buyerMinor: number;
  /** What the shop gets: platform-paid offers do not lower it. */
  readonly shopMinor: number;
}

export interface ScopeOptions { readonly ignoreExceptions: boolean }

/** What one offer takes off an order; null = its condition is not met. Never more than the goods in its scope. */
export function offAmount(offer: Offer, lines: readonly OrderLine[], { ignoreExceptions }: ScopeOptions): number | null {
  const scoped = lines.filter(({ product }) => isInScope(offer, product.id, ignoreExceptions));
  const gross = scoped.reduce((sum, { product, quantity }) => sum + product.cardMinor * quantity, 0);
  if (gross === 0) return null;
  const { deal } = offer;
  switch (deal.kind) {
    case 'amountOff': {
      if (gross < deal.fromMinor) return null;
      const times = deal.repeats && deal.fromMinor > 0 ? Math.floor(gross / deal.fromMinor) : 1;
      return Math.min(gross, deal.offMinor * times);
    }
    case 'percentOff': return gross < deal.fromMinor ? null : Math.min(Math.floor((gross * deal.permille) / 1_000), deal.maxOffMinor ?? Number.MAX_SAFE_INTEGER);
    case 'unitsOff': return scoped.some(({ quantity }) => quantity >= deal.units) ? Math.min(gross, deal.offMinor) : null;
    case 'together': return deal.products.every((id) => scoped.some(({ product }) => product.id === id)) ? Math.min(gross, deal.offMinor) : null;
    default: return assertNever(deal);
  }
}

/** The order with these offers; null when one of them does not apply. Integers only: no rounding but percent offers, in the shop's disfavour never. */
export function priceOrder(lines: readonly OrderLine[], offers: readonly Offer[], options: ScopeOptions): OrderPrice | null {
  const grossMinor = lines.reduce((sum, { product, quantity }) => sum + product.cardMinor * quantity, 0);
  let buyerMinor = grossMinor;
  let shopMinor = grossMinor;
  for (const offer of offers) {
    const taken = offAmount(offer, lines, options);
    if (taken === null) return null;
    buyerMinor -= taken;
    if (offer.paidBy === 'shop') shopMinor -= taken;
  }
  return { grossMinor, buyerMinor: Math.max(0, buyerMinor), shopMinor: Math.max(0, shopMinor) };
}
