import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import type { FeedAccess } from '../harness/engineProcess.ts';
import { FOUR_LINES, type PourPlan } from '../harness/signedFeed.ts';

export interface Poured { readonly sent: number; readonly accepted: number; readonly lateMs: number }

/** A load that gives way: a platform's servers take no core from the room, nor does the room wait for one of theirs to be done. @throws when it fell behind by more than a moment, and so was none */
export async function pourAside(access: FeedAccess, perSecond: number, seconds: number, startAt = 0, plan: PourPlan = FOUR_LINES): Promise<Poured> {
  const poured = await pourApart(access, perSecond, seconds, startAt, plan, true);
  if (poured.lateMs > 2_000) throw new Error(`the load itself fell ${Math.round(poured.lateMs)} ms behind: nothing was measured`);
  return poured;
}

/** `pour` in another process; resolves when all was acknowledged. @throws with its output when it failed */
export function pourApart(access: FeedAccess, perSecond: number, seconds: number, startAt = 0, plan: PourPlan = FOUR_LINES, aside = false): Promise<Poured> {
  // Linux lets a thread that wakes wait for the end of another's time slice (4 ms), however low that one ranks; only the idle class is put off at once.
  const [command, ...first] = aside && process.platform === 'linux' ? ['chrt', '--idle', '0', process.execPath] as const : [process.execPath] as const;
  const child = spawn(command, [...first, join(import.meta.dirname, 'pourProcess.ts'), JSON.stringify(access), String(perSecond), String(seconds), String(startAt), JSON.stringify(plan)], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (aside && process.platform !== 'linux' && child.pid !== undefined) setPriority(child.pid, 10);
  // A load that does not end (an engine that stopped answering) fails the case instead of holding up the run.
  const patience = setTimeout(() => { child.kill('SIGKILL'); }, seconds * 1_000 * 3 + 60_000);
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => { out += part; });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(patience);
      if (code === 0) resolve(JSON.parse(out) as Poured);
      else reject(new Error(`the load process ended with ${String(code)}: ${out}`));
    });
  });
}
