/**
 * `npm run dev`: the engine from source (restarted when its files change) and the windows through Vite with hot reload.
 * Starts on the demo unless told otherwise; open the printed link.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createServer } from 'vite';

const root = join(import.meta.dirname, '../..');
const enginePort = Number(process.env['CUEDECK_ENGINE_PORT'] ?? 4480);
const engineUrl = `http://127.0.0.1:${enginePort}`;
const args = process.argv.slice(2);

const vite = await createServer({
  configFile: join(root, 'vite.config.ts'),
  server: {
    host: '127.0.0.1', port: 5173, strictPort: false,
    // The engine checks Host and Origin against its own address; the proxy speaks as that address.
    proxy: Object.fromEntries(['/socket.io', '/api', '/healthz', '/ingest', '/hooks'].map((path) => [path, { target: engineUrl, changeOrigin: true, ws: true, headers: { origin: engineUrl } }])),
  },
});
await vite.listen();
const viteUrl = vite.resolvedUrls?.local[0] ?? 'http://127.0.0.1:5173/';

let engine: ChildProcess | null = null;
let again: NodeJS.Timeout | null = null;
startEngine();
for (const folder of ['electron/engine', 'shared']) {
  watch(join(root, folder), { recursive: true }, () => {
    if (again !== null) clearTimeout(again);
    again = setTimeout(() => engine?.kill('SIGTERM'), 200);
  });
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    engine?.removeAllListeners('exit');
    engine?.kill('SIGTERM');
    void vite.close().then(() => process.exit(0));
  });
}

function startEngine(): void {
  engine = spawn(process.execPath, [join(root, 'electron/serve.ts'), '--serve', '--no-open', '--links-json', '--port', String(enginePort), ...(args.length > 0 ? args : ['--demo'])], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  if (engine.stdout !== null) createInterface({ input: engine.stdout }).on('line', (line) => console.log(line.replaceAll(engineUrl, viteUrl.replace(/\/$/u, ''))));
  engine.on('exit', () => setTimeout(startEngine, 300));
}
