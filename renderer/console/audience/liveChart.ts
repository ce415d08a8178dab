import uPlot from 'uplot';
import type { ChartModel } from './chartModel.ts';
import { chartOptions, type ChartSetting } from './chartOptions.ts';

/** A chart on the page. */
export interface LiveChart {
  /** Draws another model. */
  readonly show: (model: ChartModel) => void;
  /** Moves the cursor by whole data columns (keyboard). From none it starts at the newest. */
  readonly step: (by: number) => void;
  /** Shortest span of time that is one pixel wide, ms: less movement of "now" than this needs no drawing. */
  readonly pixelMs: () => number;
  readonly destroy: () => void;
}

/** The plot needs this much to have an inside at all, CSS px. */
const LEAST = { width: 120, height: 60 };

const sizeOf = (host: HTMLElement): { readonly width: number; readonly height: number } => ({
  width: Math.max(LEAST.width, host.clientWidth), height: Math.max(LEAST.height, host.clientHeight),
});

/** Puts a chart into an element and keeps it as large as the element. Nothing of it passes through React. */
export function mountChart(host: HTMLElement, first: ChartModel, setting: Omit<ChartSetting, 'model'>): LiveChart {
  let model = first;
  const plot = new uPlot(chartOptions({ ...setting, model: () => model }, sizeOf(host)), [...model.columns], host);
  const observer = new ResizeObserver(() => { plot.setSize(sizeOf(host)); });
  observer.observe(host);
  // Canvas text drawn before its font arrived stays in the fallback until redrawn.
  void document.fonts.ready.then(() => { plot.redraw(false, true); });
  return {
    show: (next) => {
      model = next;
      plot.setData([...next.columns]);
    },
    step: (by) => {
      const last = model.columns[0].length - 1;
      if (last < 0) return;
      const at = plot.cursor.idx ?? null;
      const index = at === null ? last : Math.min(last, Math.max(0, at + by));
      const x = model.columns[0][index] ?? 0;
      plot.setCursor({ left: plot.valToPos(x, 'x'), top: 0 });
    },
    // From the plot's own sums: asking the page for a width makes it lay itself out, in the middle of a burst.
    pixelMs: () => ((model.to - model.from) * devicePixelRatio) / Math.max(1, plot.bbox.width),
    destroy: () => {
      observer.disconnect();
      plot.destroy();
    },
  };
}
