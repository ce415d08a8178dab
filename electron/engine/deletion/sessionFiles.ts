import { rm } from 'node:fs/promises';
import type { HeldCount } from '#shared/deletion/proof.ts';
import type { SessionId } from '#shared/ids.ts';
import type { RawJournal } from '../adapters/rawJournal.ts';

/** What lies of a session beside the databases: messages as they came, exports, and copies of the databases from before updates. */
export interface SessionFiles {
  readonly counts: (sessionId: SessionId) => Promise<readonly HeldCount[]>;
  /** Removes all of it. The copies hold every session, so all of them go. */
  readonly remove: (sessionId: SessionId) => Promise<void>;
}

interface Parts {
  readonly raw: Pick<RawJournal, 'filesOf' | 'forgetSession'>;
  readonly exportsOf: (sessionId: SessionId) => Promise<readonly string[]>;
  readonly copies: () => Promise<readonly string[]>;
}

export function createSessionFiles({ raw, exportsOf, copies }: Parts): SessionFiles {
  return {
    counts: async (sessionId) => [
      { store: 'raw', table: 'files', rows: await raw.filesOf(sessionId) },
      { store: 'exports', table: 'files', rows: (await exportsOf(sessionId)).length },
      { store: 'copies', table: 'files', rows: (await copies()).length },
    ],
    remove: async (sessionId) => {
      await raw.forgetSession(sessionId);
      for (const path of [...await exportsOf(sessionId), ...await copies()]) await rm(path, { recursive: true, force: true });
    },
  };
}
