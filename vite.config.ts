import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const at = (path: string): string => join(import.meta.dirname, path);

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
  // Every window, Electron's too, loads from the engine's HTTP root.
  root: at('renderer'),
  base: '/',
  publicDir: false,
  plugins: [react()],
  environments: {
    client: {
      build: {
        outDir: at('out/renderer'),
        emptyOutDir: true,
        assetsInlineLimit: 0, // the pages' policy allows fonts and pictures from files only, never data: URLs
        chunkSizeWarningLimit: 1500,
      },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: at('out/main'),
        emptyOutDir: true,
        rolldownOptions: {
          input: { main: at('electron/main.ts') },
          external: nodeExternal,
          output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: at('out/preload'),
        emptyOutDir: true,
        rolldownOptions: {
          input: { preload: at('electron/preload/preload.ts') },
          external: nodeExternal,
          output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
        },
      },
    },
    engine: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['better-sqlite3', 'bufferutil', 'utf-8-validate'] },
      build: {
        outDir: at('out/engine'),
        emptyOutDir: true,
        target: 'node24',
        rolldownOptions: {
          input: {
            serve: at('electron/serve.ts'),
            utility: at('electron/engine/utility.ts'),
            storeWorker: at('electron/engine/adapters/store/storeWorker.ts'),
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
