/**
 * Every screen of a moving show, looked at by axe: nothing serious or critical by WCAG 2.2 AA.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { SECTIONS } from '../../renderer/settings/sections.ts';
import { expect, test } from './support/test.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
interface Violation { readonly id: string; readonly impact: string | null; readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[] }

interface Findings { readonly violations: readonly Violation[]; readonly passes: readonly Violation[] }

/** What axe finds that keeps somebody from using the page, one line a rule. */
async function barriersOn(page: Page): Promise<{ readonly violations: readonly string[]; readonly rules: number }> {
  // Through the debugger, as the page's own policy lets no script in.
  await page.evaluate(axe);
  const found = await page.evaluate<Findings, readonly string[]>(async (tags) => {
    const { axe: engine } = window as unknown as { readonly axe: { readonly run: (context: Document, options: unknown) => Promise<Findings> } };
    const { violations, passes } = await engine.run(document, { runOnly: { type: 'tag', values: tags } });
    return { violations, passes: passes.map(({ id, impact }) => ({ id, impact, nodes: [] })) };
  }, TAGS);
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
  }, { message: page.url(), intervals: [700] }).toBe(true);
}

const SETTINGS = SECTIONS.map((section) => `settings?section=${section}`);
const SCREENS = ['console', 'editor', 'shelf', 'lottery', 'words', 'prompter', 'crew', 'print', 'review', ...SETTINGS];

test('no screen keeps anybody out: axe finds nothing serious or critical by WCAG 2.2 AA', async ({ startRoom, windows }) => {
  test.setTimeout(400_000);
  const engine = await startRoom({ args: ['--demo'] });
  const producer = await windows.open('console', engine.link('producer'));
  await producer.getByTestId('live-row').waitFor();
  const host = await windows.open('prompter', engine.link('host'), { viewport: { width: 390, height: 844 } });
  const overlay = await windows.open('overlay', engine.link('overlay'));
  const seen: Record<string, readonly string[]> = {};
  const look = async (name: string, page: Page): Promise<void> => {
    await expect(page.locator('#root')).not.toBeEmpty();
    const { violations, rules } = await barriersOn(page);
    // A page that axe could not look at would have none; an overlay has little that is looked at.
    expect([name, rules > 3]).toEqual([name, true]);
    if (violations.length > 0) seen[name] = violations;
  };
  await expect(host.getByRole('timer')).toContainText(/\d\d:\d\d/u);
  await look('prompter on a phone', host);
  await look('overlay', overlay);
  const origin = new URL(producer.url()).origin;
  for (const screen of SCREENS) {
    await producer.goto(`${origin}/${screen}`);
    await producer.locator('main').first().waitFor();
    if (screen === 'console') await producer.getByTestId('live-row').waitFor();
    await settled(producer);
    await look(screen, producer);
  }
  expect(seen).toEqual({});
});
