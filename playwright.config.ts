import { defineConfig } from '@playwright/test';
import { chromiumOptions } from './tests/harness/chromiumOptions.ts';

/** What starts a real OBS or the whole of `npm start`: one of them at a time. */
const WHOLE = ['badInput', 'demo', 'doubleGoLive', 'fault', 'journey', 'obsGone', 'startCommand'].map((name) => `${name}.spec.ts`);

/** End-to-end journeys on Debian's Chromium against the built product, two at a time on two shared cores. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  forbidOnly: true,
  // A journey drives a real OBS, a real encoder and a real browser on two shared cores: two more tries in CI, and `npm test` names what needed it.
  retries: process.env['CI'] === undefined ? 0 : 2,
  projects: [
    { name: 'whole', testMatch: WHOLE, workers: 1 },
    { name: 'screens', testMatch: '**/*.spec.ts', testIgnore: WHOLE },
  ],
  use: {
    viewport: { width: 1920, height: 1080 },
    // A trace of every test costs as much as the tests: the second try has one, or `--trace on`.
    trace: 'on-first-retry',
    launchOptions: chromiumOptions,
  },
});
