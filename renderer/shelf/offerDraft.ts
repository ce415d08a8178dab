import { formatDecimal } from '#shared/commerce/decimal.ts';
import { offerSchema, type Offer, type OfferDeal } from '#shared/commerce/offer.ts';
import { parseTypedAmount } from '#shared/commerce/typedAmount.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import { twoDigits as two } from '#shared/time/format.ts';

/** What stands in the fields of an offer. Times as `datetime-local` writes them, in the zone of this machine. */
export interface OfferDraft {
  readonly id: string; readonly name: string; readonly kind: OfferDeal['kind']; readonly off: string; readonly from: string; readonly repeats: boolean; readonly units: string; readonly percent: string;
  readonly products: string; readonly except: string; readonly group: Offer['group']; readonly excludes: Offer['excludes']; readonly paidBy: Offer['paidBy']; readonly inLivePrice: boolean; readonly starts: string; readonly ends: string;
}

const localTime = (at: number | null): string => {
  if (at === null) return '';
  const time = new Date(at);
  return `${String(time.getFullYear())}-${two(time.getMonth() + 1)}-${two(time.getDate())}T${two(time.getHours())}:${two(time.getMinutes())}`;
};

export function draftOf(offer: Offer | null, freeId: string): OfferDraft {
  const empty: OfferDraft = { id: freeId, name: '', kind: 'amountOff', off: '', from: '', repeats: false, units: '2', percent: '10', products: '', except: '', group: 'shopCoupon', excludes: [], paidBy: 'shop', inLivePrice: false, starts: '', ends: '' };
  if (offer === null) return empty;
  const { deal, currency } = offer;
  const amount = (minor: number): string => (minor === 0 ? '' : formatDecimal(minor, currency));
  const own: Partial<OfferDraft> = deal.kind === 'amountOff' ? { off: amount(deal.offMinor), from: amount(deal.fromMinor), repeats: deal.repeats }
    : deal.kind === 'percentOff' ? { percent: String(deal.permille / 10), from: amount(deal.fromMinor) }
      : deal.kind === 'unitsOff' ? { units: String(deal.units), off: amount(deal.offMinor) } : { off: amount(deal.offMinor) };
  const products = deal.kind === 'together' ? deal.products : offer.products;
  return { ...empty, id: offer.id, name: offer.name, kind: deal.kind, ...own, products: products.join(', '), except: offer.except.join(', '), group: offer.group, excludes: offer.excludes, paidBy: offer.paidBy, inLivePrice: offer.inLivePrice, starts: localTime(offer.from), ends: localTime(offer.until) };
}

const idsOf = (text: string): string[] => text.split(/[\s,，、;；]+/u).filter((part) => part !== '');
const timeOf = (text: string): number | null => (text === '' ? null : new Date(text).getTime());

/** The offer the fields say, or the first field that is wrong. `maxOffMinor`: the cap of a percentage, kept as it was. */
export function offerOf(draft: OfferDraft, currency: string, maxOffMinor: number | null): Result<Offer, keyof OfferDraft> {
  const amount = (text: string): number | null => { const read = parseTypedAmount(text, currency); return read.ok ? read.value : null; };
  const [off, from] = [amount(draft.off), draft.from.trim() === '' ? 0 : amount(draft.from)];
  const hasOff = draft.kind !== 'percentOff';
  if (hasOff && (off === null || off < 1)) return fail('off');
  if (from === null) return fail('from');
  const products = idsOf(draft.products);
  const deal = draft.kind === 'amountOff' ? { kind: draft.kind, offMinor: off, fromMinor: from, repeats: draft.repeats && from > 0 }
    : draft.kind === 'percentOff' ? { kind: draft.kind, permille: Math.round(Number(draft.percent) * 10), fromMinor: from, maxOffMinor }
      : draft.kind === 'unitsOff' ? { kind: draft.kind, units: Number(draft.units), offMinor: off } : { kind: draft.kind, products, offMinor: off };
  const read = offerSchema.safeParse({
    id: draft.id.trim(), name: draft.name.trim(), currency, deal, products: draft.kind === 'together' ? [] : products, except: idsOf(draft.except), group: draft.group, excludes: draft.excludes,
    paidBy: draft.paidBy, inLivePrice: draft.inLivePrice, from: timeOf(draft.starts), until: timeOf(draft.ends),
  });
  if (read.success) return succeed(read.data);
  const path = read.error.issues[0]?.path ?? [];
  const at = path[0] === 'deal' ? path[1] : path[0];
  return fail(at === 'permille' ? 'percent' : at === 'units' ? 'units' : at === 'products' ? 'products' : at === 'except' ? 'except' : at === 'id' ? 'id' : at === 'until' ? 'ends' : at === 'from' ? 'starts' : 'name');
}
