import { setFlagsFromString } from 'node:v8';

/**
 * Makes the collections of a burst of comments, which outlive one or two of them, short for a take that falls into one:
 * - The young part of the heap keeps the size it starts with. V8 lets it grow to 64 MB and more, and one collection then takes 4 ms and
 *   more; small ones take under a millisecond and cost a burst as much in all. What is long at work in a thread pays more (a large table 17 %).
 * - One helper marks, and none helps with the small ones: four of them hold both cores of a small machine for tens of milliseconds, and the
 *   thread of the show's log waits for one to be done with its slice. Alone they take no longer.
 * Read by V8 whenever it collects, so it may be set after the start, as an Electron process has no other place for it; it holds for all
 * threads of the process.
 */
export function keepPausesShort(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--concurrent-marking-max-worker-num=1');
  setFlagsFromString('--no-parallel-scavenge');
}
