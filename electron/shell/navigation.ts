import type { ShellPort, ShellWindow } from './port.ts';

/** What a window of ours may ask of the system; everything else is refused. */
const ALLOWED_PERMISSIONS: readonly string[] = ['fullscreen', 'screen-wake-lock', 'clipboard-sanitized-write'];

/** Is this an address of our own engine? Compared as origins: a prefix match would let `http://127.0.0.1:80.evil` through. */
export function isOurs(url: string, engineUrl: string): boolean {
  return URL.canParse(url) && new URL(url).origin === new URL(engineUrl).origin;
}

/**
 * Keeps a window on our own pages: a comment or a product name can carry a link, and a page that is not ours
 * must never run inside a window that has our preload.
 */
export function lockNavigation(window: ShellWindow, engineUrl: () => string, shell: ShellPort['shell']): void {
  window.webContents.setWindowOpenHandler(({ url }) => {
    if (URL.canParse(url) && new URL(url).protocol === 'https:') void shell.openExternal(url);
    return { action: 'deny' };
  });
  const keepOurs = (event: { readonly preventDefault: () => void }, url: string): void => { if (!isOurs(url, engineUrl())) event.preventDefault(); };
  window.webContents.on('will-navigate', keepOurs);
  // An address of ours that answers with somewhere else is no navigation of the page: it has an event of its own.
  window.webContents.on('will-redirect', keepOurs);
  window.webContents.on('will-attach-webview', (event) => event.preventDefault());
  window.webContents.session.setPermissionRequestHandler((_contents, permission, answer) => answer(ALLOWED_PERMISSIONS.includes(permission)));
  window.webContents.session.setPermissionCheckHandler((_contents, permission) => ALLOWED_PERMISSIONS.includes(permission));
}
