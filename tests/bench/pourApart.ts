import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { FeedAccess } from '../harness/engineProcess.ts';
import { FOUR_LINES, type PourPlan } from '../harness/signedFeed.ts';

export interface Poured { readonly sent: number; readonly accepted: number; readonly lateMs: number }

/** `pour` in another process; resolves when all was acknowledged. @throws with its output when it failed */
export function pourApart(access: FeedAccess, perSecond: number, seconds: number, startAt = 0, plan: PourPlan = FOUR_LINES): Promise<Poured> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'pourProcess.ts'), JSON.stringify(access), String(perSecond), String(seconds), String(startAt), JSON.stringify(plan)], { stdio: ['ignore', 'pipe', 'inherit'] });
  // A load that does not end (an engine that stopped answering) fails the case instead of holding up the run.
  const patience = setTimeout(() => { child.kill('SIGKILL'); }, seconds * 1_000 * 3 + 60_000);
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => { out += part; });
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      clearTimeout(patience);
      if (code === 0) resolve(JSON.parse(out) as Poured);
      else reject(new Error(`the load process ended with ${String(code)}: ${out}`));
    });
  });
}
