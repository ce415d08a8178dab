import { defineConfig } from 'vitest/config';

/**
 * unit: pure core and small parts, seconds, what `npm run check` runs all day.
 * integration: real SQLite, sockets, HTTP, fake platforms, built bundles.
 * obs: the contract suite and fault stories on a real OBS under Xvfb with a real RTMP sink; one at a time, two more tries in CI
 *   (OBS 29 itself crashes now and then, and a real encoder runs on two shared cores). What needed another try is named in the report.
 */
const inCi = (tries: number): number => process.env['CI'] === undefined ? 0 : tries;
const shared = { globalSetup: ['tests/setup/nodeGuard.ts'], setupFiles: ['tests/setup/seeds.ts'], testTimeout: 15_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'], maxWorkers: 2 } },
      { test: { ...shared, name: 'contracts', include: ['tests/contracts/**/*.test.ts'], testTimeout: 30_000, maxWorkers: 2, retry: inCi(1) } },
      { test: { ...shared, name: 'integration', include: ['tests/integration/**/*.test.ts'], testTimeout: 30_000, maxWorkers: 3, retry: inCi(1) } },
      { test: { ...shared, name: 'obs', include: ['tests/obs/**/*.test.ts'], testTimeout: 90_000, hookTimeout: 90_000, maxWorkers: 1, fileParallelism: false, retry: inCi(2) } },
    ],
  },
});
