import { describe, expect, it } from 'vitest';
import { overlayView } from '../../../../renderer/overlay/overlayView.ts';
import { prompterView } from '../../../../renderer/prompter/prompterView.ts';
import { wantedTexts } from '#shared/overlay/bindings.ts';
import { listingSituation, sellOutMinutes, stockFigures, unitsLeft } from '#shared/shelf/shelfFigures.ts';
import { createSellWatch } from '#shared/shelf/sellWatch.ts';
import { keepSamples, productSales, soldUnits, type SalesSample } from '#shared/shelf/productSales.ts';
import { productIdSchema } from '#shared/ids.ts';
import { instant } from '#shared/time/instant.ts';
import { sampleProducts } from '../sample.ts';
import { sheetOf, Stage } from '../show/stage.ts';

const P1 = productIdSchema.parse('P01');
const sample = (at: number, paidUnits: number): SalesSample => ({ at, sold: [{ productId: 'P01', paidUnits, unpaidUnits: 10, sinceCount: paidUnits + 10 }] });
const stock = (total: number | null, { safety = 0, locked = 0, released = null as number | null } = {}) => stockFigures({ stock: total, safetyStock: safety }, { productId: P1, releasedUnits: released, lockedUnits: locked });

describe('stock and how long it lasts', () => {
  it('what may be sold: released or all, less safety stock and what is locked', () => {
    expect(stockFigures({ stock: 3_000, safetyStock: 150 }, null)).toMatchObject({ sellable: 2_850, released: null });
    expect(stockFigures({ stock: 3_000, safetyStock: 150 }, { productId: P1, releasedUnits: 1_500, lockedUnits: 0 }).sellable).toBe(1_500);
    expect(stockFigures({ stock: 200, safetyStock: 150 }, { productId: P1, releasedUnits: 1_500, lockedUnits: 40 }).sellable).toBe(10);
    expect(stockFigures({ stock: null, safetyStock: 150 }, null).sellable).toBeNull();
  });

  it('sold out in = units left ÷ units a minute over three minutes; unpaid orders lock theirs; nothing sells = never', () => {
    const sales = productSales([sample(0, 0), sample(180_000, 90)]).get('P01') ?? null;
    expect(sales).toEqual({ productId: 'P01', paidUnits: 90, unpaidUnits: 10, sinceCount: 100, recentUnits: 90 });
    expect(unitsLeft(stock(420, { safety: 15, locked: 5 }), sales)).toBe(300);
    expect(unitsLeft(stock(null), sales)).toBeNull();
    expect(sellOutMinutes(300, sales)).toBe(10);
    expect(sellOutMinutes(300, { productId: 'P01', paidUnits: 90, unpaidUnits: 0, sinceCount: 90, recentUnits: 0 })).toBeNull();
    expect(sellOutMinutes(null, sales)).toBeNull();
  });

  it('a shorter watch is scaled up, under a minute it says nothing; older samples are let go but for the one before the window', () => {
    expect(productSales([sample(0, 0), sample(59_000, 30)]).get('P01')?.recentUnits).toBe(0);
    expect(productSales([sample(0, 0), sample(90_000, 30)]).get('P01')?.recentUnits).toBe(60);
    const kept = [0, 60_000, 120_000, 180_000, 240_000, 300_000].reduce<readonly SalesSample[]>((held, at) => keepSamples(held, sample(at, at / 1_000)), []);
    expect(kept.map(({ at }) => at)).toEqual([120_000, 180_000, 240_000, 300_000]);
  });

  it('what was ordered before a count is not taken from it again; of what was released, all that was ordered is gone', () => {
    const sales = { productId: 'P01', paidUnits: 300, unpaidUnits: 20, sinceCount: 40, recentUnits: 0 };
    expect(unitsLeft(stock(700), sales)).toBe(660);
    expect(unitsLeft(stock(700, { released: 500 }), sales)).toBe(180);
    expect(unitsLeft(stock(100, { released: 500 }), sales)).toBe(60);
    expect(unitsLeft(stock(30), sales)).toBe(0);
  });

  it('units of the goods that shops name', () => {
    const taken = { paidUnits: 15, unpaidUnits: 4, sinceCount: 19 };
    expect(soldUnits({ products: [{ productRef: 'P01', explained: [], shelf: [], stock: taken }, { productRef: null, explained: [], shelf: [], stock: { paidUnits: 0, unpaidUnits: 0, sinceCount: 0 } }] })).toEqual([{ productId: 'P01', ...taken }]);
  });

  it('is looked at every five seconds, and forgets nothing while the orders are being read again', () => {
    const watch = createSellWatch();
    const asked: number[] = [];
    const look = (at: number, paidUnits: number | null): void => watch.look(() => { asked.push(at); return paidUnits === null ? null : sample(at, paidUnits).sold; }, instant(at));
    look(0, null);
    expect(watch.read()).toBeNull();
    for (let at = 1_000; at <= 181_000; at += 1_000) look(at, at / 1_000);
    expect(asked.length).toBeLessThan(40);
    look(190_000, null);
    expect(watch.read()?.get('P01')?.recentUnits).toBeCloseTo(180);
  });

  it('how a product stands: a wrong card outranks the pin', () => {
    const listing = { productId: P1, platform: 'own' as const, kind: 'listed' as const, cardMinor: 990, at: instant(0), by: '', reason: '' };
    expect(listingSituation(null, 990, true)).toBe('draft');
    expect(listingSituation(listing, 990, false)).toBe('listed');
    expect(listingSituation(listing, 990, true)).toBe('explaining');
    expect(listingSituation(listing, 880, true)).toBe('priceChanged');
    expect(listingSituation({ ...listing, kind: 'soldOut' }, 880, true)).toBe('soldOut');
  });
});

describe('the card of what is being explained', () => {
  it('leads on prompter, overlay and texts of OBS, whatever the row names; unpinned, the row leads again', () => {
    const stage = new Stage();
    stage.did({ kind: 'openSession', title: 'S' });
    stage.did({ kind: 'importProducts', products: [...sampleProducts()] });
    stage.did({ kind: 'importRunsheet', sheet: sheetOf([{ productIds: ['P03'] }]) });
    stage.did({ kind: 'setTextBindings', bindings: [{ input: 'T', kind: 'text', template: '{product}' }] });
    stage.did({ kind: 'loadShow', mode: 'rehearsal' });
    stage.did({ kind: 'startShow' });
    stage.did({ kind: 'listProduct', productId: 'P07', platform: 'own', cardMinor: 13_900 });
    const shown = () => {
      const prompter = prompterView(stage.state, 'zh-CN');
      return [prompter.kind === 'running' ? prompter.products.map(({ id }) => id) : [], overlayView(stage.state, 'zh-CN')?.product?.name, wantedTexts(stage.state, instant(stage.now))[0]?.value];
    };
    const cream = '神经酰胺保湿面霜 50g';
    expect(shown()).toEqual([['P03'], cream, cream]);
    stage.did({ kind: 'startExplaining', productId: 'P07' });
    expect(shown()).toEqual([['P07', 'P03'], '恒温电热水壶 1.5L', '恒温电热水壶 1.5L']);
    stage.did({ kind: 'stopExplaining' });
    expect(shown()).toEqual([['P03'], cream, cream]);
  });
});
