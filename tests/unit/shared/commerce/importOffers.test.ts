import { describe, expect, it } from 'vitest';
import { importOffers, offersOfProducts } from '#shared/commerce/importOffers.ts';
import { calendarDateSchema } from '#shared/time/instant.ts';
import { sampleProducts, sampleTable } from '../sample.ts';
import { Stage } from '../show/stage.ts';
import { stackAhead } from '#shared/shelf/stackAhead.ts';
import { instant } from '#shared/time/instant.ts';

const products = sampleProducts();
const options = { currency: 'CNY', timeZone: 'Asia/Shanghai', date: calendarDateSchema.parse('2026-11-28'), productIds: products.map(({ id }) => id) };
const at = (text: string) => Date.parse(`${text}+08:00`);

describe('offers out of a file', () => {
  it('the two packets of the lottery sample are read with threshold, validity, what they do not stack with and the product excepted; its other rows are no offers', () => {
    const { offers, problems } = importOffers(sampleTable('sample-lotteries.csv'), options);
    expect(problems).toEqual([]);
    expect(offers).toMatchObject([
      { id: 'L2', group: 'redPacket', deal: { kind: 'amountOff', offMinor: 500, fromMinor: 9_900 }, excludes: ['shopCoupon'], except: [], from: at('2026-11-28T20:37'), until: at('2026-12-01T00:00') },
      { id: 'L4', group: 'redPacket', deal: { kind: 'amountOff', offMinor: 300, fromMinor: 4_900 }, excludes: ['shopCoupon'], except: ['P10'], from: at('2026-11-28T21:56'), until: at('2026-12-06T00:00') },
    ]);
  });

  it('a list of coupons in the words of a shop; rows that say nothing readable are named', () => {
    const table = { headers: ['优惠编号', '优惠名称', '优惠内容', '适用商品', '开始时间', '结束时间'], rows: [
      ['a', '满减', '满300减40', 'P03、P04', '2026-11-28 20:00', '2026-11-28 22:00'], ['b', '九折', '9折', '', '', ''], ['a', '重复', '满10减1', '', '', ''], ['c', '谜', '惊喜', '', '', ''],
    ] };
    const { offers, problems } = importOffers(table, options);
    expect(offers).toMatchObject([
      { id: 'a', group: 'shopCoupon', products: ['P03', 'P04'], from: at('2026-11-28T20:00'), until: at('2026-11-28T22:00') }, { id: 'b', deal: { kind: 'percentOff', permille: 100 }, from: null, until: null },
    ]);
    expect(problems).toMatchObject([{ row: 4, key: 'duplicateId' }, { row: 5, key: 'badOffer', value: '惊喜' }]);
  });

  it('both traps of the sample are found on the way of the product: import, offers out of both files, findings of the whole evening', () => {
    const stage = new Stage();
    stage.did({ kind: 'openSession', title: 'S' });
    stage.did({ kind: 'importProducts', products: [...products] });
    stage.did({ kind: 'importOffers', offers: [...offersOfProducts(stage.state.products), ...importOffers(sampleTable('sample-lotteries.csv'), options).offers] });
    const found = stackAhead(stage.state.shelf, stage.state.products, instant(stage.now));
    const of = (productId: string, offer: string) => found.find(({ finding }) => finding.productId === productId && finding.kind !== 'spokenUnreachable' && finding.witness.offers.some((id) => id === offer));
    expect(of('P08', 'L2')).toMatchObject({ from: at('2026-11-28T20:37'), finding: { kind: 'heldByRule', severity: 'warn', witness: { shopMinor: 29_300, floorMinor: 29_800 } } });
    expect(of('P10', 'L2')).toMatchObject({ from: at('2026-11-28T20:37'), finding: { kind: 'belowFloor', severity: 'block', witness: { lines: [{ productId: 'P10', quantity: 2 }], shopMinor: 11_480 } } });
    const later = stackAhead({ ...stage.state.shelf, offers: stage.state.shelf.offers.filter(({ id }) => id === 'L4') }, stage.state.products, instant(stage.now));
    expect(later.find(({ finding }) => finding.productId === 'P10')).toMatchObject({ from: at('2026-11-28T21:56'), finding: { kind: 'heldByRule', witness: { shopMinor: 5_690, floorMinor: 5_790 } } });
  });
});
