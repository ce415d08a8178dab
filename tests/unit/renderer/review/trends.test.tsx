// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TrendRow } from '#shared/review/actions.ts';
import { setUpI18n, switchLanguage } from '../../../../renderer/i18n/setup.ts';
import { knownMetrics, trendOf } from '../../../../renderer/review/trends/trendModel.ts';
import { TrendsView } from '../../../../renderer/review/trends/TrendsView.tsx';

const DAY = 86_400_000;
const row = (n: number, figures: TrendRow['figures'], more: Partial<TrendRow> = {}): TrendRow => ({ sessionId: `s${n}` as never, title: `Show ${n}`, mode: 'live', isTraining: false, startedAt: (1_760_000_000_000 + n * DAY) as never, endedAt: null, currency: 'CNY', figures, small: [], ...more });

describe('a metric over many shows', () => {
  it('oldest first whatever order they come in; the usual is the middle of seven, from the third show on', () => {
    const values = [100, 900, 300, 500, 200, 800, 400, 700, 600];
    const { points, median } = trendOf(values.map((value, n) => row(n, { paidGmv: value })).toReversed(), 'paidGmv');
    expect(points.map(({ value }) => value)).toEqual(values);
    expect(points.map(({ usual }) => usual)).toEqual([null, null, 300, 400, 300, 400, 400, 500, 500]);
    expect(median).toBe(500);
  });

  it('the scale holds every show, with 0 in it; a loss stands below 0', () => {
    const { low, high, points } = trendOf([row(1, { showRoi: -0.3 }), row(2, { showRoi: 1.2 }), row(3, { showRoi: 0.4 })], 'showRoi');
    expect([low, high]).toEqual([-0.5, 2]);
    for (const { value, y } of points) expect(y).toBeCloseTo((high - value) / (high - low));
    for (const { x, y } of points) { expect(x).toBeGreaterThan(0); expect(x).toBeLessThan(1); expect(y).toBeGreaterThanOrEqual(0); expect(y).toBeLessThanOrEqual(1); }
  });

  it('money of another currency is left out and counted, people of it are not; what nobody knows is no zero', () => {
    const rows = [row(1, { paidGmv: 10, uniqueViewers: 5 }), row(2, { paidGmv: 20, uniqueViewers: 6 }), row(3, { paidGmv: 9_000, uniqueViewers: 7 }, { currency: 'USD' }), row(4, { paidGmv: null, uniqueViewers: null })];
    expect(trendOf(rows, 'paidGmv')).toMatchObject({ currency: 'CNY', otherMoney: 1, unknown: 1, median: 15 });
    expect(trendOf(rows, 'uniqueViewers').points.map(({ value }) => value)).toEqual([5, 6, 7]);
    expect(knownMetrics(rows)).toEqual(['uniqueViewers', 'paidGmv']);
  });

  it('of none: no line, a scale that stands', () => { expect(trendOf([], 'paidGmv')).toMatchObject({ points: [], low: 0, high: 1, median: null, medianY: null }); });
});

describe('the trends of a room', () => {
  beforeAll(async () => { await setUpI18n('en'); });
  afterEach(cleanup);
  const five = Array.from({ length: 500 }, (_value, n) => row(n, { paidGmv: 10_000 + (n % 37) * 1_000, gpm: n * 10 }));

  it.each(['zh-CN', 'en'] as const)('500 shows in %s: every one a dot and a line that opens it, no key or hole in the words', async (language) => {
    await switchLanguage(language);
    const opened: string[] = [];
    render(<TrendsView rows={five} zone="Asia/Shanghai" isReading={false} onOpen={(id) => { opened.push(id); }} />);
    const chart = screen.getByTestId('trend-chart');
    expect(chart.querySelectorAll('button')).toHaveLength(500);
    expect(screen.getAllByRole('row')).toHaveLength(501);
    fireEvent.click(within(screen.getAllByRole('row')[1] as HTMLElement).getByRole('button'));
    fireEvent.click(chart.querySelectorAll('button')[2] as HTMLElement);
    expect(opened).toEqual(['s499', 's2']);
    expect(document.body.textContent).not.toMatch(/NaN|undefined|\{\{|trends\.|metrics:/u);
  });

  it('another figure is chosen; shows that lack it are told', async () => {
    await switchLanguage('en');
    render(<TrendsView rows={[...five.slice(0, 3), row(9, { paidGmv: 5 })]} zone="Asia/Shanghai" isReading={false} onOpen={() => undefined} />);
    fireEvent.change(screen.getByRole('combobox', { name: 'Figure' }), { target: { value: 'gpm' } });
    expect(screen.getByTestId('trends').textContent).toContain('1 without this figure');
    expect(within(screen.getByTestId('trend-chart')).getByRole('img').getAttribute('aria-label')).toContain('GPM over 3 shows');
  });

  it('nothing known yet is said', () => {
    render(<TrendsView rows={[row(1, {})]} zone="Asia/Shanghai" isReading={false} onOpen={() => undefined} />);
    expect(screen.queryByTestId('trends')).toBeNull();
    expect(document.body.textContent).toContain('No trend to see yet');
    cleanup();
    render(<TrendsView rows={[]} zone="Asia/Shanghai" isReading onOpen={() => undefined} />);
    expect(document.body.textContent).toContain('Reading what the shows brought');
  });
});
