/**
 * The page of the chart's bench: the live chart of the console as it is, and a show of four hours that goes on. `window.bench` is what the bench
 * calls. `stepMs`: how far apart the points of its data are; the console's are a minute.
 */
import type { MinuteBucket } from '#shared/metrics/readout.ts';
import { instant } from '#shared/time/instant.ts';
import { initialState } from '#shared/show/evolve.ts';
import { buildChartModel } from '../../../renderer/console/audience/chartModel.ts';
import { readPalette } from '../../../renderer/console/audience/chartPalette.ts';
import { mountChart, type LiveChart } from '../../../renderer/console/audience/liveChart.ts';
import 'uplot/dist/uPlot.min.css';

export interface ChartBench {
  readonly mount: (stepMs: number) => void;
  /** So many updates, one every `everyMs`; resolves when the last is painted. */
  readonly update: (times: number, everyMs: number) => Promise<void>;
}

const SPAN_MS = 4 * 3_600_000;
const FROM = Date.UTC(2026, 2, 8, 12);

const bucketAt = (at: number): MinuteBucket => {
  const wave = Math.sin(at / 600_000);
  const online = Math.round(4_000 + 2_500 * wave + (at / 1_000) % 97);
  return { minute: instant(at), onlineLast: online, onlineMax: online, comments: Math.round(600 + 400 * wave), likes: 0, enters: 0, follows: 0, clicks: 0, money: { CNY: { paidOrders: 3, paidMinor: Math.round(90_000 + 60_000 * Math.cos(at / 300_000)) } } };
};

let chart: LiveChart | null = null;
let step = 0;
let now = 0;
let buckets: MinuteBucket[] = [];
const model = () => buildChartModel(initialState().show, buckets, [], 'CNY', now);

const bench: ChartBench = {
  mount: (stepMs) => {
    const host = document.querySelector<HTMLElement>('#plot');
    if (host === null) throw new Error('no place for the chart');
    chart?.destroy();
    step = stepMs;
    now = FROM + SPAN_MS;
    buckets = Array.from({ length: SPAN_MS / stepMs }, (_none, index) => bucketAt(FROM + index * stepMs));
    chart = mountChart(host, model(), { palette: readPalette(host), language: 'zh-CN', timeZone: 'Asia/Shanghai', currency: 'CNY', onCursor: () => undefined });
  },
  update: async (times, everyMs) => {
    for (let round = 0; round < times; round += 1) {
      now += 1_000;
      // The window slides: as many points as before, the newest is another.
      buckets = [...buckets.slice(1), bucketAt((buckets.at(-1)?.minute ?? now) + step)];
      chart?.show(model());
      await new Promise((resolve) => { setTimeout(resolve, everyMs); });
    }
  },
};
Object.assign(window, { bench });
