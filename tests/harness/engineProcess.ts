/** The product as a user starts it: the built engine as its own process, found by the links it prints. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const linkSchema = z.object({ role: z.string(), url: z.string(), sourceId: z.string().optional(), secret: z.string().optional() });

export const root = join(import.meta.dirname, '../..');

export interface EngineProcess {
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  /** A one-time pairing link of a role, as printed. */
  readonly link: (role: 'producer' | 'host' | 'viewer' | 'overlay') => string;
  /** Where and with which key the room's signed feed posts. */
  readonly feed: FeedAccess;
  readonly pid: number;
  readonly output: () => string;
  /** SIGKILL: no goodbye, no flush. Resolves once the process is gone. */
  readonly kill9: () => Promise<void>;
  /** SIGTERM and wait; resolves with the exit code. */
  readonly stop: () => Promise<number | null>;
  /** Removes the data directory too. */
  readonly dispose: () => Promise<void>;
}

export interface FeedAccess { readonly url: string; readonly sourceId: string; readonly secret: string }

export interface StartOptions { readonly dataDir?: string; readonly port?: number; readonly args?: readonly string[]; readonly env?: NodeJS.ProcessEnv }

/** Starts `out/engine/serve.mjs --serve ...`; resolves when it has printed its links. @throws with its output when it ends first */
export async function startEngineProcess(options: StartOptions = {}): Promise<EngineProcess> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'cuedeck-data-'));
  const child = spawn(process.execPath, [join(root, 'out/engine/serve.mjs'), '--serve', '--data', dataDir, '--port', String(options.port ?? 0), '--no-open', '--links-json', ...(options.args ?? [])], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...options.env },
  });
  // Not left behind by a run that ends in the middle.
  const endWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', endWithUs);
  child.once('exit', () => process.off('exit', endWithUs));
  const lines: string[] = [];
  const links = new Map<string, string>();
  let feed: FeedAccess | null = null;
  const exited = new Promise<number | null>((resolve) => { child.once('exit', (code) => resolve(code)); });
  child.stderr.on('data', (data: Buffer) => lines.push(data.toString()));
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      const link = readLink(line);
      if (link === null) return;
      links.set(link.role, link.url);
      if (link.feed !== null) feed = link.feed;
      if (links.size >= 5) resolve();
    });
    void exited.then((code) => reject(new Error(`the engine ended (${String(code)}) before it was ready:\n${lines.join('\n')}`)));
  });
  const url = new URL(links.get('producer') ?? '').origin;
  if (feed === null) throw new Error('no feed access was printed');
  return handle(child, { dataDir, url, links, lines, exited, feed });
}

function readLink(line: string): { role: string; url: string; feed: FeedAccess | null } | null {
  try {
    const parsed = linkSchema.safeParse(JSON.parse(line));
    if (!parsed.success) return null;
    const { role, url, sourceId, secret } = parsed.data;
    return { role, url, feed: sourceId === undefined || secret === undefined ? null : { url, sourceId, secret } };
  } catch {
    return null;
  }
}

interface Started { readonly dataDir: string; readonly url: string; readonly links: Map<string, string>; readonly lines: string[]; readonly exited: Promise<number | null>; readonly feed: FeedAccess }

function handle(child: ChildProcess, started: Started): EngineProcess {
  const stop = async (): Promise<number | null> => { child.kill('SIGTERM'); return started.exited; };
  return {
    url: started.url, port: Number(new URL(started.url).port), dataDir: started.dataDir, pid: child.pid ?? 0,
    link: (role) => {
      const link = started.links.get(role);
      if (link === undefined) throw new Error(`no link for ${role}`);
      return link;
    },
    feed: started.feed,
    output: () => started.lines.join('\n'),
    kill9: async () => { child.kill('SIGKILL'); await started.exited; },
    stop,
    dispose: async () => { await stop(); rmSync(started.dataDir, { recursive: true, force: true }); },
  };
}
