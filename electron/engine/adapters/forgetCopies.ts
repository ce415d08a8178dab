import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HOUR } from '#shared/time/instant.ts';
import type { Clock } from '../ports.ts';
import type { RawJournal } from './rawJournal.ts';

/**
 * Where copies of databases lie, and how they are called: those from before a migration (`backupBefore`), and damaged ones that were set aside with
 * their logs (`rescueFile`).
 */
const PLACES = [{ folder: 'backups', rest: /^-v\d+\.db(?:\.new)?$/u }, { folder: 'damaged', rest: /^-\d{4}-[\w-]+\.db(?:-wal|-shm|\.json)?$/u }] as const;

/** Copies of the databases that name viewers. The show's own copy names nobody outside the crew, and stays. */
const NAMES_VIEWERS: readonly string[] = ['crowd', 'lottery', 'review'];

async function copiesOf(dataDir: string, databases: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(PLACES.map(async ({ folder, rest }) => {
    const names = await readdir(join(dataDir, folder)).catch(() => []);
    return names.filter((name) => databases.some((database) => name.startsWith(database) && rest.test(name.slice(database.length)))).map((name) => join(dataDir, folder, name));
  }));
  return found.flat();
}

/** All copies of any of the databases: of a session all of them tell. */
export const databaseCopies = (dataDir: string): Promise<readonly string[]> => copiesOf(dataDir, ['show', ...NAMES_VIEWERS]);

/**
 * Copies hold names that have left the databases since: they go when a person is
 * taken out, and with the raw messages when they are as old. What is behind `raw` is done first.
 */
export function forgettingCopies(raw: Pick<RawJournal, 'forget' | 'expire'>, { dataDir, clock }: { readonly dataDir: string; readonly clock: Pick<Clock, 'now'> }): Pick<RawJournal, 'forget' | 'expire'> {
  const copies = (): Promise<readonly string[]> => copiesOf(dataDir, NAMES_VIEWERS);
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
