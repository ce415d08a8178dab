import { spawn } from 'node:child_process';

/** What a command said and how it ended. `output` is empty when it was let speak for itself. */
export interface Ran { readonly code: number; readonly output: string }

/** Where a suite speaks: straight to the terminal when it runs alone, else into a text that is shown whole when it has ended. */
export type Voice = { readonly kind: 'terminal' } | { readonly kind: 'text'; text: string };

/**
 * Runs a command. `keep` = its output is wanted back too.
 * Several at once must not talk into each other: what runs beside something else is heard when it is done.
 */
export function runAside(command: string, args: readonly string[], voice: Voice, { cwd, env = {}, keep = false }: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv; readonly keep?: boolean }): Promise<Ran> {
  return new Promise((resolve) => {
    const isHeard = voice.kind === 'terminal' && !keep;
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', isHeard ? 'inherit' : 'pipe', isHeard ? 'inherit' : 'pipe'], shell: process.platform === 'win32' });
    let output = '';
    const hear = (text: string): void => {
      output += text;
      if (voice.kind === 'terminal') process.stdout.write(text);
      else voice.text += text;
    };
    child.stdout?.setEncoding('utf8').on('data', hear);
    child.stderr?.setEncoding('utf8').on('data', hear);
    child.on('error', (error) => { hear(`${error.message}\n`); resolve({ code: 1, output }); });
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
