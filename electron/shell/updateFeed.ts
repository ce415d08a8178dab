import { join } from 'node:path';
import type { TextFiles } from './files.ts';

/** Whether this installation may look for updates; if not, why. */
export type UpdateFeed = 'on' | 'notPackaged' | 'notConfigured' | 'notHttps' | 'unsigned';

export interface FeedPlace { readonly files: Pick<TextFiles, 'read'>; readonly resourcesPath: string; readonly isPackaged: boolean; readonly platform: NodeJS.Platform }

/**
 * electron-builder writes `app-update.yml` beside the app when it was built with a feed, and into it on Windows who has to have signed an update. Without
 * that name the library would take anybody's, so it is not asked at all. macOS compares with the signature of the running app; on Linux there is only the
 * sum that the feed names, so the way to the feed has to be a safe one everywhere.
 */
export function updateFeed({ files, resourcesPath, isPackaged, platform }: FeedPlace): UpdateFeed {
  if (!isPackaged) return 'notPackaged';
  const config = files.read(join(resourcesPath, 'app-update.yml'));
  if (config === null) return 'notConfigured';
  const addresses = [...config.matchAll(/^url:[ \t]*['"]?(\S+?)['"]?[ \t]*$/gmu)].map(([, url]) => url ?? '');
  if (addresses.length === 0 || !addresses.every((url) => url.startsWith('https://'))) return 'notHttps';
  return platform === 'win32' && !/^publisherName:[ \t]*(?:\S|\r?\n[ \t]*-[ \t]*\S)/mu.test(config) ? 'unsigned' : 'on';
}
