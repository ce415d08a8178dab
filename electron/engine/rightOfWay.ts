/**
 * Commands have the right of way, across threads. A command passes through several threads (the socket's, the show log's, the disk's), and with
 * every core taken each of them waits for somebody's slice to end. Whoever works through much in another thread stands still meanwhile: its
 * core is free the moment the command needs it, and it loses milliseconds.
 */
export interface RightOfWay {
  /** For the threads that give way (`createLetPass`). */
  readonly memory: SharedArrayBuffer;
  /** A command is under way, or none is any more. */
  readonly set: (isTaken: boolean) => void;
}

const FREE = 0;
const TAKEN = 1;

export function createRightOfWay(): RightOfWay {
  const memory = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const sign = new Int32Array(memory);
  return {
    memory,
    set: (isTaken) => {
      Atomics.store(sign, 0, isTaken ? TAKEN : FREE);
      if (!isTaken) Atomics.notify(sign, 0);
    },
  };
}

/** Most that one piece of work stands still, in ms: presses that never end hold nothing up for good. As long as `calm` waits (runtime.ts). */
const MOST_MS = 20;

/** Called between two rows: returns at once when the way is free, else when it is. */
export type LetPass = () => void;

type Wait = (sign: Int32Array, index: number, value: number, ms: number) => unknown;

/** For one piece of work; without a memory nobody has the right of way. `wait` as `Atomics.wait`. Blocks the thread it is called in. */
export function createLetPass(memory: SharedArrayBuffer | null, wait: Wait = Atomics.wait): LetPass {
  if (memory === null) return () => undefined;
  const sign = new Int32Array(memory);
  let left = MOST_MS;
  return () => {
    if (left <= 0 || Atomics.load(sign, 0) === FREE) return;
    const before = performance.now();
    wait(sign, 0, TAKEN, left);
    left -= performance.now() - before;
  };
}
