/**
 * `npm start`: opens the control room in Electron, or, where there is no Electron binary, runs the same engine under
 * Node and opens the same windows in a browser. `--serve` never looks for Electron.
 * CUEDECK_SHELL=electron|browser overrides the choice.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findNode, giveUp, root } from './machine.mjs';

const args = process.argv.slice(2);
const wish = process.env['CUEDECK_SHELL'] ?? 'auto';

/** Nothing is going to be opened. */
const isWindowless = ['--serve', '--no-open', '--help'].some((option) => args.includes(option));
const electron = isWindowless || wish === 'browser' ? null : findElectron();
if (electron !== null) forward(electron, [root, ...args]);
else if (wish === 'electron') giveUp('CUEDECK_SHELL=electron, but there is no Electron binary here.');
else {
  if (!isWindowless && wish === 'auto') console.log('Cuedeck: no Electron binary on this machine; opening the control room in a browser instead.');
  await runInNode();
}

/** The engine under plain Node: in this very process when it is new enough, so that signals reach it directly. */
async function runInNode() {
  const entry = join(root, 'out', 'engine', 'serve.mjs');
  const node = findNode() ?? giveUp('Node 24 is missing; run "npm start" again to install it.');
  if (node === process.execPath) await import(pathToFileURL(entry).href);
  else forward(node, [entry, ...args]);
}

/** Path of the Electron binary; tries its own installer once, quietly, since npm was told not to run install scripts. */
function findElectron() {
  const found = electronPath();
  if (found !== null) return found;
  spawnSync(process.execPath, [join(root, 'node_modules', 'electron', 'install.js')], { cwd: root, stdio: 'ignore', timeout: 120_000 });
  return electronPath();
}

function electronPath() {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(root, 'node_modules', 'electron', 'dist');
  const named = join(root, 'node_modules', 'electron', 'path.txt');
  const name = existsSync(named) ? readFileSync(named, 'utf8').trim() : process.platform === 'win32' ? 'electron.exe' : 'electron';
  const file = join(folder, name);
  return existsSync(file) ? file : null;
}

/**
 * Runs a program as ourselves: our streams, our signals, its exit code.
 * @param {string} command
 * @param {readonly string[]} commandArgs
 */
function forward(command, commandArgs) {
  const child = spawn(command, commandArgs, { cwd: root, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
}
