import * as electron from 'electron';
import { autoUpdater, CancellationToken } from 'electron-updater';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from '#shared/dataFolder.ts';
import { parseShellArguments } from './shell/arguments.ts';
import { nodeFiles } from './shell/files.ts';
import { runShell } from './shell/runShell.ts';

// No top-level await in here, ever: `ready` fires only after this module has run (electron#40719).
void runShell(electron, {
  files: nodeFiles,
  dataFolder: dataFolder(process.platform, process.env, homedir(), (folder) => existsSync(join(folder, 'show.db'))),
  makeFolder: (folder) => { mkdirSync(folder, { recursive: true, mode: 0o700 }); },
  appDir: join(import.meta.dirname, '../..'),
  resourcesPath: process.resourcesPath,
  isPackaged: electron.app.isPackaged,
  platform: process.platform,
  arguments: parseShellArguments(process.argv),
  fetchJson: async (url) => (await fetch(url, { signal: AbortSignal.timeout(2_000) })).json(),
  now: () => new Date(),
  updaterLibrary: { updater: () => autoUpdater, newCancel: () => new CancellationToken() },
  runtime: { platform: `${process.platform} ${process.arch}`, electron: process.versions.electron, chrome: process.versions.chrome, node: process.versions.node },
  setTimer: (ms, run) => { const timer = setTimeout(run, ms); return () => clearTimeout(timer); },
});
