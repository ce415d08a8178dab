import { z } from 'zod';
import { jsonOf } from '#shared/jsonOf.ts';
import type { TextFiles } from './files.ts';
import type { ShellPort } from './port.ts';
import type { ShellTexts } from './texts.ts';

/** Resolves when secrets may be kept as the system seals them; rejects when that would be no seal and nobody agreed to it. */
export type AllowSealing = () => Promise<void>;

export interface PlainVaultDeps {
  readonly platform: NodeJS.Platform;
  readonly safeStorage: Pick<ShellPort['safeStorage'], 'getSelectedStorageBackend'>;
  readonly dialog: Pick<ShellPort['dialog'], 'showMessageBox'>;
  readonly texts: ShellTexts;
  readonly files: TextFiles;
  /** Where the answer is kept. */
  readonly path: string;
}

const answerSchema = z.object({ plainSecrets: z.literal('accepted') });

/**
 * On Linux without a keyring Chromium says that encryption is there and means a key that is the same on every computer: what
 * it "seals" anybody can read. It is asked once whether that will do; a yes is kept, a no counts until the app is closed.
 */
export function createAllowSealing({ platform, safeStorage, dialog, texts, files, path }: PlainVaultDeps): AllowSealing {
  let asked: Promise<boolean> | null = null;
  const ask = async (): Promise<boolean> => {
    if (isAccepted(files.read(path))) return true;
    const { response } = await dialog.showMessageBox({ type: 'warning', message: texts.noKeyringTitle, detail: texts.noKeyringText, buttons: [texts.keepNothing, texts.keepPlain], defaultId: 0, cancelId: 0 });
    if (response !== 1) return false;
    files.write(path, JSON.stringify({ plainSecrets: 'accepted' }));
    return true;
  };
  return async () => {
    if (platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text') return;
    asked ??= ask();
    if (!(await asked)) throw new Error('The system has no keyring, and nobody agreed to keep secrets without one');
  };
}

const isAccepted = (text: string | null): boolean => text !== null && answerSchema.safeParse(jsonOf(text)).success;
