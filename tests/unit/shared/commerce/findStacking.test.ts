import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStacking } from '#shared/commerce/findStacking.ts';
import { offerSchema, type Offer } from '#shared/commerce/offer.ts';
import { priceOrder } from '#shared/commerce/orderPrice.ts';
import { productSchema, type Product } from '#shared/commerce/product.ts';
import { readOfferText } from '#shared/commerce/readOfferText.ts';
import { instant } from '#shared/time/instant.ts';
import { sampleProducts } from '../sample.ts';

const AT = instant(Date.UTC(2026, 10, 28, 13));
const offer = (fields: Record<string, unknown>): Offer => offerSchema.parse({ name: String(fields['id']), group: 'shopCoupon', ...fields });
/** The coupons written in the product file, and the two red packets of the lottery file as they are announced. */
const COUPONS = sampleProducts().flatMap((product) => {
  const read = readOfferText(product.coupon, product.currency);
  return read === null ? [] : [offer({ id: `c-${product.id}`, ...read, products: [product.id] })];
});
const L2 = offer({ id: 'L2', group: 'redPacket', deal: { kind: 'amountOff', offMinor: 500, fromMinor: 9_900 }, excludes: ['shopCoupon'] });
const L4 = offer({ id: 'L4', group: 'redPacket', deal: { kind: 'amountOff', offMinor: 300, fromMinor: 4_900 }, excludes: ['shopCoupon'], except: ['P10'] });

describe('coupon stacks: the traps of the sample are found', () => {
  it('two P08 with their coupon and a ¥5 packet are ¥146.5 each, under the ¥149 floor: only "does not stack" holds it', () => {
    const found = findStacking(sampleProducts(), [...COUPONS, L2], AT).find((finding) => finding.productId === 'P08');
    expect(found).toMatchObject({ kind: 'heldByRule', severity: 'warn', witness: { lines: [{ productId: 'P08', quantity: 2 }], shopMinor: 29_300, floorMinor: 29_800 } });
    expect(findStacking(sampleProducts(), [...COUPONS, { ...L2, excludes: [] }], AT).find((finding) => finding.productId === 'P08')).toMatchObject({ kind: 'belowFloor', severity: 'block' });
  });

  it('a ¥3 packet puts P10 at ¥56.9 under ¥57.9: only "P10 excepted" holds it', () => {
    const found = findStacking(sampleProducts(), [...COUPONS, L4], AT).find((finding) => finding.productId === 'P10');
    expect(found).toMatchObject({ kind: 'heldByRule', witness: { lines: [{ productId: 'P10', quantity: 1 }], offers: ['L4'], shopMinor: 5_690, floorMinor: 5_790 } });
  });

  it('two P10 reach the ¥99 of the ¥5 packet: ¥57.4 each, under the floor right now', () => {
    expect(findStacking(sampleProducts(), [L2], AT).find((finding) => finding.productId === 'P10')).toMatchObject({ kind: 'belowFloor', witness: { lines: [{ productId: 'P10', quantity: 2 }], shopMinor: 11_480, floorMinor: 11_580 } });
  });

  it('a threshold filled with something else is found too, product by product safe or not', () => {
    const [tissues, towels] = ['P01', 'P02'].map((id) => sampleProducts().find((product) => product.id === id));
    const filler = { ...tissues, id: 'PX', limitPerUser: 9 } as Product;
    const found = findStacking([filler, towels as Product], [L2], AT);
    expect(found.some((finding) => finding.kind === 'belowFloor')).toBe(true);
  });

  it('what the platform pays never lowers our price; nothing is said about a closed offer', () => {
    const platform = offer({ id: 'pf', group: 'platformCoupon', paidBy: 'platform', deal: { kind: 'amountOff', offMinor: 100_000 } });
    expect(findStacking(sampleProducts(), [...COUPONS, platform], AT).filter(({ kind }) => kind !== 'heldByRule')).toEqual([]);
    expect(findStacking(sampleProducts(), [{ ...L2, until: AT }], AT)).toEqual([]);
  });

  it('a spoken price that one piece cannot reach is said: the coupon in it needs more than one piece buys', () => {
    const product = productSchema.parse({ id: 'A', name: { zh: 'A', en: '' }, liveMinor: 9_000, floorMinor: 5_000 });
    const counted = offer({ id: 'c', products: ['A'], inLivePrice: true, deal: { kind: 'amountOff', offMinor: 1_000, fromMinor: 15_000 } });
    expect(findStacking([product], [counted], AT)).toEqual([{ kind: 'spokenUnreachable', severity: 'block', productId: 'A', spokenMinor: 9_000, reachableMinor: 10_000 }]);
  });

  it('currencies are judged apart', () => {
    const yen = productSchema.parse({ id: 'Y', name: { zh: 'Y', en: '' }, currency: 'JPY', liveMinor: 100, floorMinor: 90 });
    expect(findStacking([yen], [offer({ id: 'x', deal: { kind: 'amountOff', offMinor: 50 } })], AT)).toEqual([]);
  });
});

describe('coupon stacks: the solver is right', () => {
  const deal = fc.oneof(
    fc.record({ kind: fc.constant('amountOff'), offMinor: fc.integer({ min: 1, max: 60 }), fromMinor: fc.integer({ min: 0, max: 300 }), repeats: fc.boolean() }),
    fc.record({ kind: fc.constant('percentOff'), permille: fc.integer({ min: 1, max: 500 }), fromMinor: fc.integer({ min: 0, max: 200 }), maxOffMinor: fc.option(fc.integer({ min: 1, max: 50 })) }),
    fc.record({ kind: fc.constant('unitsOff'), units: fc.integer({ min: 1, max: 4 }), offMinor: fc.integer({ min: 1, max: 60 }) }),
  );
  const anyOffer = fc.record({ deal, group: fc.constantFrom('shopCoupon', 'platformCoupon', 'redPacket'), excludes: fc.subarray(['shopCoupon', 'redPacket']), paidBy: fc.constantFrom('shop', 'platform') });
  const anyProduct = fc.record({ liveMinor: fc.integer({ min: 50, max: 200 }), drop: fc.integer({ min: 0, max: 40 }), limitPerUser: fc.integer({ min: 1, max: 4 }) });

  it('a witness is an order that really is below its floor; and where brute force over one product finds one, so does the solver', () => {
    fc.assert(fc.property(fc.array(anyOffer, { maxLength: 4 }), fc.array(anyProduct, { minLength: 1, maxLength: 3 }), (rawOffers, rawProducts) => {
      const offers = rawOffers.map((raw, index) => offer({ id: `o${String(index)}`, ...raw }));
      const products = rawProducts.map(({ liveMinor, drop, limitPerUser }, index) => productSchema.parse({ id: `p${String(index)}`, name: { zh: 'x', en: '' }, liveMinor, floorMinor: Math.max(0, liveMinor - drop), limitPerUser }));
      const findings = findStacking(products, offers, AT);
      const cards = new Map(products.map((product) => [product.id, { id: product.id, cardMinor: product.liveMinor ?? 0, floorMinor: product.floorMinor, limit: product.limitPerUser ?? 1 }]));
      for (const finding of findings) {
        if (finding.kind === 'spokenUnreachable') throw new Error('no offer is in the price');
        const lines = finding.witness.lines.flatMap(({ productId, quantity }) => { const product = cards.get(productId); return product === undefined ? [] : [{ product, quantity }]; });
        const price = priceOrder(lines, offers.filter(({ id }) => finding.witness.offers.includes(id)), { ignoreExceptions: finding.kind === 'heldByRule' });
        expect(price?.shopMinor).toBe(finding.witness.shopMinor);
        expect(finding.witness.shopMinor).toBeLessThan(finding.witness.floorMinor);
        for (const { product, quantity } of lines) expect(quantity).toBeLessThanOrEqual(product.limit);
      }
      for (const product of cards.values()) {
        const isReachable = Array.from({ length: product.limit }, (_none, index) => index + 1).some((quantity) => Array.from({ length: 2 ** offers.length }, (_no, mask) => offers.filter((_offer, bit) => (mask >> bit) % 2 === 1)).some((set) => {
          const stacks = set.every((a, i) => set.every((b, j) => i === j || (a.group !== b.group && !a.excludes.includes(b.group))));
          const price = stacks ? priceOrder([{ product, quantity }], set, { ignoreExceptions: false }) : null;
          return price !== null && price.shopMinor < (product.floorMinor ?? 0) * quantity;
        }));
        if (isReachable) expect(findings.some((finding) => finding.productId === product.id && finding.kind === 'belowFloor')).toBe(true);
      }
    }), { numRuns: 300 });
  });
});
