import { describe, expect, it } from 'vitest';
import { judgePriceChange, ladderBreaches } from '#shared/commerce/priceGuard.ts';
import { readOfferText } from '#shared/commerce/readOfferText.ts';
import { productSchema } from '#shared/commerce/product.ts';
import { sampleProducts } from '../sample.ts';

const product = (fields: Record<string, unknown>) => productSchema.parse({ id: 'P', name: { zh: '咖啡机', en: '' }, listMinor: 39_900, lowest7dMinor: 29_900, liveMinor: 26_800, floorMinor: 24_000, costMinor: 15_000, ...fields });

describe('price guard: cost < floor <= live <= own 7-day low <= list', () => {
  it('every product of the sample stands on the ladder', () => expect(sampleProducts().flatMap((sample) => ladderBreaches(sample))).toEqual([]));
  it.each([
    [{ costMinor: 24_000 }, ['costNotBelowFloor']], [{ liveMinor: 23_999 }, ['liveBelowFloor']], [{ liveMinor: 30_000 }, ['liveAboveLow']],
    [{ lowest7dMinor: 40_000 }, ['lowAboveList']], [{ lowest7dMinor: null, liveMinor: 40_000 }, ['liveAboveList']], [{ liveMinor: null }, ['noLivePrice']], [{}, []],
  ])('%j breaks %j', (fields, breaches) => expect(ladderBreaches(product(fields))).toEqual(breaches));
});

describe('price guard: a change needs two people; below the floor or above the 7-day low owner and compliance', () => {
  it.each([
    [26_700, 'twoPeople', null], [2_680, 'ownerAndCompliance', 'decimalShift'], [268_000, 'ownerAndCompliance', 'decimalShift'], [268, 'ownerAndCompliance', 'decimalShift'],
    [6_800, 'ownerAndCompliance', 'decimalShift'], [13_000, 'ownerAndCompliance', 'bigStep'], [24_000, 'twoPeople', null], [29_900, 'twoPeople', null], [30_000, 'ownerAndCompliance', null],
  ] as const)('268.00 -> %d (minor) needs %s, slip: %s', (next, needs, slip) => expect(judgePriceChange(product({}), next)).toMatchObject({ needs, looksLikeSlip: slip }));
});

describe('coupon cells are read as sellers write them', () => {
  it.each([
    ['满119减10店铺券(已含在到手价)', { deal: { kind: 'amountOff', offMinor: 1_000, fromMinor: 11_900, repeats: false }, paidBy: 'shop', inLivePrice: true, group: 'shopCoupon' }],
    ['满1500减100平台券(平台出资,不计入到手价)', { deal: { kind: 'amountOff', offMinor: 10_000, fromMinor: 150_000, repeats: false }, paidBy: 'platform', inLivePrice: false, group: 'platformCoupon' }],
    ['2件减20店铺券', { deal: { kind: 'unitsOff', units: 2, offMinor: 2_000 }, paidBy: 'shop', inLivePrice: false, group: 'shopCoupon' }],
    ['每满300减40', { deal: { kind: 'amountOff', offMinor: 4_000, fromMinor: 30_000, repeats: true }, paidBy: 'shop', inLivePrice: false, group: 'shopCoupon' }],
    ['5元店铺券 券满99可用', { deal: { kind: 'amountOff', offMinor: 500, fromMinor: 9_900, repeats: false }, paidBy: 'shop', inLivePrice: false, group: 'shopCoupon' }],
    ['满200打8.5折', { deal: { kind: 'percentOff', permille: 150, fromMinor: 20_000, maxOffMinor: null }, paidBy: 'shop', inLivePrice: false, group: 'shopCoupon' }],
    ['3元红包', { deal: { kind: 'amountOff', offMinor: 300, fromMinor: 0, repeats: false }, paidBy: 'shop', inLivePrice: false, group: 'redPacket' }],
    ['送赠品', null], ['', null],
  ])('%s', (text, reading) => expect(readOfferText(text, 'CNY')).toEqual(reading));
});
