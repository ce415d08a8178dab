import { toCsv, toFfmetadata, toYoutube } from '#shared/markers/exportChapters.ts';
import { toEdl } from '#shared/markers/exportEdl.ts';
import type { MarkerLanguage } from '#shared/markers/labels.ts';
import { markedFiles, type MarkedFile } from '#shared/markers/markers.ts';
import type { SessionId } from '#shared/ids.ts';
import { instant } from '#shared/time/instant.ts';
import type { WritableDb } from './openDatabase.ts';
import { sessionEvents } from './showDb.ts';
import type { Zip } from './zipWriter.ts';

/** `show.mkv` -> `show`; what no file system takes becomes `-`. */
const stem = (file: string | null): string => (file?.split(/[\\/]/u).at(-1) ?? '').replace(/\.[^.]{1,5}$/u, '').replaceAll(/[/\\:*?"<>|\p{Cc}]+/gu, '-').trim() || 'recording';

/** The recorded files of a session with their moments, as the log knows them. */
export function sessionMarkers(show: WritableDb, sessionId: SessionId): readonly MarkedFile[] {
  const log = sessionEvents(show, sessionId);
  return markedFiles(log, log.at(-1)?.at ?? instant(0));
}

/** Chapters and edit lists of every recorded file of a session, in four forms, times counted in that file. Answers how many markers there are. */
export function writeMarkers(show: WritableDb, sessionId: SessionId, timeZone: string, language: MarkerLanguage, zip: Zip): number {
  const files = sessionMarkers(show, sessionId);
  const put = (name: string, text: string): void => { zip.begin(name); zip.write(text); zip.end(); };
  const used = new Set<string>();
  for (const file of files) {
    let name = stem(file.file);
    for (let n = 2; used.has(name); n += 1) name = `${stem(file.file)} ${n}`;
    used.add(name);
    put(`${name}-chapters.txt`, toYoutube(file, language));
    put(`${name}.ffmetadata`, toFfmetadata(file, language));
    put(`${name}.edl`, toEdl(file, file.fps, language));
  }
  put('markers.csv', toCsv(files, timeZone, language));
  return files.reduce((sum, { markers }) => sum + markers.length, 0);
}
