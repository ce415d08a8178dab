import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RescuedFile } from '#shared/alerts/rescue.ts';
import { after, duration } from '#shared/time/instant.ts';
import type { CheckRequests } from '../adapters/store/checkFile.ts';
import { markDamaged } from '../adapters/store/damage.ts';
import { openStoreWorker, type StoreClient } from '../adapters/store/workerClient.ts';
import type { Clock, Log } from '../ports.ts';

/** Files too large to be looked through before the show is back. show.db is, at every start. */
const LARGE: readonly RescuedFile[] = ['crowd', 'lottery'];
/** The windows come first. */
const AFTER_START_MS = 20_000;
/** A look through a gigabyte takes this long on a slow disk; that is no news. */
const SLOW_MS = 120_000;

export interface FileCheckParts {
  readonly clock: Clock; readonly log: Log; readonly dataDir: string;
  /** While a show runs nothing reads a whole disk: the next start looks. */
  readonly isOnAir: () => boolean;
  readonly damaged: (file: RescuedFile) => void;
}

/** Looks the large files through once, a while after the start, in a thread that gives way to all others; damage is told and remembered for the next start. */
export function startFileCheck({ clock, log, dataDir, isOnAir, damaged }: FileCheckParts): { readonly stop: () => Promise<void> } {
  let open: StoreClient<CheckRequests> | null = null;
  let isStopped = false;
  const look = async (): Promise<void> => {
    for (const file of LARGE) {
      const path = join(dataDir, `${file}.db`);
      if (isStopped || isOnAir() || !existsSync(path)) continue;
      open = await openStoreWorker<CheckRequests>({ file: 'check', path, slowMs: SLOW_MS, log, onDeath: () => undefined });
      const found = await open.call('findDamage', null);
      await open.close();
      open = null;
      if (found === null) continue;
      log.error('a database is damaged', { file, found });
      markDamaged(path);
      damaged(file);
    }
  };
  const cancel = clock.at(after(clock.now(), duration(AFTER_START_MS)), () => {
    look().catch((thrown: unknown) => { if (!isStopped) log.warn('the databases could not be looked through', { thrown }); });
  });
  return {
    stop: async () => {
      isStopped = true;
      cancel();
      await open?.close(1);
    },
  };
}
