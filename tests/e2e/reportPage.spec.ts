/** The report as a file that left the room: opened from the disk, without a network, in both languages, on paper and on a telephone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { createPageFonts } from '#engine/review/pageFonts.ts';
import { reportPage } from '#shared/review/page/reportPage.ts';
import { REPORT_PARTS, type WholeReport } from '#shared/review/report.ts';
import { sampleReport } from '../fakes/sampleReport.ts';

const SIZES = [['desk', 1280, 900, 'screen'], ['phone', 390, 844, 'screen'], ['paper', 703, 1000, 'print']] as const;

for (const language of ['zh', 'en'] as const) {
  test(`the report opens offline, asks for nothing, and fits its page (${language})`, async ({ browser }, info) => {
    const dir = mkdtempSync(join(tmpdir(), 'cuedeck-page-'));
    try {
      const text = reportPage(sampleReport() as WholeReport, language);
      const fonts = await createPageFonts(join(import.meta.dirname, '../../node_modules/@fontsource-variable/noto-sans-sc'))(text);
      const path = join(dir, 'report.html');
      writeFileSync(path, text.replace('</head>', () => `<style>${fonts}</style></head>`));
      const context = await browser.newContext({ offline: true });
      const page = await context.newPage();
      const [asked, problems]: [string[], string[]] = [[], []];
      page.on('request', (request) => { if (!request.url().startsWith('data:')) asked.push(request.url()); });
      page.on('console', (message) => { problems.push(message.text()); });
      page.on('pageerror', (error) => { problems.push(error.message); });
      for (const [name, width, height, media] of SIZES) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ media });
        await page.goto(pathToFileURL(path).href);
        for (const id of REPORT_PARTS) await expect(page.locator(`section#${id} h2`)).toBeVisible();
        // Nothing sticks out of the page; wide tables of a telephone scroll by themselves.
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), name).toBeLessThanOrEqual(1);
        await info.attach(`${language}-${name}`, { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' });
      }
      await page.locator('nav a').last().click();
      await expect(page.locator('section#annex')).toBeInViewport();
      // The file itself, once a size; nothing else was ever asked for.
      expect(asked).toEqual(SIZES.map(() => pathToFileURL(path).href));
      expect(problems).toEqual([]);
      await context.close();
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
}
