import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** What a commit's pages weigh in the write-ahead log: the event, its index, the session row, the command. */
const BYTES = 4 * 4_096;

/**
 * What this disk takes to make one commit's worth of bytes durable, in ms, once per round: the floor under every
 * acknowledged command, whatever is built on top of it. Measured beside the case, in the same folder.
 */
export function syncFloor(dir: string, rounds: number): readonly number[] {
  const path = join(dir, 'sync-floor');
  const file = openSync(path, 'w');
  const page = Buffer.alloc(BYTES, 7);
  try {
    return Array.from({ length: rounds }, () => {
      const began = performance.now();
      writeSync(file, page);
      fdatasyncSync(file);
      return performance.now() - began;
    });
  } finally {
    closeSync(file);
    rmSync(path);
  }
}
