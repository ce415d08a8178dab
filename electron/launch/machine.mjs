/**
 * What this machine has: the Node to run with, the commands the tests need.
 * Plain JavaScript without dependencies: it runs before anything is installed, on the Node the user has (>= 20).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** The native SQLite module needs Node 24; an older one crashes with it instead of saying so. */
export const NEEDED_NODE = 24;

/** Path of a Node that can run the engine, or null: our own one if new enough, else the one that was installed with the packages. */
export function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_NODE) return process.execPath;
  const file = join(root, 'node_modules', `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(file) ? file : null;
}

/**
 * Runs a command to its end with our standard streams; returns the exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function run(command, args, env = process.env) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', env, shell: process.platform === 'win32' && !command.endsWith('.exe') });
  return done.status ?? 1;
}

/** @param {string} name */
export const hasCommand = (name) => spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { stdio: 'ignore' }).status === 0;

/**
 * One line for the user, then exit 1.
 * @param {string} sentence
 * @returns {never}
 */
export function giveUp(sentence) {
  console.error(`Cuedeck: ${sentence}`);
  process.exit(1);
}
