import { chmod, mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { createInTurn } from '#shared/inTurn.ts';
import { jsonOf } from '#shared/jsonOf.ts';
import type { Log, SecretStore } from '../../ports.ts';

const contentSchema = z.record(z.string(), z.string());
type Content = z.infer<typeof contentSchema>;

const isMissing = (thrown: unknown): boolean => thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';

/**
 * Secrets in one JSON file that only its owner may read (0600), for running without Electron.
 * A file others could read is closed to them with a warning; a damaged one is set aside, never overwritten.
 */
export function createFileSecrets({ path, log }: { readonly path: string; readonly log: Log }): SecretStore {
  /** One change at a time, so that two never write over each other. */
  const inTurn = createInTurn();
  const change = (edit: (content: Content) => Content): Promise<void> => inTurn(async () => write(path, edit(await read(path, log))));
  return {
    get: (owner) => inTurn(async () => {
      const content = await read(path, log);
      return Object.hasOwn(content, owner) ? content[owner] ?? null : null;
    }),
    set: (owner, secret) => change((content) => ({ ...content, [owner]: secret })),
    owners: () => inTurn(async () => Object.keys(await read(path, log))),
    remove: (owner) => change((content) => Object.fromEntries(Object.entries(content).filter(([key]) => key !== owner))),
  };
}

async function read(path: string, log: Log): Promise<Content> {
  await closeToOthers(path, log);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (thrown) {
    if (isMissing(thrown)) return {};
    throw thrown;
  }
  const content = contentSchema.safeParse(jsonOf(text));
  if (content.success) return content.data;
  const aside = `${path}.damaged`;
  await rename(path, aside);
  log.error('the secrets file could not be read and was set aside; passwords have to be entered again', { aside });
  return {};
}

async function closeToOthers(path: string, log: Log): Promise<void> {
  // Windows has no mode bits; the user's profile folder is its protection there.
  if (process.platform === 'win32') return;
  try {
    const { mode } = await stat(path);
    if ((mode & 0o077) === 0) return;
    await chmod(path, 0o600);
    log.warn('the secrets file was readable by other users; it no longer is', { path, mode: (mode & 0o777).toString(8) });
  } catch (thrown) {
    if (!isMissing(thrown)) throw thrown;
  }
}

/** Whole or not at all: a new file, on disk, then put in place of the old one. */
async function write(path: string, content: Content): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const fresh = `${path}.new`;
  const file = await open(fresh, 'w', 0o600);
  try {
    await file.chmod(0o600);
    await file.writeFile(`${JSON.stringify(content, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, path);
  await syncFolder(dirname(path));
}

async function syncFolder(path: string): Promise<void> {
  // A folder cannot be opened for syncing on Windows; NTFS journals the rename.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
