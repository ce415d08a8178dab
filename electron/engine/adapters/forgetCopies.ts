import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HOUR } from '#shared/time/instant.ts';
import type { Clock } from '../ports.ts';
import type { RawJournal } from './rawJournal.ts';

/** Copies of the databases that name viewers. The show's own copy names nobody outside the crew, and stays. */
const NAMES_VIEWERS = /^(?:crowd|lottery|review)-v\d+\.db(?:\.new)?$/u;

/** Copies of any of the databases: of a session all of them tell. */
const ANY_COPY = /^(?:show|crowd|lottery|review)-v\d+\.db(?:\.new)?$/u;

/** All copies made before a migration. */
export async function databaseCopies(dataDir: string): Promise<readonly string[]> {
  const folder = join(dataDir, 'backups');
  return (await readdir(folder).catch(() => [])).filter((name) => ANY_COPY.test(name)).map((name) => join(folder, name));
}

/**
 * The copies made before a migration (`backupBefore`) hold names that have left the databases since: they go when a person is
 * taken out, and with the raw messages when they are as old. What is behind `raw` is done first.
 */
export function forgettingCopies(raw: Pick<RawJournal, 'forget' | 'expire'>, { dataDir, clock }: { readonly dataDir: string; readonly clock: Pick<Clock, 'now'> }): Pick<RawJournal, 'forget' | 'expire'> {
  const folder = join(dataDir, 'backups');
  const copies = async (): Promise<readonly string[]> => (await readdir(folder).catch(() => [])).filter((name) => NAMES_VIEWERS.test(name)).map((name) => join(folder, name));
  return {
    forget: async (bySource, says) => {
      await raw.forget(bySource, says);
      for (const path of await copies()) await rm(path, { force: true });
    },
    expire: async (days = 30) => {
      await raw.expire(days);
      for (const path of await copies()) {
        const { mtimeMs } = await stat(path);
        if (clock.now() - mtimeMs > days * 24 * HOUR) await rm(path, { force: true });
      }
    },
  };
}
