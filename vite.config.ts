import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * One build, four bundles (`vite build --app`):
 * - client  -> out/renderer : every window, the same files for Electron and for a browser on the LAN
 * - main    -> out/main     : Electron main process. CJS on purpose: top-level await in an ESM main deadlocks
 *                             before `ready` (electron#40719); CJS makes the mistake a build error.
 * - preload -> out/preload  : CJS because sandboxed preloads must be
 * - engine  -> out/engine   : the show engine: `serve` (plain Node), `utility` (Electron utility process) and the store worker
 */
const nodeExternal = ['electron', 'better-sqlite3', 'bufferutil', 'utf-8-validate', /^node:/];

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [react()],
  environments: {
    client: {
      build: {
        outDir: 'out/renderer',
        emptyOutDir: true,
        chunkSizeWarningLimit: 1500,
        rolldownOptions: { input: 'renderer/index.html' },
      },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: 'out/main',
        emptyOutDir: true,
        rolldownOptions: {
          input: { main: 'electron/main.ts' },
          external: nodeExternal,
          output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: 'out/preload',
        emptyOutDir: true,
        rolldownOptions: {
          input: { preload: 'electron/preload/preload.ts' },
          external: nodeExternal,
          output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
        },
      },
    },
    engine: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['better-sqlite3', 'bufferutil', 'utf-8-validate'] },
      build: {
        outDir: 'out/engine',
        emptyOutDir: true,
        target: 'node24',
        rolldownOptions: {
          input: {
            serve: 'electron/serve.ts',
            utility: 'electron/engine/utility.ts',
            storeWorker: 'electron/engine/adapters/store/storeWorker.ts',
          },
          external: nodeExternal,
          output: { format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: 'chunk-[name]-[hash].mjs' },
        },
      },
    },
  },
  builder: {
    buildApp: async (builder) => {
      await Promise.all(Object.values(builder.environments).filter((e) => e.name !== 'ssr').map((e) => builder.build(e)));
    },
  },
});
