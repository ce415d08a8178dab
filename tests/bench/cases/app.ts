import { performance } from 'node:perf_hooks';
import { chromium } from '@playwright/test';
import { connectDesk, connectWithToken } from '../../harness/deskClient.ts';
import { startEngineProcess } from '../../harness/engineProcess.ts';
import { loadSample, onAirRun } from '../../harness/sampleShow.ts';
import { chromiumOptions } from '../../harness/chromiumOptions.ts';
import { cpuMs, rssMb } from '../../harness/processCost.ts';
import { against, type BenchCase } from '../result.ts';
import { median, repeat, sleep } from '../stats.ts';

/** From the command to a console that shows the run-sheet panel in Chromium. */
const start: BenchCase = {
  name: 'app.start',
  produces: ['app.start_ms'],
  run: async ({ quick }) => {
    const browser = await chromium.launch(chromiumOptions);
    const times = await repeat(quick ? 1 : 5, 200, async () => {
      const began = performance.now();
      const engine = await startEngineProcess();
      const page = await browser.newPage();
      await page.goto(engine.link('producer'));
      await page.locator('main').first().waitFor();
      const took = performance.now() - began;
      await page.close();
      await engine.dispose();
      return took;
    });
    await browser.close();
    return [against('app.start_ms', 'ms', median(times), '<=', 2_000)];
  },
};

/** kill -9 in the middle of a show, start again: until a client that was paired before holds the same item. */
const restore: BenchCase = {
  name: 'app.restore',
  produces: ['app.restore_ms'],
  run: async ({ quick }) => {
    const times = await repeat(quick ? 1 : 5, 200, async () => {
      const engine = await startEngineProcess();
      const desk = await connectDesk(engine.link('producer'));
      await loadSample(desk, 'rehearsal');
      await desk.must({ kind: 'startShow' });
      const run = onAirRun(desk)?.id;
      const { token } = desk;
      await engine.kill9();
      desk.close();
      const began = performance.now();
      const again = await startEngineProcess({ dataDir: engine.dataDir, port: engine.port });
      const back = await connectWithToken(again.url, token);
      const took = performance.now() - began;
      if (onAirRun(back)?.id !== run) throw new Error('another item is on air after the restart');
      back.close();
      await again.dispose();
      return took;
    });
    return [against('app.restore_ms', 'ms', median(times), '<=', 500)];
  },
};

/** A running show with one console watching: CPU over a quiet stretch, and memory. */
const idle: BenchCase = {
  name: 'app.idle',
  produces: ['app.idle_cpu_pct', 'app.rss_mb'],
  run: async ({ quick }) => {
    const engine = await startEngineProcess();
    const desk = await connectDesk(engine.link('producer'));
    await desk.watch({ crowd: true, thumbnails: true, vitals: true });
    await loadSample(desk, 'rehearsal');
    await desk.must({ kind: 'startShow' });
    await sleep(2_000);
    const seconds = quick ? 5 : 30;
    const before = cpuMs(engine.pid);
    await sleep(seconds * 1_000);
    const pct = (cpuMs(engine.pid) - before) / (seconds * 10);
    const rss = rssMb(engine.pid);
    desk.close();
    await engine.dispose();
    return [against('app.idle_cpu_pct', '%', pct, '<=', 1), against('app.rss_mb', 'MB', rss, '<=', 180)];
  },
};

export const appCases: readonly BenchCase[] = [start, restore, idle];
