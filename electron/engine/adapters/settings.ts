import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { createInTurn } from '#shared/inTurn.ts';
import { MAX_PAIRING_DAYS } from '#shared/protocol/wire.ts';
import type { Log } from '../ports.ts';

/** What the engine remembers about this machine, apart from any show. */
const settingsSchema = z.object({
  lanOpen: z.boolean().default(false),
  /** A pairing nobody used for so many days ends; 0 = never. */
  pairingDays: z.number().int().min(0).max(MAX_PAIRING_DAYS).default(90),
});
export type Settings = z.infer<typeof settingsSchema>;

export interface SettingsFile {
  readonly read: () => Promise<Settings>;
  /** Writes what changed and leaves the rest as it stands; one after the other. Rejects when the file could not be written. */
  readonly change: (changed: Partial<Settings>) => Promise<void>;
}

/** `settings.json` of the data folder. Missing or unreadable = the defaults, which open nothing. */
export function createSettingsFile({ path, log }: { readonly path: string; readonly log: Log }): SettingsFile {
  const read = async (): Promise<Settings> => {
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text === null) return settingsSchema.parse({});
    try {
      return settingsSchema.parse(JSON.parse(text));
    } catch (thrown) {
      log.warn('the settings file could not be read; using the defaults', { path, thrown });
      return settingsSchema.parse({});
    }
  };
  const write = async (settings: Settings): Promise<void> => {
    const fresh = `${path}.new`;
    await writeFile(fresh, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 });
    await rename(fresh, path);
  };
  const inTurn = createInTurn();
  return {
    read,
    // Two changes at once would each write the other's old value.
    change: (changed) => inTurn(async () => write({ ...await read(), ...changed })),
  };
}
