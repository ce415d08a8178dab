import { defineConfig } from 'vitest/config';

/**
 * unit: pure core and small parts, seconds, what `npm run check` runs all day.
 * integration: real SQLite, sockets, HTTP, fake platforms, built bundles.
 * obs: the contract suite and fault stories on a real OBS under Xvfb with a real RTMP sink; one at a time, one more try in CI
 *   (a real encoder on two shared cores).
 */
const shared = { globalSetup: ['tests/setup/nodeGuard.ts'], testTimeout: 15_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'] } },
      { test: { ...shared, name: 'contracts', include: ['tests/contracts/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { ...shared, name: 'integration', include: ['tests/integration/**/*.test.ts'], testTimeout: 30_000, maxWorkers: 2 } },
      { test: { ...shared, name: 'obs', include: ['tests/obs/**/*.test.ts'], testTimeout: 90_000, hookTimeout: 90_000, maxWorkers: 1, fileParallelism: false, retry: process.env['CI'] === undefined ? 0 : 1 } },
    ],
  },
});
