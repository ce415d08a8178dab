import { join } from 'node:path';

/** Where data lives when nobody says otherwise, by the custom of each system. */
export function defaultDataDir(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>, home: string): string {
  switch (platform) {
    case 'win32': return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Cuedeck');
    case 'darwin': return join(home, 'Library', 'Application Support', 'Cuedeck');
    default: return join(env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'cuedeck');
  }
}
