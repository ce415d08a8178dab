import uPlot from 'uplot';
import { PHASES } from '#shared/runsheet/item.ts';
import { fitText } from '../../console/audience/chartDraw.ts';
import { readPalette, type ChartPalette } from '../../console/audience/chartPalette.ts';
import type { Language } from '../../i18n/resources.ts';
import { pickText } from '../../i18n/useLanguage.ts';
import { fromZero, LEAST_MINOR, LEAST_PEOPLE, PEOPLE_STEPS } from '../../ui/chartScale.ts';
import { formatsOf } from '../../ui/format.ts';
import { axisColumns, zoomed, type AxisView } from './axisModel.ts';
import type { TimelinePart } from './timelineTypes.ts';

export interface AxisSetting {
  readonly timeline: TimelinePart; readonly language: Language; readonly timeZone: string; readonly currency: string;
  readonly onView: (view: AxisView) => void;
  /** A press on the axis. */
  readonly onPick: (at: number) => void;
  readonly onCursor: (index: number | null) => void;
}
/** A chart on the page. */
export interface AxisChart { readonly show: (view: AxisView, chosen: number | null) => void; readonly destroy: () => void }

/** Room for scales left and right, CSS px: the lanes below keep the same. */
export const AXIS_LEFT = 48;
export const AXIS_RIGHT = 56;
const BAND_PX = 20;
const CLICK_PX = 4;

interface Pen { readonly u: uPlot; readonly palette: ChartPalette; readonly phases: ReadonlyMap<string, string>; readonly setting: AxisSetting }

/** Segments with their names above the curve, each in the colour of its phase; and hatching where a feed was silent. */
function drawBands({ u, palette, phases, setting: { timeline, language } }: Pen): void {
  const { ctx, bbox } = u;
  const ratio = devicePixelRatio;
  const x = (at: number): number => Math.min(bbox.left + bbox.width, Math.max(bbox.left, u.valToPos(at, 'x', true)));
  ctx.save();
  ctx.font = palette.font.replace(/^(\d+)px/u, (_, size: string) => `${String(Number(size) * ratio)}px`);
  ctx.textBaseline = 'middle';
  for (const [place, { moment, untilAt, cue, title, phase }] of timeline.bands.entries()) {
    const left = x(moment.at);
    const width = x(untilAt ?? timeline.until) - left;
    if (width <= 0) continue;
    if (place % 2 === 0) { ctx.fillStyle = palette.band; ctx.fillRect(left, bbox.top, width, bbox.height); }
    ctx.fillStyle = phases.get(phase) ?? palette.take;
    ctx.fillRect(left, bbox.top - BAND_PX * ratio, Math.max(1, width - ratio), (BAND_PX - 3) * ratio);
    ctx.fillStyle = '#ffffff';
    ctx.fillText(fitText(`${cue} ${pickText(title, language)}`, width - 8 * ratio, (text) => ctx.measureText(text).width), left + 4 * ratio, bbox.top - ((BAND_PX + 3) / 2) * ratio);
  }
  ctx.globalAlpha = 0.25;
  ctx.fillStyle = palette.gap;
  for (const gap of timeline.gaps) ctx.fillRect(x(gap.from), bbox.top, Math.max(2 * ratio, x(gap.until) - x(gap.from)), bbox.height);
  ctx.restore();
}

function drawChosen({ u, palette }: Pen, chosen: number | null): void {
  if (chosen === null) return;
  const { ctx, bbox } = u;
  const x = u.valToPos(chosen, 'x', true);
  if (x < bbox.left || x > bbox.left + bbox.width) return;
  ctx.save();
  ctx.strokeStyle = palette.text;
  ctx.lineWidth = 2 * devicePixelRatio;
  ctx.beginPath();
  ctx.moveTo(x, bbox.top);
  ctx.lineTo(x, bbox.top + bbox.height);
  ctx.stroke();
  ctx.restore();
}

function axesOf(palette: ChartPalette, { language, timeZone, currency }: AxisSetting): uPlot.Axis[] {
  const formats = formatsOf(language);
  const common: uPlot.Axis = { stroke: palette.faint, font: palette.font, ticks: { show: false }, gap: 4 };
  return [
    { ...common, scale: 'x', size: 22, space: 64, grid: { stroke: palette.grid, width: 1 }, values: (_u, splits) => splits.map((at) => formats.clockMinute(at, timeZone)) },
    { ...common, scale: 'online', side: 3, size: AXIS_LEFT, space: 28, grid: { stroke: palette.grid, width: 1 }, values: (_u, splits) => splits.map((value) => formats.short(value)), incrs: PEOPLE_STEPS },
    { ...common, scale: 'gmv', side: 1, size: AXIS_RIGHT, space: 28, grid: { show: false }, values: (_u, splits) => splits.map((minor) => formats.shortMoney(minor, currency)) },
  ];
}

/** Wheel = nearer and farther around the pointer; a press = that moment. */
function listen(u: uPlot, setting: AxisSetting, view: () => AxisView): void {
  const whole = { from: setting.timeline.from, until: setting.timeline.until };
  let downAt: number | null = null;
  u.over.addEventListener('wheel', (event) => {
    event.preventDefault();
    setting.onView(zoomed(view(), whole, event.deltaY > 0 ? 1.25 : 0.8, u.posToVal(event.offsetX, 'x')));
  }, { passive: false });
  u.over.addEventListener('pointerdown', (event) => { downAt = event.clientX; });
  u.over.addEventListener('pointerup', (event) => {
    if (downAt !== null && Math.abs(event.clientX - downAt) < CLICK_PX) setting.onPick(u.posToVal(event.offsetX, 'x'));
    downAt = null;
  });
}

export function mountAxis(host: HTMLElement, setting: AxisSetting, first: AxisView): AxisChart {
  const palette = readPalette(host);
  const style = getComputedStyle(host);
  const phases = new Map(PHASES.map((phase) => [phase as string, style.getPropertyValue(`--phase-${phase}`).trim()]));
  let view = first;
  let chosen: number | null = null;
  const pen = (u: uPlot): Pen => ({ u, palette, phases, setting });
  const size = () => ({ width: Math.max(200, host.clientWidth), height: Math.max(120, host.clientHeight) });
  const bars = uPlot.paths.bars?.({ size: [0.7, 24, 1], align: 0 });
  const plot = new uPlot({
    ...size(), ms: 1, padding: [BAND_PX, 0, 0, 0], legend: { show: false }, tzDate: (at) => uPlot.tzDate(new Date(at), setting.timeZone),
    cursor: { y: false, points: { size: 6 }, drag: { x: true, y: false, setScale: false } },
    scales: { x: { time: true, range: () => [view.from, view.until] }, online: { range: fromZero(LEAST_PEOPLE) }, gmv: { range: fromZero(LEAST_MINOR) }, comments: { range: fromZero(LEAST_PEOPLE) } },
    axes: axesOf(palette, setting),
    series: [{}, { scale: 'online', stroke: palette.online, width: 2, spanGaps: false, points: { show: false } }, { scale: 'gmv', fill: palette.gmv, width: 0, points: { show: false }, ...(bars === undefined ? {} : { paths: bars }) }, { scale: 'comments', stroke: palette.comments, width: 1, spanGaps: false, points: { show: false } }],
    hooks: {
      drawClear: [(u) => { drawBands(pen(u)); }], draw: [(u) => { drawChosen(pen(u), chosen); }], setCursor: [(u) => { setting.onCursor(u.cursor.idx ?? null); }],
      setSelect: [(u) => {
        if (u.select.width < CLICK_PX) return;
        setting.onView({ from: u.posToVal(u.select.left, 'x'), until: u.posToVal(u.select.left + u.select.width, 'x') });
        u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
      }],
    },
  }, [...axisColumns(setting.timeline)], host);
  listen(plot, setting, () => view);
  const observer = new ResizeObserver(() => { plot.setSize(size()); });
  observer.observe(host);
  void document.fonts.ready.then(() => { plot.redraw(false, true); });
  return {
    show: (next, at) => {
      view = next;
      chosen = at;
      plot.setScale('x', { min: next.from, max: next.until });
    },
    destroy: () => { observer.disconnect(); plot.destroy(); },
  };
}
