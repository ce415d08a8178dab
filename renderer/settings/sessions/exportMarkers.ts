import { toCsv, toFfmetadata, toYoutube } from '#shared/markers/exportChapters.ts';
import { toEdl } from '#shared/markers/exportEdl.ts';
import type { MarkerLanguage } from '#shared/markers/labels.ts';
import type { MarkedFile } from '#shared/markers/markers.ts';
import type { RecordingMarkers } from '#shared/protocol/wire.ts';

export const EXPORT_FORMATS = ['youtube', 'ffmetadata', 'csv', 'edl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface TextFile { readonly name: string; readonly text: string; readonly type: string }

/** `show.mkv` -> `show`; what a file system would not take becomes `-`. */
const stem = (name: string | null): string => (name ?? '').replace(/\.[^.]{1,5}$/u, '').replaceAll(/[/\\:*?"<>|\p{Cc}]+/gu, '-').trim() || 'recording';

/** One recorded file's markers in a format, as a file to save. */
export function exportFile(format: ExportFormat, file: MarkedFile, { timeZone, fps }: Pick<RecordingMarkers, 'timeZone' | 'fps'>, language: MarkerLanguage): TextFile {
  const base = stem(file.file);
  switch (format) {
    case 'youtube': return { name: `${base}-chapters.txt`, text: toYoutube(file, language), type: 'text/plain' };
    case 'ffmetadata': return { name: `${base}.ffmetadata`, text: toFfmetadata(file, language), type: 'text/plain' };
    case 'csv': return { name: `${base}-markers.csv`, text: toCsv([file], timeZone, language), type: 'text/csv' };
    case 'edl': return { name: `${base}.edl`, text: toEdl(file, file.fps ?? fps, language), type: 'text/plain' };
  }
}
