import { z } from 'zod';
import type { Files } from './files.ts';
import type { ShellPort } from './port.ts';

/** Secrets of the engine, encrypted by the operating system's keychain; only ciphertext touches the disk. */
export interface SecretVault {
  readonly get: (owner: string) => Promise<string | null>;
  readonly set: (owner: string, secret: string) => Promise<void>;
  readonly remove: (owner: string) => Promise<void>;
}

const fileSchema = z.record(z.string(), z.base64());

/**
 * @param path the vault file
 * @throws when the operating system offers no encryption: better no stored password than a readable one
 */
export function createSecretVault(safeStorage: ShellPort['safeStorage'], files: Files, path: string): SecretVault {
  const load = (): Record<string, string> => {
    const text = files.read(path);
    if (text === null) return {};
    try {
      const parsed = fileSchema.safeParse(JSON.parse(text));
      return parsed.success ? parsed.data : {};
    } catch {
      return {};
    }
  };
  const save = (entries: Record<string, string>): void => files.write(path, JSON.stringify(entries));
  return {
    get: async (owner) => {
      const sealed = load()[owner];
      return sealed === undefined ? null : (await safeStorage.decryptStringAsync(Buffer.from(sealed, 'base64'))).result;
    },
    set: async (owner, secret) => {
      if (!(await safeStorage.isAsyncEncryptionAvailable())) throw new Error('The system keychain is not available');
      const sealed = Buffer.from(await safeStorage.encryptStringAsync(secret)).toString('base64');
      save({ ...load(), [owner]: sealed });
    },
    remove: async (owner) => {
      const { [owner]: _gone, ...rest } = load();
      save(rest);
      await Promise.resolve();
    },
  };
}
