import { z } from 'zod';
import { jsonOf } from '#shared/jsonOf.ts';
import type { TextFiles } from './files.ts';
import type { AllowSealing } from './plainVault.ts';
import type { ShellPort } from './port.ts';

/** Secrets of the engine, encrypted by the operating system's keychain; only ciphertext touches the disk. */
export interface SecretVault {
  readonly get: (owner: string) => Promise<string | null>;
  readonly set: (owner: string, secret: string) => Promise<void>;
  readonly remove: (owner: string) => Promise<void>;
  readonly owners: () => readonly string[];
}

const fileSchema = z.record(z.string(), z.base64());

/**
 * @param path the vault file
 * @param allow asked before anything is sealed
 * @throws when the operating system offers no encryption: better no stored password than a readable one
 */
export function createSecretVault(safeStorage: Omit<ShellPort['safeStorage'], 'getSelectedStorageBackend'>, allow: AllowSealing, files: TextFiles, path: string): SecretVault {
  const load = (): Record<string, string> => {
    const text = files.read(path);
    if (text === null) return {};
    const parsed = fileSchema.safeParse(jsonOf(text));
    return parsed.success ? parsed.data : {};
  };
  const save = (entries: Record<string, string>): void => files.write(path, JSON.stringify(entries));
  /** One change of an owner's at a time: a removal asked for while a secret is being sealed comes after it. A question on the screen holds up its own secret only. */
  const last = new Map<string, Promise<unknown>>();
  const inTurn = <T>(owner: string, work: () => Promise<T>): Promise<T> => {
    const before = last.get(owner) ?? Promise.resolve();
    const turn = before.then(work, work);
    last.set(owner, turn.catch(() => null));
    return turn;
  };
  return {
    owners: () => Object.keys(load()),
    get: (owner) => inTurn(owner, async () => {
      const sealed = load()[owner];
      return sealed === undefined ? null : (await safeStorage.decryptStringAsync(Buffer.from(sealed, 'base64'))).result;
    }),
    set: (owner, secret) => inTurn(owner, async () => {
      if (!(await safeStorage.isAsyncEncryptionAvailable())) throw new Error('The system keychain is not available');
      await allow();
      const sealed = Buffer.from(await safeStorage.encryptStringAsync(secret)).toString('base64');
      save({ ...load(), [owner]: sealed });
    }),
    remove: (owner) => inTurn(owner, async () => {
      const { [owner]: _gone, ...rest } = load();
      save(rest);
      await Promise.resolve();
    }),
  };
}
