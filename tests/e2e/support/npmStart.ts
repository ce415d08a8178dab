/** `npm start` as a person types it, in its own process group, so that nothing outlives the test. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from '../../harness/engineProcess.ts';
import { until } from '../../harness/obs/until.ts';

export interface NpmStart {
  readonly output: () => string;
  readonly until: (what: string, look: (output: string) => boolean, ms?: number) => Promise<void>;
  /** Ctrl+C: SIGINT to the whole group, as a terminal sends it. Resolves when everything it started has ended by itself. */
  readonly interrupt: () => Promise<void>;
  /** SIGKILL to the group. */
  readonly dispose: () => Promise<void>;
}

/** The group, also after its leader has gone; true while anything of it is left. */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}

export function npmStart(args: readonly string[], env: NodeJS.ProcessEnv = {}): NpmStart {
  const child = spawn('npm', ['start', '--', ...args], { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  const pid = child.pid ?? 0;
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { output += text; });
  return {
    output: () => output,
    until: async (what, look, ms = 60_000) => {
      await until(() => `${what}; printed so far:\n${output}`, ms, () => look(output) || (child.exitCode !== null && Promise.reject(new Error(`npm start ended (${child.exitCode}) before: ${what}\n${output}`))));
    },
    interrupt: async () => {
      signalGroup(pid, 'SIGINT');
      await exited;
      await until(`process group ${pid} has ended`, 10_000, () => !signalGroup(pid, 0));
    },
    dispose: async () => {
      signalGroup(pid, 'SIGKILL');
      await exited;
      await until(`process group ${pid} is gone`, 5_000, () => !signalGroup(pid, 0));
    },
  };
}
