import { chromium, type Browser, type CDPSession } from '@playwright/test';
import { tasksDuring } from '../bench/mainThreadTasks.ts';
import { chromiumOptions } from '../harness/chromiumOptions.ts';

/** What is read of all windows together after a collection. */
export interface WindowSample { readonly heap: number; readonly nodes: number; readonly listeners: number }

export interface SoakWindows {
  /** Collections are tasks too: the watch over tasks stands still meanwhile. */
  readonly sample: () => Promise<WindowSample>;
  /** Tasks of the windows' main threads since the first sample (what opening a window costs is measured by the benches). `wallLong`: took longer than 50 ms by the clock; `cpuLong`: computed longer than that. */
  readonly tasks: () => { readonly seen: number; readonly cpuLong: number; readonly wallLong: number; readonly longestCpuMs: number };
  /** Resolves when every window has drawn what it was sent. */
  readonly caughtUp: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const LONG_MS = 50;
/** A trace grows with its length: it is taken off every so often. */
const SLICE_MS = 20_000;

/** Opens each link in a real Chromium, each in a profile of its own, and watches its main thread from then on. */
export async function openSoakWindows(links: readonly string[]): Promise<SoakWindows> {
  const browser = await chromium.launch(chromiumOptions);
  const pages = await Promise.all(links.map(async (link) => {
    const page = await (await browser.newContext({ viewport: { width: 1_920, height: 1_080 }, locale: 'zh-CN' })).newPage();
    page.on('pageerror', (error) => { console.error(`a window failed: ${error.message}`); });
    await page.goto(link);
    await page.locator('body :is(button, [data-testid])').first().waitFor();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    return { page, cdp };
  }));
  const watch = await watchTasks(browser);
  let isFirst = true;
  return {
    tasks: watch.told,
    sample: async () => {
      await watch.pause();
      const all = await Promise.all(pages.map(({ cdp }) => sampleOf(cdp)));
      watch.goOn(isFirst);
      isFirst = false;
      return all.reduce((sum, each) => ({ heap: sum.heap + each.heap, nodes: sum.nodes + each.nodes, listeners: sum.listeners + each.listeners }), { heap: 0, nodes: 0, listeners: 0 });
    },
    caughtUp: async () => { await Promise.all(pages.map(({ page }) => page.evaluate('new Promise((resolve) => requestAnimationFrame(resolve))'))); },
    close: async () => {
      await watch.pause();
      await browser.close();
    },
  };
}

async function sampleOf(cdp: CDPSession): Promise<WindowSample> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
}

async function watchTasks(browser: Browser): Promise<{ readonly told: SoakWindows['tasks']; readonly pause: () => Promise<void>; readonly goOn: (anew: boolean) => void }> {
  const session = await browser.newBrowserCDPSession();
  const none = { seen: 0, cpuLong: 0, wallLong: 0, longestCpuMs: 0 };
  let told = none;
  let isWanted = true;
  let cut: () => void = () => undefined;
  const slices = async (): Promise<void> => {
    while (isWanted) {
      const { tasks } = await tasksDuring(session, () => new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, SLICE_MS);
        cut = () => { clearTimeout(timer); resolve(); };
      }));
      told = tasks.reduce((so, { wallMs, cpuMs }) => ({ seen: so.seen + 1, cpuLong: so.cpuLong + (cpuMs > LONG_MS ? 1 : 0), wallLong: so.wallLong + (wallMs > LONG_MS ? 1 : 0), longestCpuMs: Math.max(so.longestCpuMs, cpuMs) }), told);
    }
  };
  let running = slices();
  return {
    told: () => told,
    pause: async () => {
      isWanted = false;
      cut();
      await running;
    },
    goOn: (anew) => {
      if (anew) told = none;
      isWanted = true;
      running = slices();
    },
  };
}
