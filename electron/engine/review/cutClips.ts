import { createHash } from 'node:crypto';
import { access, constants, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { exactTime } from '#shared/markers/exportChapters.ts';
import { clipName, planClips, type Clip } from '#shared/markers/clipPlan.ts';
import type { MarkerLanguage } from '#shared/markers/labels.ts';
import type { MarkedFile } from '#shared/markers/markers.ts';
import { csvFile } from '#shared/tables/writeCsv.ts';
import type { ClipCutter } from '../ports.ts';

export interface Cutting { readonly isWanted: () => boolean; readonly signal: AbortSignal; readonly tellStep: (step: { readonly progress: number; readonly rows: number }) => void }
interface Cut { readonly bytes: number; readonly sha256: string; readonly rows: number }

/**
 * Cuts rows and marked moments out of the recordings, into a folder beside each; the export itself is the list of them. Null = nobody wants it any
 * more: what was cut is removed.
 */
export async function cutClips(cutter: ClipCutter, files: readonly MarkedFile[], language: MarkerLanguage, list: string, cutting: Cutting): Promise<Cut | 'noFfmpegHere' | 'noRecordingHere' | 'failed' | null> {
  const ffmpeg = await cutter.find();
  if (ffmpeg === null) return 'noFfmpegHere';
  const clips: Clip[] = [];
  for (const clip of planClips(files, language)) if (isAbsolute(clip.file) && await isThere(clip.file)) clips.push(clip);
  if (clips.length === 0) return 'noRecordingHere';
  const folders = new Map<string, string>();
  for (const file of new Set(clips.map((clip) => clip.file))) folders.set(file, await newFolder(file));
  const outcome = await cutAll(cutter, ffmpeg, clips, folders, cutting);
  if (typeof outcome === 'string' || outcome === null) {
    for (const folder of folders.values()) await rm(folder, { recursive: true, force: true });
    return outcome;
  }
  const text = csvFile([['recording', 'clip', 'from', 'to', 'kind', 'title', 'bytes'], ...outcome]);
  await writeFile(list, text, { mode: 0o600 });
  return { bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex'), rows: outcome.length };
}

async function cutAll(cutter: ClipCutter, ffmpeg: string, clips: readonly Clip[], folders: ReadonlyMap<string, string>, { isWanted, signal, tellStep }: Cutting): Promise<readonly (readonly string[])[] | 'failed' | null> {
  const total = clips.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
  // Cancelling ends the clip that is being cut, not only the next one.
  const unwanted = new AbortController();
  let before = 0;
  const rows: string[][] = [];
  for (const [n, clip] of clips.entries()) {
    const out = join(folders.get(clip.file) ?? dirname(clip.file), clipName(clip, n));
    const onMs = (ms: number): void => {
      if (!isWanted()) unwanted.abort();
      tellStep({ progress: Math.min(0.99, (before + Math.min(ms, clip.toMs - clip.fromMs)) / Math.max(1, total)), rows: n });
    };
    const isCut = isWanted() && await cutter.cut(ffmpeg, clip, out, { signal: AbortSignal.any([signal, unwanted.signal]), onMs });
    if (!isWanted()) return null;
    if (!isCut) return 'failed';
    before += clip.toMs - clip.fromMs;
    tellStep({ progress: Math.min(0.99, before / Math.max(1, total)), rows: n + 1 });
    rows.push([basename(clip.file), out, exactTime(clip.fromMs), exactTime(clip.toMs), clip.kind, clip.label, String((await stat(out)).size)]);
  }
  return rows;
}

const isThere = (path: string): Promise<boolean> => access(path, constants.R_OK).then(() => true, () => false);

/** `show clips`, `show clips 2`...: what was cut before stays. */
async function newFolder(file: string): Promise<string> {
  const base = join(dirname(file), `${basename(file).replace(/\.[A-Za-z0-9]{1,5}$/u, '')} clips`);
  for (let n = 1; ; n += 1) {
    const folder = n === 1 ? base : `${base} ${n}`;
    if (await isThere(folder)) continue;
    await mkdir(folder);
    return folder;
  }
}
