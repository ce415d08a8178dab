/**
 * `npm run screenshots`: takes the pictures of docs/screenshots from the running product (the demo and a fresh room),
 * each screen at the sizes people use. Open and look at them before committing: clipped, empty or untranslated is a bug.
 * Only some of them: `npm run screenshots -- firstRun light demo mixer desk comments crew figures training trouble preflight drift shelf lottery words review paper`. With `theme=light`
 * the same pages in the other theme, and with `into=<folder>` not among the documents: every page wants to be looked at in both. Needs ffmpeg, which brings them down to a third of their size, and for the report on paper pdftoppm (poppler-utils).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumOptions } from '../harness/chromiumOptions.ts';
import { connectDesk, type DeskClient } from '../harness/deskClient.ts';
import { root, startEngineProcess } from '../harness/engineProcess.ts';
import { onAirRun } from '../harness/sampleShow.ts';
import { trainingPictures } from './support/trainingPictures.ts';
import { driftPictures, healthPictures, preflightPictures } from './support/healthPictures.ts';
import { mixerPictures, obsPictures, type Camera, type DemoRoom } from './support/obsPictures.ts';
import { deskPictures } from './support/deskPictures.ts';
import { shelfPictures } from './support/shelfPictures.ts';
import { figurePictures } from './support/figurePictures.ts';
import { crewPictures } from './support/crewPictures.ts';
import { paperPictures } from './support/paperPictures.ts';
import { reviewPictures } from './support/reviewPictures.ts';
import { findPictures } from './support/findPictures.ts';
import { lotteryPictures, wordsPictures } from './support/lotteryPictures.ts';
import { duration } from '../../shared/time/instant.ts';

const option = (name: string): string | null => process.argv.slice(2).find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
const folder = option('into') ?? join(root, 'docs/screenshots');
const theme = option('theme');
const DESK_SIZES = [[1920, 1080], [1280, 720]] as const;
const PHONE = [390, 844] as const;

/** How long the demo runs before its pictures are taken: the chart and the numbers need something to show. */
const DEMO_MS = 75_000;

const taken: string[] = [];
const wanted = process.argv.slice(2).filter((word) => !word.includes('='));
const isWanted = (part: string): boolean => wanted.length === 0 || wanted.includes(part);
const camera: Camera = { open, shoot: (page, name) => shoot(page, name, DESK_SIZES), link: freshLink };

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(chromiumOptions);
try {
  if (isWanted('firstRun')) await firstRun(browser);
  if (isWanted('light')) await lightTheme(browser);
  if (isWanted('demo')) await demo(browser);
  if (isWanted('desk') || isWanted('mixer')) await deskOfObs(browser);
  if (isWanted('comments')) await deskPictures(browser, camera);
  if (isWanted('shelf')) await shelfPictures(browser, camera);
  if (isWanted('figures')) await figurePictures(browser, camera);
  if (isWanted('training')) await trainingPictures(browser, camera);
  if (isWanted('trouble')) await healthPictures(browser, camera);
  if (isWanted('preflight')) await preflightPictures(browser, camera);
  if (isWanted('drift')) await driftPictures(browser, camera);
  if (isWanted('comments')) await findPictures(browser, camera);
  if (isWanted('crew')) await crewPictures(browser, camera);
  if (isWanted('lottery')) await lotteryPictures(browser, { ...camera, phone: (page, name) => shoot(page, name, [PHONE]) });
  if (isWanted('words')) await wordsPictures(browser, camera);
  if (isWanted('review')) await reviewPictures(browser, camera);
  if (isWanted('paper')) taken.push(...await paperPictures(folder));
} finally {
  await browser.close();
}
// At the end: what runs meanwhile (a fake OBS in this very process) must not be kept waiting.
for (const path of taken) shrink(path);

async function firstRun(within: Browser): Promise<void> {
  const engine = await startEngineProcess();
  const desk = await connectDesk(engine.link('producer'));
  for (const [locale, name] of [['zh-CN', 'first-run'], ['en-US', 'first-run-en']] as const) {
    const page = await open(within, await freshLink(desk, 'producer'), locale);
    await page.locator('main').first().waitFor();
    await shoot(page, name, DESK_SIZES);
    await page.context().close();
  }
  desk.close();
  await engine.dispose();
}

/** The light theme where most of an evening is spent, the tour over the console, and the console magnified to twice its size. */
async function lightTheme(within: Browser): Promise<void> {
  const engine = await startEngineProcess({ args: ['--demo'] });
  const desk = await connectDesk(engine.link('producer'));
  await desk.until('the demo is on air', (state) => state.show.kind === 'running');
  for (const [locale, mark] of [['zh-CN', ''], ['en-US', '-en']] as const) {
    const page = await open(within, await freshLink(desk, 'producer'), locale);
    await page.getByTestId('live-row').waitFor();
    await page.evaluate(() => { localStorage.setItem('cuedeck.tour', '"due"'); });
    await page.reload();
    await page.getByTestId('tour').waitFor();
    await page.keyboard.press('ArrowRight');
    await shoot(page, `tour${mark}`, DESK_SIZES);
    await page.keyboard.press('Escape');
    await page.evaluate(() => { localStorage.setItem('cuedeck.theme', '"light"'); });
    await page.reload();
    await page.getByTestId('live-row').waitFor();
    await page.waitForTimeout(locale === 'zh-CN' ? 45_000 : 3_000);
    await shoot(page, `console-light${mark}`, DESK_SIZES);
    if (locale === 'zh-CN') await shoot(page, 'console-magnified', [[960, 540]]);
    const origin = new URL(page.url()).origin;
    for (const [screen, name] of [['editor', 'editor-light'], ['settings?section=language', 'settings-language']] as const) {
      await page.goto(`${origin}/${screen}`);
      await page.waitForTimeout(1_500);
      await shoot(page, `${name}${mark}`, [[1280, 720]]);
    }
    await page.context().close();
  }
  desk.close();
  await engine.dispose();
}

async function demo(within: Browser): Promise<void> {
  const engine = await startEngineProcess({ args: ['--demo'] });
  const desk = await connectDesk(engine.link('producer'));
  await desk.until('the demo is on air', (state) => state.show.kind === 'running');
  const page = await open(within, await freshLink(desk, 'producer'), 'zh-CN');
  const host = await open(within, await freshLink(desk, 'host'), 'zh-CN');
  // The hero product's row: it has points, a price, forbidden words and a scene of its own.
  const { show } = desk.state();
  const hero = show.kind === 'running' ? show.sheet.items.find((item) => item.productIds.includes('P03' as never)) : undefined;
  if (hero === undefined) throw new Error('the demo has no hero product');
  await desk.must({ kind: 'jumpToItem', itemId: hero.id, sawOnAir: onAirRun(desk)?.id ?? null, jumpedRows: 'toDo' });
  await page.waitForTimeout(DEMO_MS);
  await desk.must({ kind: 'sendHostCue', text: '黄皮选 02 自然色,三号偏白' });
  await page.waitForTimeout(1_500);
  await shoot(page, 'console', DESK_SIZES);
  await shoot(host, 'prompter', [...DESK_SIZES, PHONE]);
  const hostEn = await open(within, await freshLink(desk, 'host'), 'en-US');
  await hostEn.waitForTimeout(2_000);
  await shoot(hostEn, 'prompter-en', [[1280, 720], PHONE]);
  await hostEn.context().close();
  await host.getByRole('button', { name: '收到' }).click();
  await page.waitForTimeout(500);
  const english = await open(within, await freshLink(desk, 'producer'), 'en-US');
  await english.waitForTimeout(4_000);
  await shoot(english, 'demo-en', DESK_SIZES);
  const origin = new URL(english.url()).origin;
  for (const section of ['obs', 'pair']) {
    await page.goto(`${origin}/settings?section=${section}`);
    await page.waitForTimeout(1_000);
    await shoot(page, `settings-${section}`, [[1280, 720]]);
  }
  await runsheetViews(page, english, desk, origin);
  desk.close();
  await engine.dispose();
}

/** Mixer, automations, OBS actions and overlay, in a demo of their own. */
async function deskOfObs(within: Browser): Promise<void> {
  const engine = await startEngineProcess({ args: ['--demo'] });
  const desk = await connectDesk(engine.link('producer'));
  await desk.until('the demo is on air', (state) => state.show.kind === 'running' && state.obs.inventory !== null);
  const { show } = desk.state();
  const hero = show.kind === 'running' ? show.sheet.items.find((item) => item.productIds.includes('P03' as never)) : undefined;
  if (hero === undefined) throw new Error('the demo has no hero product');
  const [page, english] = [await open(within, await freshLink(desk, 'producer'), 'zh-CN'), await open(within, await freshLink(desk, 'producer'), 'en-US')];
  await desk.must({ kind: 'jumpToItem', itemId: hero.id, sawOnAir: onAirRun(desk)?.id ?? null, jumpedRows: 'toDo' });
  await page.waitForTimeout(20_000);
  const room: DemoRoom = { camera, engine, desk, page, english };
  if (isWanted('mixer')) await mixerPictures(room);
  if (isWanted('desk')) await obsPictures(within, room);
  desk.close();
  await engine.dispose();
}

/** Six minutes late on purpose, so that there is something to catch up. */
async function runsheetViews(page: Page, english: Page, desk: DeskClient, origin: string): Promise<void> {
  await desk.must({ kind: 'addTime', ms: duration(20 * 60_000), sawOnAir: onAirRun(desk)?.id ?? null });
  await page.goto(`${origin}/console`);
  await page.getByTestId('live-row').waitFor();
  await page.waitForTimeout(2_000);
  await shoot(page, 'catch-up', DESK_SIZES);
  await shoot(english, 'catch-up-en', [[1280, 720]]);
  await page.getByRole('tab', { name: '时间轴' }).first().click();
  await page.waitForTimeout(1_000);
  await shoot(page, 'timeline', [[1920, 1080]]);
  for (const view of ['editor', 'crew', 'print']) {
    await page.goto(`${origin}/${view}`);
    await page.waitForTimeout(2_000);
    await shoot(page, view, view === 'crew' ? [[1920, 1080], PHONE] : view === 'editor' ? DESK_SIZES : [[1920, 1080]]);
  }
  for (const view of ['editor', 'crew']) {
    await english.goto(`${origin}/${view}`);
    await english.waitForTimeout(2_000);
    await shoot(english, `${view}-en`, view === 'crew' ? [[1920, 1080]] : [[1280, 720]]);
  }
}

async function freshLink(desk: DeskClient, role: 'producer' | 'host'): Promise<string> {
  const { urls } = await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role, name: role === 'host' ? '主播' : '小林' });
  return urls[0] ?? '';
}

async function open(within: Browser, link: string, locale: string): Promise<Page> {
  const context = await within.newContext({ viewport: { width: 1920, height: 1080 }, locale, timezoneId: 'Asia/Shanghai' });
  if (theme !== null) await context.addInitScript((chosen) => { localStorage.setItem('cuedeck.theme', JSON.stringify(chosen)); }, theme);
  const page = await context.newPage();
  await page.goto(link);
  return page;
}

async function shoot(page: Page, name: string, sizes: readonly (readonly [number, number])[]): Promise<void> {
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(600);
    const path = join(folder, `${name}-${width}x${height}.png`);
    await page.screenshot({ path });
    taken.push(path);
  }
  await page.setViewportSize({ width: 1920, height: 1080 });
}

/** The same picture with 256 colours of its own, a third of the size. */
function shrink(path: string): void {
  const small = `${path}.small.png`;
  execFileSync('ffmpeg', ['-y', '-loglevel', 'error', '-i', path, '-vf', 'split[a][b];[a]palettegen=max_colors=256:stats_mode=full[p];[b][p]paletteuse=dither=none', '-pix_fmt', 'pal8', small]);
  renameSync(small, path);
}
