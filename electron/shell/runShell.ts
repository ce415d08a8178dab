import { join } from 'node:path';
import type { ShellArguments } from './arguments.ts';
import { startEngineLink, type EngineLink } from './engineLink.ts';
import type { Files } from './files.ts';
import { menuTemplate } from './menu.ts';
import { isOurs } from './navigation.ts';
import { createPagePrinter } from './pagePrinter.ts';
import { createAllowSealing } from './plainVault.ts';
import type { ShellPort } from './port.ts';
import { saveReport } from './saveReport.ts';
import { createPrompter, type Prompter } from './prompter.ts';
import { createSecretVault } from './secretVault.ts';
import { textsFor } from './texts.ts';
import { updateFeed } from './updateFeed.ts';
import type { UpdaterLibrary } from './updaterPort.ts';
import { createUpdates, type Updates } from './updates.ts';
import { createWindows, type Windows } from './windows.ts';

export interface ShellDeps {
  readonly files: Files;
  /** Where the room's data is, when the user does not name another folder. */
  readonly dataFolder: string;
  readonly makeFolder: (folder: string) => void;
  /** Folder that holds `out/` (the repository, or app.asar). */
  readonly appDir: string;
  readonly resourcesPath: string;
  readonly isPackaged: boolean;
  readonly platform: NodeJS.Platform;
  readonly arguments: ShellArguments;
  readonly setTimer: (ms: number, run: () => void) => () => void;
  /** Reads an address of our own engine as JSON; null when nothing answers. */
  readonly fetchJson: (url: string) => Promise<unknown>;
  readonly now: () => Date;
  readonly updaterLibrary: UpdaterLibrary;
  /** Names and versions of what this runs on. */
  readonly runtime: Readonly<Record<string, string>>;
}

/** Every decision of the desktop app. Resolves once the engine has been started, or at once when another copy is running. */
export async function runShell(electron: ShellPort, deps: ShellDeps): Promise<void> {
  const userData = chooseFolder(deps);
  // Before the lock: one app per folder, so a demo may run beside the room's own, and Chromium keeps its profile in the same place.
  deps.makeFolder(userData);
  electron.app.setPath('userData', userData);
  if (!electron.app.requestSingleInstanceLock()) { electron.app.quit(); return; }
  electron.app.enableSandbox();
  await electron.app.whenReady();

  const texts = textsFor(electron.app.getLocale());
  let blocker: number | null = null;
  const keepAwake = (onAir: boolean): void => {
    if (onAir && blocker === null) blocker = electron.powerSaveBlocker.start('prevent-display-sleep');
    if (!onAir && blocker !== null) { electron.powerSaveBlocker.stop(blocker); blocker = null; }
  };
  const report = (engineUrl: string): Promise<string> => saveReport({ ...deps, folder: userData, version: electron.app.getVersion(), engineUrl });
  const engine = startEngineLink({
    fork: () => electron.utilityProcess.fork(join(deps.appDir, 'out/engine/utility.mjs'), [], { serviceName: 'Cuedeck engine' }),
    start: {
      kind: 'start', dataDir: userData, port: deps.arguments.port, lan: deps.arguments.lan, demo: deps.arguments.demo, version: electron.app.getVersion(),
      resourcesDir: deps.isPackaged ? join(deps.resourcesPath, 'resources') : join(deps.appDir, 'resources'), rendererDir: join(deps.appDir, 'out/renderer'),
    },
    vault: createSecretVault(electron.safeStorage, createAllowSealing({ ...electron, ...deps, texts, path: join(userData, 'keyring.json') }), deps.files, join(userData, 'vault.json')),
    print: createPagePrinter(electron, deps.files, userData),
    setTimer: deps.setTimer,
    onReady: (first) => { if (first) void openConsole().then(() => prompter.resume()); },
    onAir: (onAir) => { keepAwake(onAir); updates?.onAir(onAir); },
    // Without an engine to ask, the report is written before the box blocks.
    onFailed: (message) => { report('').catch(() => null); electron.dialog.showErrorBox(texts.engineFailed, message ?? texts.engineGone); electron.app.exit(1); },
  });
  const updates = updateFeed(deps) === 'on' ? createUpdates({ library: deps.updaterLibrary, isOnAir: engine.isOnAir, dialog: electron.dialog, texts, setTimer: deps.setTimer }) : null;
  const windows = createWindows({ electron, files: deps.files, placesPath: join(userData, 'windows.json'), preload: join(deps.appDir, 'out/preload/preload.cjs'), engineUrl: engine.url });
  const openConsole = (): Promise<void> => windows.open('console', () => engine.link('producer', 'console'), { kind: 'window' });
  const prompter = createPrompter({ screen: electron.screen, windows, link: () => engine.link('host', 'prompter'), files: deps.files, path: join(userData, 'prompter.json') });
  electron.Menu.setApplicationMenu(electron.Menu.buildFromTemplate(menuTemplate(texts, deps.isPackaged, { openConsole: () => void openConsole(), openPrompter: () => void prompter.open(), saveReport: () => { void report(engine.url()).then(electron.shell.showItemInFolder); }, checkUpdates: updates === null ? null : () => void updates.checkNow(), quit: () => electron.app.quit() })));
  wireApp(electron, engine, { windows, prompter, openConsole, updates }, texts);
  wireCalls(electron, engine, prompter.open);
}

/** A demo never touches real shows: it gets a folder inside the room's. */
function chooseFolder({ arguments: { dataDir, demo }, dataFolder }: ShellDeps): string {
  const folder = dataDir ?? dataFolder;
  return demo ? join(folder, 'demo') : folder;
}

/** App-level events: second start, all windows closed, quitting while on air. */
function wireApp(electron: ShellPort, engine: EngineLink, { windows, prompter, openConsole, updates }: { readonly windows: Windows; readonly prompter: Prompter; readonly openConsole: () => Promise<void>; readonly updates: Updates | null }, texts: ReturnType<typeof textsFor>): void {
  electron.app.on('second-instance', () => { if (windows.isOpen('console')) windows.focus('console'); else void openConsole(); });
  electron.app.on('activate', () => void openConsole());
  electron.app.on('window-all-closed', () => electron.app.quit());
  electron.app.on('before-quit', (event) => {
    // Quit, like every destructive act, asks while a show is on air; 0 is "stay", the default.
    if (engine.isOnAir() && electron.dialog.showMessageBoxSync({ type: 'warning', message: texts.onAirTitle, detail: texts.onAirText, buttons: [texts.stay, texts.leave], defaultId: 0, cancelId: 0 }) === 0) {
      event.preventDefault();
      if (!windows.isOpen('console')) void openConsole();
      return;
    }
    prompter.quitting();
    updates?.quitting();
    engine.stop();
  });
}

/** The calls a window may make through the preload; only pages of our own engine are answered. */
function wireCalls(electron: ShellPort, engine: EngineLink, openPrompter: () => Promise<void>): void {
  electron.ipcMain.handle('cuedeck:openPrompter', async (event) => {
    if (event.senderFrame === null || !isOurs(event.senderFrame.url, engine.url())) throw new Error('Not one of our pages');
    await openPrompter();
  });
}
