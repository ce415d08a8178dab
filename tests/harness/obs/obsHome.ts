import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ini = (sections: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>): string =>
  Object.entries(sections).map(([name, keys]) => `[${name}]\n${Object.entries(keys).map(([k, v]) => `${k}=${v}`).join('\n')}\n`).join('\n');

/** A home directory of its own for one OBS: no wizard, small canvas, software encoder, websocket with a password. */
export async function createObsHome(port: number, password: string): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'cuedeck-obs-'));
  const config = join(path, '.config/obs-studio');
  const profile = join(config, 'basic/profiles/Untitled');
  await mkdir(profile, { recursive: true });
  await mkdir(join(path, 'run'), { mode: 0o700 });
  await writeFile(join(config, 'global.ini'), ini({
    // 29.0.2, so that OBS sees no first run and no upgrade.
    General: { FirstRun: true, LastVersion: 486_539_266, 'Pre19Defaults': false, 'Pre21Defaults': false, 'Pre23Defaults': false, 'Pre24.1Defaults': false, InfoIncrement: 1_000 },
    Basic: { Profile: 'Untitled', ProfileDir: 'Untitled', SceneCollection: 'Untitled', SceneCollectionFile: 'Untitled' },
    OBSWebSocket: { FirstLoad: false, ServerEnabled: true, ServerPort: port, AlertsEnabled: false, AuthRequired: true, ServerPassword: password },
  }));
  await writeFile(join(profile, 'basic.ini'), ini({
    General: { Name: 'Untitled' },
    Video: { BaseCX: 640, BaseCY: 360, OutputCX: 640, OutputCY: 360, FPSType: 2, FPSNum: 15, FPSDen: 1 },
    SimpleOutput: { FilePath: path, RecFormat: 'mkv', VBitrate: 400, ABitrate: 96, StreamEncoder: 'x264', Preset: 'ultrafast', RecQuality: 'Stream', RecRB: true, RecRBTime: 10 },
    Output: { Mode: 'Simple', Reconnect: true, RetryDelay: 1, MaxRetries: 20 },
  }));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}
