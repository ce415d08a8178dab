import { closeSync, fdatasyncSync, openSync } from 'node:fs';

/** Brings what was committed to a file in WAL mode onto the disk itself. */
export interface WalSync {
  /** Returns when every commit so far survives a power cut. @throws when the disk refuses: what it holds is not known then */
  readonly sync: () => void;
  readonly close: () => void;
}

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
      file ??= openSync(`${path}-wal`, 'r+');
      fdatasyncSync(file);
    },
    close: () => {
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}
