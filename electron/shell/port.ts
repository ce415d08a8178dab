/**
 * The slice of Electron the shell uses. Property signatures on purpose: methods would be compared bivariantly and drift
 * against electron.d.ts would go unseen. `electron/main.ts` passes the real module, so the compiler proves it fits.
 */
import type * as Electron from 'electron';

/** One overload of an emitter's `on`: intersected, so that each is checked against the overloads of electron.d.ts. */
type On<E extends string, R> = (event: E, run: R) => unknown;
interface Preventable { readonly preventDefault: () => void }

export interface ShellPort {
  readonly app: {
    readonly requestSingleInstanceLock: () => boolean;
    readonly quit: () => void;
    readonly exit: (code?: number) => void;
    readonly whenReady: () => Promise<void>;
    readonly setPath: (name: 'userData', path: string) => void;
    readonly getLocale: () => string;
    readonly getVersion: () => string;
    readonly enableSandbox: () => void;
    readonly on: On<'second-instance', () => void> & On<'window-all-closed', () => void> & On<'activate', () => void> & On<'before-quit', (event: Preventable) => void>;
  };
  readonly BrowserWindow: new (options: Electron.BrowserWindowConstructorOptions) => ShellWindow;
  readonly Menu: { readonly setApplicationMenu: (menu: Electron.Menu | null) => void; readonly buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => Electron.Menu };
  readonly screen: { readonly getAllDisplays: () => readonly ShellDisplay[]; readonly getPrimaryDisplay: () => ShellDisplay; readonly on: On<'display-added', () => void> & On<'display-removed', () => void> & On<'display-metrics-changed', () => void> };
  readonly powerSaveBlocker: { readonly start: (type: 'prevent-display-sleep') => number; readonly stop: (id: number) => unknown };
  readonly safeStorage: { /** On Linux only. */ readonly getSelectedStorageBackend: () => string; readonly isAsyncEncryptionAvailable: () => Promise<boolean>; readonly encryptStringAsync: (text: string) => Promise<Uint8Array>; readonly decryptStringAsync: (data: Buffer) => Promise<{ result: string }> };
  readonly shell: { readonly openExternal: (url: string) => Promise<void>; readonly showItemInFolder: (path: string) => void };
  readonly dialog: { readonly showErrorBox: (title: string, text: string) => void; readonly showMessageBoxSync: (options: Electron.MessageBoxSyncOptions) => number; readonly showMessageBox: (options: Electron.MessageBoxOptions) => Promise<{ readonly response: number }> };
  readonly ipcMain: { readonly handle: (channel: string, run: (event: { senderFrame: { url: string } | null }, ...args: unknown[]) => unknown) => void };
  readonly utilityProcess: { readonly fork: (path: string, args: string[], options: Electron.ForkOptions) => ShellChild };
}

export interface ShellDisplay { readonly id: number; readonly label: string; readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } }

export interface ShellWindow {
  readonly loadURL: (url: string) => Promise<void>;
  readonly show: () => void;
  readonly focus: () => void;
  readonly isDestroyed: () => boolean;
  readonly isMinimized: () => boolean;
  readonly restore: () => void;
  readonly close: () => void;
  readonly getBounds: () => { x: number; y: number; width: number; height: number };
  readonly setBounds: (bounds: { x: number; y: number; width: number; height: number }) => void;
  readonly setFullScreen: (on: boolean) => void;
  readonly isFullScreen: () => boolean;
  readonly on: On<'closed', () => void> & On<'resize', () => void> & On<'move', () => void>;
  readonly webContents: {
    readonly printToPDF: (options: Electron.PrintToPDFOptions) => Promise<Buffer>;
    readonly setWindowOpenHandler: (run: (details: { url: string }) => { action: 'deny' }) => void;
    readonly on: On<'will-navigate', (event: Preventable, url: string) => void> & On<'will-redirect', (event: Preventable, url: string) => void> & On<'will-attach-webview', (event: Preventable) => void>;
    readonly session: {
      readonly setPermissionRequestHandler: (run: (contents: unknown, permission: string, answer: (granted: boolean) => void) => void) => void;
      readonly setPermissionCheckHandler: (run: (contents: unknown, permission: string) => boolean) => void;
    };
  };
}

export interface ShellChild {
  readonly postMessage: (message: unknown) => void;
  readonly kill: () => boolean;
  readonly on: On<'message', (message: unknown) => void> & On<'exit', (code: number) => void>;
}
