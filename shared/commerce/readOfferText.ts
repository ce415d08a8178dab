import { parseTypedAmount } from './typedAmount.ts';
import type { OfferDeal } from './offer.ts';

/** What a coupon cell says, as far as it can be read: a proposal a person confirms. */
export interface OfferReading { readonly deal: OfferDeal; readonly paidBy: 'shop' | 'platform'; readonly inLivePrice: boolean; readonly group: 'shopCoupon' | 'platformCoupon' | 'redPacket' | 'bundle' }

const AMOUNT = '(\\d+(?:\\.\\d+)?)';
const FROM_OFF = new RegExp(`(每?)满\\s*${AMOUNT}\\s*元?\\s*(?:减|立减|-)\\s*${AMOUNT}`, 'u');
const UNITS_OFF = new RegExp(`(\\d+)\\s*件\\s*(?:立?减|省)\\s*${AMOUNT}`, 'u');
const PERCENT = /(?:满\s*(\d+(?:\.\d+)?)\s*元?\s*)?(?:打|享)?\s*(\d(?:\.\d)?)\s*折/u;
const FLAT = new RegExp(`${AMOUNT}\\s*元\\s*(?:无门槛)?(?:店铺)?(?:券|红包)|立减\\s*${AMOUNT}`, 'u');
const THRESHOLD = new RegExp(`券?满\\s*${AMOUNT}\\s*元?\\s*可用`, 'u');

/**
 * Reads a coupon cell as sellers write it: `满119减10店铺券(已含在到手价)`, `2件减20店铺券`, `每满300减40`, `9折`, `5元店铺券 券满99可用`.
 * Null when nothing in it is an offer of these shapes; the cell stays as it is.
 */
export function readOfferText(text: string, currency: string): OfferReading | null {
  const plain = text.normalize('NFKC');
  const deal = readDeal(plain, currency);
  if (deal === null) return null;
  const isPlatform = plain.includes('平台');
  return {
    deal, paidBy: isPlatform && !/商家出资|店铺出资/u.test(plain) ? 'platform' : 'shop',
    inLivePrice: /已?含在?到手价|到手价已含/u.test(plain) && !/不(?:计入|含在?)到手价/u.test(plain),
    group: /红包/u.test(plain) ? 'redPacket' : isPlatform ? 'platformCoupon' : 'shopCoupon',
  };
}

function readDeal(text: string, currency: string): OfferDeal | null {
  const minor = (typed: string | undefined): number | null => {
    const amount = parseTypedAmount(typed ?? '', currency);
    return amount.ok ? amount.value : null;
  };
  const fromOff = FROM_OFF.exec(text);
  if (fromOff !== null) {
    const [from, off] = [minor(fromOff[2]), minor(fromOff[3])];
    return from === null || off === null || off === 0 ? null : { kind: 'amountOff', offMinor: off, fromMinor: from, repeats: fromOff[1] !== '' };
  }
  const units = UNITS_OFF.exec(text);
  if (units !== null) {
    const off = minor(units[2]);
    return off === null || off === 0 || Number(units[1]) < 1 ? null : { kind: 'unitsOff', units: Number(units[1]), offMinor: off };
  }
  const percent = PERCENT.exec(text);
  const permille = percent === null ? 0 : 1_000 - Math.round(Number(percent[2]) * 100);
  if (permille >= 1 && permille <= 999) return { kind: 'percentOff', permille, fromMinor: minor(percent?.[1]) ?? 0, maxOffMinor: null };
  const flat = FLAT.exec(text);
  const off = flat === null ? null : minor(flat[1] ?? flat[2]);
  return off === null || off === 0 ? null : { kind: 'amountOff', offMinor: off, fromMinor: minor(THRESHOLD.exec(text)?.[1]) ?? 0, repeats: false };
}
