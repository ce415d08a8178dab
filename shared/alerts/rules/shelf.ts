import { cardPrice, findStacking, type StackFinding } from '../../commerce/findStacking.ts';
import { isOfferOpen, type Offer } from '../../commerce/offer.ts';
import type { Product } from '../../commerce/product.ts';
import { sellOutMinutes, stockFigures, unitsLeft, type ProductSales } from '../../shelf/shelfFigures.ts';
import type { ShowState } from '../../show/state.ts';
import type { Instant } from '../../time/instant.ts';
import { bySeverity, type Finding } from '../model.ts';
import { bad, DEFAULT_LIFE, FINE, type AlertRule, type Look, type Verdict } from '../rule.ts';
import { lower } from '../windows.ts';

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

/** What is wrong with the stock of a product that is on sale, the gravest first; null = nothing, or its stock is not known. */
function stockFault({ now: { show }, settings: { thresholds }, isOpen }: Look, product: Product, sales: ProductSales | null): Finding | null {
  const stock = stockFigures(product, show.shelf.stock.find(({ productId }) => productId === product.id) ?? null);
  if (stock.total === null) return null;
  const of = { product: nameOf(product), key: product.id };
  const [there, promised] = [stock.total - (sales?.sinceCount ?? 0), sales?.paidUnits ?? 0];
  const over = Math.max(-there, stock.released === null ? 0 : promised - stock.released);
  if (over > 0) return { severity: 'P0', about: 'oversold', params: { ...of, units: over } };
  if (there === 0) return { severity: 'P0', about: 'soldOut', params: of };
  if (there <= stock.safety) return { severity: 'P0', about: 'stockLow', params: { ...of, units: there } };
  const left = unitsLeft(stock, sales);
  if (left === 0) return { severity: 'P0', about: 'releasedGone', params: { ...of, units: there - stock.safety } };
  const minutes = sellOutMinutes(left, sales);
  if (left === null || minutes === null || minutes >= lower(thresholds.sellOutWarnMin, isOpen)) return null;
  return { severity: minutes < thresholds.sellOutBadMin ? 'P0' : 'P1', about: 'sellOutSoon', params: { ...of, units: left, minutes: Math.max(1, Math.floor(minutes)) } };
}

/** What is being sold was sold more often than it is there, has none left but what is kept back, or will be gone in minutes at the rate of the last three. */
const judgeStock = whileArmed((look) => {
  const ids = soldNow(look.now.show);
  const faults = look.now.show.products.filter(({ id }) => ids.has(id)).flatMap((product) => stockFault(look, product, look.now.sold?.get(product.id) ?? null) ?? []);
  const worst = faults.toSorted((a, b) => bySeverity(a.severity, b.severity))[0];
  return worst === undefined ? FINE : { kind: 'bad', finding: worst };
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
