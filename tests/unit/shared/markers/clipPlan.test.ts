import { describe, expect, it } from 'vitest';
import { clipCommand, clipName, clipProgress, planClips } from '#shared/markers/clipPlan.ts';
import type { MarkedFile, Marker } from '#shared/markers/markers.ts';
import { instant } from '#shared/time/instant.ts';

const marker = (kind: Marker['kind'], ms: number, cue: string, zh = ''): Marker => ({ kind, at: instant(ms), ms, cue, title: { zh, en: '' } });
const file = (markers: readonly Marker[], more: Partial<MarkedFile> = {}): MarkedFile => ({ file: '/v/show.mkv', fps: 30, startedAt: instant(0), lengthMs: 100_000, isRunning: false, markers, ...more });

describe('which clips are cut', () => {
  it('a row lasts until the next one; scenes within it do not end it; what came before the first row is none', () => {
    const clips = planClips([file([marker('start', 0, ''), marker('take', 5_000, '01', '开场'), marker('scene', 20_000, '', 'S'), marker('draw', 40_000, '02', '福袋')])], 'zh');
    expect(clips.map(({ kind, fromMs, toMs }) => [kind, fromMs, toMs])).toEqual([['row', 5_000, 40_000], ['row', 40_000, 100_000]]);
  });

  it('a moment has what led to it and what came of it, never beyond its file', () => {
    const clips = planClips([file([marker('highlight', 5_000, '', '五折'), marker('draw', 90_000, '')])], 'zh');
    expect(clips.map(({ kind, fromMs, toMs }) => [kind, fromMs, toMs])).toEqual([['highlight', 0, 45_000], ['highlight', 70_000, 100_000]]);
  });

  it('a file without a name, and what is shorter than a second, is left out', () => {
    expect(planClips([file([marker('take', 0, '01')], { file: null }), file([marker('take', 0, '01'), marker('take', 500, '02')])], 'en').map(({ fromMs }) => fromMs)).toEqual([500]);
  });
});

describe('what ffmpeg is told', () => {
  it('copies, and no path is taken for an option or an address', () => {
    const command = clipCommand({ file: '-i http://x', kind: 'row', fromMs: 1_500, toMs: 4_000, label: '' }, '-y');
    expect(command.join(' ')).toContain('-ss 1.500 -i file:-i http://x -t 2.500');
    expect(command.at(-1)).toBe('file:-y');
    expect(command).toContain('copy');
  });

  it('a line of its progress is ms of the clip; other lines are none', () => {
    expect([clipProgress('out_time_us=2500000'), clipProgress('out_time_us=N/A'), clipProgress('frame=3')]).toEqual([2_500, null, null]);
  });

  it('names are numbered, bear their title, and fit every file system', () => {
    expect(clipName({ file: '/v/show.mp4', label: '03 面霜: "A/B"?.' }, 0)).toBe('01 03 面霜 A B.mp4');
    expect(clipName({ file: '/v/show', label: '' }, 11)).toBe('12.mkv');
  });
});
