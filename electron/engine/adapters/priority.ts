import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import type { Log } from '../ports.ts';

/**
 * Asks the system to wake this process before those that only compute: a button must not wait for a picture being drawn. Windows grants it
 * to every user, Linux and macOS to those who are allowed to; where it is refused the engine runs as any other program.
 * Threads started later inherit it.
 */
export function askForPriority(log: Log): void {
  try {
    setPriority(constants.priority.PRIORITY_ABOVE_NORMAL);
  } catch (refused) {
    log.info('the system keeps this process at its usual priority', { reason: refused instanceof Error ? refused.message : String(refused) });
  }
}

/** A thread of its own with much to do steps behind OBS and behind the buttons. Only Linux has priorities per thread that Node can reach. */
export function standBack(): void {
  if (process.platform !== 'linux') return;
  try {
    const [, , thread] = readlinkSync('/proc/thread-self').split('/');
    setPriority(Number(thread), STANDS_BACK);
  } catch {
    // It works as well without, only less politely.
  }
}

/** Nice values run from -20 (first) to 19; a third of a usual program's share where both want the core. */
const STANDS_BACK = 5;
