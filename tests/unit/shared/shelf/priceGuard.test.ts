import { describe, expect, it } from 'vitest';
import { productSchema } from '#shared/commerce/product.ts';
import type { Actor } from '#shared/show/events.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import { stateRows } from '#shared/show/preflightMore.ts';
import { PRODUCER, sheetOf, Stage } from '../show/stage.ts';

const WU: Extract<Actor, { kind: 'person' }> = { kind: 'person', role: 'producer', clientId: 'c2', name: 'Wu', duties: ['owner', 'compliance'] };
const KETTLE = productSchema.parse({ id: 'K', name: { zh: '水壶', en: 'Kettle' }, costMinor: 15_000, floorMinor: 24_000, liveMinor: 26_800, lowest7dMinor: 28_800, listMinor: 39_900, stock: 100, safetyStock: 10 });

function room(...products: readonly (typeof KETTLE)[]): Stage {
  const stage = new Stage();
  stage.did({ kind: 'openSession', title: 'S' });
  stage.did({ kind: 'importProducts', products: products.length === 0 ? [KETTLE] : [...products] });
  return stage;
}
const as = <T>(stage: Stage, actor: Actor, then: () => T): T => {
  stage.actor = actor;
  const done = then();
  stage.actor = PRODUCER;
  return done;
};
const ask = (stage: Stage, nextMinor: number, more: { readonly typedAgainMinor?: number; readonly capacity?: 'owner' | 'compliance'; readonly sawMinor?: number } = {}) =>
  stage.command({ kind: 'requestPrice', productId: 'K', sawMinor: stage.state.products[0]?.liveMinor ?? null, nextMinor, reason: 'push', ...more });
const agree = (stage: Stage, typedMinor: number, more: { readonly capacity?: 'owner' | 'compliance' } = {}) =>
  stage.command({ kind: 'agreePrice', requestId: stage.state.shelf.requests[0]?.requestId ?? 'none', typedMinor, ...more });
const live = (stage: Stage): number | null | undefined => stage.state.products[0]?.liveMinor;

describe('a change of price', () => {
  it('268 -> 26.8 is stopped: nothing is stored, and the refusal names product, field, both prices', () => {
    const stage = room();
    const stored = stage.log.length;
    expect(ask(stage, 2_680)).toEqual({ ok: false, key: 'priceSlip', params: { product: 'K 水壶', from: '268.00 CNY', price: '26.80 CNY', field: 'livePrice' } });
    expect([stage.log.length, live(stage)]).toEqual([stored, 26_800]);
  });

  it('typed again it still is far below the floor: it takes owner and compliance, on two devices, and each types it', () => {
    const stage = room();
    expect(ask(stage, 2_680, { typedAgainMinor: 2_680 })).toMatchObject({ key: 'priceOutside', params: { breach: 'liveBelowFloor', limit: '240.00 CNY' } });
    expect(ask(stage, 2_680, { typedAgainMinor: 2_680, capacity: 'owner' }).ok).toBe(true);
    expect(live(stage)).toBe(26_800);
    expect(agree(stage, 2_680, { capacity: 'compliance' })).toMatchObject({ key: 'priceNeedsOther' });
    expect(as(stage, WU, () => agree(stage, 2_680))).toMatchObject({ key: 'priceNeedsCompliance' });
    expect(as(stage, WU, () => agree(stage, 2_680, { capacity: 'owner' }))).toMatchObject({ key: 'priceNeedsCompliance' });
    expect(as(stage, WU, () => agree(stage, 26_800, { capacity: 'compliance' }))).toMatchObject({ key: 'priceTypedDiffers' });
    expect(as(stage, WU, () => agree(stage, 2_680, { capacity: 'compliance' })).ok).toBe(true);
    expect(live(stage)).toBe(2_680);
    expect(stage.state.shelf.exceptions).toMatchObject([{ productId: 'K', priceMinor: 2_680, by: 'Lin, Wu' }]);
  });

  it('on the ladder two people are enough; the log holds who, why and both prices', () => {
    const stage = room();
    expect(ask(stage, 25_900)).toMatchObject({ ok: true, events: [{ kind: 'priceRequested', needs: 'twoPeople', fromMinor: 26_800, toMinor: 25_900, reason: 'push' }] });
    expect(agree(stage, 25_900)).toMatchObject({ key: 'priceNeedsOther', params: { name: 'Lin' } });
    expect(as(stage, WU, () => agree(stage, 25_900))).toMatchObject({ events: [{ kind: 'priceChanged', askedBy: 'Lin', reason: 'push' }, { kind: 'livePriceSet', liveMinor: 25_900 }] });
    expect(live(stage)).toBe(25_900);
    expect(stage.state.shelf.prices).toMatchObject([{ toMinor: 25_900, askedBy: 'Lin', outcome: { kind: 'agreed', by: 'Wu' } }]);
    expect(stage.log.reduce(evolve, initialState())).toEqual(stage.state);
  });

  it('owner and compliance are duties of the room, not words in a command', () => {
    const stage = room();
    expect(ask(stage, 23_000, { capacity: 'compliance' })).toMatchObject({ key: 'priceNotYours', params: { capacity: 'compliance' } });
    ask(stage, 23_000, { capacity: 'owner' });
    expect(as(stage, { ...WU, duties: ['control'] }, () => agree(stage, 23_000, { capacity: 'compliance' }))).toMatchObject({ key: 'priceNotYours' });
    expect(live(stage)).toBe(26_800);
  });

  it('above the 7-day low takes owner and compliance as well', () => {
    const stage = room();
    stage.actor = { ...WU, clientId: 'c1', name: 'Lin', duties: ['compliance'] };
    expect(ask(stage, 29_900)).toMatchObject({ key: 'priceOutside', params: { breach: 'liveAboveLow', limit: '288.00 CNY' } });
    expect(ask(stage, 29_900, { capacity: 'compliance' })).toMatchObject({ events: [{ needs: 'ownerAndCompliance' }] });
    expect(as(stage, WU, () => agree(stage, 29_900, { capacity: 'compliance' }))).toMatchObject({ key: 'priceNeedsOwner' });
    expect(as(stage, WU, () => agree(stage, 29_900, { capacity: 'owner' })).ok).toBe(true);
  });

  it('waits ten minutes, one request a product; declined or out of date it changes nothing', () => {
    const stage = room();
    ask(stage, 25_900);
    expect(ask(stage, 25_800)).toMatchObject({ key: 'priceAsked', params: { name: 'Lin' } });
    stage.wait(600_000);
    expect(as(stage, WU, () => agree(stage, 25_900))).toMatchObject({ key: 'priceRequestOver' });
    expect(ask(stage, 25_800).ok).toBe(true);
    stage.did({ kind: 'declinePrice', requestId: stage.state.shelf.requests[0]!.requestId, reason: 'too low' });
    expect([live(stage), stage.state.shelf.requests]).toEqual([26_800, []]);
    expect(stage.state.shelf.prices.at(-1)?.outcome).toEqual({ kind: 'declined', by: 'Lin', why: 'too low' });
    expect(ask(stage, 25_900, { sawMinor: 1 })).toMatchObject({ ok: false, key: 'priceMoved' });
  });

  it('a wrong floor in the data is named, not agreed away', () => {
    const stage = room({ ...KETTLE, costMinor: 25_000 });
    expect(ask(stage, 25_900)).toMatchObject({ key: 'ladderBroken', params: { breach: 'costNotBelowFloor', value: '240.00 CNY', limit: '250.00 CNY', field: 'costNotBelowFloor' } });
  });

  it('is refused while a live offer would take the new price below the floor', () => {
    const stage = room();
    stage.did({ kind: 'saveOffer', offer: { id: 'packet', name: 'Packet', group: 'redPacket', deal: { kind: 'amountOff', offMinor: 2_000 } } });
    expect(ask(stage, 25_000)).toMatchObject({ key: 'stackBelowFloor', params: { offers: 'packet', pieces: 1, paid: '230.00 CNY', floor: '240.00 CNY' } });
    expect(ask(stage, 26_300).ok).toBe(true);
  });

  it('no file changes the prices of what is listed or on air', () => {
    const stage = room();
    stage.did({ kind: 'listProduct', productId: 'K', platform: 'own', cardMinor: 26_800 });
    expect(stage.command({ kind: 'importProducts', products: [{ ...KETTLE, liveMinor: 2_680 }] })).toMatchObject({ key: 'priceByTwo', params: { product: 'K 水壶', field: 'liveMinor' } });
    expect(stage.command({ kind: 'importProducts', products: [{ ...KETTLE, floorMinor: 1 }] })).toMatchObject({ key: 'priceByTwo', params: { field: 'floorMinor' } });
    expect(stage.command({ kind: 'importProducts', products: [{ ...KETTLE, gift: 'cup' }] }).ok).toBe(true);
    const aired = room();
    aired.did({ kind: 'importRunsheet', sheet: sheetOf([{ productIds: ['K'] }]) });
    aired.did({ kind: 'loadShow', mode: 'rehearsal' });
    aired.did({ kind: 'startShow' });
    expect(aired.command({ kind: 'importProducts', products: [{ ...KETTLE, liveMinor: 2_680 }] })).toMatchObject({ key: 'priceByTwo' });
  });
});

describe('the list before the show', () => {
  it('stops at a price below the floor, unless owner and compliance agreed to it', () => {
    const stage = room({ ...KETTLE, liveMinor: 23_000 });
    stage.did({ kind: 'importRunsheet', sheet: sheetOf([{ productIds: ['K'] }]) });
    const prices = () => stateRows(stage.state).find(({ check }) => check === 'prices');
    expect(prices()).toMatchObject({ level: 'fail', about: 'underFloor' });
    ask(stage, 22_900, { capacity: 'owner' });
    as(stage, WU, () => agree(stage, 22_900, { capacity: 'compliance' }));
    expect(prices()).toMatchObject({ level: 'pass' });
  });
});

describe('putting a product live', () => {
  const list = (stage: Stage, cardMinor: number) => stage.command({ kind: 'listProduct', productId: 'K', platform: 'own', cardMinor });

  it.each([
    ['no price', { liveMinor: null }, 'noLivePrice'], ['floor not above cost', { costMinor: 24_000 }, 'costNotBelowFloor'], ['below the floor', { liveMinor: 23_900 }, 'liveBelowFloor'],
    ['above the 7-day low', { liveMinor: 28_900 }, 'liveAboveLow'], ['7-day low above list', { lowest7dMinor: 40_000 }, 'lowAboveList'],
  ] as const)('%s is refused by name', (_what, fields, breach) => {
    const stage = room({ ...KETTLE, ...fields });
    expect(list(stage, 26_800)).toMatchObject({ key: 'ladderBroken', params: { breach, field: breach } });
  });

  it('a card of 26.8 for a spoken 268 is refused with what it has to show', () => {
    expect(list(room(), 2_680)).toMatchObject({ key: 'cardNotSpoken', params: { card: '26.80 CNY', expected: '268.00 CNY', spoken: '268.00 CNY', field: 'cardPrice' } });
  });

  it('an offer counted into the spoken price stands on top of it on the card', () => {
    const stage = room();
    stage.did({ kind: 'saveOffer', offer: { id: 'c', name: 'C', group: 'shopCoupon', products: ['K'], inLivePrice: true, deal: { kind: 'amountOff', offMinor: 1_000, fromMinor: 20_000 } } });
    expect(list(stage, 26_800)).toMatchObject({ key: 'cardNotSpoken', params: { expected: '278.00 CNY' } });
    expect(list(stage, 27_800).ok).toBe(true);
  });

  it('a price that owner and compliance agreed to may go live, and is the floor coupons are held against from then on', () => {
    const stage = room();
    ask(stage, 23_000, { capacity: 'owner' });
    as(stage, WU, () => agree(stage, 23_000, { capacity: 'compliance' }));
    expect(list(stage, 23_000).ok).toBe(true);
    expect(stage.command({ kind: 'saveOffer', offer: { id: 'p', name: 'P', group: 'redPacket', deal: { kind: 'amountOff', offMinor: 100 } } })).toMatchObject({ key: 'offerBelowFloor', params: { floor: '230.00 CNY', each: '229.00 CNY' } });
  });

  it('a wrong card that was read is recorded; after a change of price the card is another one than spoken until it is read again', () => {
    const stage = room();
    expect(stage.command({ kind: 'readCardPrice', productId: 'K', platform: 'own', cardMinor: 2_680 })).toMatchObject({ key: 'productNotListed' });
    list(stage, 26_800);
    stage.did({ kind: 'readCardPrice', productId: 'K', platform: 'own', cardMinor: 2_680 });
    expect(stage.state.shelf.listings).toMatchObject([{ kind: 'listed', cardMinor: 2_680 }]);
  });
});
