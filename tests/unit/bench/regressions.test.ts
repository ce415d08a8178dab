import { describe, expect, it } from 'vitest';
import { besidePeers } from '#tests/bench/peers.ts';
import { describeRegression, findRegressions } from '#tests/bench/regressions.ts';
import { against, ratioTo, told } from '#tests/bench/result.ts';
import { pastRunOf, type PastRun } from '#tests/bench/saveResults.ts';

const runs = (name: string, values: readonly number[]): PastRun[] => values.map((value) => ({ at: '', commit: '', values: { [name]: value }, ratios: {} }));
const runsByRatio = (name: string, ratios: readonly number[]): PastRun[] => ratios.map((ratio) => ({ at: '', commit: '', values: { [name]: 1_000 }, ratios: { [name]: ratio } }));

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
  it('compares the ratio with ratios where it is judged, and knows a figure by the name it had', () => {
    const now = ratioTo('review.take_beside.ratio', 'ms', 11, { limit: 10 }, 1.2);
    expect(findRegressions([now], runsByRatio('review.million.take_p99_ms', [0.4, 0.4]))).toEqual([{ name: 'review.take_beside.ratio', now: 1.1, was: 0.4, why: 'worse' }]);
    expect(findRegressions([now], runs('review.take_beside.ratio', [1]))).toEqual([]);
  });
  it('a value with something measured beside it is compared with values, never with their ratios', () => {
    const fps = { ...against('audience.list500.fps', 'fps', 60, '>=', 58), peer: 60, ratio: 1 };
    expect(findRegressions([fps], runs('audience.list500.fps', [52.2, 59.2]))).toEqual([]);
    const before = pastRunOf([fps], 'abc1234', '2026-11-23T00:00:00.000Z');
    expect(before).toMatchObject({ values: { 'audience.list500.fps': 60 }, ratios: { 'audience.list500.fps': 1 } });
    expect(findRegressions([{ ...fps, value: 30, ratio: 1, pass: false }], [before]).map(({ now, was, why }) => [now, was, why])).toEqual([[30, 60, 'both']]);
  });
  it('a run that does not say which of its numbers are ratios is compared with nothing', () => {
    expect(findRegressions([against('x.ms', 'ms', 13, '<=', 20)], [{ at: '', commit: '', values: { 'x.ms': 0.5 } }])).toEqual([]);
  });
  it('what was taken over from an earlier run is not remembered as measured again, and what is only told is never worse', () => {
    const taken = { ...against('x.ms', 'ms', 9, '<=', 20), commit: 'abc1234', at: '2026-11-23T00:00:00.000Z' };
    expect(pastRunOf([taken, told('y.ms', 'ms', 3)], 'def5678', '')).toEqual({ at: '', commit: 'def5678', values: { 'y.ms': 3 }, ratios: {} });
    expect(findRegressions([told('y.ms', 'ms', 30)], runs('y.ms', [3]))).toEqual([]);
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
