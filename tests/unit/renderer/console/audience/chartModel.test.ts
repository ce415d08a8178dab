import { describe, expect, test } from 'vitest';
import type { FeedGap } from '#shared/audience/event.ts';
import type { SourceId } from '#shared/ids.ts';
import type { MinuteBucket } from '#shared/metrics/readout.ts';
import type { Run, ShowSituation } from '#shared/show/state.ts';
import { fitText } from '../../../../../renderer/console/audience/chartDraw.ts';
import { bandAt, buildChartModel, mergeGaps } from '../../../../../renderer/console/audience/chartModel.ts';
import { stepSelection } from '../../../../../renderer/console/audience/stepSelection.ts';
import { rowOf } from '../../state/crowd/crowdRows.ts';
import type { WindowLine } from '../../../../../renderer/state/crowd/commentFeed.ts';
import { at, NOW } from './audienceFixtures.ts';

const MIN = 60_000;
const START = Math.floor(NOW / MIN) * MIN - 10 * MIN;
const bucket = (minute: number, over: Partial<MinuteBucket> = {}): MinuteBucket => ({ minute: at(minute), onlineLast: 10, onlineMax: 12, comments: 5, likes: 0, enters: 0, follows: 0, clicks: 0, money: {}, ...over });
const gap = (from: number, until: number | null, sourceId = 'a'): FeedGap => ({ sourceId: sourceId as SourceId, from: at(from), until: until === null ? null : at(until), reason: 'disconnected' });
const run = (cue: string, takenAt: number): Run => ({ item: { cue, title: { zh: cue, en: cue } }, takenAt: at(takenAt) }) as Run;
const running = { kind: 'running', onAir: run('02', START + 4 * MIN), done: [{ ...run('01', START), endedAt: at(START + 4 * MIN) }] } as unknown as ShowSituation;
const empty: ShowSituation = { kind: 'empty' };

describe('the time axis', () => {
  test('a minute nobody counted breaks the lines: it is unknown, not zero', () => {
    const { columns } = buildChartModel(empty, [bucket(START), bucket(START + 3 * MIN)], [], 'CNY', NOW);
    expect(columns[0]).toEqual([START + 30_000, START + MIN + 30_000, START + 3 * MIN + 30_000]);
    expect(columns[1]).toEqual([10, null, 10]);
    expect(columns[3]).toEqual([5, null, 5]);
  });

  test('bars are paid money of the room\'s currency only', () => {
    const { columns } = buildChartModel(empty, [bucket(START, { money: { CNY: { paidOrders: 1, paidMinor: 900 }, USD: { paidOrders: 5, paidMinor: 5_000 } } }), bucket(START + MIN)], [], 'CNY', NOW);
    expect(columns[2]).toEqual([900, null]);
  });

  test('segments follow the runs; the one on air reaches to now', () => {
    const model = buildChartModel(running, [], [], 'CNY', NOW);
    expect(model.bands.map((band) => [band.cue, band.from, band.to, band.isOnAir])).toEqual([['01', START, START + 4 * MIN, false], ['02', START + 4 * MIN, NOW, true]]);
    expect(bandAt(model, START + MIN)?.cue).toBe('01');
    expect(bandAt(model, START + 5 * MIN)?.cue).toBe('02');
    expect(bandAt(model, START - 1)).toBeNull();
    expect([model.from, model.to]).toEqual([START, START + 30 * MIN]);
  });

  test('gaps of several feeds merge, an open one reaches to now, one before the axis is cut', () => {
    expect(mergeGaps([gap(30, 40), gap(10, 20), gap(15, 25, 'b'), gap(90, null)], 100)).toEqual([{ from: 10, to: 25 }, { from: 30, to: 40 }, { from: 90, to: 100 }]);
    const model = buildChartModel(running, [], [gap(START - MIN, START + MIN), gap(START - 5 * MIN, START - 3 * MIN)], 'CNY', NOW);
    expect(model.gaps).toEqual([{ from: START, to: START + MIN }]);
  });

  test('without a show and without data there is still an axis', () => {
    const model = buildChartModel(empty, [], [], 'CNY', NOW);
    expect(model.to - model.from).toBeGreaterThanOrEqual(30 * MIN);
    expect(model.columns[0]).toEqual([]);
  });

  test('a segment name is cut between signs, and left out where not even two fit', () => {
    const measure = (text: string): number => text.length;
    expect(fitText('面霜 机制', 20, measure)).toBe('面霜 机制');
    expect(fitText('面霜 机制与逼单', 5, measure)).toBe('面霜 机…');
    expect(fitText('👩‍👩‍👧 一家人都在看直播', 13, measure)).toBe('👩‍👩‍👧 一家人…');
    expect(fitText('面霜', 1, measure)).toBe('');
  });
});

describe('arrow keys in the list', () => {
  const single = (seq: number): WindowLine => ({ kind: 'row', row: rowOf(seq), same: 0, part: 'single' });
  const lines: readonly WindowLine[] = [single(1), { kind: 'gap', count: 9 }, single(11), single(12)];

  test('begin at the newest row, skip gap lines, and scroll at the edges', () => {
    expect(stepSelection(lines, null, -1)).toEqual({ seq: 12, scroll: 0 });
    expect(stepSelection(lines, 11, -1)).toEqual({ seq: 1, scroll: 0 });
    expect(stepSelection(lines, 1, -1)).toEqual({ seq: 1, scroll: -1 });
    expect(stepSelection(lines, 12, 1)).toEqual({ seq: 12, scroll: 1 });
    expect(stepSelection([], 12, 1)).toEqual({ seq: null, scroll: 0 });
  });
});
