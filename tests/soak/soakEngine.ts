/**
 * The engine in a process of its own that can be looked into: `node --expose-gc soakEngine.ts FOLDER (driven|real)`. With `driven` the
 * engine's clock stands until the soak lets time pass. Answers over the process channel; see `protocol.ts`.
 */
import { countListeners } from './countListeners.ts';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { join } from 'node:path';
import { createManualClock, type ManualClock } from '#tests/fakes/manualClock.ts';
import type { EngineSample, FromEngine, ToEngine } from './protocol.ts';

const { startEngine } = await import('#engine/engine.ts');
const { createFileSecrets } = await import('#engine/adapters/secrets/fileSecrets.ts');
const { keepPausesShort } = await import('#engine/keepPausesShort.ts');

// As the product starts it (electron/serve.ts, utility.ts): the young heap is part of the memory that is judged.
keepPausesShort();

const [dataDir = '', mode = ''] = process.argv.slice(2);
const root = join(import.meta.dirname, '../..');
const clock: ManualClock | null = mode === 'driven' ? createManualClock(Date.now()) : null;
const loop = monitorEventLoopDelay({ resolution: 10 });
const send = (message: FromEngine): void => { process.send?.(message); };

const engine = await startEngine({
  dataDir, port: 0, lan: false, demo: false, resourcesDir: join(root, 'resources'), rendererDir: join(root, 'out/renderer'), version: 'soak', stderrLevel: 'error',
  secrets: ({ log }) => createFileSecrets({ path: join(dataDir, 'secrets.json'), log }),
  print: async () => 'noPrinter',
  onFatal: (error) => { console.error(error); process.exit(1); },
  onAir: () => undefined,
  ...(clock !== null && { clock }),
});
const links = await engine.links({ names: { producer: 'Soak', host: 'Host', viewer: 'Viewer', overlay: 'Overlay' }, feeds: true });
const byRole = (role: string): string => links.find((link) => link.role === role)?.url ?? '';
const feed = links.find((link) => link.role === 'ingest');
if (feed?.role !== 'ingest') throw new Error('the room has no signed feed');
loop.enable();
send({ kind: 'ready', url: engine.url, producer: byRole('producer'), host: byRole('host'), viewer: byRole('viewer'), feed: { url: feed.url, sourceId: feed.sourceId, secret: feed.secret }, startAt: clock?.now() ?? Date.now() });

process.on('message', (message: ToEngine) => { void answer(message); });
process.on('disconnect', () => process.exit(1));

async function answer(message: ToEngine): Promise<void> {
  switch (message.kind) {
    case 'advance':
      await clock?.advance(message.ms);
      return send({ kind: 'advanced', id: message.id });
    case 'sample': return send({ kind: 'sampled', id: message.id, sample: await sample() });
    case 'stop':
      await engine.stop();
      process.disconnect();
      process.exit(0);
  }
}

async function sample(): Promise<EngineSample> {
  const loopP99Ms = loop.percentile(99) / 1e6;
  const loopMaxMs = loop.max / 1e6;
  // Twice, with a turn in between: what is freed by a finalizer is only gone with the next.
  for (let turn = 0; turn < 2; turn += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  const { rss, heapUsed, external } = process.memoryUsage();
  const resources = process.getActiveResourcesInfo();
  loop.reset();
  return { rss, heapUsed, external, loopP99Ms, loopMaxMs, ...countListeners(), resources: resources.length, sockets: resources.filter((name) => name.startsWith('TCPSocket')).length, timers: clock?.pending() ?? resources.filter((name) => name === 'Timeout').length };
}
