import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { threadsMs } from '../../harness/processCost.ts';
import { median, sleep } from '../stats.ts';
import type { WatchersPlan, WatchersReport } from './watchers.ts';

/** What it costs a server that so many watch, percent of a core: with them less without them, in turn. And what came to them. */
export interface Fanout extends WatchersReport { readonly cpuPct: number; readonly seconds: number }

const SETTLE_MS = 1_000;

/** A process of this folder, and the next thing it says. */
export function startApart(file: string, args: readonly string[]): { readonly child: ChildProcess; readonly next: () => Promise<unknown> } {
  const child = fork(join(import.meta.dirname, file), args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const said: unknown[] = [];
  let waiting: ((message: unknown) => void) | null = null;
  child.on('message', (message) => {
    if (waiting === null) said.push(message);
    else waiting(message);
    waiting = null;
  });
  const ended = new Promise<never>((_resolve, reject) => { child.once('exit', (code) => { reject(new Error(`${file} ended (${String(code)})`)); }); });
  ended.catch(() => undefined);
  return { child, next: () => Promise.race([ended, said.length > 0 ? Promise.resolve(said.shift()) : new Promise((resolve) => { waiting = resolve; })]) };
}

/** @param pid of the server; what it does besides must go on evenly all the time */
export async function measureFanout(plan: WatchersPlan, pid: number, rounds: number, roundMs: number): Promise<Fanout> {
  const { child, next } = startApart('watchers.ts', [JSON.stringify(plan)]);
  try {
    await next();
    const ask = async (what: string): Promise<unknown> => { child.send(what); return next(); };
    /** Percent of a core in one stretch. */
    const stretch = async (isOn: boolean): Promise<number> => {
      await ask(isOn ? 'on' : 'off');
      await sleep(SETTLE_MS);
      child.send('clear');
      const [began, at] = [threadsMs(pid), performance.now()];
      await sleep(roundMs);
      return ((threadsMs(pid) - began) / (performance.now() - at)) * 100;
    };
    const [costs, reports]: [number[], WatchersReport[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      // With and without, without and with: what grows or falls all the time falls on both.
      const pct = { on: 0, off: 0 };
      for (const isOn of round % 2 === 0 ? [true, false] : [false, true]) {
        pct[isOn ? 'on' : 'off'] = await stretch(isOn);
        if (isOn) reports.push((await ask('tell')) as WatchersReport);
      }
      costs.push(pct.on - pct.off);
    }
    const cpuPct = costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
    // Less than nothing is no cost, and no success: the machine was too busy for so small a difference.
    if (cpuPct <= 0) throw new Error(`the cost of ${plan.how} drowned in noise: ${costs.map((cost) => cost.toFixed(1)).join(', ')} % of a core`);
    const of = (key: keyof WatchersReport): number => median(reports.map((report) => report[key]));
    return { rows: of('rows'), bytes: of('bytes'), p50: of('p50'), p99: of('p99'), cpuPct, seconds: roundMs / 1_000 };
  } finally {
    child.disconnect();
  }
}
