import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The two things the shell does with files, so that tests can do them in memory. */
export interface Files {
  /** Null when there is none. */
  readonly read: (path: string) => string | null;
  /** Whole or not at all; readable by this user only. */
  readonly write: (path: string, text: string) => void;
}

export const nodeFiles: Files = {
  read: (path) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return null;
    }
  },
  write: (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    const next = `${path}.next`;
    writeFileSync(next, text, { mode: 0o600 });
    renameSync(next, path);
  },
};
