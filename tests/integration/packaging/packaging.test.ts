import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const require = createRequire(import.meta.url);
const { getConfig, validateConfiguration } = require('app-builder-lib/out/util/config/config') as {
  getConfig: (dir: string, path: string | null, overrides: unknown) => Promise<Record<string, unknown>>;
  validateConfiguration: (config: unknown, logger: unknown) => Promise<void>;
};
const { DebugLogger } = require('builder-util') as { DebugLogger: new (enabled: boolean) => unknown };
const { listPackage } = require('@electron/asar') as { listPackage: (archive: string, options: { isPack: boolean }) => string[] };

const work = mkdtempSync(join(tmpdir(), 'cuedeck-pack-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('electron-builder.yml', () => {
  it('is valid by electron-builder\'s own schema', async () => {
    const config = await getConfig(root, null, null);
    await expect(validateConfiguration(config, new DebugLogger(false))).resolves.toBeUndefined();
  });

  it('the check above can fail: an unknown key is refused', async () => {
    const config = { ...(await getConfig(root, null, null)), notAKey: true };
    await expect(validateConfiguration(config, new DebugLogger(false))).rejects.toThrow(/notAKey/u);
  });

  it('every fuse that opens the binary to somebody else is set against it, and no package brings a plain Node', async () => {
    const config = await getConfig(root, null, null);
    expect(config['electronFuses']).toEqual({ runAsNode: false, enableNodeOptionsEnvironmentVariable: false, enableNodeCliInspectArguments: false, onlyLoadAppFromAsar: true, enableCookieEncryption: true });
    expect(config['asar']).not.toBe(false);
    // electron-builder hands a list of patterns back as one set with a filter.
    expect(config['files']).toEqual([expect.objectContaining({ filter: expect.arrayContaining(['!node_modules/**']) as unknown })]);
  });

  it('the packed app holds the four bundles, the resources and this platform\'s SQLite binary, and nothing of the tests', () => {
    expect(existsSync(join(root, 'out/main/main.cjs')), 'run through npm: it builds first').toBe(true);
    const fake = fakeElectronDist();
    const output = join(work, 'dist');
    execFileSync(process.execPath, [join(root, 'node_modules/electron-builder/cli.js'), '--linux', 'dir', '--x64', `-c.electronDist=${fake}`, `-c.directories.output=${output}`, '--config', withoutFuses()], { cwd: root, stdio: 'pipe' });
    const resources = join(output, 'linux-unpacked/resources');
    const packed = listPackage(join(resources, 'app.asar'), { isPack: false }).map((path) => path.replaceAll('\\', '/'));
    for (const file of ['/out/main/main.cjs', '/out/preload/preload.cjs', '/out/renderer/index.html', '/out/engine/utility.mjs', '/out/engine/storeWorker.mjs', '/node_modules/better-sqlite3/prebuilds/linux-x64.node']) {
      expect(packed, file).toContain(file);
    }
    expect(packed.filter((path) => path.startsWith('/tests') || path.startsWith('/docs'))).toEqual([]);
    expect(packed.filter((path) => path.endsWith('.node'))).toEqual(['/node_modules/better-sqlite3/prebuilds/linux-x64.node']);
    expect(existsSync(join(resources, 'app.asar.unpacked/out/engine/utility.mjs'))).toBe(true);
    expect(existsSync(join(resources, 'resources/demo/sample-runsheet.csv'))).toBe(true);
  }, 120_000);
});

/** The smallest folder electron-builder takes for an Electron: the binary itself can't be had everywhere. */
function fakeElectronDist(): string {
  const dir = join(work, 'electron');
  mkdirSync(join(dir, 'locales'), { recursive: true });
  mkdirSync(join(dir, 'resources'), { recursive: true });
  writeFileSync(join(dir, 'electron'), '#!/bin/sh\n');
  chmodSync(join(dir, 'electron'), 0o755);
  for (const name of ['version', 'LICENSE', 'LICENSES.chromium.html', 'locales/en-US.pak']) writeFileSync(join(dir, name), name === 'version' ? '45.4.1' : '');
  return dir;
}

/** Fuses are flipped in the real binary; with the stand-in there is nothing to flip. */
function withoutFuses(): string {
  const file = join(work, 'electron-builder.yml');
  cpSync(join(root, 'electron-builder.yml'), file);
  const text = execFileSync('sed', ['/^electronFuses:/,$d', file], { encoding: 'utf8' });
  writeFileSync(file, text);
  return file;
}
