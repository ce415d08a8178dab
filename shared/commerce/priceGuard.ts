import type { Product } from './product.ts';

/** The ladder every price must stand on: cost < floor <= live <= own 7-day low <= list (domain.md 3, 明码标价 16). */
export type LadderBreach = 'costNotBelowFloor' | 'liveBelowFloor' | 'liveAboveLow' | 'lowAboveList' | 'liveAboveList' | 'noLivePrice';

/** Everything wrong with a product's prices; unknown prices are not guessed at, but a missing live price is said. */
export function ladderBreaches(product: Pick<Product, 'costMinor' | 'floorMinor' | 'liveMinor' | 'lowest7dMinor' | 'listMinor'>): readonly LadderBreach[] {
  const { costMinor: cost, floorMinor: floor, liveMinor: live, lowest7dMinor: low, listMinor: list } = product;
  const breaches: LadderBreach[] = [];
  if (live === null) breaches.push('noLivePrice');
  if (cost !== null && floor !== null && cost >= floor) breaches.push('costNotBelowFloor');
  if (live !== null && floor !== null && live < floor) breaches.push('liveBelowFloor');
  if (live !== null && low !== null && live > low) breaches.push('liveAboveLow');
  if (low !== null && list !== null && low > list) breaches.push('lowAboveList');
  if (live !== null && low === null && list !== null && live > list) breaches.push('liveAboveList');
  return breaches;
}

/** Who must agree to a new price, and what about it looks like a slip of the hand. */
export interface PriceVerdict {
  /** `twoPeople`: two of the product desk. `ownerAndCompliance`: below the floor or above the 7-day low. */
  readonly needs: 'twoPeople' | 'ownerAndCompliance';
  readonly breaches: readonly LadderBreach[];
  /** A lost or added digit or point (268 -> 26.8), or less than half or more than double. The second person must type the price again. */
  readonly looksLikeSlip: 'decimalShift' | 'bigStep' | null;
}

/** Judges a price change before it is shown to anyone. Amounts in minor units. Roles: domain.md 7. */
export function judgePriceChange(product: Product, nextMinor: number): PriceVerdict {
  const breaches = ladderBreaches({ ...product, liveMinor: nextMinor });
  const isGrave = breaches.some((breach) => breach === 'liveBelowFloor' || breach === 'liveAboveLow' || breach === 'liveAboveList');
  return { needs: isGrave ? 'ownerAndCompliance' : 'twoPeople', breaches, looksLikeSlip: slip(product.liveMinor, nextMinor) };
}

function slip(before: number | null, next: number): PriceVerdict['looksLikeSlip'] {
  if (before === null || before === 0 || before === next) return null;
  for (const factor of [10, 100, 1_000]) if (next * factor === before || before * factor === next) return 'decimalShift';
  const [a, b] = [String(before), String(next)];
  // A digit typed twice or left out: 12900 -> 1290 is a shift already; 129 -> 1229, 1199 -> 199.
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (long.length === short.length + 1 && Array.from({ length: long.length }, (_digit, index) => index).some((index) => long.slice(0, index) + long.slice(index + 1) === short)) return 'decimalShift';
  return next * 2 < before || next > before * 2 ? 'bigStep' : null;
}
