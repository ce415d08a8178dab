import { describe, expect, it } from 'vitest';
import { rank, score } from '../../../../../renderer/console/palette/rank.ts';

const entries = [
  { label: '下一段', words: 'next take' }, { label: '暂停', words: 'hold pause' }, { label: '+1 分', words: 'add minute' },
  { label: '08 利润款洁面乳', words: 'P04 margin cleanser' }, { label: '18 福袋②开奖', words: 'L3 lucky bag 2 draw' }, { label: '设置 · 数据来源', words: 'settings sources' },
];
const found = (query: string): readonly string[] => rank(query, entries).map(({ label }) => label);

describe('the palette', () => {
  it('finds by either language, by cue and by product', () => {
    expect(found('pause')[0]).toBe('暂停');
    expect(found('洁面')[0]).toBe('08 利润款洁面乳');
    expect(found('18')[0]).toBe('18 福袋②开奖');
    expect(found('p04')[0]).toBe('08 利润款洁面乳');
  });
  it('letters in order are enough, others are not', () => {
    expect(found('lkbg')[0]).toBe('18 福袋②开奖');
    expect(found('zzz')).toEqual([]);
    expect(score('ba', 'ab')).toBeNull();
  });
  it('a whole word before scattered letters, its beginning before its middle', () => {
    expect(score('next', 'next take') ?? 0).toBeGreaterThan(score('next', 'never expect taxi') ?? 0);
    expect(score('take', 'take next') ?? 0).toBeGreaterThan(score('take', 'mistake') ?? 0);
  });
  it('every word of the query must fit', () => {
    expect(found('福袋 draw')).toEqual(['18 福袋②开奖']);
    expect(found('福袋 pause')).toEqual([]);
  });
  it('full-width letters typed with an input method are plain ones', () => {
    expect(found('Ｐ０４')[0]).toBe('08 利润款洁面乳');
  });
  it('without a query everything is there, in its own order', () => {
    expect(found('  ')).toEqual(entries.map(({ label }) => label));
  });
});
