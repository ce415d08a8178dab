/**
 * Where data lives when nobody says otherwise, by the custom of each system. The desktop app and the engine under plain
 * Node ask here both, so that a room has one folder, however it was started.
 * @param holdsShow is there a `show.db` in that folder? Earlier desktop apps on Linux kept it beside the settings
 * (`~/.config/Cuedeck`): a show that is there and nowhere else is found there.
 */
export function dataFolder(platform: string, env: Readonly<Record<string, string | undefined>>, home: string, holdsShow: (folder: string) => boolean): string {
  switch (platform) {
    case 'win32': return `${env['APPDATA'] ?? `${home}\\AppData\\Roaming`}\\Cuedeck`;
    case 'darwin': return `${home}/Library/Application Support/Cuedeck`;
    default: {
      const folder = `${absolute(env['XDG_DATA_HOME']) ?? `${home}/.local/share`}/cuedeck`;
      const earlier = `${absolute(env['XDG_CONFIG_HOME']) ?? `${home}/.config`}/Cuedeck`;
      return !holdsShow(folder) && holdsShow(earlier) ? earlier : folder;
    }
  }
}

/** The XDG rule: a relative path is as good as none. */
const absolute = (path: string | undefined): string | null => (path?.startsWith('/') === true ? path : null);
