import { setPriority } from 'node:os';
import type { WorkerBoot } from './workerProtocol.ts';

/**
 * How far each file's thread steps back (setpriority(2)) when there is more work than cores. Commands wait for the show log: it never does. The crowd's
 * file still has a third of a core that everybody wants, so that what a window shows stays fresh; reports and replays can wait.
 */
const NICE: Readonly<Record<WorkerBoot['file'], number>> = { show: 0, crowd: 5, lottery: 5, replay: 10, review: 10, check: 10 };

/** The calling thread gives way. Linux alone has a priority per thread; elsewhere it is the whole process's, and stays. */
export function giveWay(file: WorkerBoot['file']): void {
  if (process.platform === 'linux') setPriority(NICE[file]);
}
