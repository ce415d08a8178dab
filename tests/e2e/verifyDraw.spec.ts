import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sha256Hex } from '../../shared/lottery/sha256.ts';
import { proofOf } from '../unit/shared/lottery/proofFixture.ts';
import { expect, test } from './support/test.ts';

const PAGE = pathToFileURL(join(import.meta.dirname, '../../out/renderer/verify-draw.html')).href;

/** The page as a viewer has it: one file on a disk, no network. */
test.describe('the page that checks a draw', () => {
  let dir = '';
  const file = (name: string, content: unknown): string => {
    const path = join(dir, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  test.beforeEach(() => { dir = mkdtempSync(join(tmpdir(), 'verify-')); });
  test.afterEach(() => { rmSync(dir, { recursive: true }); });

  for (const [locale, right, wrong, looked] of [['zh-CN', '全部核对一致', '项对不上', '第'], ['en-US', 'Everything agrees', 'checks failed', 'place']] as const) {
    test(`says what is right and what was tampered with, and whether I am in, offline and without asking anybody: ${locale}`, async ({ browser }) => {
      const context = await browser.newContext({ locale, offline: true });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(PAGE);
      const proof = proofOf(60, { withBeacon: true });
      await page.locator('input[type=file]').setInputFiles(file('proof.json', proof));
      await expect(page.getByRole('status').first()).toContainText(right);
      await expect(page.locator('[data-check]')).toHaveCount(15);
      // Moments as people write them, with their zone: no raw milliseconds anywhere.
      await expect(page.getByTestId('times').locator('time')).toHaveCount(5);
      await expect(page.getByTestId('times')).toContainText(/\d{2}:\d{2}:\d{2} \S+/u);
      expect(await page.locator('main').innerText()).not.toMatch(/\b1\d{12}\b/u);
      const first = Array.from({ length: 60 }, (_, n) => n).find((n) => proof.ranked[0]?.key === keyOf(proof.rules, n)) ?? -1;
      await page.locator('input[name=platform]').fill(first % 3 === 0 ? 'bilibili' : 'douyin');
      await page.locator('input[name=userId]').fill(`u${String(first)}`);
      await page.locator('form button').click();
      await expect(page.getByTestId('am-i-in')).toContainText(looked);
      await page.locator('input[type=file]').setInputFiles(file('forged.json', { ...proof, seed: sha256Hex('another') }));
      await expect(page.getByRole('status').first()).toContainText(wrong);
      await expect(page.locator('[data-check=commit]')).toHaveClass('bad');
      for (const [name, content, told] of [['none.json', 'not json', /JSON/u], ['other.json', { a: 1 }, /proof\.json/u], ['undrawn.json', { format: 'cuedeck.lottery-file', proof: null }, /评委|judges/u]] as const) {
        await page.locator('input[type=file]').setInputFiles(file(name, content));
        await expect(page.getByRole('alert')).toContainText(told);
      }
      expect(asked.filter((url) => url !== PAGE)).toEqual([]);
      await context.close();
    });
  }

  for (const path of ['/verify-draw.html', '/verify-draw']) {
    test(`works as well from the engine, under its own policy, and no other page is served under it: ${path}`, async ({ startRoom, browser }) => {
      const engine = await startRoom();
      const context = await browser.newContext({ locale: 'zh-CN' });
      const page = await context.newPage();
      const refused: string[] = [];
      page.on('console', (message) => { if (message.type() === 'error') refused.push(message.text()); });
      const answer = await page.goto(`${engine.url}${path}`);
      const policy = answer?.headers()['content-security-policy'] ?? '';
      expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/]{43}='; .*frame-ancestors 'none'$/u);
      expect(policy).not.toContain("script-src 'unsafe-inline'");
      await page.locator('input[type=file]').setInputFiles(file('proof.json', proofOf(20)));
      await expect(page.getByRole('status').first()).toContainText('全部核对一致');
      expect(refused).toEqual([]);
      expect((await page.goto(`${engine.url}/`))?.headers()['content-security-policy']).toContain("script-src 'self'");
      await context.close();
    });
  }
});

/** The key of the n-th person of the fixture. */
function keyOf(rules: string, n: number): string {
  const { salt } = JSON.parse(rules) as { readonly salt: string };
  const platform = n % 3 === 0 ? 'bilibili' : 'douyin';
  return `${platform}:${sha256Hex(`${salt}|${platform}:u${String(n)}`)}`;
}
