import { describe, expect, it } from 'vitest';
import { evolve, initialState } from '#shared/show/evolve.ts';
import { redactState } from '#shared/protocol/redact.ts';
import { offerSchema } from '#shared/commerce/offer.ts';
import { sampleProducts } from '../sample.ts';
import { EIGHT_PM, sheetOf, Stage } from '../show/stage.ts';

const L2 = offerSchema.parse({ id: 'L2', name: '红包雨①', group: 'redPacket', deal: { kind: 'amountOff', offMinor: 500, fromMinor: 9_900 }, excludes: ['shopCoupon'], from: EIGHT_PM + 37 * 60_000 });
const P08_COUPON = offerSchema.parse({ id: 'c-P08', name: '2件减20', group: 'shopCoupon', products: ['P08'], deal: { kind: 'unitsOff', units: 2, offMinor: 2_000 } });

function room(): Stage {
  const stage = new Stage();
  stage.did({ kind: 'openSession', title: 'S' });
  stage.did({ kind: 'importProducts', products: [...sampleProducts()] });
  return stage;
}
const list = (stage: Stage, productId: string) => stage.command({ kind: 'listProduct', productId, platform: 'own', cardMinor: stage.state.products.find(({ id }) => id === productId)?.liveMinor ?? 0 });

describe('the shelf', () => {
  it('its order is the order of the products', () => {
    const stage = room();
    stage.did({ kind: 'moveOnShelf', productId: 'P03', afterId: null });
    stage.did({ kind: 'moveOnShelf', productId: 'P01', afterId: 'P04' });
    expect(stage.state.products.slice(0, 4).map(({ id }) => id)).toEqual(['P03', 'P02', 'P04', 'P01']);
    expect(stage.command({ kind: 'moveOnShelf', productId: 'P01', afterId: 'nope' })).toMatchObject({ key: 'unknownProduct' });
  });

  it('explanations are facts: pinned and unpinned at their moments, one at a time, repeats counted', () => {
    const stage = room();
    expect(stage.command({ kind: 'startExplaining', productId: 'P01' })).toMatchObject({ key: 'productNotListed' });
    for (const id of ['P01', 'P02']) expect(list(stage, id).ok).toBe(true);
    const begin = stage.now;
    stage.did({ kind: 'startExplaining', productId: 'P01' });
    stage.wait(60_000);
    stage.did({ kind: 'startExplaining', productId: 'P02' });
    stage.wait(30_000);
    stage.did({ kind: 'stopExplaining' });
    expect(stage.command({ kind: 'stopExplaining' })).toMatchObject({ key: 'nothingExplained' });
    stage.did({ kind: 'startExplaining', productId: 'P01' });
    expect(stage.state.shelf.windows.map(({ productId, from, until, nth }) => [productId, from - begin, until === null ? null : until - begin, nth])).toEqual([
      ['P01', 0, 60_000, 1], ['P02', 60_000, 90_000, 1], ['P01', 90_000, null, 2],
    ]);
    stage.did({ kind: 'delistProduct', productId: 'P01', platform: null, reason: '样品破损' });
    expect(stage.state.shelf.windows.at(-1)?.until).toBe(stage.now);
  });

  it('the end of the show ends what is explained', () => {
    const stage = room();
    list(stage, 'P01');
    stage.did({ kind: 'importRunsheet', sheet: sheetOf([{}]) });
    stage.did({ kind: 'loadShow', mode: 'rehearsal' });
    stage.did({ kind: 'startShow' });
    stage.did({ kind: 'startExplaining', productId: 'P01' });
    stage.wait(5_000);
    stage.did({ kind: 'endShow', sawOnAir: stage.onAir });
    expect(stage.state.shelf.windows.at(-1)?.until).toBe(stage.now);
  });

  it('stock is released in parts, never into what is held back for safety', () => {
    const stage = room();
    stage.did({ kind: 'releaseStock', productId: 'P01', units: 1_500 });
    expect(stage.command({ kind: 'releaseStock', productId: 'P01', units: 1_500 })).toMatchObject({ key: 'stockShort', params: { max: 1_350, safety: 150 } });
    stage.did({ kind: 'releaseStock', productId: 'P01', units: 1_350 });
    stage.did({ kind: 'lockStock', productId: 'P01', units: 200, note: 'VIP' });
    expect(stage.state.shelf.stock).toEqual([{ productId: 'P01', releasedUnits: 2_850, lockedUnits: 200 }]);
    stage.did({ kind: 'countStock', productId: 'P01', units: 2_000 });
    expect(stage.state.products[0]?.stock).toBe(2_000);
  });

  it('a new session keeps offers, stock and agreed prices, and lists nothing; its log alone gives the same state', () => {
    const stage = room();
    stage.did({ kind: 'setShelfPlatforms', platforms: ['own', 'douyin'] });
    list(stage, 'P01');
    stage.did({ kind: 'saveOffer', offer: P08_COUPON });
    stage.did({ kind: 'releaseStock', productId: 'P01', units: 10 });
    const before = stage.log.length;
    stage.did({ kind: 'openSession', title: 'T' });
    expect(stage.state.shelf).toMatchObject({ platforms: ['own', 'douyin'], listings: [], windows: [], offers: [{ id: 'c-P08' }], stock: [{ productId: 'P01', releasedUnits: 10 }] });
    expect(stage.log.slice(before).reduce(evolve, initialState()).shelf).toEqual(stage.state.shelf);
  });

  it('the host sees what is explained and listed, and neither offers, stock kept back nor any word about prices', () => {
    const stage = room();
    list(stage, 'P01');
    stage.did({ kind: 'startExplaining', productId: 'P01' });
    stage.did({ kind: 'saveOffer', offer: P08_COUPON });
    stage.did({ kind: 'requestPrice', productId: 'P03', sawMinor: 11_900, nextMinor: 11_500, reason: 'push' });
    const { shelf } = redactState(stage.state, 'host');
    expect(shelf).toMatchObject({ windows: [{ productId: 'P01' }], offers: [], requests: [], prices: [], exceptions: [], stock: [], moves: [] });
    expect(JSON.stringify(redactState(stage.state, 'host'))).not.toMatch(/"(?:floorMinor|costMinor)":\d/u);
    expect(redactState(stage.state, 'overlay').shelf).toMatchObject({ listings: [], windows: [{ productId: 'P01' }] });
  });
});

describe('coupons against floors, on the way of the product', () => {
  it('an offer that begins later is checked now: the ¥5 packet of 20:37 takes two P10 below the floor, so it is refused while P10 is listed', () => {
    const stage = room();
    list(stage, 'P10');
    expect(stage.command({ kind: 'saveOffer', offer: L2 })).toMatchObject({ key: 'offerBelowFloor', params: { product: 'P10 五常大米 5kg', pieces: 2, offers: 'L2', each: '57.40 CNY' } });
    expect(stage.command({ kind: 'saveOffer', offer: { ...L2, except: ['P10'] } }).ok).toBe(true);
    expect(stage.command({ kind: 'saveOffer', offer: { ...L2, except: ['P99'] } })).toMatchObject({ key: 'unknownProduct', params: { id: 'P99' } });
  });

  it('what is live on the platform already is recorded all the same, and said so', () => {
    const stage = room();
    list(stage, 'P10');
    expect(stage.command({ kind: 'saveOffer', offer: L2, despite: true })).toMatchObject({ events: [{ kind: 'offerSaved', despite: true }] });
  });

  it('P08 goes live with a note of what only "does not stack" holds; without that rule it is refused', () => {
    const stage = room();
    stage.did({ kind: 'importOffers', offers: [P08_COUPON] });
    stage.did({ kind: 'importOffers', offers: [{ ...L2, from: null }] });
    expect(list(stage, 'P08')).toMatchObject({ ok: true, events: [{ kind: 'productListed', heldByRule: ['c-P08', 'L2'] }] });
    const open = room();
    open.did({ kind: 'importOffers', offers: [P08_COUPON, { ...L2, from: null, excludes: [] }] });
    expect(list(open, 'P08')).toMatchObject({ key: 'stackBelowFloor', params: { pieces: 2, each: '146.50 CNY' } });
  });
});
