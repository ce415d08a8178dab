import { readFileSync, readdirSync } from 'node:fs';

/** CPU time a process has used so far, in ms (Linux counts in ticks of 10 ms). */
export function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** CPU time the first thread of a process (the event loop of a Node process) has used so far, in ms, to the nanosecond. */
export const loopMs = (pid: number): number => Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;

/** CPU time all threads of a process that still run have used so far, in ms, to the nanosecond. */
export const threadsMs = (pid: number): number => readdirSync(`/proc/${pid}/task`).reduce((sum, tid) => sum + Number(readFileSync(`/proc/${pid}/task/${tid}/schedstat`, 'utf8').split(' ')[0]) / 1e6, 0);

/** Resident memory of a process in MB. */
export const rssMb = (pid: number): number => Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;

/** CPU time a process and everything it started that still runs have used so far, in ms. */
export function treeCpuMs(pid: number): number {
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/u.test(entry)) continue;
    const parent = parentOf(Number(entry));
    if (parent !== null) parents.set(Number(entry), parent);
  }
  const isOurs = (each: number | undefined): boolean => each !== undefined && (each === pid || isOurs(parents.get(each)));
  return [...parents.keys()].filter(isOurs).reduce((sum, each) => sum + (cpuOf(each) ?? 0), 0);
}

/** Null = it ended while we looked. */
const cpuOf = (pid: number): number | null => {
  try {
    return cpuMs(pid);
  } catch {
    return null;
  }
};

function parentOf(pid: number): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
  } catch {
    return null;
  }
}
