import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import type { RunsheetItem } from '../../../shared/runsheet/item.ts';
import { chromiumOptions } from '../../harness/chromiumOptions.ts';
import { connectDesk, type DeskClient } from '../../harness/deskClient.ts';
import { startEngineProcess } from '../../harness/engineProcess.ts';
import { sampleSheet } from '../../harness/sampleShow.ts';
import { tasksDuring, type Task } from '../mainThreadTasks.ts';
import { against, type BenchCase } from '../result.ts';
import { median } from '../stats.ts';

/** The first row of the table when all of it is there. */
export const FIRST_ROW = '[data-testid="editor-grid"][aria-rowcount="1002"] [data-cue="0001"]';

/** The editor with the sample's rows over and over until there are a thousand. */
export async function openTable(): Promise<{ readonly desk: DeskClient; readonly browser: Browser; readonly page: Page; readonly close: () => Promise<void> }> {
  const engine = await startEngineProcess();
  const desk = await connectDesk(engine.link('producer'));
  const sample = sampleSheet();
  const items = Array.from({ length: 1_000 }, (_none, index) => {
    const from = sample.items[index % sample.items.length] as RunsheetItem;
    return { ...from, id: `row-${String(index)}` as RunsheetItem['id'], cue: String(index + 1).padStart(4, '0'), start: index === 0 ? from.start : { kind: 'linked' as const } };
  });
  await desk.must({ kind: 'importRunsheet', sheet: { ...sample, items } });
  const { urls } = await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name: 'bench' });
  const browser = await chromium.launch(chromiumOptions);
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.goto((urls[0] ?? '').replace('/console', '/editor'));
  await page.locator(FIRST_ROW).waitFor();
  return { desk, browser, page, close: async () => { desk.close(); await browser.close(); await engine.dispose(); } };
}

/** One way to scroll: so many frames, each by so much. */
interface Stretch { readonly name: string; readonly steps: number; readonly across: number; readonly down: number }

/** Down and up: slowly, as fast as a hand (5,400 px a second), by leaps of most of a page; then sideways. */
const STRETCHES: readonly Stretch[] = [
  { name: 'slow', steps: 60, across: 0, down: 16 }, { name: 'fast', steps: 60, across: 0, down: 90 }, { name: 'back', steps: 40, across: 0, down: -90 },
  { name: 'leap', steps: 20, across: 0, down: 640 }, { name: 'side', steps: 40, across: 24, down: 0 },
];

/** Scrolls and tells how long each frame took, ms. */
const scroll = (page: Page, stretch: Stretch): Promise<readonly number[]> => page.getByTestId('editor-grid').evaluate(async (scroller, { steps, across, down }) => {
  const frame = (): Promise<number> => new Promise((resolve) => { requestAnimationFrame(resolve); });
  const frames: number[] = [];
  await frame();
  let last = await frame();
  for (let count = 0; count < steps; count += 1) {
    scroller.scrollBy({ top: down, left: across });
    const at = await frame();
    frames.push(at - last);
    last = at;
  }
  // What a leap leaves for later belongs to it.
  await frame();
  await frame();
  return frames;
}, stretch);

/** Whole pages by the keyboard, and from one end to the other. */
const JUMPS = ['PageDown', 'PageDown', 'PageDown', 'PageUp', 'Control+End', 'Control+Home', 'Control+End', 'PageUp', 'Control+Home'];

async function jump(page: Page): Promise<void> {
  for (const key of JUMPS) {
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve))); }));
  }
}

interface Round { readonly tasks: readonly Task[]; readonly frames: readonly number[]; readonly leapCpuMs: number; readonly jumpCpuMs: number }

const cpuOf = (tasks: readonly Task[]): number => tasks.reduce((sum, { cpuMs }) => sum + cpuMs, 0);

async function scrollThrough(session: CDPSession, page: Page): Promise<Round> {
  const tasks: Task[] = [];
  const frames: number[] = [];
  let leapCpuMs = 0;
  await page.keyboard.press('Control+Home');
  await page.getByTestId('editor-grid').evaluate((scroller) => { scroller.scrollTo({ top: 0, left: 0 }); });
  for (const stretch of STRETCHES) {
    const { result, tasks: own } = await tasksDuring(session, () => scroll(page, stretch));
    frames.push(...result);
    tasks.push(...own);
    if (stretch.name === 'leap') leapCpuMs = cpuOf(own) / stretch.steps;
  }
  const { tasks: jumps } = await tasksDuring(session, () => jump(page));
  return { tasks: [...tasks, ...jumps], frames, leapCpuMs, jumpCpuMs: cpuOf(jumps) / JUMPS.length };
}

const LONG_MS = 50;

/**
 * A table of a thousand rows scrolled through. A long task is counted by the wall clock, as a person feels it; the median
 * round counts, since the cores are shared. `longest_task_ms` is the CPU time of the dearest task of all rounds: ours alone.
 */
const table1000: BenchCase = {
  name: 'runsheet.table1000',
  produces: ['runsheet.table1000.long_tasks'],
  run: async ({ quick }) => {
    const { browser, page, close } = await openTable();
    const session = await browser.newBrowserCDPSession();
    await scrollThrough(session, page);
    const rounds: Round[] = [];
    for (let round = 0; round < (quick ? 3 : 7); round += 1) rounds.push(await scrollThrough(session, page));
    await close();
    const of = (read: (round: Round) => number): number => median(rounds.map(read));
    return [
      against('runsheet.table1000.long_tasks', 'tasks', of(({ tasks }) => tasks.filter(({ wallMs }) => wallMs > LONG_MS).length), '<=', 0),
      against('runsheet.table1000.longest_task_ms', 'ms CPU', Math.max(...rounds.flatMap(({ tasks }) => tasks.map(({ cpuMs }) => cpuMs))), '<=', LONG_MS),
      against('runsheet.table1000.fps', 'fps', of(({ frames }) => 1_000 * frames.length / frames.reduce((sum, ms) => sum + ms, 0)), '>=', 58),
      against('runsheet.table1000.frame_ms', 'ms', of(({ frames }) => median(frames)), '<=', 18),
      against('runsheet.table1000.leap_ms', 'ms CPU', of(({ leapCpuMs }) => leapCpuMs), '<=', 16),
      against('runsheet.table1000.jump_ms', 'ms CPU', of(({ jumpCpuMs }) => jumpCpuMs), '<=', 35),
    ];
  },
};

export const tableCases: readonly BenchCase[] = [table1000];
