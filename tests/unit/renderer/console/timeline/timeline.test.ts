import { describe, expect, it } from 'vitest';
import { duration, instant, type TimeOfDay } from '#shared/time/instant.ts';
import { buildForecast } from '#shared/runsheet/forecast.ts';
import { sampleItem, importSample } from '#tests/fakes/sampleShow.ts';
import { Stage } from '../../../shared/show/stage.ts';
import { timelineOf } from '../../../../../renderer/console/timeline/timelineModel.ts';
import { axisTicks, clampView, fitView, followView, panBy, placeBlocks, placesWithRoom, timeAt, xOf, zoomAt } from '../../../../../renderer/console/timeline/timelineView.ts';

const SHOW = { from: 1_000_000_000_000, to: 1_000_000_000_000 + 7_200_000 };
const HOUR = 3_600_000;
const at = (minutes: number): number => SHOW.from + minutes * 60_000;

describe('the stretch in view', () => {
  it('zooming keeps the moment under the pointer where it is', () => {
    const view = fitView(SHOW);
    const under = timeAt(view, 300, 1_000);
    const closer = zoomAt(view, under, 2, SHOW);
    expect(closer.to - closer.from).toBeCloseTo((view.to - view.from) / 2, 3);
    expect(xOf(closer, under, 1_000)).toBeCloseTo(300, 3);
  });
  it('never leaves the show, never wider than it, never closer than a minute', () => {
    const whole = fitView(SHOW);
    expect(zoomAt(whole, at(60), 0.1, SHOW)).toEqual(whole);
    const close = zoomAt(whole, at(60), 1e9, SHOW);
    expect(close.to - close.from).toBe(60_000);
    expect(panBy(close, -1e6, SHOW).from).toBe(whole.from);
    expect(panBy(close, 1e6, SHOW).to).toBeCloseTo(whole.to, 3);
    expect(clampView({ from: 0, to: 1 }, SHOW).from).toBe(whole.from);
  });
  it('following moves only when the line runs out of sight', () => {
    const view = { from: at(0), to: at(30) };
    expect(followView(view, at(20), SHOW)).toBe(view);
    const moved = followView(view, at(29), SHOW);
    expect(xOf(moved, at(29), 300)).toBeCloseTo(100, 3);
  });
  it('5,000 rows cost as many blocks as the strip has pixels; the row on air is always drawn', () => {
    const blocks = Array.from({ length: 5_000 }, (_, index) => ({ from: SHOW.from + index * 1_440, to: SHOW.from + (index + 1) * 1_440, index }));
    const placed = placeBlocks(blocks, fitView(SHOW), 800, ({ index }) => index === 2_501);
    expect(placed.length).toBeLessThanOrEqual(802);
    expect(placed.some(({ block }) => block.index === 2_501)).toBe(true);
    expect(placeBlocks(blocks, { from: at(0), to: at(1) }, 800, () => false)).toHaveLength(42);
  });
  it('of draws that stand close together only the first is named', () => {
    expect([...placesWithRoom([10, 20, 39, 41, 100], 30)]).toEqual([10, 41, 100]);
  });
  it('the axis names round times of the show\'s own zone', () => {
    const view = { from: Date.UTC(2026, 10, 28, 12), to: Date.UTC(2026, 10, 28, 14) };
    expect(axisTicks(view, 800, 8 * HOUR).map((tick) => (tick - view.from) / 60_000)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120]);
    const india = axisTicks(view, 200, 5.5 * HOUR);
    expect(india.every((tick) => (tick + 5.5 * HOUR) % HOUR === 0)).toBe(true);
  });
});

describe('what the strip draws', () => {
  const EIGHT = 20 * HOUR as TimeOfDay;
  const sheetCommand = importSample([
    sampleItem('01', { start: { kind: 'fixed', at: EIGHT } }), sampleItem('02', { lotteryId: 'L1' }),
    sampleItem('03', { start: { kind: 'fixed', at: (EIGHT + 5 * 60_000) as TimeOfDay } }),
    sampleItem('04', { start: { kind: 'fixed', at: (EIGHT + 5.5 * 60_000) as TimeOfDay } }), sampleItem('M1', { role: 'milestone' }),
  ]);
  it('planned beside expected, gaps, overlaps, fixed starts, draws and milestones', () => {
    if (sheetCommand.kind !== 'importRunsheet') throw new Error('not a sheet');
    const { sheet } = sheetCommand;
    const stage = new Stage(0);
    stage.did(sheetCommand);
    const show = stage.state.show;
    const forecast = buildForecast(show);
    if (forecast === null) throw new Error('no forecast');
    const start = forecast.plannedShowStart;
    const drawn = timelineOf(sheet, forecast, instant(start));
    expect(drawn.planned.map(({ cue }) => cue)).toEqual(['01', '02', '03', '04']);
    expect(drawn.seams).toEqual([
      { kind: 'gap', from: start + 2 * 60_000, to: start + 5 * 60_000 },
      { kind: 'overlap', from: start + 5.5 * 60_000, to: start + 6 * 60_000 },
    ]);
    expect(drawn.marks.map(({ kind, label }) => [kind, label])).toEqual([['fixed', '01'], ['lottery', 'L1'], ['fixed', '03'], ['fixed', '04'], ['milestone', 'M1']]);
    expect(drawn.actual.map(({ from }) => from - start)).toEqual([0, 60_000, 300_000, 360_000]);
    expect(drawn.to - drawn.from).toBeGreaterThanOrEqual(duration(6 * 60_000));
  });
});
