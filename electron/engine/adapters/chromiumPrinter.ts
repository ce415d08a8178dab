import { spawn } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PagePrinter } from '../ports.ts';
import { findBrowser } from './openBrowser.ts';

/** A page of a long session takes a browser a few seconds; one that hangs is ended. */
const ENDED_AFTER_MS = 120_000;

/** On a machine under load its processes miss each other at the start now and then, and it ends without a word. */
const ATTEMPTS = 3;

interface Options { readonly platform: NodeJS.Platform; readonly env: Readonly<Record<string, string | undefined>>; /** Root cannot use Chromium's sandbox. */ readonly isRoot: boolean }

/** Prints by the Chromium, Chrome or Edge of this machine, without a window, in a profile of its own, with no host to be found. */
export function createChromiumPrinter({ platform, env, isRoot }: Options): PagePrinter {
  return async (page, pdf, signal) => {
    const browser = findBrowser(platform, env);
    if (browser === null) return 'noPrinter';
    for (let attempt = 0; attempt < ATTEMPTS && !signal.aborted; attempt += 1) if (await printOnce(browser, { page, pdf, isRoot }, signal)) return 'printed';
    return 'failed';
  };
}

/** True = the file is there, whatever the browser said when it ended. */
async function printOnce(browser: string, { page, pdf, isRoot }: { readonly page: string; readonly pdf: string; readonly isRoot: boolean }, signal: AbortSignal): Promise<boolean> {
  const profile = await mkdtemp(join(tmpdir(), 'cuedeck-print-'));
  try {
    await run(browser, [
      '--headless=new', '--disable-gpu', '--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND',
      ...(isRoot ? ['--no-sandbox'] : []), `--user-data-dir=${profile}`, '--no-pdf-header-footer', `--print-to-pdf=${pdf}`, pathToFileURL(page).href,
    ], signal);
    const made = await stat(pdf).catch(() => null);
    return made !== null && made.size > 0;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Resolves when the browser ended, however it did: what counts is the file. */
const run = (browser: string, args: readonly string[], signal: AbortSignal): Promise<void> => new Promise((resolve) => {
  const child = spawn(browser, args, { stdio: 'ignore', signal: AbortSignal.any([signal, AbortSignal.timeout(ENDED_AFTER_MS)]), killSignal: 'SIGKILL' });
  child.once('error', () => { resolve(); });
  child.once('exit', () => { resolve(); });
});
