import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { createChromiumPrinter } from './adapters/chromiumPrinter.ts';
import { openWindow } from './adapters/openBrowser.ts';
import { createFileSecrets } from './adapters/secrets/fileSecrets.ts';
import { ownDataFolder } from './ownDataFolder.ts';
import { startEngine, type Engine } from './engine.ts';
import { USAGE, type ParsedArguments, type ServeArguments } from './serveArguments.ts';
import { startFailure } from './startFailure.ts';
import { serveTexts, type ServeTexts } from './serveTexts.ts';

/** Runs the engine under plain Node as its command line asks: until it is told to stop, or its window is closed. Ends the process. */
export async function runServe(parsed: ParsedArguments): Promise<void> {
  switch (parsed.kind) {
    case 'wrong':
      console.error(`${parsed.problem} ${USAGE}`);
      process.exit(2);
    case 'help':
      console.log(USAGE);
      process.exit(0);
    case 'run':
      await serve(parsed.arguments).catch((thrown: unknown) => {
        console.error(thrown instanceof Error ? thrown.message : String(thrown));
        process.exit(1);
      });
  }
}

async function serve(args: ServeArguments): Promise<void> {
  const locale = args.lang ?? Intl.DateTimeFormat().resolvedOptions().locale;
  const texts = serveTexts(locale);
  const place = await chooseDataDir(args);
  const root = join(import.meta.dirname, '../..');
  const ending = Promise.withResolvers<number>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.resolve(0));

  const engine = await startEngine({
    dataDir: place.dataDir, port: args.port, lan: args.lan, demo: args.demo,
    resourcesDir: join(root, 'resources'), rendererDir: join(root, 'out/renderer'), version: readVersion(root), stderrLevel: 'warn',
    secrets: ({ log }) => createFileSecrets({ path: join(place.dataDir, 'secrets.json'), log }),
    print: createChromiumPrinter({ platform: process.platform, env: process.env, isRoot: process.getuid?.() === 0 }),
    onFatal: () => ending.resolve(1),
    onAir: () => {},
  }).catch(async (thrown: unknown) => {
    console.error(startFailure(thrown, place.dataDir, locale));
    await place.dispose();
    process.exit(1);
  });
  await announce(engine, args, texts);
  // Now, not at the end: a process that is killed never comes to it.
  flushCompileCache();
  const close = await openControlRoom(engine, args, texts, place.dataDir, () => ending.resolve(0));
  const code = await ending.promise;
  close();
  await engine.stop();
  await place.dispose();
  process.exit(code);
}

/** One JSON line per role for programs, sentences for people. */
async function announce(engine: Engine, { linksJson, demo }: ServeArguments, texts: ServeTexts): Promise<void> {
  const links = await engine.links({ names: texts.roles, feeds: linksJson });
  if (linksJson) {
    for (const link of links) console.log(JSON.stringify(link));
    return;
  }
  console.log(demo ? texts.demo : texts.ready);
  for (const link of links) if (link.role !== 'ingest') console.log(`  ${texts.labels[link.role]}  ${link.url}`);
  console.log(texts.once);
}

/** Opens the window of the person at this machine. Closing it ends the engine, unless it was asked to serve on. */
async function openControlRoom(engine: Engine, args: ServeArguments, texts: ServeTexts, dataDir: string, onClosed: () => void): Promise<() => void> {
  if (args.noOpen) return () => {};
  const isRoot = process.getuid?.() === 0;
  const window = openWindow({
    url: await engine.link('producer', texts.thisMachine), dataDir,
    platform: process.platform, env: process.env, isRoot,
  });
  if (window === null) {
    if (!args.linksJson) console.log(texts.noBrowser);
    return () => {};
  }
  if (isRoot && !args.linksJson) console.error(texts.asRoot);
  void window.closed.then(() => {
    if (!args.serve) onClosed();
  });
  return window.close;
}

/** A demo never touches real shows: it gets a folder inside the one named, or a temporary one. */
async function chooseDataDir({ dataDir, demo }: ServeArguments): Promise<{ readonly dataDir: string; readonly dispose: () => Promise<void> }> {
  if (!demo) return { dataDir: dataDir ?? ownDataFolder(), dispose: async () => {} };
  if (dataDir !== null) return { dataDir: join(dataDir, 'demo'), dispose: async () => {} };
  const temporary = await mkdtemp(join(tmpdir(), 'cuedeck-demo-'));
  return { dataDir: temporary, dispose: () => rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}

function readVersion(root: string): string {
  const content: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return typeof content === 'object' && content !== null && 'version' in content && typeof content.version === 'string' ? content.version : '0.0.0';
}
