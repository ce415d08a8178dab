import { mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the shell does with text files, so that tests can do it in memory. */
export interface TextFiles {
  /** Null when there is none. */
  readonly read: (path: string) => string | null;
  /** Whole or not at all; readable by this user only. */
  readonly write: (path: string, text: string) => void;
}

export interface Files extends TextFiles {
  /** Names and sizes of the files in a folder; empty when there is none. */
  readonly list: (folder: string) => readonly { readonly name: string; readonly bytes: number }[];
  readonly writeBytes: (path: string, bytes: Uint8Array) => void;
}

function replaceWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const next = `${path}.next`;
  writeFileSync(next, content, { mode: 0o600 });
  renameSync(next, path);
}

export const nodeFiles: Files = {
  read: (path) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return null;
    }
  },
  list: (folder) => {
    try {
      return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => ({ name, bytes: statSync(join(folder, name)).size }));
    } catch {
      return [];
    }
  },
  write: replaceWhole,
  writeBytes: replaceWhole,
};
