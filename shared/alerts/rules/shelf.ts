import { cardPrice, findStacking, type StackFinding } from '../../commerce/findStacking.ts';
import { isOfferOpen, type Offer } from '../../commerce/offer.ts';
import type { Product } from '../../commerce/product.ts';
import type { ShowState } from '../../show/state.ts';
import type { Instant } from '../../time/instant.ts';
import { bad, DEFAULT_LIFE, FINE, type AlertRule, type Look, type Verdict } from '../rule.ts';

/** The shelf matters from the moment the show is armed: viewers see the cards before the host says a word. */
const whileArmed = (judge: (look: Look) => Verdict) => (look: Look): Verdict => {
  const { kind } = look.now.show.show;
  return kind === 'armed' || kind === 'running' ? judge(look) : FINE;
};
const nameOf = ({ id, name }: Product): string => (name.zh === '' ? (name.en === '' ? id : name.en) : name.zh);

/** What is being sold now: of the row on air, and what is being explained. */
function soldNow({ show, shelf }: ShowState): ReadonlySet<string> {
  const explained = shelf.windows.filter(({ until }) => until === null).map(({ productId }) => productId);
  return new Set<string>([...(show.kind === 'running' ? show.onAir.item.productIds : []), ...explained]);
}

/** What is being sold has none left, or only what is kept back. */
const judgeStock = whileArmed(({ now }) => {
  const ids = soldNow(now.show);
  const low = now.show.products.filter(({ id, stock, safetyStock }) => ids.has(id) && stock !== null && stock <= (safetyStock ?? 0)).toSorted((a, b) => (a.stock ?? 0) - (b.stock ?? 0))[0];
  if (low === undefined) return FINE;
  return low.stock === 0 ? bad('P0', 'soldOut', { product: nameOf(low), key: low.id }) : bad('P1', 'stockLow', { product: nameOf(low), units: low.stock ?? 0, key: low.id });
});

/** A card on a platform does not show what was agreed, or shows less than may ever be asked. */
const judgeCards = whileArmed(({ now }) => {
  const { products, shelf } = now.show;
  const open = shelf.offers.filter((offer) => isOfferOpen(offer, now.at));
  for (const { productId, platform, kind, cardMinor } of shelf.listings) {
    const product = products.find(({ id }) => id === productId);
    if (kind !== 'listed' || product === undefined) continue;
    const figures = { product: nameOf(product), platform, key: `${productId} ${platform}` };
    const isAgreed = shelf.exceptions.some((each) => each.productId === productId && each.priceMinor === product.liveMinor);
    if (!isAgreed && product.floorMinor !== null && cardMinor < product.floorMinor) return bad('P0', 'cardBelowFloor', figures);
    if (product.liveMinor !== null && cardMinor !== cardPrice(productId, product.liveMinor, open.filter(({ currency }) => currency === product.currency))) return bad('P0', 'cardMismatch', figures);
  }
  return FINE;
});

interface Solved { readonly offers: readonly Offer[]; readonly minute: number; readonly findings: readonly StackFinding[] }
const solved = new WeakMap<readonly Product[], Solved>();

/** Solved once per shelf and set of offers, and again each minute, as offers open and close. */
function stackingOf({ products, shelf: { offers } }: ShowState, at: Instant): readonly StackFinding[] {
  const minute = Math.floor(at / 60_000);
  const known = solved.get(products);
  if (known !== undefined && known.offers === offers && known.minute === minute) return known.findings;
  const findings = findStacking(products, offers, at);
  solved.set(products, { offers, minute, findings });
  return findings;
}

/** Buyers can reach a price under the floor with what is open now, or cannot reach the one that is spoken. */
const judgeStacking = whileArmed(({ now }) => {
  const found = stackingOf(now.show, now.at).find(({ severity, productId, kind }) => severity === 'block' && !(kind === 'belowFloor' && now.show.shelf.exceptions.some((each) => each.productId === productId)));
  const product = now.show.products.find(({ id }) => id === found?.productId);
  return found === undefined || product === undefined ? FINE : bad('P0', found.kind === 'belowFloor' ? 'stackBelowFloor' : 'spokenUnreachable', { product: nameOf(product), key: found.productId });
});

export const SHELF_RULES: readonly AlertRule[] = [
  { id: 'A-21', judge: judgeCards, ...DEFAULT_LIFE, clearAfterMs: 2_000, cooldownMs: 0 },
  { id: 'A-22', judge: judgeStacking, ...DEFAULT_LIFE, clearAfterMs: 2_000, cooldownMs: 0 },
  { id: 'A-20', judge: judgeStock, ...DEFAULT_LIFE, clearAfterMs: 2_000, cooldownMs: 0 },
];
