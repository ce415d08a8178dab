import { chromium, type Browser, type Page } from '@playwright/test';
import { connectDesk } from '../../harness/deskClient.ts';
import { startEngineProcess, type EngineProcess } from '../../harness/engineProcess.ts';
import { chromiumOptions } from '../../harness/chromiumOptions.ts';
import { loadSample } from '../../harness/sampleShow.ts';
import { tasksDuring, type Task } from '../mainThreadTasks.ts';
import { against, told, type BenchCase, type Result } from '../result.ts';
import { pourApart, pourAside } from '../pourApart.ts';
import { percentile, rounded, sleep } from '../stats.ts';

export interface Seen { readonly longTasks: number; readonly longestMs: number; readonly frames: number; readonly seconds: number; readonly staleMs: number[] }

/** What a round showed: of the console, and of an empty page in the same browser beside the same load (what this machine can give at all). */
interface Watched { readonly seen: Seen; readonly tasks: readonly Task[]; readonly emptyFps: number; readonly heapMb: number }

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
export async function openConsole(engine: EngineProcess): Promise<{ browser: Browser; page: Page }> {
  const desk = await connectDesk(engine.link('producer'));
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'startShow' });
  const { urls } = await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name: 'bench' });
  desk.close();
  const browser = await chromium.launch(chromiumOptions);
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.goto(urls[0] ?? '');
  await page.locator('[data-testid="live-row"]').waitFor();
  return { browser, page };
}

const fpsOf = ({ frames, seconds }: Seen): number => frames / seconds;

export async function countWhile(page: Page, run: () => Promise<unknown>): Promise<Seen> {
  await page.evaluate(START_COUNTING);
  await run();
  return (await page.evaluate('({ ...window.__seen, seconds: (performance.now() - window.__seen.began) / 1000 })')) as Seen;
}

/** @param slower how many times slower the page's processor is made */
async function watchList(perSecond: number, seconds: number, slower = 1): Promise<Watched> {
  const engine = await startEngineProcess();
  const { browser, page } = await openConsole(engine);
  await pourAside(engine.feed, perSecond, 3);
  const cdp = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
  };
  const before = await heap();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const { result: seen, tasks } = await tasksDuring(await browser.newBrowserCDPSession(), () => countWhile(page, () => pourAside(engine.feed, perSecond, seconds, 10_000_000)));
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await sleep(500);
  const heapMb = await heap() - before;
  await page.goto('about:blank');
  const empty = await countWhile(page, () => pourAside(engine.feed, perSecond, Math.min(seconds, 15), 30_000_000));
  await browser.close();
  await engine.dispose();
  return { seen, tasks, emptyFps: fpsOf(empty), heapMb };
}

/**
 * A long task is counted by the wall clock, as a person feels it. Engine, load, compositor and page share the cores of one machine here, so
 * beside it stands what the dearest task of the same time computed itself: one that took 60 ms and computed 20 waited for a core.
 */
const judge = (name: string, { seen, tasks, emptyFps, heapMb }: Watched): Result[] => [
  against(`${name}.long_tasks`, 'tasks', seen.longTasks, '<=', 0),
  against(`${name}.longest_task_ms`, 'ms CPU', tasks.reduce((most, { cpuMs }) => Math.max(most, cpuMs), 0), '<=', 50),
  { ...against(`${name}.fps`, 'fps', fpsOf(seen), '>=', 58), peer: rounded(emptyFps), ratio: rounded(fpsOf(seen) / emptyFps) },
  against(`${name}.stale_p99_ms`, 'ms', percentile(seen.staleMs, 99), '<=', 80),
  against(`${name}.heap_mb`, 'MB', heapMb, '<=', 8),
  told(`${name}.main_thread_pct`, '% of a core', tasks.reduce((sum, { cpuMs }) => sum + cpuMs, 0) / (seen.seconds * 10)),
];

/** Age of the newest comment on screen includes the 50 ms batches it is sent in, the intake's 50 ms and the 100 ms frame. */
const list = (perSecond: number, seconds: number): BenchCase => ({
  name: `audience.list${perSecond}`,
  produces: ['fps', 'long_tasks', 'stale_p99_ms', 'heap_mb', 'main_thread_pct'].map((figure) => `audience.list${perSecond}.${figure}`),
  run: async ({ quick }) => judge(`audience.list${perSecond}`, await watchList(perSecond, quick ? 8 : seconds)),
});

/** The same on a processor a quarter as fast: an old laptop, where the list has to draw less often instead of falling behind. */
const throttled: BenchCase = {
  name: 'audience.list_throttled',
  produces: ['audience.list_throttled.long_tasks'],
  run: async ({ quick }) => {
    const { seen } = await watchList(2_000, quick ? 8 : 60, 4);
    return [
      against('audience.list_throttled.long_tasks', 'tasks', seen.longTasks, '<=', 0),
      told('audience.list_throttled.fps', 'fps', fpsOf(seen)),
      told('audience.list_throttled.stale_p99_ms', 'ms', percentile(seen.staleMs, 99)),
    ];
  },
};

/** Comments a second, from what a lively evening brings to what only a flood does. */
const RATES = [50, 100, 200, 300, 500, 1_000, 2_000, 5_000, 10_000];
const FRESH_MS = 100;
/** Older than this and growing: the list no longer shows what is being said. */
const BEHIND_MS = 1_000;

/**
 * The highest rate at which 99 of 100 looks find the newest comment on screen younger than 100 ms, as the peers were measured, and the highest
 * at which it does not fall behind. A rate the engine or the load cannot bring is not counted.
 */
const ceiling: BenchCase = {
  name: 'audience.list_ceiling',
  produces: ['audience.list_ceiling.fresh_per_s'],
  run: async ({ quick }) => {
    const engine = await startEngineProcess();
    const { browser, page } = await openConsole(engine);
    await pourAside(engine.feed, 500, 3, 1_000_000_000);
    let [fresh, kept] = [0, 0];
    for (const [round, perSecond] of (quick ? [100, 500, 2_000] : RATES).entries()) {
      await page.reload();
      await page.locator('[data-testid="live-row"]').waitFor();
      let lateMs = 0;
      const seen = await countWhile(page, async () => { ({ lateMs } = await pourApart(engine.feed, perSecond, quick ? 4 : 10, round * 10_000_000)); });
      const stale = percentile(seen.staleMs.slice(Math.floor(seen.staleMs.length / 4)), 99);
      console.log(`     ${perSecond}/s: newest on screen ${Math.round(stale)} ms old (p99), ${fpsOf(seen).toFixed(1)} fps`);
      if (lateMs > BEHIND_MS || stale > BEHIND_MS) break;
      kept = perSecond;
      if (stale < FRESH_MS) fresh = perSecond;
    }
    await browser.close();
    await engine.dispose();
    return [told('audience.list_ceiling.fresh_per_s', '/s', fresh), told('audience.list_ceiling.kept_up_per_s', '/s', kept)];
  },
};

/** The heavy one is watched for five minutes: a list that keeps what it has shown passes a minute unnoticed. */
export const listCases: readonly BenchCase[] = [list(500, 60), list(2_000, 300), throttled, ceiling];
