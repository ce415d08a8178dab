import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Files } from './files.ts';
import type { ShellPort, ShellWindow } from './port.ts';

/** Prints `exports/<name>.html` of the data folder into `exports/<name>.pdf`; false = it could not. */
export type PrintPage = (name: string) => Promise<boolean>;

/** A4 as the page's own rules say; margins are the page's too. */
const PAPER = { pageSize: 'A4', printBackground: true, preferCSSPageSize: true } as const;

/** Prints reports in a window nobody sees: sandboxed, without scripts, without a preload, kept on the page it was given. */
export function createPagePrinter(electron: Pick<ShellPort, 'BrowserWindow'>, files: Pick<Files, 'writeBytes'>, dataDir: string): PrintPage {
  return async (name) => {
    const window: ShellWindow = new electron.BrowserWindow({
      show: false, width: 1_120, height: 1_580,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, javascript: false, partition: 'print' },
    });
    try {
      window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
      window.webContents.on('will-navigate', (event) => { event.preventDefault(); });
      window.webContents.on('will-redirect', (event) => { event.preventDefault(); });
      window.webContents.session.setPermissionRequestHandler((_contents, _permission, answer) => { answer(false); });
      await window.loadURL(pathToFileURL(join(dataDir, 'exports', `${name}.html`)).href);
      files.writeBytes(join(dataDir, 'exports', `${name}.pdf`), await window.webContents.printToPDF(PAPER));
      return true;
    } catch {
      return false;
    } finally {
      if (!window.isDestroyed()) window.close();
    }
  };
}
