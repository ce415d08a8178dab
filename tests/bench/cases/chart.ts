import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { build } from 'vite';
import { chromiumOptions } from '../../harness/chromiumOptions.ts';
import type { ChartBench } from '../chart/chartPage.ts';
import { tasksDuring, type Task } from '../mainThreadTasks.ts';
import { against, told, type BenchCase } from '../result.ts';
import { median, sleep } from '../stats.ts';

/** Where the peers of speed.md were measured: 900 x 300. */
const PAGE = '<!doctype html><meta charset="utf-8"><style>:root{--accent:#5b8cff;--ready:#3ecf8e;--dim:#9aa;--line:#333;--text:#eee;--faint:#888;--raised:#222;--air:#f33;--air-soft:#400;--air-text:#fbb;--line-strong:#555;--warn:#fa0;--font:sans-serif}body{margin:0;background:#111}#plot{width:900px;height:300px}</style><div id="plot"></div>';

/** The chart's own files, bundled as the windows bundle them. */
async function bundle(): Promise<{ readonly script: string; readonly style: string }> {
  const outDir = mkdtempSync(join(tmpdir(), 'cuedeck-chart-'));
  try {
    await build({
      configFile: false, logLevel: 'error', root: join(import.meta.dirname, '../../..'),
      build: { outDir, emptyOutDir: true, lib: { entry: join(import.meta.dirname, '../chart/chartPage.ts'), formats: ['iife'], name: 'chartBench', fileName: () => 'chart.js', cssFileName: 'chart' } },
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    return { script: readFileSync(join(outDir, 'chart.js'), 'utf8'), style: readFileSync(join(outDir, 'chart.css'), 'utf8') };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

interface Cost { readonly updateMs: number; readonly longTasks: number }

/** What an update costs the main thread: all its tasks while the chart is updated, less those of as long a rest. */
async function cost(session: CDPSession, page: Page, stepMs: number, times: number, everyMs: number): Promise<Cost> {
  await page.evaluate((step) => { (window as unknown as { bench: ChartBench }).bench.mount(step); }, stepMs);
  await sleep(500);
  const cpu = (tasks: readonly Task[]): number => tasks.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
  const { tasks: rest } = await tasksDuring(session, () => sleep(times * everyMs));
  const { tasks } = await tasksDuring(session, () => page.evaluate(([count, every]) => (window as unknown as { bench: ChartBench }).bench.update(count, every), [times, everyMs] as const));
  return { updateMs: (cpu(tasks) - cpu(rest)) / times, longTasks: tasks.filter(({ wallMs }) => wallMs > 50).length };
}

/**
 * The live chart on a show of four hours, three series: with a point every second (14,400 of each, ten updates a second), as the peers of speed.md were
 * measured, and with the minutes it has in the console. Judged beside their stated figures (peers.ts).
 */
const chart4h: BenchCase = {
  name: 'audience.chart4h',
  produces: ['audience.chart4h.long_tasks', 'audience.chart4h.update_ms'],
  run: async ({ quick }) => {
    const { script, style } = await bundle();
    const browser = await chromium.launch(chromiumOptions);
    const page = await browser.newPage({ viewport: { width: 1_000, height: 400 } });
    await page.setContent(PAGE);
    await page.addStyleTag({ content: style });
    await page.addScriptTag({ content: script });
    const session = await browser.newBrowserCDPSession();
    await cost(session, page, 1_000, 30, 100);
    const rounds: { readonly seconds: Cost; readonly minutes: Cost }[] = [];
    for (let round = 0; round < (quick ? 1 : 3); round += 1) {
      const times = quick ? 40 : 150;
      rounds.push({ seconds: await cost(session, page, 1_000, times, 100), minutes: await cost(session, page, 60_000, times, 100) });
    }
    await browser.close();
    return [
      against('audience.chart4h.long_tasks', 'tasks', median(rounds.map(({ seconds, minutes }) => seconds.longTasks + minutes.longTasks)), '<=', 0),
      told('audience.chart4h.update_ms', 'ms CPU', median(rounds.map(({ seconds }) => seconds.updateMs))),
      told('audience.chart4h.minutes_update_ms', 'ms CPU', median(rounds.map(({ minutes }) => minutes.updateMs))),
    ];
  },
};

export const chartCases: readonly BenchCase[] = [chart4h];
