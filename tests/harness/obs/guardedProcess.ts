import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { until } from './until.ts';

/**
 * The guard leads a process group of its own. It kills the whole group when the program ends, and when our end of its
 * stdin closes: that happens even when the test runner is killed with -9, so nothing is ever left behind.
 */
const GUARD = 'exec 4<&0; "$@" </dev/null 4<&- & child=$!; echo "$child" >&2; { cat <&4 >/dev/null; kill -KILL 0; } & wait "$child"; kill -KILL 0';

export interface GuardedProcess {
  /** Of the program itself, not of its guard. */
  readonly pid: number;
  /** stdout and stderr of the program, newest last. */
  readonly output: () => string;
  /** What the program wrote to fd 3, until the first line end (Xvfb's display number). */
  readonly fd3Line: Promise<string>;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** Resolves when the program and everything it started are gone. */
  readonly exited: Promise<void>;
  readonly kill: () => Promise<void>;
}

const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach(killGroup));

/** Starts a program that cannot outlive this process. Rejects when it is not installed: absence is an error, never a skip. */
export async function startGuarded(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<GuardedProcess> {
  // The guard announces the pid as the first line on stderr; the program's own output follows on the same pipes.
  const guard = spawn('/bin/sh', ['-c', GUARD, 'guard', command, ...args], { detached: true, stdio: ['pipe', 'pipe', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  running.add(guard);
  let programPid: number | null = null;
  const exited = once(guard, 'exit').then(async () => {
    running.delete(guard);
    // The guard may be gone a moment before the program it took with it.
    const pid = programPid;
    if (pid !== null) await until(`process ${pid} is gone`, 5_000, () => !existsSync(`/proc/${pid}`));
  });
  let text = '';
  guard.stdout?.on('data', (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-200_000);
  });
  const pid = await new Promise<number>((resolve, reject) => {
    guard.stderr?.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString()).slice(-200_000);
      const line = /^(\d+)\n/u.exec(text);
      if (line?.[1] !== undefined) resolve(Number(line[1]));
    });
    void exited.then(() => reject(new Error(`${command} did not start: ${text}`)));
  });
  programPid = pid;
  return {
    pid, output: () => text, exited,
    fd3Line: readLine(guard),
    signal: (signal) => {
      process.kill(pid, signal);
    },
    kill: async () => {
      killGroup(guard);
      await exited;
    },
  };
}

function killGroup(guard: ChildProcess): void {
  if (guard.pid === undefined || guard.exitCode !== null || guard.signalCode !== null) return;
  try {
    process.kill(-guard.pid, 'SIGKILL');
  } catch {
    // Gone between the look and the kill.
  }
}

function readLine(guard: ChildProcess): Promise<string> {
  const fd3 = guard.stdio[3];
  return new Promise((resolve) => {
    let text = '';
    if (fd3 === null || fd3 === undefined || !('on' in fd3)) return;
    fd3.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const end = text.indexOf('\n');
      if (end >= 0) resolve(text.slice(0, end));
    });
  });
}
