import { describe, expect, it } from 'vitest';
import { besidePeers } from '#tests/bench/peers.ts';
import { describeRegression, findRegressions } from '#tests/bench/regressions.ts';
import { against, ratioTo } from '#tests/bench/result.ts';
import type { PastRun } from '#tests/bench/saveResults.ts';

const runs = (name: string, values: readonly number[]): PastRun[] => values.map((value) => ({ at: '', commit: '', values: { [name]: value } }));

describe('regressions', () => {
  it('worse by more than a quarter than the median of the last five', () => {
    const past = runs('x.ms', [900, 10, 10, 11, 9, 10]);
    expect(findRegressions([against('x.ms', 'ms', 12, '<=', 20)], past)).toEqual([]);
    expect(findRegressions([against('x.ms', 'ms', 13, '<=', 20)], past)).toEqual([{ name: 'x.ms', now: 13, was: 10, why: 'worse' }]);
  });
  it('of what should be high, lower is worse', () => {
    const past = runs('x.fps', [60, 60, 60]);
    expect(findRegressions([against('x.fps', 'fps', 44, '>=', 40)], past).map(({ why }) => why)).toEqual(['worse']);
    expect(findRegressions([against('x.fps', 'fps', 90, '>=', 40)], past)).toEqual([]);
  });
  it('a miss is told even where nothing is known of before, and where it was as bad before', () => {
    expect(findRegressions([against('x.ms', 'ms', 30, '<=', 20)], [])).toEqual([{ name: 'x.ms', now: 30, was: null, why: 'beyondTarget' }]);
    expect(findRegressions([against('x.ms', 'ms', 30, '<=', 20)], runs('x.ms', [30])).map(({ why }) => why)).toEqual(['beyondTarget']);
    expect(findRegressions([against('x.ms', 'ms', 60, '<=', 20)], runs('x.ms', [30])).map(({ why }) => why)).toEqual(['both']);
  });
  it('compares the ratio, and knows a figure by the name it had', () => {
    const now = ratioTo('review.take_beside.ratio', 'ms', 11, { limit: 10 }, 1.2);
    expect(findRegressions([now], runs('review.million.take_p99_ms', [0.4, 0.4]))).toEqual([{ name: 'review.take_beside.ratio', now: 1.1, was: 0.4, why: 'worse' }]);
  });
  it('a value with something measured beside it is compared as the value it is judged by', () => {
    const fps = { ...against('x.fps', 'fps', 60, '>=', 58), peer: 60, ratio: 1 };
    expect(findRegressions([fps], runs('x.fps', [52.2]))).toEqual([]);
    expect(findRegressions([{ ...fps, value: 30, pass: false }], runs('x.fps', [60])).map(({ now, why }) => [now, why])).toEqual([[30, 'both']]);
  });
  it('says by how much, and nothing in percent of nothing', () => {
    expect(describeRegression({ name: 'x.ms', now: 13, was: 10, why: 'worse' })).toContain('(+30 %)');
    expect(describeRegression({ name: 'x.long_tasks', now: 2, was: 0, why: 'both' })).not.toContain('%');
  });
});

describe('stated figures of others', () => {
  const peer = { name: 'peers.other.bytes', unit: 'B', ours: 'x.bytes', times: 20, stated: 10_000, comparison: '<=', bound: 0.5 } as const;
  it('stand beside ours with a ratio, as stated and not as measured', () => {
    const [row] = besidePeers([peer], () => ({ ...against('x.bytes', 'B', 200, '<=', 300), commit: 'abc1234', at: '2026-11-23T00:00:00.000Z' }));
    expect(row).toEqual({ name: 'peers.other.bytes', unit: 'B', value: 4_000, target: '<= 0.5x stated', stated: 10_000, ratio: 0.4, pass: true, commit: 'abc1234', at: '2026-11-23T00:00:00.000Z' });
  });
  it('there is no row without a figure of ours', () => {
    expect(besidePeers([peer], () => undefined)).toEqual([]);
  });
});
