import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../../..');
const linkSchema = z.object({ role: z.string(), url: z.url(), sourceId: z.string().optional(), secret: z.string().optional() });
export type PrintedLink = z.infer<typeof linkSchema>;

export interface ServeProcess {
  readonly pid: number;
  readonly url: string;
  readonly links: ReadonlyMap<string, PrintedLink>;
  readonly kill: (signal: NodeJS.Signals) => Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  readonly stderr: () => string;
}

const ROLES = ['producer', 'host', 'viewer', 'overlay', 'ingest'];

function spawnServe(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [join(root, 'electron/serve.ts'), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr += text; });
  const closed = once(child, 'close').then(([code, signal]) => ({ code: code as number | null, signal: signal as NodeJS.Signals | null }));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await closed;
  });
  return { child, closed, stderr: () => stderr };
}

/** Starts the Node entry from source and waits until it has printed the link of every role. */
export async function startServe(dataDir: string, args: readonly string[] = []): Promise<ServeProcess> {
  const { child, closed, stderr } = spawnServe(['--serve', '--data', dataDir, '--port', '0', '--no-open', '--links-json', ...args]);
  const links = new Map<string, PrintedLink>();
  const ready = Promise.withResolvers<undefined>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    const link = linkSchema.parse(JSON.parse(line));
    links.set(link.role, link);
    if (ROLES.every((role) => links.has(role))) ready.resolve(undefined);
  });
  void closed.then(({ code }) => ready.reject(new Error(`the engine ended (${code}) before it was ready: ${stderr()}`)));
  await ready.promise;
  return {
    pid: child.pid ?? 0, links, stderr, url: new URL(links.get('producer')?.url ?? '').origin,
    kill: (signal) => {
      child.kill(signal);
      return closed;
    },
  };
}

/** Runs the Node entry as for a person (no --links-json) and waits until it has printed `text`. */
export async function startForPerson(args: readonly string[], env: NodeJS.ProcessEnv, text: string) {
  const { child, closed, stderr } = spawnServe(args, env);
  let stdout = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (more: string) => {
      stdout += more;
      if (stdout.includes(text)) resolve();
    });
    void closed.then(({ code }) => reject(new Error(`the engine ended (${code}) before it said "${text}": ${stdout}${stderr()}`)));
  });
  return { stdout: () => stdout, closed, stop: () => child.kill('SIGTERM') };
}

/** Runs the Node entry until it ends by itself. */
export async function runServe(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const { child, closed, stderr } = spawnServe(args, env);
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => { stdout += text; });
  const { code } = await closed;
  return { code, stdout, stderr: stderr() };
}
