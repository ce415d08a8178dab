/**
 * A typed fake of the `electron` module: everything the shell uses, with a record of what was asked of it.
 * It implements the same ShellPort that the real module is checked against in electron/main.ts.
 */
import type { BrowserWindowConstructorOptions, Menu, MenuItemConstructorOptions, MessageBoxOptions } from 'electron';
import type { ShellChild, ShellDisplay, ShellPort, ShellWindow } from '../../../electron/shell/port.ts';

type Handler = (...args: never[]) => unknown;
class Emitter {
  readonly handlers = new Map<string, Handler[]>();
  readonly on = (event: string, run: Handler): void => { this.handlers.set(event, [...(this.handlers.get(event) ?? []), run]); };
  readonly emit = (event: string, ...args: unknown[]): void => { for (const run of this.handlers.get(event) ?? []) (run as (...a: unknown[]) => unknown)(...args); };
}

export class FakeWindow implements ShellWindow {
  readonly emitter = new Emitter();
  readonly contents = new Emitter();
  readonly on = this.emitter.on;
  readonly options: BrowserWindowConstructorOptions;
  loaded: string[] = [];
  calls: string[] = [];
  destroyed = false;
  bounds = { x: 0, y: 0, width: 1600, height: 960 };
  fullScreen = false;
  openHandler: (details: { url: string }) => { action: 'deny' } = () => ({ action: 'deny' });
  permission: (contents: unknown, permission: string, answer: (granted: boolean) => void) => void = () => {};
  constructor(options: BrowserWindowConstructorOptions) { this.options = options; }
  readonly loadURL = (url: string): Promise<void> => { this.loaded.push(url); return Promise.resolve(); };
  readonly show = (): void => { this.calls.push('show'); };
  readonly focus = (): void => { this.calls.push('focus'); };
  readonly restore = (): void => { this.calls.push('restore'); };
  readonly isDestroyed = (): boolean => this.destroyed;
  readonly isMinimized = (): boolean => false;
  readonly close = (): void => { this.destroyed = true; this.emitter.emit('closed'); };
  readonly getBounds = (): { x: number; y: number; width: number; height: number } => this.bounds;
  /** As on a real desktop: a full-screen window does not move. */
  readonly setBounds = (bounds: { x: number; y: number; width: number; height: number }): void => { if (!this.fullScreen) this.bounds = { ...bounds }; };
  readonly setFullScreen = (on: boolean): void => { this.fullScreen = on; this.calls.push(`fullscreen:${String(on)}`); };
  readonly isFullScreen = (): boolean => this.fullScreen;
  /** What printing gives; null = it fails. */
  pdf: Buffer | null = Buffer.from('%PDF-1.7');
  readonly webContents: ShellWindow['webContents'] = {
    printToPDF: () => (this.pdf === null ? Promise.reject(new Error('cannot print')) : Promise.resolve(this.pdf)),
    setWindowOpenHandler: (run) => { this.openHandler = run; },
    on: this.contents.on,
    session: { setPermissionRequestHandler: (run) => { this.permission = run; }, setPermissionCheckHandler: () => {} },
  };
}

export class FakeChild implements ShellChild {
  readonly emitter = new Emitter();
  readonly on = this.emitter.on;
  readonly sent: unknown[] = [];
  readonly postMessage = (message: unknown): void => { this.sent.push(message); };
  readonly kill = (): boolean => true;
  readonly says = (message: unknown): void => this.emitter.emit('message', message);
  readonly dies = (code = 1): void => this.emitter.emit('exit', code);
}

export interface FakeElectron extends ShellPort {
  readonly emitApp: (event: string, ...args: unknown[]) => void;
  /** Plugs in exactly these displays and tells the shell. */
  readonly plug: (displays: readonly ShellDisplay[]) => void;
  readonly windows: FakeWindow[];
  readonly children: FakeChild[];
  readonly log: string[];
  readonly external: string[];
  displays: ShellDisplay[];
  locked: boolean;
  encryption: boolean;
  /** Which store Linux has behind the encryption. */
  keyring: string;
  quitAnswer: number;
  /** Which button each next question is answered with; the first when empty. */
  readonly answers: number[];
  readonly asked: MessageBoxOptions[];
  readonly calls: Map<string, (event: { senderFrame: { url: string } | null }, ...args: unknown[]) => unknown>;
  menu: readonly MenuItemConstructorOptions[];
}

export const DISPLAY = (id: number, x: number): ShellDisplay => ({ id, label: `display ${id}`, bounds: { x, y: 0, width: 1920, height: 1080 } });

/** A fresh fake desktop with one display, a working keychain and no other copy running. */
export function createFakeElectron(locale = 'zh-CN'): FakeElectron {
  const app = new Emitter();
  const screen = new Emitter();
  const windows: FakeWindow[] = [];
  const children: FakeChild[] = [];
  const log: string[] = [];
  const external: string[] = [];
  const calls: FakeElectron['calls'] = new Map();
  const fake: FakeElectron = {
    emitApp: app.emit, plug: (displays) => plug(fake, displays, screen), windows, children, log, external, calls, displays: [DISPLAY(1, 0)], locked: true, encryption: true, keyring: 'gnome_libsecret', quitAnswer: 1, answers: [], asked: [], menu: [],
    app: {
      requestSingleInstanceLock: () => fake.locked,
      quit: () => { log.push('quit'); }, exit: (code) => { log.push(`exit ${code ?? 0}`); },
      whenReady: () => Promise.resolve(), setPath: (name, path) => { log.push(`${name} ${path}`); }, getLocale: () => locale, getVersion: () => '0.1.0',
      enableSandbox: () => { log.push('sandbox'); }, on: app.on,
    },
    BrowserWindow: class extends FakeWindow {
      constructor(options: BrowserWindowConstructorOptions) { super(options); windows.push(this); }
    },
    Menu: { setApplicationMenu: () => {}, buildFromTemplate: (template) => { fake.menu = template; return {} as Menu; } },
    screen: { getAllDisplays: () => fake.displays, getPrimaryDisplay: () => fake.displays[0] ?? DISPLAY(1, 0), on: screen.on },
    powerSaveBlocker: { start: (type) => { log.push(`awake ${type}`); return 7; }, stop: (id) => { log.push(`asleep ${id}`); } },
    safeStorage: {
      getSelectedStorageBackend: () => fake.keyring,
      isAsyncEncryptionAvailable: () => Promise.resolve(fake.encryption),
      encryptStringAsync: (text) => Promise.resolve(Buffer.from(`sealed:${text}`).map((byte) => byte ^ 0x5a)),
      decryptStringAsync: (data) => Promise.resolve({ result: Buffer.from(data.map((byte) => byte ^ 0x5a)).toString().slice('sealed:'.length) }),
    },
    shell: { openExternal: (url) => { external.push(url); return Promise.resolve(); }, showItemInFolder: (path) => { log.push(`show ${path}`); } },
    dialog: { showErrorBox: (title, text) => { log.push(`error ${title}: ${text}`); }, showMessageBoxSync: () => fake.quitAnswer, showMessageBox: (options) => { fake.asked.push(options); return Promise.resolve({ response: fake.answers.shift() ?? 0 }); } },
    ipcMain: { handle: (channel, run) => { calls.set(channel, run); } },
    utilityProcess: { fork: (path) => { log.push(`fork ${path}`); const child = new FakeChild(); children.push(child); return child; } },
  };
  return fake;
}

function plug(fake: FakeElectron, displays: readonly ShellDisplay[], screen: Emitter): void {
  const before = fake.displays;
  fake.displays = [...displays];
  for (const gone of before.filter(({ id }) => displays.every((each) => each.id !== id))) screen.emit('display-removed', {}, gone);
  for (const fresh of displays.filter(({ id }) => before.every((each) => each.id !== id))) screen.emit('display-added', {}, fresh);
}
