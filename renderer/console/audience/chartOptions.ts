import uPlot from 'uplot';
import type { Language } from '../../i18n/resources.ts';
import { fromZero, LEAST_MINOR, LEAST_PEOPLE, PEOPLE_STEPS } from '../../ui/chartScale.ts';
import { formatsOf } from '../../ui/format.ts';
import { drawGround, drawMarks, LABEL_PX } from './chartDraw.ts';
import type { ChartModel } from './chartModel.ts';
import type { ChartPalette } from './chartPalette.ts';

export interface ChartSetting {
  readonly palette: ChartPalette;
  readonly language: Language;
  readonly timeZone: string;
  readonly currency: string;
  /** The model being shown: the hooks draw what data alone cannot say. */
  readonly model: () => ChartModel;
  /** The cursor stands on a column of the data, or on none. */
  readonly onCursor: (index: number | null) => void;
}

function axesOf({ palette, language, timeZone, currency }: ChartSetting): uPlot.Axis[] {
  const formats = formatsOf(language);
  const common: uPlot.Axis = { stroke: palette.faint, font: palette.font, ticks: { show: false }, gap: 4 };
  return [
    { ...common, scale: 'x', size: 22, space: 64, grid: { show: false }, values: (_u, splits) => splits.map((at) => formats.clockMinute(at, timeZone)) },
    { ...common, scale: 'online', side: 3, size: 44, space: 28, grid: { stroke: palette.grid, width: 1 }, values: (_u, splits) => splits.map((value) => formats.short(value)), incrs: PEOPLE_STEPS },
    { ...common, scale: 'gmv', side: 1, size: 52, space: 28, grid: { show: false }, values: (_u, splits) => splits.map((minor) => formats.shortMoney(minor, currency)) },
  ];
}

/** Points only where a value has no neighbour to draw a line to: a lone reading between two gaps must not vanish. */
const lonePoints: uPlot.Series.Points.Filter = (u, seriesIndex) => {
  const values = u.data[seriesIndex] ?? [];
  const isKnown = (i: number): boolean => typeof values[i] === 'number';
  return Array.from(values, (_, i) => i).filter((i) => isKnown(i) && !isKnown(i - 1) && !isKnown(i + 1));
};

function seriesOf({ palette }: ChartSetting): uPlot.Series[] {
  const bars = uPlot.paths.bars?.({ size: [0.7, 24, 1], align: 0 });
  return [
    {},
    { scale: 'online', stroke: palette.online, width: 2, spanGaps: false, points: { show: true, size: 5, fill: palette.online, filter: lonePoints } },
    { scale: 'gmv', fill: palette.gmv, width: 0, points: { show: false }, ...(bars === undefined ? {} : { paths: bars }) },
    { scale: 'comments', stroke: palette.comments, width: 1, spanGaps: false, points: { show: false } },
  ];
}

/** How the chart is drawn at a size in CSS px. Bars first, lines over them. */
export function chartOptions(setting: ChartSetting, size: { readonly width: number; readonly height: number }): uPlot.Options {
  const pen = (u: uPlot) => ({ u, model: setting.model(), palette: setting.palette, language: setting.language });
  return {
    ...size, ms: 1, padding: [LABEL_PX, 0, 0, 0], legend: { show: false },
    tzDate: (at) => uPlot.tzDate(new Date(at), setting.timeZone),
    cursor: { drag: { x: false, y: false }, y: false, points: { size: 6 } },
    scales: {
      x: { time: true, range: () => [setting.model().from, setting.model().to] },
      online: { range: fromZero(LEAST_PEOPLE) }, gmv: { range: fromZero(LEAST_MINOR) }, comments: { range: fromZero(LEAST_PEOPLE) },
    },
    axes: axesOf(setting), series: seriesOf(setting),
    hooks: {
      drawClear: [(u) => { drawGround(pen(u)); }],
      draw: [(u) => { drawMarks(pen(u)); }],
      setCursor: [(u) => { setting.onCursor(u.cursor.idx ?? null); }],
    },
  };
}
