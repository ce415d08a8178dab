import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { clipCommand, clipProgress, type Clip } from '#shared/markers/clipPlan.ts';
import type { ClipCutter } from '../ports.ts';

interface Options { readonly platform: NodeJS.Platform; readonly env: Readonly<Record<string, string | undefined>> }

/** Cuts with the ffmpeg of this machine; CUEDECK_FFMPEG names one outright. It is looked for each time: it may have been installed meanwhile. */
export function createClipCutter({ platform, env }: Options): ClipCutter {
  const find = async (): Promise<string | null> => {
    const named = env['CUEDECK_FFMPEG'] ?? '';
    const places = named === '' ? (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '').map((folder) => join(folder, platform === 'win32' ? 'ffmpeg.exe' : 'ffmpeg')) : [named];
    for (const place of places) if (await access(place, constants.X_OK).then(() => true, () => false)) return place;
    return null;
  };
  return { find, cut: (ffmpeg, clip, out, { signal, onMs }) => run(ffmpeg, clip, out, signal, onMs) };
}

/** True = ffmpeg ended well. It is killed when nobody wants the clip any more. */
const run = (ffmpeg: string, clip: Clip, out: string, signal: AbortSignal, onMs: (ms: number) => void): Promise<boolean> => new Promise((resolve) => {
  const child = spawn(ffmpeg, [...clipCommand(clip, out)], { stdio: ['ignore', 'pipe', 'ignore'], signal, killSignal: 'SIGKILL' });
  createInterface({ input: child.stdout }).on('line', (line) => { const ms = clipProgress(line); if (ms !== null) onMs(ms); });
  child.once('error', () => { resolve(false); });
  child.once('exit', (code) => { resolve(code === 0); });
});
