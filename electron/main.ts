import * as electron from 'electron';
import { join } from 'node:path';
import { parseShellArguments } from './shell/arguments.ts';
import { nodeFiles } from './shell/files.ts';
import { runShell } from './shell/runShell.ts';

// No top-level await in here, ever: `ready` fires only after this module has run (electron#40719).
void runShell(electron, {
  files: nodeFiles,
  appDir: join(import.meta.dirname, '../..'),
  resourcesPath: process.resourcesPath,
  isPackaged: electron.app.isPackaged,
  arguments: parseShellArguments(process.argv),
  setTimer: (ms, run) => { const timer = setTimeout(run, ms); return () => clearTimeout(timer); },
});
