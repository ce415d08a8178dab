import type uPlot from 'uplot';
import { pickText } from '../../i18n/useLanguage.ts';
import type { Language } from '../../i18n/resources.ts';
import { graphemesOf } from '../../ui/graphemes.ts';
import type { ChartModel, SegmentBand } from './chartModel.ts';
import type { ChartPalette } from './chartPalette.ts';

/** Room above the plot for segment names, CSS px. */
export const LABEL_PX = 18;
const HATCH_PX = 6;

interface Pen { readonly u: uPlot; readonly model: ChartModel; readonly palette: ChartPalette; readonly language: Language }

/** Canvas x of an instant, kept inside the plot. */
function xOf({ u }: Pen, at: number): number {
  const { left, width } = u.bbox;
  return Math.min(left + width, Math.max(left, u.valToPos(at, 'x', true)));
}

/** The longest beginning of a text that fits, with an ellipsis when it was cut; empty when not even two signs fit. */
export function fitText(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const signs = graphemesOf(text);
  for (let keep = signs.length - 1; keep >= 2; keep -= 1) {
    const cut = `${signs.slice(0, keep).join('')}…`;
    if (measure(cut) <= width) return cut;
  }
  return '';
}

function drawBand(pen: Pen, band: SegmentBand, place: number): void {
  const { u, palette, language } = pen;
  const { ctx, bbox } = u;
  const ratio = devicePixelRatio;
  const x = xOf(pen, band.from);
  const width = xOf(pen, band.to) - x;
  if (band.isOnAir || place % 2 === 0) {
    ctx.fillStyle = band.isOnAir ? palette.airSoft : palette.band;
    ctx.fillRect(x, bbox.top, Math.max(width, 1), bbox.height);
  }
  ctx.fillStyle = band.isOnAir ? palette.airText : palette.faint;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  // The segment on air is the newest: its name may run on into the empty future.
  const room = band.isOnAir ? bbox.left + bbox.width - x : width;
  const label = fitText(`${band.cue} ${pickText(band.title, language)}`, room - 8 * ratio, (text) => ctx.measureText(text).width);
  ctx.fillText(label, x + 4 * ratio, bbox.top - (LABEL_PX / 2) * ratio);
}

function hatch({ u, palette }: Pen, x: number, width: number): void {
  const { ctx, bbox } = u;
  const step = HATCH_PX * devicePixelRatio;
  ctx.save();
  ctx.beginPath();
  ctx.rect(x, bbox.top, width, bbox.height);
  ctx.clip();
  ctx.globalAlpha = 0.45;
  ctx.strokeStyle = palette.gap;
  ctx.lineWidth = devicePixelRatio;
  ctx.beginPath();
  for (let at = x - bbox.height; at < x + width; at += step) {
    ctx.moveTo(at, bbox.top + bbox.height);
    ctx.lineTo(at + bbox.height, bbox.top);
  }
  ctx.stroke();
  ctx.restore();
}

function drawLine({ u }: Pen, x: number, colour: string, dash: readonly number[]): void {
  const { ctx, bbox } = u;
  ctx.strokeStyle = colour;
  ctx.lineWidth = devicePixelRatio;
  ctx.setLineDash(dash.map((part) => part * devicePixelRatio));
  ctx.beginPath();
  ctx.moveTo(x, bbox.top);
  ctx.lineTo(x, bbox.top + bbox.height);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** Under the series: segment bands with their names, and hatching where a feed was down. */
export function drawGround(pen: Pen): void {
  const { ctx } = pen.u;
  ctx.save();
  ctx.font = pen.palette.font.replace(/^(\d+)px/u, (_, size: string) => `${String(Number(size) * devicePixelRatio)}px`);
  pen.model.bands.forEach((band, place) => { drawBand(pen, band, place); });
  for (const gap of pen.model.gaps) {
    const x = xOf(pen, gap.from);
    hatch(pen, x, Math.max(xOf(pen, gap.to) - x, 2 * devicePixelRatio));
  }
  ctx.restore();
}

/** Over the series: a mark at every take, and where the show is now. */
export function drawMarks(pen: Pen): void {
  const { ctx } = pen.u;
  const { model, palette } = pen;
  ctx.save();
  for (const band of model.bands) if (band.from > model.from) drawLine(pen, xOf(pen, band.from), band.isOnAir ? palette.air : palette.take, [3, 3]);
  if (model.now >= model.from && model.now <= model.to) drawLine(pen, xOf(pen, model.now), model.bands.some((band) => band.isOnAir) ? palette.air : palette.faint, []);
  ctx.restore();
}
