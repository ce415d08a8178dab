import { describe, expect, it } from 'vitest';
import { importLotteries } from '#shared/lottery/importLotteries.ts';
import { needsL3, validateLottery } from '#shared/lottery/validators.ts';
import { MINUTE } from '#shared/time/instant.ts';
import { sampleTable } from '../sample.ts';

const options = { currency: 'CNY', profile: 'douyin' } as const;
const read = () => importLotteries(sampleTable('sample-lotteries.csv'), options);

describe('draws out of a file', () => {
  it('the sample is read without a mapping: types, prizes, keywords, times, rows that open and draw', () => {
    const { drafts, problems } = read();
    expect(problems).toEqual([]);
    expect(drafts).toMatchObject([
      { id: 'L1', type: 'lucky_bag_physical', mode: 'platform_official', prizes: [{ name: '316保温杯500ml', kind: 'physical', count: 5, unitMinor: 7_900 }], entry: { keyword: '青禾暖冬' }, windowMs: 10 * MINUTE, rows: { open: '2', draw: null }, claimHours: 48, retainYears: 2 },
      { id: 'L2', type: 'red_packet_cash_coupon', prizes: [{ kind: 'coupon', count: 100, unitMinor: 500, coupon: { rule: '券满99可用', expiry: '2026-11-28至11-30', limits: '每人1张' } }], windowMs: MINUTE },
      { id: 'L3', rows: { open: '14', draw: '18' }, prizes: [{ unitMinor: 179_900 }], filters: { notWonInDays: 30 }, vouchers: { insidersExcluded: true } },
      { id: 'L4', prizes: [{ count: 200 }] },
    ]);
  });
  it('what a file cannot vouch for stays open, and the coffee machine needs compliance', () => {
    const [first, , third] = read().drafts;
    if (first === undefined || third === undefined) throw new Error('not read');
    const keys = validateLottery({ draft: first, run: null, insiders: 1, now: 0 }).map(({ key }) => key);
    expect(keys).toEqual(['priceSourceMissing', 'stockNotReserved', 'releasedInParts', 'prizesNotVouched', 'minorsNotVouched']);
    expect([needsL3(first, {}), needsL3(third, {})]).toEqual([false, true]);
  });
  it('a bad time and a repeated id are named with their rows, and nothing of those rows comes in', () => {
    const table = { headers: ['lottery_id', 'name', 'open_time', 'draw_time'], rows: [['A', 'x', '25:99', '20:00'], ['B', 'y', '20:00', '20:05'], ['B', 'z', '', '']] };
    const { drafts, problems } = importLotteries(table, options);
    expect(drafts.map(({ id }) => id)).toEqual(['B']);
    expect(problems.map(({ row, key }) => [row, key])).toEqual([[2, 'badTime'], [4, 'duplicateId']]);
  });
});
