import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the young part of the heap at the size it starts with. V8 lets it grow to 64 MB and more; in a burst of comments, which
 * outlive a collection or two, one then takes 4 ms and more, and every take that falls into it waits. Small ones take under a
 * millisecond and cost a burst as much in all; what is long at work in a thread pays more (a large table 17 %). Read by V8 whenever it would grow, so it may be set after the start, as an Electron
 * process has no other place for it; it holds for all threads of the process.
 */
export function keepPausesShort(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
