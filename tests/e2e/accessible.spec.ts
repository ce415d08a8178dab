/**
 * Every screen of a moving show, its dialogs and its decks, looked at by axe: nothing serious or critical by WCAG 2.2 AA, in Chinese on
 * dark and in English on light. The grounds of both themes are paired with their words in tests/unit/renderer/state/theme.test.ts.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from '@playwright/test';
import { SECTIONS } from '../../renderer/settings/sections.ts';
import { connectDesk } from '../harness/deskClient.ts';
import { expect, test } from './support/test.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
interface Violation { readonly id: string; readonly impact: string | null; readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[] }
interface Findings { readonly violations: readonly Violation[]; readonly passes: readonly Violation[] }

/** What axe finds that keeps somebody from using the page, or the part of it, one line a rule. */
async function barriersOn(page: Page, part: string | null): Promise<{ readonly violations: readonly string[]; readonly rules: number }> {
  // Through the debugger, as the page's own policy lets no script in.
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe);
  const found = await page.evaluate<Findings, { readonly tags: readonly string[]; readonly part: string | null }>(async ({ tags, part: selector }) => {
    const { axe: engine } = window as unknown as { readonly axe: { readonly run: (context: Document | string, options: unknown) => Promise<Findings> } };
    const { violations, passes } = await engine.run(selector ?? document, { runOnly: { type: 'tag', values: tags } });
    return { violations, passes: passes.map(({ id, impact }) => ({ id, impact, nodes: [] })) };
  }, { tags: TAGS, part });
  const violations = found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, nodes }) => `${id} (${impact}) ×${nodes.length}: ${nodes.slice(0, 4).map(({ target, failureSummary = '' }) => `${target.join(' ')} [${failureSummary.split('\n')[1]?.trim() ?? ''}]`).join(' | ')}`);
  return { violations, rules: found.violations.length + found.passes.length };
}

/** The room has arrived and been drawn: what a page holds hardly changes any more. Pictures of OBS are fetched all the time, so the network is never still. */
async function settled(page: Page): Promise<void> {
  let held = -1;
  await expect.poll(async () => {
    const before = held;
    held = await page.locator('#root *').count();
    return held > 20 && Math.abs(held - before) <= held / 20;
  }, { message: page.url(), intervals: [250] }).toBe(true);
}

/** Pictures of every step would cost more than what is tested here. */
test.use({ trace: 'off' });

type Look = (name: string, page: Page, part?: string) => Promise<void>;
const DIALOG = 'dialog[open]';

/** A dialog is opened, looked at and closed again by Escape. */
async function lookInto(look: Look, page: Page, name: string, open: () => Promise<void>, part = DIALOG): Promise<void> {
  await open();
  await page.locator(part).first().waitFor();
  await look(name, page, part);
  await page.keyboard.press('Escape');
}

async function lookAtConsole(look: Look, page: Page, isWhole: boolean): Promise<void> {
  await page.getByTestId('live-row').waitFor();
  await settled(page);
  await look('console', page);
  if (!isWhole) return;
  const press = (key: string) => () => page.locator('body').press(key);
  const click = (target: Locator) => () => target.click();
  await lookInto(look, page, 'all keys', press('?'));
  await lookInto(look, page, 'palette', press('Control+k'));
  await lookInto(look, page, 'row', click(page.getByTestId('live-row')));
  await lookInto(look, page, 'tour', () => page.evaluate(() => { localStorage.setItem('cuedeck.tour', '"due"'); window.dispatchEvent(new StorageEvent('storage', { key: 'cuedeck.tour' })); }), '[data-testid=tour]');
  for (const [key, deck] of [['a', 'mixer'], ['s', 'sources'], ['o', 'outputs']] as const) {
    await press(key)();
    await look(deck, page, '[data-testid=deck]');
    await press(key)();
  }
}

async function lookAtEditor(look: Look, page: Page, isWhole: boolean): Promise<void> {
  await page.getByTestId('editor-grid').waitFor();
  await settled(page);
  await look('editor', page);
  if (isWhole) await lookInto(look, page, 'editor: bulk', async () => { await page.keyboard.press('Control+e'); });
}

/** Every screen a producer has, one after the other, with its dialogs, decks and tabs or without; the pages of settings by their own list. */
async function walk(look: Look, page: Page, isWhole: boolean): Promise<void> {
  const origin = new URL(page.url()).origin;
  const goTo = async (screen: string): Promise<void> => { await page.goto(`${origin}/${screen}`); await page.locator('main').first().waitFor(); };
  await goTo('console');
  await lookAtConsole(look, page, isWhole);
  await goTo('editor');
  await lookAtEditor(look, page, isWhole);
  for (const screen of ['shelf', 'lottery', 'words', 'crew', 'print', 'review', 'prompter']) {
    await goTo(screen);
    await settled(page);
    await look(screen, page);
    if (!isWhole || (screen !== 'shelf' && screen !== 'words')) continue;
    const tabs = page.getByRole('tablist').first().getByRole('tab');
    for (let at = 1; at < await tabs.count(); at += 1) {
      await tabs.nth(at).click();
      await look(`${screen}: ${String(at)}`, page, 'main');
    }
  }
  await goTo('settings');
  for (const section of SECTIONS) {
    await page.locator(`nav a[href*="section=${section}"]`).click();
    await expect(page.locator(`nav a[aria-current=page][href*="section=${section}"]`)).toBeVisible();
    await settled(page);
    await look(`settings: ${section}`, page, 'main');
  }
  await look('settings', page, 'nav');
}

test('no screen keeps anybody out, in both languages and both themes: axe finds nothing serious or critical by WCAG 2.2 AA', async ({ startRoom, windows, afterwards }) => {
  test.setTimeout(400_000);
  const engine = await startRoom({ args: ['--demo'] });
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  const link = async (role: 'producer' | 'host' | 'overlay'): Promise<string> => (await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role, name: 'axe' })).urls[0] ?? '';
  const seen: Record<string, readonly string[]> = {};
  let looks = 0;
  const lookIn = (kind: string): Look => async (name, page, part) => {
    await expect(page.locator('#root')).not.toBeEmpty();
    const { violations, rules } = await barriersOn(page, part ?? null);
    looks += 1;
    // A page that axe could not look at would have none; an overlay has little that is looked at.
    expect([name, rules > 3]).toEqual([name, true]);
    if (violations.length > 0) seen[`${name}, ${kind}`] = violations;
  };
  // One window at a time: each draws a moving show.
  const host = await windows.open('prompter', await link('host'), { viewport: { width: 390, height: 844 } });
  await expect(host.getByRole('timer')).toContainText(/\d\d:\d\d/u);
  await lookIn('phone')('prompter', host);
  await host.close();
  const overlay = await windows.open('overlay', await link('overlay'));
  await lookIn('video')('overlay', overlay);
  await overlay.close();
  const chinese = await windows.open('console', await link('producer'));
  await chinese.getByTestId('live-row').waitFor();
  await walk(lookIn('zh dark'), chinese, false);
  await chinese.close();
  const english = await windows.open('console in English', await link('producer'), { locale: 'en-US' });
  await english.getByTestId('live-row').waitFor();
  await english.evaluate(() => { localStorage.setItem('cuedeck.theme', '"light"'); });
  await english.reload();
  await expect(english.locator('html[data-theme=light]:lang(en)')).toHaveCount(1);
  await walk(lookIn('en light'), english, true);
  expect(seen).toEqual({});
  expect(looks).toBeGreaterThan(60);
});
