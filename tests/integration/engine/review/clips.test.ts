/** Clips are cut out of a real recording by a real ffmpeg, and a cancelled cutting leaves nothing. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClipCutter } from '#engine/adapters/clipCutter.ts';
import { cutClips, type Cutting } from '#engine/review/cutClips.ts';
import type { MarkedFile, Marker } from '#shared/markers/markers.ts';
import { instant } from '#shared/time/instant.ts';
import { makeClip } from '#tests/harness/obs/makeClip.ts';

const cutter = createClipCutter({ platform: process.platform, env: process.env });
const marker = (kind: Marker['kind'], ms: number, cue: string, zh: string): Marker => ({ kind, at: instant(ms), ms, cue, title: { zh, en: '' } });
let root: string;
let dir: string;
let file: MarkedFile;
const cutting = (more: Partial<Cutting> = {}): Cutting => ({ isWanted: () => true, signal: new AbortController().signal, tellStep: () => undefined, ...more });
const lengthOf = async (path: string): Promise<number> => Number((await promisify(execFile)('ffprobe', ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', path])).stdout);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'cuedeck-clips-'));
  dir = join(root, 'videos');
  await mkdir(dir);
  const path = join(dir, 'show.mkv');
  await makeClip(path, 12);
  file = { file: path, fps: 15, startedAt: instant(0), lengthMs: 12_000, isRunning: false, markers: [marker('start', 0, '', ''), marker('take', 2_000, '01', '开场'), marker('scene', 4_000, '', 'S'), marker('take', 7_000, '02', '面霜: 1/2'), marker('highlight', 9_000, '', '五折')] };
}, 60_000);
afterAll(() => rm(root, { recursive: true }));

describe('clips', () => {
  it('rows and marked moments, each as long as it was, listed with their places', async () => {
    const steps: number[] = [];
    const list = join(dir, 'list.csv');
    const cut = await cutClips(cutter, [file], 'zh', list, cutting({ tellStep: ({ progress }) => { steps.push(progress); } }));
    expect(cut).toMatchObject({ rows: 3 });
    const folder = join(dir, 'show clips');
    expect((await readdir(folder)).toSorted()).toEqual(['01 01 开场.mkv', '02 02 面霜 1 2.mkv', '03 高光 五折.mkv']);
    // Copied from the last whole picture before: a clip is never shorter than its row by more than a frame.
    expect(await lengthOf(join(folder, '01 01 开场.mkv'))).toBeGreaterThan(4.8);
    expect(await lengthOf(join(folder, '02 02 面霜 1 2.mkv'))).toBeGreaterThan(4.8);
    expect(await readFile(list, 'utf8')).toContain('show.mkv,');
    expect(await readFile(list, 'utf8')).toContain('00:00:02.000,00:00:07.000,row');
    expect(steps.at(-1)).toBeCloseTo(0.99);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  }, 60_000);

  it('what was cut before stays: the next ones go into a folder of their own', async () => {
    await cutClips(cutter, [file], 'en', join(dir, 'list2.csv'), cutting());
    expect(await readdir(join(dir, 'show clips 2'))).toHaveLength(3);
  }, 60_000);

  it('nobody wants it any more: nothing is left', async () => {
    let asked = 0;
    const isWanted = (): boolean => (asked += 1) < 3;
    expect(await cutClips(cutter, [file], 'en', join(dir, 'list3.csv'), cutting({ isWanted }))).toBeNull();
    expect((await readdir(dir)).filter((name) => name.includes('clips 3') || name === 'list3.csv')).toEqual([]);
  }, 60_000);

  it('no ffmpeg, no recording, a file that is none: each is said', async () => {
    expect(await cutClips(createClipCutter({ platform: process.platform, env: { PATH: '/nonexistent' } }), [file], 'en', join(dir, 'l'), cutting())).toBe('noFfmpegHere');
    expect(await cutClips(cutter, [{ ...file, file: '/nonexistent/show.mkv' }], 'en', join(dir, 'l'), cutting())).toBe('noRecordingHere');
    expect(await cutClips(cutter, [{ ...file, file: join(dir, 'list.csv') }], 'en', join(dir, 'l'), cutting())).toBe('failed');
  }, 60_000);
});
