import { defineConfig } from '@playwright/test';
import { chromiumOptions } from './tests/harness/chromiumOptions.ts';

/** End-to-end journeys on Debian's Chromium against the built product. One worker: they share two cores with a real OBS. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  forbidOnly: true,
  // A journey drives a real OBS, a real encoder and a real browser on two shared cores: two more tries in CI, and `npm test` names what needed it.
  retries: process.env['CI'] === undefined ? 0 : 2,
  use: {
    viewport: { width: 1920, height: 1080 },
    // A trace of every test costs as much as the tests: the second try has one, or `--trace on`.
    trace: 'on-first-retry',
    launchOptions: chromiumOptions,
  },
});
