/** A table of a thousand rows scrolls as fast as a hand can. */
import type { Locator, Page } from '@playwright/test';
import type { RunsheetItem } from '../../shared/runsheet/item.ts';
import { connectDesk } from '../harness/deskClient.ts';
import { sampleSheet } from '../harness/sampleShow.ts';
import { expect, test } from './support/test.ts';

// Recording a trace watches every change of the page, on the very thread that is measured.
test.use({ trace: 'off' });

interface Scrolled { readonly long: readonly number[]; readonly median: number; readonly p95: number; readonly frames: number }

/** Down and up: slowly, as fast as a hand (5,400 px a second), by leaps of most of a page; then sideways. Tasks over 50 ms, and the time between frames. */
const scrollThrough = (grid: Locator): Promise<Scrolled> => grid.evaluate(async (scroller) => {
  const long: number[] = [];
  const frames: number[] = [];
  const observer = new PerformanceObserver((list) => { for (const entry of list.getEntries()) long.push(Math.round(entry.duration)); });
  observer.observe({ type: 'longtask' });
  const frame = (): Promise<number> => new Promise((resolve) => { requestAnimationFrame(resolve); });
  scroller.scrollTo({ top: 0, left: 0 });
  await frame();
  let last = await frame();
  const run = async (steps: number, across: number, down: number): Promise<void> => {
    for (let count = 0; count < steps; count += 1) {
      scroller.scrollBy({ top: down, left: across });
      const at = await frame();
      frames.push(at - last);
      last = at;
    }
  };
  await run(60, 0, 16);
  await run(60, 0, 90);
  await run(40, 0, -90);
  await run(20, 0, 640);
  await run(40, 24, 0);
  // Entries arrive behind the task they are about.
  await new Promise((resolve) => { setTimeout(resolve, 200); });
  observer.disconnect();
  const sorted = frames.toSorted((a, b) => a - b);
  return { long, frames: frames.length, median: sorted[Math.floor(sorted.length / 2)] ?? 0, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
});

interface TraceEvent { readonly name: string; readonly ph: string; readonly pid: number; readonly tid: number; readonly tdur?: number; readonly args?: { readonly name?: string } }

/** The tasks of the page's main thread while something is done, in ms of CPU, longest first. */
async function tasksOf(page: Page, run: () => Promise<void>): Promise<readonly number[]> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('the page has no browser');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => { events.push(...(value as unknown as TraceEvent[])); });
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel'] } });
  await run();
  const complete = new Promise((resolve) => { session.once('Tracing.tracingComplete', resolve); });
  await session.send('Tracing.end');
  await complete;
  const mains = new Set(events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ pid, tid }) => `${String(pid)} ${String(tid)}`));
  return events.filter(({ name, ph, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X' && mains.has(`${String(pid)} ${String(tid)}`)).map(({ tdur }) => (tdur ?? 0) / 1_000).toSorted((a, b) => b - a);
}

test('a table of 1,000 rows scrolls without a task longer than 50 ms', async ({ afterwards, startRoom, windows }) => {
  const engine = await startRoom();
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  const sample = sampleSheet();
  const items = Array.from({ length: 1_000 }, (_none, index) => {
    const from = sample.items[index % sample.items.length] as RunsheetItem;
    return { ...from, id: `row-${String(index)}` as RunsheetItem['id'], cue: String(index + 1).padStart(4, '0'), start: index === 0 ? from.start : { kind: 'linked' as const } };
  });
  await desk.must({ kind: 'importRunsheet', sheet: { ...sample, items } });
  const { urls } = await desk.query({ kind: 'pairingLinks', role: 'producer', name: '李导' });
  const page = await windows.open('李导', (urls[0] ?? '').replace('/console', '/editor'));
  const grid = page.getByRole('grid', { name: '流程表' });
  await expect(grid).toHaveAttribute('aria-rowcount', '1002');
  await expect(grid.locator('[data-cue="0001"]')).toBeVisible();
  // Tasks are measured by the wall clock: another program on these cores can make any of them long, a slow table makes the
  // same ones long every time. So the best of a few rounds counts.
  let measured = await scrollThrough(grid);
  for (let round = 1; round < 5 && measured.long.length > 0; round += 1) measured = await scrollThrough(grid);
  console.log(`editor scroll, 1,000 rows: ${JSON.stringify(measured)}`);
  test.info().annotations.push({ type: 'scroll', description: JSON.stringify(measured) });
  if (measured.long.length === 0) expect(measured.median, 'ms a frame').toBeLessThan(18);
  else {
    // These cores are not ours alone. What the page itself asks of them is judged by the time it had them.
    const own = await tasksOf(page, async () => { await scrollThrough(grid); });
    console.log(`editor scroll on a busy machine, longest tasks in ms of CPU: ${own.slice(0, 5).join(', ')} of ${String(own.length)}`);
    expect(own.length).toBeGreaterThan(200);
    expect(own[0], 'the longest task, ms of CPU').toBeLessThan(50);
  }
});
