import { findStacking, type StackFinding } from '../commerce/findStacking.ts';
import type { Product } from '../commerce/product.ts';
import { instant, type Instant } from '../time/instant.ts';
import { withAgreedFloors } from './guardPrice.ts';
import type { ShelfState } from './model.ts';

/** A finding and from when on it holds. */
export interface StackAhead { readonly from: Instant; readonly finding: StackFinding }

/** Beginnings of offers looked at: a show has a handful. */
const MAX_MOMENTS = 24;

/** What can be reached at `at`. Agreed exceptions are the floors of their products. */
export const stackNow = (shelf: Pick<ShelfState, 'exceptions' | 'offers'>, products: readonly Product[], at: Instant): readonly StackFinding[] => findStacking(withAgreedFloors(shelf, products), shelf.offers, at);

/**
 * The same now and at every later moment an offer begins: the packet of 20:37 is found before the show. Of one product and kind
 * the first is told.
 */
export function stackAhead(shelf: Pick<ShelfState, 'exceptions' | 'offers'>, products: readonly Product[], now: Instant): readonly StackAhead[] {
  const starts = [...new Set(shelf.offers.flatMap(({ from }) => (from !== null && from > now ? [Number(from)] : [])))].toSorted((a, b) => a - b).slice(0, MAX_MOMENTS);
  const found = new Map<string, StackAhead>();
  for (const from of [now, ...starts.map((ms) => instant(ms))]) {
    for (const finding of stackNow(shelf, products, from)) {
      const key = `${finding.kind} ${finding.productId}`;
      if (!found.has(key)) found.set(key, { from, finding });
    }
  }
  return [...found.values()].filter(({ finding }) => finding.kind !== 'heldByRule' || !found.has(`belowFloor ${finding.productId}`))
    .toSorted((a, b) => rank(a) - rank(b) || a.from - b.from);
}

const rank = ({ finding }: StackAhead): number => (finding.severity === 'block' ? 0 : 1);
