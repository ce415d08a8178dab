import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../electron/shell/files.ts';
import { updateFeed } from '../../../electron/shell/updateFeed.ts';

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
    expect(config['electronFuses']).toEqual({ runAsNode: false, enableNodeOptionsEnvironmentVariable: false, enableNodeCliInspectArguments: false, onlyLoadAppFromAsar: true, enableEmbeddedAsarIntegrityValidation: true, enableCookieEncryption: true, grantFileProtocolExtraPrivileges: false });
    expect(config['asar']).not.toBe(false);
    // electron-builder hands a list of patterns back as one set with a filter.
    expect(config['files']).toEqual([expect.objectContaining({ filter: expect.arrayContaining(['!node_modules/**']) as unknown })]);
  });

  it('what is published is signed or not made, names its feed, and is validated by the same schema', async () => {
    process.env['CUEDECK_UPDATE_URL'] = 'https://updates.example/cuedeck';
    const config = await getConfig(root, join(root, 'electron-builder.release.yml'), null);
    await expect(validateConfiguration(config, new DebugLogger(false))).resolves.toBeUndefined();
    expect(config).toMatchObject({ appId: 'example.cuedeck.app', forceCodeSigning: true, publish: { provider: 'generic' }, win: { verifyUpdateCodeSignature: true } });
    expect(config['mac']).toMatchObject({ notarize: true, hardenedRuntime: true, entitlements: 'resources/icons/entitlements.mac.plist' });
    // The other one has no feed and asks nobody.
    expect((await getConfig(root, null, null))['publish']).toBeUndefined();
  });

  it('every system it is made for: targets, and the prebuilt SQLite of each', async () => {
    const config = (await getConfig(root, null, null)) as Record<'win' | 'mac' | 'linux', { target: (string | { target: string; arch: string[] })[] }>;
    expect([config.win.target, config.mac.target, config.linux.target]).toEqual([[{ target: 'nsis', arch: ['x64'] }], ['dmg', 'zip'].map((target) => ({ target, arch: ['x64', 'arm64'] })), ['AppImage', 'deb']]);
    // First bytes of a program: ELF, PE ("MZ"), Mach-O of 64 bits; an N-API module works in every Electron of its system.
    const HEADS = { 'linux-x64': '7f454c46', 'linux-arm64': '7f454c46', 'win32-x64': '4d5a', 'darwin-x64': 'cffaedfe', 'darwin-arm64': 'cffaedfe' };
    for (const [system, head] of Object.entries(HEADS)) {
      const bytes = readFileSync(join(root, `node_modules/better-sqlite3/prebuilds/${system}.node`));
      expect([system, bytes.subarray(0, head.length / 2).toString('hex'), bytes.includes('napi_module_register') || bytes.includes('napi_register_module')]).toEqual([system, head, true]);
    }
  });

  it('the hardened runtime of macOS gives up one thing only: V8 may compile', () => {
    const plist = readFileSync(join(root, 'resources/icons/entitlements.mac.plist'), 'utf8');
    expect([...plist.matchAll(/<key>(.+?)<\/key>/gu)].map(([, key]) => key)).toEqual(['com.apple.security.cs.allow-jit']);
  });

  it('the built shell asks for nothing but Electron and Node: the updater is in the bundle', () => {
    const asked = [...readFileSync(join(root, 'out/main/main.cjs'), 'utf8').matchAll(/\brequire\("([^"]+)"\)/gu)].map(([, name = '']) => name);
    expect([...new Set(asked)].filter((name) => !isBuiltin(name))).toEqual(['electron']);
    expect(asked.length).toBeGreaterThan(10);
  });

  it('the packed app holds the four bundles, the resources and this platform\'s SQLite binary, and nothing of the tests', () => {
    expect(existsSync(join(root, 'out/main/main.cjs')), 'run through npm: it builds first').toBe(true);
    const fake = fakeElectronDist();
    const output = join(work, 'dist');
    execFileSync(process.execPath, [join(root, 'node_modules/electron-builder/cli.js'), '--linux', 'dir', '--x64', `-c.electronDist=${fake}`, `-c.directories.output=${output}`, '-c.publish.provider=generic', '-c.publish.url=https://updates.example/cuedeck', '--publish', 'never', '--config', withoutFuses()], { cwd: root, stdio: 'pipe' });
    const resources = join(output, 'linux-unpacked/resources');
    const packed = listPackage(join(resources, 'app.asar'), { isPack: false }).map((path) => path.replaceAll('\\', '/'));
    for (const file of ['/out/main/main.cjs', '/out/preload/preload.cjs', '/out/renderer/index.html', '/out/engine/utility.mjs', '/out/engine/storeWorker.mjs', '/node_modules/better-sqlite3/prebuilds/linux-x64.node']) {
      expect(packed, file).toContain(file);
    }
    expect(packed.filter((path) => path.startsWith('/tests') || path.startsWith('/docs'))).toEqual([]);
    expect(packed.filter((path) => path.endsWith('.node'))).toEqual(['/node_modules/better-sqlite3/prebuilds/linux-x64.node']);
    expect(existsSync(join(resources, 'app.asar.unpacked/out/engine/utility.mjs'))).toBe(true);
    expect(existsSync(join(resources, 'resources/demo/sample-runsheet.csv'))).toBe(true);
    expect([existsSync(join(resources, 'resources/icons')), existsSync(join(resources, 'resources/lexicon'))]).toEqual([false, true]);
    // What the shell asks before it looks for updates, as electron-builder really writes it.
    const feed = (platform: NodeJS.Platform) => updateFeed({ files: nodeFiles, resourcesPath: resources, isPackaged: true, platform });
    expect([feed('linux'), feed('win32')]).toEqual(['on', 'unsigned']);
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
