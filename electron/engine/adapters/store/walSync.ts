import { closeSync, fdatasyncSync, fstatSync, openSync, writeSync } from 'node:fs';

/** Brings what was committed to a file in WAL mode onto the disk itself. */
export interface WalSync {
  /** Returns when every commit so far survives a power cut. @throws when the disk refuses: what it holds is not known then */
  readonly sync: () => void;
  readonly close: () => void;
}

/** What a log holds when SQLite begins it anew: a header and 1,000 frames of 4 KiB (wal_autocheckpoint). */
const WAL_ROOM = 32 + 1_000 * (4_096 + 24);

/**
 * Of an open database (`synchronous = NORMAL`, one writer). With FULL each commit waits for the disk inside the commit; apart, a commit
 * can be acted on at once (a process that is killed has lost nothing) and is answered for when the disk has it.
 */
export function createWalSync(path: string): WalSync {
  // Opened with the first commit: the log of a fresh file does not exist before. SQLite keeps the file as long as its handle is open.
  let file: number | null = null;
  return {
    sync: () => {
      if (path === ':memory:') return;
      // Windows flushes only through a handle that may write.
      file ??= withRoom(openSync(`${path}-wal`, 'r+'));
      fdatasyncSync(file);
    },
    close: () => {
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}

/**
 * Makes the log as long as it will be. A log that grows has its new length written by the file system's own journal with every flush, behind
 * whatever else that journal holds (the crowd's megabytes); one that is overwritten is flushed alone, in half the time. Zeros are no frame:
 * SQLite reads a log up to the first frame whose salt is not its header's.
 */
function withRoom(file: number): number {
  const { size } = fstatSync(file);
  try {
    if (size < WAL_ROOM) writeSync(file, Buffer.alloc(WAL_ROOM - size), 0, WAL_ROOM - size, size);
  } catch {
    // A full disk: the log grows as it did, or says itself that it cannot.
  }
  return file;
}
