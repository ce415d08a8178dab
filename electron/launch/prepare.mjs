/**
 * Runs before `npm start`, `npm run dev` and `npm test` so that each is the only command needed on a bare clone:
 * installs packages when the lockfile changed, builds when a source changed, and (for tests) installs the
 * system packages the suites need. Does nothing, fast, when all is in place.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNode, giveUp, hasCommand, NEEDED_NODE, root, run } from './machine.mjs';

const purpose = process.argv[2] ?? 'start';

installPackages();
const node = findNode() ?? giveUp(`Node ${NEEDED_NODE} or newer is needed on this platform (this is ${process.versions.node}). Install it and run the command again.`);
if (purpose === 'test') installSystemPackages();
if (purpose !== 'dev') buildWhenStale(node);

function installPackages() {
  const stamp = join(root, 'node_modules', '.cuedeck-installed');
  const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).update(`${process.platform}-${process.arch}`).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Cuedeck: installing packages (only after the first clone and when they change)...');
  const code = run('npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) giveUp('the packages could not be installed; the lines above say why. Check the network and run the command again.');
  writeFileSync(stamp, wanted);
}

/** Every file that goes into the build, with size and time: cheaper than hashing contents, and a fresh clone has no stamp. */
function sourcesFingerprint() {
  const hash = createHash('sha256');
  /** @param {string} path */
  const visit = (path) => {
    const stat = statSync(path);
    if (stat.isDirectory()) {
      for (const name of readdirSync(path).toSorted()) if (name !== 'node_modules') visit(join(path, name));
    } else hash.update(`${path}:${stat.size}:${Math.trunc(stat.mtimeMs)}\n`);
  };
  for (const part of ['electron', 'renderer', 'shared', 'resources', 'package.json', 'vite.config.ts']) visit(join(root, part));
  return hash.digest('hex');
}

/** @param {string} nodePath */
function buildWhenStale(nodePath) {
  const stamp = join(root, 'out', '.built');
  const now = sourcesFingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  console.log('Cuedeck: building...');
  if (run(nodePath, ['node_modules/vite/bin/vite.js', 'build', '--app', '--logLevel', 'warn']) !== 0) giveUp('the build failed; the lines above say why.');
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(stamp, now);
}

/** The suites drive a real OBS under a virtual display, a real RTMP sink and a real Chromium, and run the documented examples. */
function installSystemPackages() {
  const wanted = /** @type {const} */ ({ obs: 'obs-studio', Xvfb: 'xvfb', ffmpeg: 'ffmpeg', chromium: 'chromium', curl: 'curl', openssl: 'openssl', python3: 'python3', faketime: 'faketime' });
  const missing = Object.entries(wanted).filter(([command]) => !hasCommand(command)).map(([, name]) => name);
  if (missing.length === 0) return;
  const line = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !hasCommand('apt-get')) giveUp(`the tests need ${missing.join(', ')}. On Debian or Ubuntu run:  sudo sh -c '${line}'`);
  console.log(`Cuedeck: installing what the tests need (${missing.join(', ')})...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (run('sh', ['-c', line.replaceAll('apt-get ', 'apt-get -qq ')], env) !== 0) giveUp(`could not install ${missing.join(', ')}. Run by hand:  ${line}`);
}
