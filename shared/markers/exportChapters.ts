import { csvFile } from '../tables/writeCsv.ts';
import { formatTimeOfDay, twoDigits as two } from '../time/format.ts';
import { calendarDateAt, timeOfDayAt } from '../time/zone.ts';
import { markerLabel, type MarkerLanguage } from './labels.ts';
import type { MarkedFile } from './markers.ts';

/** `h:mm:ss`, below an hour `m:ss`; whole seconds, cut. */
function youtubeTime(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  const [h, m, s] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** `hh:mm:ss.mmm`. */
export function exactTime(ms: number): string {
  const whole = Math.max(0, Math.round(ms));
  const seconds = Math.floor(whole / 1_000);
  return `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${String(whole % 1_000).padStart(3, '0')}`;
}

/** What FFmpeg's metadata format takes for its own signs. */
const escapeMetadata = (text: string): string => text.replaceAll(/[=;#\\\n]/gu, (sign) => `\\${sign}`);

/**
 * Chapters as FFmpeg's metadata file: `ffmpeg -i FILE -i CHAPTERS -map_metadata 1 -codec copy OUT` puts them into a copy of the recording.
 * A chapter ends where the next begins; one of no length is left out, since players and muxers refuse it.
 */
export function toFfmetadata({ markers, lengthMs }: MarkedFile, language: MarkerLanguage): string {
  const chapters = markers.flatMap((marker, index): string[] => {
    const start = Math.round(marker.ms);
    const end = Math.round(markers[index + 1]?.ms ?? Math.max(lengthMs, marker.ms + 1));
    return end > start ? [`[CHAPTER]\nTIMEBASE=1/1000\nSTART=${start}\nEND=${end}\ntitle=${escapeMetadata(markerLabel(marker, language))}\n`] : [];
  });
  return `;FFMETADATA1\n${chapters.join('')}`;
}

/** YouTube asks for a first chapter at 0:00, at least three (a show has more), and ten seconds each. */
export const YOUTUBE_MIN_MS = 10_000;

/** Chapters as lines for a video description. One that comes within ten seconds of the one before is told on its line, so that none is lost. */
export function toYoutube({ markers }: MarkedFile, language: MarkerLanguage): string {
  const lines: { readonly ms: number; readonly labels: readonly string[] }[] = [];
  for (const marker of markers) {
    const label = markerLabel(marker, language);
    const last = lines.at(-1);
    if (last === undefined) lines.push({ ms: 0, labels: [label] });
    else if (Math.floor(marker.ms / 1_000) * 1_000 - last.ms < YOUTUBE_MIN_MS) lines[lines.length - 1] = { ms: last.ms, labels: last.labels.includes(label) ? last.labels : [...last.labels, label] };
    else lines.push({ ms: Math.floor(marker.ms / 1_000) * 1_000, labels: [label] });
  }
  return lines.map(({ ms, labels }) => `${youtubeTime(ms)} ${labels.join(' / ')}`).join('\n') + (lines.length === 0 ? '' : '\n');
}

const HEADERS = ['file', 'time', 'ms', 'kind', 'cue', 'title', 'date', 'clock'] as const;

/** All markers of all files as CSV with a byte order mark (spreadsheets read Chinese by it), RFC 4180; clock times of the show's zone. */
export function toCsv(files: readonly MarkedFile[], timeZone: string, language: MarkerLanguage): string {
  const rows = files.flatMap(({ file, markers }) => markers.map((marker) => [
    baseName(file), exactTime(marker.ms), String(Math.round(marker.ms)), marker.kind, marker.cue, markerLabel(marker, language),
    calendarDateAt(marker.at, timeZone), formatTimeOfDay(timeOfDayAt(marker.at, timeZone), { seconds: true }),
  ]));
  return csvFile([HEADERS, ...rows]);
}

/** The name of a file without its folders, of either kind of machine; '' when it has none. */
export const baseName = (file: string | null): string => (file ?? '').split(/[/\\]/u).at(-1) ?? '';
