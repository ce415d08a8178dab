import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Env = Readonly<Record<string, string | undefined>>;

/** A browser window that shows the control room. */
export interface BrowserWindow {
  /** Resolves when the person closes it (or the browser ends for any other reason). */
  readonly closed: Promise<void>;
  readonly close: () => void;
}

export interface OpenWindowOptions {
  /** A one-time link. It reaches the browser through a file only we can read, never through its arguments. */
  readonly url: string;
  readonly dataDir: string;
  readonly platform: NodeJS.Platform;
  readonly env: Env;
  /** Root cannot use Chromium's sandbox. */
  readonly isRoot: boolean;
}

/**
 * Opens an app window (own profile, no tabs) in Chromium, Chrome or Edge.
 * Null = no such browser, or no display to open it on: the caller prints the link instead.
 */
export function openWindow(options: OpenWindowOptions): BrowserWindow | null {
  const { platform, env, dataDir } = options;
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return null;
  const browser = findBrowser(platform, env);
  if (browser === null) return null;
  const page = writeRedirect(dataDir, options.url);
  const child = spawn(browser, browserArguments(options, page), { stdio: 'ignore' });
  return { closed: whenClosed(child, page), close: () => void child.kill() };
}

function browserArguments({ dataDir, isRoot }: OpenWindowOptions, page: string): readonly string[] {
  return [
    `--app=${pathToFileURL(page).href}`,
    // A profile of its own: the window's life is the process' life, and nobody's bookmarks or extensions are in it.
    `--user-data-dir=${join(dataDir, 'browser-profile')}`,
    '--no-first-run', '--no-default-browser-check', '--disable-features=Translate', '--window-size=1600,940',
    // --test-type hides the yellow bar that --no-sandbox brings.
    ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
  ];
}

async function whenClosed(child: ChildProcess, page: string): Promise<void> {
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  rmSync(page, { force: true });
}

/** Anyone on the machine can read another process' arguments; this file only its owner. The ticket in it works once. */
function writeRedirect(dataDir: string, url: string): string {
  const dir = join(dataDir, 'window');
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const page = join(dir, 'open.html');
  rmSync(page, { force: true });
  const target = JSON.stringify(url).replaceAll('<', String.raw`\u003c`);
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>Cuedeck</title><script>location.replace(${target})</script>\n`, { mode: 0o600 });
  return page;
}

const LINUX_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_APPS = [String.raw`Google\Chrome\Application\chrome.exe`, String.raw`Chromium\Application\chrome.exe`, String.raw`Microsoft\Edge\Application\msedge.exe`];

/** Path of the first Chromium-like browser there is; CUEDECK_BROWSER names one outright. Null = none. */
export function findBrowser(platform: NodeJS.Platform, env: Env): string | null {
  const named = env['CUEDECK_BROWSER'];
  if (named !== undefined && named !== '') return isRunnable(named) ? named : null;
  return candidates(platform, env).find(isRunnable) ?? null;
}

function candidates(platform: NodeJS.Platform, env: Env): readonly string[] {
  if (platform === 'darwin') return MAC_APPS;
  if (platform === 'win32') {
    const roots = [env['LOCALAPPDATA'], env['PROGRAMFILES'], env['PROGRAMFILES(X86)']].filter((root) => root !== undefined);
    return WINDOWS_APPS.flatMap((app) => roots.map((root) => join(root, app)));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
