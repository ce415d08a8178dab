import { useMemo } from 'react';
import type { Product } from '#shared/commerce/product.ts';
import { expectedCard, openBreaches, exceptionOf } from '#shared/shelf/guardPrice.ts';
import type { Listing, ShelfState } from '#shared/shelf/model.ts';
import { listingSituation, stockFigures, type ListingSituation, type StockFigures } from '#shared/shelf/shelfFigures.ts';
import { stackAhead, type StackAhead } from '#shared/shelf/stackAhead.ts';
import type { LadderBreach } from '#shared/commerce/priceGuard.ts';
import { instant, type Instant } from '#shared/time/instant.ts';
import { useShow, useTick } from '../state/hooks.ts';

/** One product as the shelf shows it. */
export interface ShelfLine {
  readonly product: Product;
  readonly listings: readonly { readonly platform: Listing['platform']; readonly listing: Listing | null; readonly situation: ListingSituation }[];
  /** What its card has to show now; null = no price. */
  readonly expectedMinor: number | null;
  readonly breaches: readonly LadderBreach[];
  readonly isAgreed: boolean;
  readonly stock: StockFigures;
  readonly isExplained: boolean;
  readonly explained: number;
}

/** The engine's time in steps of ten seconds: offers begin and end by it. */
function useSlowNow(): Instant {
  const now = useTick(1) ?? 0;
  return instant(Math.floor(now / 10_000) * 10_000);
}

const lineOf = (product: Product, shelf: ShelfState, now: Instant): ShelfLine => {
  const expectedMinor = expectedCard(product, shelf.offers, now);
  const own = shelf.windows.filter(({ productId }) => productId === product.id);
  const isExplained = own.some(({ until }) => until === null);
  return {
    product, expectedMinor, isExplained, explained: own.length, breaches: openBreaches(shelf, product), isAgreed: exceptionOf(shelf, product) !== null,
    stock: stockFigures(product, shelf.stock.find(({ productId }) => productId === product.id) ?? null),
    listings: shelf.platforms.map((platform) => {
      const listing = shelf.listings.find((each) => each.productId === product.id && each.platform === platform) ?? null;
      return { platform, listing, situation: listingSituation(listing, expectedMinor, isExplained) };
    }),
  };
};

export interface ShelfNow { readonly lines: readonly ShelfLine[]; readonly shelf: ShelfState; readonly products: readonly Product[]; readonly findings: readonly StackAhead[]; readonly now: Instant }

/** The shelf as it stands, with what its offers come to. */
export function useShelf(): ShelfNow {
  const products = useShow((state) => state.products);
  const shelf = useShow((state) => state.shelf);
  const now = useSlowNow();
  const { offers, exceptions } = shelf;
  const findings = useMemo(() => stackAhead({ offers, exceptions }, products, now), [offers, exceptions, products, now]);
  const lines = useMemo(() => products.map((product) => lineOf(product, shelf, now)), [products, shelf, now]);
  return { lines, shelf, products, findings, now };
}
