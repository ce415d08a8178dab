import { EMPTY_SHELF } from '#shared/shelf/model.ts';
import { shownProducts } from '#shared/shelf/productOnAir.ts';
import type { Product } from '#shared/commerce/product.ts';
import type { Run, ShowState } from '#shared/show/state.ts';
import type { Language } from '../i18n/resources.ts';
import { pickText } from '../i18n/useLanguage.ts';

/** What viewers may see over the picture now; null = nothing is on air. */
export interface OverlayView { readonly title: string; readonly isRehearsal: boolean; readonly run: Run; readonly product: OverlayProduct | null; readonly lotteryId: string | null }
export interface OverlayProduct {
  readonly name: string;
  readonly linkNo: number | null;
  readonly currency: string;
  readonly priceMinor: number | null;
  /** The lowest deal of the last 7 days, only where it is known and tonight's price is truly below it: a claim needs its record. */
  readonly low7dMinor: number | null;
}

function overlayProduct(product: Product, language: Language): OverlayProduct {
  const { liveMinor, lowest7dMinor } = product;
  const isLower = liveMinor !== null && lowest7dMinor !== null && liveMinor < lowest7dMinor;
  return { name: pickText(product.name, language), linkNo: product.linkNo, currency: product.currency, priceMinor: liveMinor, low7dMinor: isLower ? lowest7dMinor : null };
}

/** Picks what goes over the picture from the state an overlay is given. The card is of what is being explained, else of the row's first product. */
export function overlayView(state: Pick<ShowState, 'show' | 'products'> & Partial<Pick<ShowState, 'shelf'>>, language: Language): OverlayView | null {
  const { show, products, shelf = EMPTY_SHELF } = state;
  if (show.kind !== 'running') return null;
  const [product] = shownProducts(show.onAir.item.productIds, products, shelf);
  return {
    title: pickText(show.onAir.item.title, language), isRehearsal: show.mode === 'rehearsal', run: show.onAir, lotteryId: show.onAir.item.lotteryId,
    product: product === undefined ? null : overlayProduct(product, language),
  };
}
