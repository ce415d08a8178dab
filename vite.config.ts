import react from '@vitejs/plugin-react';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const at = (path: string): string => join(import.meta.dirname, path);

/**
 * One build, five bundles (`vite build --app`):
 * - client  -> out/renderer : every window, the same files for Electron and for a browser on the LAN
 * - verifier -> out/verifier, then out/renderer/verify-draw.html : the page that checks a draw, whole in one file that asks no network
 * - main    -> out/main     : Electron main process. CJS on purpose: top-level await in an ESM main deadlocks
 *                             before `ready` (electron#40719); CJS makes the mistake a build error.
 * - preload -> out/preload  : CJS because sandboxed preloads must be
 * - engine  -> out/engine   : the show engine: `serve` (plain Node), `utility` (Electron utility process) and the store worker
 */
const nodeExternal = ['electron', 'better-sqlite3', 'bufferutil', 'utf-8-validate', /^node:/];

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Puts the script into its page. Its hash and that of the styles stand in the page's own policy: no other script runs in it, and nothing is asked of any network. */
function writeVerifier(): void {
  // The end of a script element must not stand inside one; `<!--` opens a mode nobody wants.
  const script = readFileSync(at('out/verifier/verify.js'), 'utf8').replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const source = readFileSync(at('renderer/verify/page.html'), 'utf8');
  const style = /<style>([^]*?)<\/style>/u.exec(source)?.[1] ?? '';
  const page = source.replace('%STYLE_HASH%', () => hashOf(style)).replace('%SCRIPT_HASH%', () => hashOf(script)).replace('%SCRIPT%', () => script);
  writeFileSync(at('out/renderer/verify-draw.html'), page);
}

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
    verifier: {
      consumer: 'client',
      build: {
        outDir: at('out/verifier'),
        emptyOutDir: true,
        rolldownOptions: { input: { verify: at('renderer/verify/main.ts') }, output: { format: 'iife', entryFileNames: '[name].js' } },
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
      writeVerifier();
    },
  },
});
