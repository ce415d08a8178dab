import type { Page } from '@playwright/test';
import type { DeskClient } from '../../harness/deskClient.ts';
import { tasksDuring } from '../mainThreadTasks.ts';
import { told, type BenchCase } from '../result.ts';
import { median, percentile, repeat, sleep } from '../stats.ts';
import { FIRST_ROW, openTable } from './table.ts';

/** Says when the words it is told to look for have been painted: the row changes, a frame begins, and the task after it is run. */
const WATCH_PAINT = `(() => {
  window.__painted = (words) => new Promise((resolve) => {
    const grid = document.querySelector('[data-testid="editor-grid"]');
    const look = () => {
      if (!(grid.querySelector('[data-cue="0001"]')?.textContent ?? '').includes(words)) return;
      observer.disconnect();
      requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port2.onmessage = () => { resolve(performance.timeOrigin + performance.now()); }; port1.postMessage(0); });
    };
    const observer = new MutationObserver(look);
    observer.observe(grid, { subtree: true, childList: true, characterData: true });
    look();
  });
})()`;

const wallMs = (): number => performance.timeOrigin + performance.now();

/** One title edited by another client; until it stands in this window, ms. */
async function editAndSee(desk: DeskClient, page: Page, round: number): Promise<number> {
  const { show } = desk.state();
  const row = show.kind === 'empty' ? undefined : show.sheet.items[0];
  if (row === undefined) throw new Error('no plan');
  const words = `改${String(round)}完`;
  const seen = page.evaluate((looked) => (window as unknown as { __painted: (words: string) => Promise<number> }).__painted(looked), words);
  // The page must look before it is told: the two go different ways.
  await page.evaluate('0');
  const began = wallMs();
  await desk.must({ kind: 'editItem', itemId: row.id, changes: { title: { zh: words, en: words } }, saw: { title: row.title } });
  return (await seen) - began;
}

/** The editor with a thousand rows in another window: how soon it shows them, how soon somebody else's edit is painted, and what that costs its main thread. Judged beside Ontime's stated figures (peers.ts). */
const paint1000: BenchCase = {
  name: 'runsheet.paint1000',
  produces: ['first_row_ms', 'painted_p50_ms', 'page_cpu_ms', 'heap_mb'].map((figure) => `runsheet.paint1000.${figure}`),
  run: async ({ quick }) => {
    const { desk, browser, page, close } = await openTable();
    const loads = await repeat(quick ? 1 : 5, 200, async () => {
      const began = performance.now();
      await page.reload({ waitUntil: 'commit' });
      await page.locator(FIRST_ROW).waitFor();
      return performance.now() - began;
    });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('HeapProfiler.collectGarbage');
    const heapMb = (await cdp.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
    await page.evaluate(WATCH_PAINT);
    await repeat(5, 100, (round) => editAndSee(desk, page, round));
    const edits = quick ? 20 : 100;
    const session = await browser.newBrowserCDPSession();
    // What the page does anyway, its clocks and the looking, is taken off.
    const { tasks: idle } = await tasksDuring(session, () => sleep(edits * 100));
    const { result: painted, tasks } = await tasksDuring(session, () => repeat(edits, 100, (round) => editAndSee(desk, page, round + 5)));
    await close();
    const cpu = (all: typeof tasks): number => all.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
    return [
      told('runsheet.paint1000.first_row_ms', 'ms', median(loads)),
      told('runsheet.paint1000.painted_p50_ms', 'ms', median(painted)),
      told('runsheet.paint1000.painted_p99_ms', 'ms', percentile(painted, 99)),
      told('runsheet.paint1000.page_cpu_ms', 'ms CPU', (cpu(tasks) - cpu(idle)) / edits),
      told('runsheet.paint1000.heap_mb', 'MB', heapMb),
    ];
  },
};

export const paintCases: readonly BenchCase[] = [paint1000];
