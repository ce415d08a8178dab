import { describe, expect, it } from 'vitest';
import { dataFolder } from '#shared/dataFolder.ts';

const nowhere = (): boolean => false;

describe('the data folder', () => {
  it.each([
    ['win32', { APPDATA: 'C:\\Users\\a\\AppData\\Roaming' }, 'C:\\Users\\a', 'C:\\Users\\a\\AppData\\Roaming\\Cuedeck'],
    ['win32', {}, 'C:\\Users\\a', 'C:\\Users\\a\\AppData\\Roaming\\Cuedeck'],
    ['darwin', {}, '/Users/a', '/Users/a/Library/Application Support/Cuedeck'],
    ['linux', {}, '/home/a', '/home/a/.local/share/cuedeck'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/home/a', '/data/cuedeck'],
    ['linux', { XDG_DATA_HOME: 'not/absolute' }, '/home/a', '/home/a/.local/share/cuedeck'],
  ])('of %s with %o', (platform, env, home, folder) => {
    expect(dataFolder(platform, env, home, nowhere)).toBe(folder);
  });

  it('on Linux a show that an earlier desktop app left beside its settings is found, and never preferred to one in the data folder', () => {
    const earlier = '/home/a/.config/Cuedeck';
    expect(dataFolder('linux', {}, '/home/a', (folder) => folder === earlier)).toBe(earlier);
    expect(dataFolder('linux', {}, '/home/a', () => true)).toBe('/home/a/.local/share/cuedeck');
    expect(dataFolder('linux', { XDG_CONFIG_HOME: '/conf' }, '/home/a', (folder) => folder === '/conf/Cuedeck')).toBe('/conf/Cuedeck');
  });
});
