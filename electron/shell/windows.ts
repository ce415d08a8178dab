import type { BrowserWindowConstructorOptions } from 'electron';
import type { Files } from './files.ts';
import { lockNavigation } from './navigation.ts';
import { recallBounds, rememberBounds } from './placement.ts';
import type { ShellDisplay, ShellPort, ShellWindow } from './port.ts';

export type WindowName = 'console' | 'prompter';

export interface WindowsDeps {
  readonly electron: Pick<ShellPort, 'BrowserWindow' | 'screen' | 'shell'>;
  readonly files: Files;
  readonly placesPath: string;
  readonly preload: string;
  readonly engineUrl: () => string;
}

export interface Windows {
  /** Opens the window at a one-time link, or brings the open one to the front (`link` is then not used up). */
  readonly open: (name: WindowName, link: () => Promise<string>, display: ShellDisplay | null) => Promise<void>;
  readonly isOpen: (name: WindowName) => boolean;
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
    open: async (name, link, display) => {
      if (open.has(name)) { focus(name); return; }
      const window = new deps.electron.BrowserWindow(windowOptions(deps.preload));
      open.set(name, window);
      window.on('closed', () => { open.delete(name); });
      lockNavigation(window, deps.engineUrl, deps.electron.shell);
      place(deps, name, window, display);
      await window.loadURL(await link());
      window.show();
    },
  };
}

function place(deps: WindowsDeps, name: WindowName, window: ShellWindow, display: ShellDisplay | null): void {
  const displays = deps.electron.screen.getAllDisplays();
  const remembered = recallBounds(deps.files, deps.placesPath, name, displays);
  if (display !== null) window.setBounds({ ...display.bounds });
  else if (remembered !== null) window.setBounds(remembered);
  if (display !== null) window.setFullScreen(true);
  const remember = (): void => rememberBounds(deps.files, deps.placesPath, name, deps.electron.screen.getAllDisplays(), window.getBounds());
  window.on('resize', remember);
  window.on('move', remember);
}

/** No Node in a window, own process, own context; timers keep running while a window is covered (a prompter behind another window still counts). */
export function windowOptions(preload: string): BrowserWindowConstructorOptions {
  return {
    width: 1600, height: 960, minWidth: 1024, minHeight: 640, show: false, backgroundColor: '#0d0f12', autoHideMenuBar: true,
    webPreferences: { preload, sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, backgroundThrottling: false, spellcheck: false },
  } satisfies BrowserWindowConstructorOptions;
}
