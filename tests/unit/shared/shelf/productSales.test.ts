import { describe, expect, it } from 'vitest';
import { overlayView } from '../../../../renderer/overlay/overlayView.ts';
import { prompterView } from '../../../../renderer/prompter/prompterView.ts';
import { wantedTexts } from '#shared/overlay/bindings.ts';
import { listingSituation, sellOutMinutes, stockFigures, unitsLeft } from '#shared/shelf/shelfFigures.ts';
import { keepSamples, productSales, soldUnits, type SalesSample } from '#shared/shelf/productSales.ts';
import { productIdSchema } from '#shared/ids.ts';
import { instant } from '#shared/time/instant.ts';
import { sampleProducts } from '../sample.ts';
import { sheetOf, Stage } from '../show/stage.ts';

const P1 = productIdSchema.parse('P01');
const sums = (orders: number, paidOrders: number, cancelledOrders: number, units: number, paidUnits: number) => ({ currency: 'CNY', orders, paidOrders, cancelledOrders, refundedOrders: 0, units, paidUnits, createdMinor: 0, paidMinor: 0, refundedMinor: 0 });
const sample = (at: number, paidUnits: number): SalesSample => ({ at, sold: [{ productId: 'P01', paidUnits, unpaidUnits: 10 }] });

describe('stock and how long it lasts', () => {
  it('what may be sold: released or all, less safety stock and what is locked', () => {
    expect(stockFigures({ stock: 3_000, safetyStock: 150 }, null)).toMatchObject({ sellable: 2_850, released: null });
    expect(stockFigures({ stock: 3_000, safetyStock: 150 }, { productId: P1, releasedUnits: 1_500, lockedUnits: 0 }).sellable).toBe(1_500);
    expect(stockFigures({ stock: 200, safetyStock: 150 }, { productId: P1, releasedUnits: 1_500, lockedUnits: 40 }).sellable).toBe(10);
    expect(stockFigures({ stock: null, safetyStock: 150 }, null).sellable).toBeNull();
  });

  it('sold out in = units left ÷ units a minute over three minutes; unpaid orders lock theirs; nothing sells = never', () => {
    const sales = productSales([sample(0, 0), sample(180_000, 90)]).get('P01') ?? null;
    expect(sales).toEqual({ productId: 'P01', paidUnits: 90, unpaidUnits: 10, recentUnits: 90 });
    expect(unitsLeft(400, sales)).toBe(300);
    expect(sellOutMinutes(300, sales)).toBe(10);
    expect(sellOutMinutes(300, { productId: 'P01', paidUnits: 90, unpaidUnits: 0, recentUnits: 0 })).toBeNull();
    expect(sellOutMinutes(null, sales)).toBeNull();
  });

  it('a shorter watch is scaled up, under a minute it says nothing; older samples are let go but for the one before the window', () => {
    expect(productSales([sample(0, 0), sample(59_000, 30)]).get('P01')?.recentUnits).toBe(0);
    expect(productSales([sample(0, 0), sample(90_000, 30)]).get('P01')?.recentUnits).toBe(60);
    const kept = [0, 60_000, 120_000, 180_000, 240_000, 300_000].reduce<readonly SalesSample[]>((held, at) => keepSamples(held, sample(at, at / 1_000)), []);
    expect(kept.map(({ at }) => at)).toEqual([120_000, 180_000, 240_000, 300_000]);
  });

  it('cancelled orders lock nothing', () => {
    expect(soldUnits({ products: [{ productRef: 'P01', explained: [sums(10, 6, 2, 20, 12)], shelf: [sums(1, 1, 0, 3, 3)] }, { productRef: null, explained: [], shelf: [sums(1, 0, 0, 1, 0)] }] })).toEqual([{ productId: 'P01', paidUnits: 15, unpaidUnits: 4 }]);
    expect(soldUnits({ products: [{ productRef: 'P01', explained: [], shelf: [sums(2, 0, 2, 5, 0)] }] })).toEqual([{ productId: 'P01', paidUnits: 0, unpaidUnits: 0 }]);
  });

  it('how a product stands: a wrong card outranks the pin', () => {
    const listing = { productId: P1, platform: 'own' as const, kind: 'listed' as const, cardMinor: 990, at: instant(0), by: '' };
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
