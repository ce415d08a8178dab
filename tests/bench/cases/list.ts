import { chromium, type Page } from '@playwright/test';
import { connectDesk } from '../../harness/deskClient.ts';
import { startEngineProcess, type EngineProcess } from '../../harness/engineProcess.ts';
import { chromiumOptions } from '../../harness/chromiumOptions.ts';
import { loadSample } from '../../harness/sampleShow.ts';
import { against, type BenchCase, type Result } from '../result.ts';
import { pourApart } from '../pourApart.ts';
import { percentile, sleep } from '../stats.ts';

interface Seen { readonly longTasks: number; readonly longestMs: number; readonly frames: number; readonly seconds: number; readonly staleMs: number[] }

/** Starts counting inside the page: long tasks, frames, and the age of the newest comment on screen, once a frame. */
const START_COUNTING = `(() => {
  const seen = { longTasks: 0, longestMs: 0, frames: 0, began: performance.now(), staleMs: [] };
  window.__seen = seen;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) { seen.longTasks += 1; seen.longestMs = Math.max(seen.longestMs, entry.duration); } }).observe({ type: 'longtask' });
  const frame = () => {
    seen.frames += 1;
    if (seen.frames % 6 === 0) {
      let newest = 0;
      for (const line of document.querySelectorAll('[data-kind="comment"]')) newest = Math.max(newest, Number(/#(\\d{13})/.exec(line.textContent ?? '')?.[1] ?? 0));
      if (newest > 0) seen.staleMs.push(Date.now() - newest);
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})()`;

/** A console with the sample show on air, in a real browser. */
async function openConsole(engine: EngineProcess): Promise<{ page: Page; close: () => Promise<void> }> {
  const desk = await connectDesk(engine.link('producer'));
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'startShow' });
  const { urls } = await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name: 'bench' });
  desk.close();
  const browser = await chromium.launch(chromiumOptions);
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.goto(urls[0] ?? '');
  await page.locator('[data-testid="live-row"]').waitFor();
  return { page, close: () => browser.close() };
}

async function watchList(perSecond: number, seconds: number): Promise<Seen & { heapMb: number }> {
  const engine = await startEngineProcess();
  const { page, close } = await openConsole(engine);
  await pourApart(engine.feed, perSecond, 3);
  const cdp = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
  };
  const before = await heap();
  await page.evaluate(START_COUNTING);
  await pourApart(engine.feed, perSecond, seconds, 10_000_000);
  const seen = (await page.evaluate('({ ...window.__seen, seconds: (performance.now() - window.__seen.began) / 1000 })')) as Seen;
  await sleep(500);
  const after = await heap();
  await close();
  await engine.dispose();
  return { ...seen, heapMb: after - before };
}

const judge = (name: string, seen: Seen & { heapMb: number }, staleTarget: number): Result[] => [
  against(`${name}.long_tasks`, 'tasks', seen.longTasks, '<=', 0),
  against(`${name}.fps`, 'fps', seen.frames / seen.seconds, '>=', 58),
  against(`${name}.stale_p99_ms`, 'ms', percentile(seen.staleMs, 99), '<=', staleTarget),
  against(`${name}.heap_mb`, 'MB', seen.heapMb, '<=', 20),
];

/** Age of the newest comment on screen includes the 50 ms batches it is sent in, the intake's 50 ms and the 100 ms frame. */
const list = (perSecond: number): BenchCase => ({
  name: `audience.list${perSecond}`,
  run: async ({ quick }) => judge(`audience.list${perSecond}`, await watchList(perSecond, quick ? 8 : 60), 250),
});

export const listCases: readonly BenchCase[] = [list(500), list(2_000)];
