import type { Offer } from '../commerce/offer.ts';
import type { Product } from '../commerce/product.ts';
import { plannedTimes } from '../runsheet/plannedTimes.ts';
import { EMPTY_SHELF, type ShelfState } from '../shelf/model.ts';
import { stackAhead, type StackAhead } from '../shelf/stackAhead.ts';
import { instant, type Instant } from '../time/instant.ts';
import type { PreflightFix, PreflightLevel } from './preflight.ts';
import type { ShowState } from './state.ts';

/** Coupons, packets and bundles against the floors of what the sheet sells, from the planned start on (domain A-22). */
export type OffersRow = { readonly check: 'offers'; readonly level: PreflightLevel; readonly fix: PreflightFix } & (
  | { readonly about: 'none' | 'fits' }
  | { readonly about: 'belowFloor' | 'spokenUnreachable' | 'heldByRule'; readonly names: readonly string[] }
);

interface Solved { readonly offers: readonly Offer[]; readonly exceptions: ShelfState['exceptions']; readonly at: Instant; readonly found: readonly StackAhead[] }
const solved = new WeakMap<readonly Product[], Solved>();

/** The list is made anew with whatever changes in the room; baskets are searched only when shelf, offers or plan did. */
function solve(products: readonly Product[], { offers, exceptions }: ShelfState, at: Instant): readonly StackAhead[] {
  const known = solved.get(products);
  if (known !== undefined && known.offers === offers && known.exceptions === exceptions && known.at === at) return known.found;
  const found = stackAhead({ offers, exceptions }, products, at);
  solved.set(products, { offers, exceptions, at, found });
  return found;
}

export function offersRow({ show, products, shelf = EMPTY_SHELF }: Pick<ShowState, 'show' | 'products'> & Partial<Pick<ShowState, 'shelf'>>): OffersRow {
  const start = show.kind === 'empty' ? undefined : plannedTimes(show.sheet)[0]?.start;
  if (show.kind === 'empty' || start === undefined || shelf.offers.length === 0) return { check: 'offers', level: 'pass', fix: null, about: 'none' };
  const named = new Set<string>([...show.sheet.items, ...show.sheet.adLibs].flatMap(({ productIds }) => productIds));
  const found = solve(products, shelf, instant(start)).filter(({ finding }) => named.has(finding.productId));
  const names = (kind: StackAhead['finding']['kind']): readonly string[] => found.flatMap(({ finding }) => (finding.kind === kind ? products.filter(({ id }) => id === finding.productId).map(({ id, name }) => `${id} ${name.zh === '' ? name.en : name.zh}`.trim()) : []));
  for (const [about, level] of [['belowFloor', 'fail'], ['spokenUnreachable', 'fail'], ['heldByRule', 'warn']] as const) {
    const those = names(about);
    if (those.length > 0) return { check: 'offers', level, fix: 'shelf', about, names: those };
  }
  return { check: 'offers', level: 'pass', fix: null, about: 'fits' };
}
