import { describe, expect, test } from 'vitest';
import { judgeAudience } from '../../../../../renderer/console/audience/audienceSituation.ts';
import { readFeedHealth } from '../../../../../renderer/console/audience/feedHealth.ts';
import { buildMetricTiles, type MetricTile, type TileId } from '../../../../../renderer/console/audience/metricTiles.ts';
import { formatsOf } from '../../../../../renderer/ui/format.ts';
import { at, feedOf, live, moneyOf, NOW, readoutOf, sourceOf } from './audienceFixtures.ts';

const tile = (tiles: readonly MetricTile[], id: TileId): MetricTile => {
  const found = tiles.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('the figures', () => {
  test('nothing reported is null in every tile and written as a dash, never as 0', () => {
    const formats = formatsOf('en');
    for (const { figure } of buildMetricTiles(null, 'CNY', [], NOW)) expect(figure.value).toBeNull();
    const quiet = buildMetricTiles(readoutOf(), 'CNY', [], NOW);
    for (const id of ['online', 'clicks', 'paidOrders', 'paidGmv', 'gpm', 'conversion'] as const) expect(tile(quiet, id).figure.value).toBeNull();
    expect(tile(quiet, 'commentsPerMinute').figure.value).toBe(0);
    expect([formats.whole(null), formats.moneyFigure(null, 'CNY'), formats.percent(null)]).toEqual(['—', '—', '—']);
  });

  test('a ratio with an unknown or zero denominator is null and keeps its numerator for the card', () => {
    const unknown = tile(buildMetricTiles(readoutOf({ money: [moneyOf('CNY')] }), 'CNY', [], NOW), 'gpm');
    expect(unknown.figure.value).toBeNull();
    expect(unknown.ratio?.numerator.value).toBe(120_000);
    const zero = tile(buildMetricTiles(readoutOf({ money: [moneyOf('CNY')], productClicks: 0 }), 'CNY', [], NOW), 'conversion');
    expect(zero.figure.value).toBeNull();
    expect(zero.ratio?.denominator.value).toBe(0);
  });

  test('GPM is paid GMV x 1000 / PV in minor units; conversion is paid orders / clicks', () => {
    const tiles = buildMetricTiles(readoutOf({ money: [moneyOf('CNY')], views: 4_000, productClicks: 200 }), 'CNY', [], NOW);
    expect(tile(tiles, 'gpm').figure.value).toBe(30_000);
    expect(tile(tiles, 'conversion').figure.value).toBe(0.05);
    expect(tile(tiles, 'conversion').isSmallSample).toBe(false);
  });

  test('a rate from fewer than 100 clicks is marked as a small sample', () => {
    expect(tile(buildMetricTiles(readoutOf({ money: [moneyOf('CNY')], productClicks: 99 }), 'CNY', [], NOW), 'conversion').isSmallSample).toBe(true);
  });

  test('only the room\'s currency is in the headline; orders of another leave it null', () => {
    const tiles = buildMetricTiles(readoutOf({ money: [moneyOf('USD'), moneyOf('CNY', { paidMinor: 500 })] }), 'CNY', [], NOW);
    expect(tile(tiles, 'paidGmv').figure.value).toBe(500);
    expect(tile(buildMetricTiles(readoutOf({ money: [moneyOf('USD')] }), 'CNY', [], NOW), 'paidGmv').figure.value).toBeNull();
  });

  test('a figure is old after a minute without its feed; orders only when no order feed is connected either', () => {
    const old = NOW - 61_000;
    const feeds = readFeedHealth([sourceOf('twitchIrc', live()), sourceOf('shopify', live())], [feedOf('twitchIrc', old), feedOf('shopify', old)], NOW);
    const readout = readoutOf({ online: { value: 5, at: at(NOW - 59_000), peak: 9 }, money: [moneyOf('CNY')] });
    expect(tile(buildMetricTiles(readout, 'CNY', feeds, NOW), 'commentsPerMinute')).toMatchObject({ isStale: true, ageMs: 61_000 });
    expect(tile(buildMetricTiles(readout, 'CNY', feeds, NOW), 'paidGmv').isStale).toBe(false);
    expect(tile(buildMetricTiles(readout, 'CNY', feeds, NOW), 'online').isStale).toBe(false);
    expect(tile(buildMetricTiles(readout, 'CNY', feeds, NOW + 2_000), 'online').isStale).toBe(true);
    const down = readFeedHealth([sourceOf('shopify', { kind: 'failed', since: at(old), reason: 'badSecret', detail: '' })], [feedOf('shopify', old)], NOW);
    expect(tile(buildMetricTiles(readout, 'CNY', down, NOW), 'paidGmv').isStale).toBe(true);
  });
});

describe('the feeds', () => {
  const words = (source: ReturnType<typeof sourceOf>, lastAt: number | null): string | undefined => readFeedHealth([source], [feedOf(source.config.kind, lastAt)], NOW)[0]?.word;

  test('connected with 0 messages is its own word, not an error and not live', () => {
    expect(words(sourceOf('twitchIrc', live()), null)).toBe('quiet');
  });

  test('a crowd feed silent for over a minute is said; a shop without orders is not', () => {
    expect(words(sourceOf('twitchIrc', live()), NOW - 60_001)).toBe('silent');
    expect(words(sourceOf('twitchIrc', live()), NOW - 59_000)).toBe('live');
    expect(words(sourceOf('twitchIrc', live(NOW - 5_000)), NOW - 600_000)).toBe('live');
    expect(words(sourceOf('shopify', live()), NOW - 600_000)).toBe('live');
  });

  test('a source switched off is off whatever it last reported, and plans no retry', () => {
    const source = sourceOf('twitchIrc', { kind: 'retrying', since: at(NOW), attempt: 2, nextAt: at(NOW + 5_000), reason: 'x' }, { enabled: false });
    expect(readFeedHealth([source], [], NOW)[0]).toMatchObject({ word: 'off', retry: null, reason: null });
  });
});

describe('why the comment list looks as it does', () => {
  const judge = (sources: readonly ReturnType<typeof sourceOf>[], lastAt: number | null, total: number): string =>
    judgeAudience(readFeedHealth(sources, sources.map((source) => feedOf(source.config.kind, lastAt)), NOW), total, NOW).kind;
  const retrying = sourceOf('ingest', { kind: 'retrying', since: at(NOW), attempt: 1, nextAt: at(NOW + 5_000), reason: 'gone' });

  test.each([
    ['noSource', [], null, 0],
    ['noSource', [sourceOf('shopify', live())], NOW, 0],
    ['allOff', [sourceOf('twitchIrc', live(), { enabled: false })], null, 0],
    ['connecting', [sourceOf('twitchIrc', { kind: 'connecting', since: at(NOW) })], null, 0],
    ['allDown', [retrying], null, 0],
    ['silent', [sourceOf('twitchIrc', live()), retrying], null, 0],
    ['finished', [sourceOf('replay', { kind: 'finished', at: at(NOW) })], NOW, 40],
    ['stale', [sourceOf('twitchIrc', live())], NOW - 90_000, 40],
    ['flowing', [sourceOf('twitchIrc', live()), retrying], NOW - 500, 40],
  ] as const)('%s', (kind, sources, lastAt, total) => {
    expect(judge(sources, lastAt, total)).toBe(kind);
  });
});

describe('figures in words', () => {
  test('headline money drops decimals from 100 on; cards keep them; yen has none', () => {
    const zh = formatsOf('zh-CN');
    expect(zh.moneyFigure(9_131_850, 'CNY')).toBe('¥91,319');
    expect(zh.exactMoney(9_131_850, 'CNY')).toBe('¥91,318.50');
    expect(zh.moneyFigure(990, 'CNY')).toBe('¥9.90');
    expect(formatsOf('en').moneyFigure(1_234, 'JPY')).toBe('¥1,234');
  });

  test('ages use one unit, rounded down, and never run backwards', () => {
    const en = formatsOf('en');
    expect([en.ageWords(-5_000), en.ageWords(59_999), en.ageWords(60_000), en.ageWords(7_200_000)]).toEqual(['0s', '59s', '1m', '2h']);
  });

  test('a sample is never called 100 % or 0 %', () => {
    expect(formatsOf('en').wholePercent(0.999)).toBe('99%');
    expect(formatsOf('en').wholePercent(0.0001)).toBe('1%');
  });
});
