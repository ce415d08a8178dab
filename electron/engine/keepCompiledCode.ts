import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import { ownDataFolder } from './ownDataFolder.ts';
import type { ServeArguments } from './serveArguments.ts';

/**
 * Lets Node keep what it compiled in the data folder, so that an engine that comes back in the middle of a show does not
 * compile itself first. Keyed by content: another version's code is never taken. Where it cannot be written nothing is kept.
 * A demo in a temporary folder keeps nothing. The store's threads find it by the environment.
 */
export function keepCompiledCode({ dataDir, demo }: Pick<ServeArguments, 'dataDir' | 'demo'>): void {
  if ((demo && dataDir === null) || getCompileCacheDir() !== undefined) return;
  const folder = join(dataDir ?? ownDataFolder(), 'compiled');
  enableCompileCache(folder);
  if (getCompileCacheDir() !== undefined) process.env['NODE_COMPILE_CACHE'] = folder;
}
