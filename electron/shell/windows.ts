import type { BrowserWindowConstructorOptions } from 'electron';
import type { Files } from './files.ts';
import { lockNavigation } from './navigation.ts';
import { recallBounds, rememberBounds, type Bounds } from './placement.ts';
import type { ShellDisplay, ShellPort, ShellWindow } from './port.ts';

export type WindowName = 'console' | 'prompter';

/** Where a window goes: over a whole display, to given bounds, or where it was last with these displays. */
export type Place = { readonly kind: 'fullScreen'; readonly display: ShellDisplay } | { readonly kind: 'parked'; readonly bounds: Bounds } | { readonly kind: 'window' };

export interface ShownWindow { readonly bounds: Bounds; readonly isFullScreen: boolean }
export interface WindowEvents { readonly closed: () => void; readonly moved: (bounds: Bounds) => void }

export interface WindowsDeps {
  readonly electron: Pick<ShellPort, 'BrowserWindow' | 'screen' | 'shell'>;
  readonly files: Files;
  readonly placesPath: string;
  readonly preload: string;
  readonly engineUrl: () => string;
}

export interface Windows {
  /** Opens the window at a one-time link, or brings the open one to the front (`link` is then not used up). */
  readonly open: (name: WindowName, link: () => Promise<string>, place: Place, events?: WindowEvents) => Promise<void>;
  /** Moves an open window. */
  readonly move: (name: WindowName, place: Exclude<Place, { kind: 'window' }>) => void;
  readonly isOpen: (name: WindowName) => boolean;
  /** Where an open window is; null = not open. */
  readonly where: (name: WindowName) => ShownWindow | null;
  readonly focus: (name: WindowName) => void;
}

/** The console and prompter windows: hardened, placed where they were, kept on our own pages. */
export function createWindows(deps: WindowsDeps): Windows {
  const open = new Map<WindowName, ShellWindow>();
  const focus = (name: WindowName): void => {
    const window = open.get(name);
    if (window === undefined || window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };
  return {
    isOpen: (name) => open.has(name),
    focus,
    where: (name) => {
      const window = open.get(name);
      return window === undefined || window.isDestroyed() ? null : { bounds: window.getBounds(), isFullScreen: window.isFullScreen() };
    },
    move: (name, place) => {
      const window = open.get(name);
      if (window !== undefined && !window.isDestroyed()) put(window, place);
    },
    open: async (name, link, place, events) => {
      if (open.has(name)) { focus(name); return; }
      const window = new deps.electron.BrowserWindow(windowOptions(deps.preload));
      open.set(name, window);
      window.on('closed', () => {
        open.delete(name);
        events?.closed();
      });
      lockNavigation(window, deps.engineUrl, deps.electron.shell);
      const recalled = place.kind === 'window' ? recallBounds(deps.files, deps.placesPath, name, deps.electron.screen.getAllDisplays()) : null;
      if (place.kind !== 'window') put(window, place);
      else if (recalled !== null) window.setBounds(recalled);
      rememberPlaces(deps, name, window, events);
      await window.loadURL(await link());
      window.show();
    },
  };
}

/** A full-screen window does not move: it is taken out of full screen first. */
function put(window: ShellWindow, place: Exclude<Place, { kind: 'window' }>): void {
  if (window.isFullScreen()) window.setFullScreen(false);
  window.setBounds({ ...(place.kind === 'fullScreen' ? place.display.bounds : place.bounds) });
  if (place.kind === 'fullScreen') window.setFullScreen(true);
}

function rememberPlaces(deps: WindowsDeps, name: WindowName, window: ShellWindow, events: WindowEvents | undefined): void {
  const remember = (): void => rememberBounds(deps.files, deps.placesPath, name, deps.electron.screen.getAllDisplays(), window.getBounds());
  window.on('resize', remember);
  window.on('move', () => {
    remember();
    events?.moved(window.getBounds());
  });
}

/** No Node in a window, own process, own context; timers keep running while a window is covered (a prompter behind another window still counts). */
export function windowOptions(preload: string): BrowserWindowConstructorOptions {
  return {
    width: 1600, height: 960, minWidth: 1024, minHeight: 640, show: false, backgroundColor: '#0d0f12', autoHideMenuBar: true,
    webPreferences: { preload, sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, backgroundThrottling: false, spellcheck: false },
  } satisfies BrowserWindowConstructorOptions;
}
