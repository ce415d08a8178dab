import { markerLabel, type MarkerLanguage } from './labels.ts';
import { isPoint, type MarkedFile } from './markers.ts';

/** A stretch of a recorded file to be cut out; ms within that file. */
export interface Clip { readonly file: string; readonly kind: 'row' | 'highlight'; readonly fromMs: number; readonly toMs: number; readonly label: string }

/** What belongs to a moment somebody marked: what led to it, and what came of it. */
const [BEFORE_MS, AFTER_MS] = [20_000, 40_000];
/** Nothing is to be seen in less. */
const SHORTEST_MS = 1_000;

/** The clips of a session: each row as it was played, and each moment that was marked. Files OBS never named cannot be cut. */
export const planClips = (files: readonly MarkedFile[], language: MarkerLanguage): readonly Clip[] => files.flatMap((each) => (each.file === null ? [] : [...rowClips(each, each.file, language), ...momentClips(each, each.file, language)])).filter(({ fromMs, toMs }) => toMs - fromMs >= SHORTEST_MS);

/** Scenes within a row do not end it; what was recorded before the first row is no row. */
function rowClips({ markers, lengthMs }: MarkedFile, file: string, language: MarkerLanguage): readonly Clip[] {
  const begins = markers.filter((marker) => marker.kind !== 'scene' && !isPoint(marker));
  return begins.flatMap((marker, index): Clip[] => (marker.cue === '' ? [] : [{ file, kind: 'row', fromMs: marker.ms, toMs: begins[index + 1]?.ms ?? lengthMs, label: markerLabel(marker, language) }]));
}

const momentClips = ({ markers, lengthMs }: MarkedFile, file: string, language: MarkerLanguage): readonly Clip[] => markers.filter(isPoint)
  .map((marker): Clip => ({ file, kind: 'highlight', fromMs: Math.max(0, marker.ms - BEFORE_MS), toMs: Math.min(lengthMs, marker.ms + AFTER_MS), label: markerLabel(marker, language) }));

const seconds = (ms: number): string => (ms / 1_000).toFixed(3);

/**
 * What ffmpeg is told for one clip: copied, not encoded again, so it takes seconds and loses nothing; it begins at the last whole picture before
 * its moment. Paths stand behind `file:`, so that none is taken for an address or an option.
 */
export const clipCommand = ({ file, fromMs, toMs }: Clip, out: string): readonly string[] => [
  '-hide_banner', '-nostdin', '-loglevel', 'error', '-y', '-ss', seconds(fromMs), '-i', `file:${file}`, '-t', seconds(toMs - fromMs), '-map', '0', '-c', 'copy', '-avoid_negative_ts', 'make_zero', '-progress', 'pipe:1', `file:${out}`,
];

/** How far ffmpeg says it is, ms of the clip; null = that line says nothing of it. */
export function clipProgress(line: string): number | null {
  const found = /^out_time_us=(\d+)$/u.exec(line.trim());
  return found === null ? null : Number(found[1]) / 1_000;
}

/** A name for the n-th clip (0 = first) that every file system takes: `01 03 面霜.mkv`. The kind of file stays that of the recording. */
export function clipName({ file, label }: Pick<Clip, 'file' | 'label'>, n: number): string {
  const ending = /\.[A-Za-z0-9]{1,5}$/u.exec(file)?.[0] ?? '.mkv';
  const words = label.replaceAll(/[/\\:*?"<>|\p{Cc}]+/gu, ' ').replaceAll(/\s+/gu, ' ').trim().slice(0, 60).replace(/[. ]+$/u, '');
  return `${`${String(n + 1).padStart(2, '0')} ${words}`.trim()}${ending}`;
}
