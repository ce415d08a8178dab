import type { ShowEvent, StoredEvent } from '../show/events.ts';
import type { Bilingual, RunsheetItem } from '../runsheet/item.ts';
import type { Instant } from '../time/instant.ts';
import { lengthOf, placeAt, recordingsOf, type Recording } from './recordings.ts';

/** What a marker stands for. */
export type MarkerKind = 'start' | 'take' | 'draw' | 'scene' | 'highlight';

/** A moment worth finding again. `cue` is empty for what has none. */
export interface Moment { readonly kind: MarkerKind; readonly at: Instant; readonly cue: string; readonly title: Bilingual }

/** A moment with its place in a file. `ms` counts from the beginning of that file. */
export interface Marker extends Moment { readonly ms: number }

/** One recorded file with its markers in order; the first one always stands at its beginning. `lengthMs` = of the file, as far as known; `fps` = its frames a second, null = not known. */
export interface MarkedFile { readonly file: string | null; readonly fps: number | null; readonly startedAt: Instant; readonly lengthMs: number; readonly isRunning: boolean; readonly markers: readonly Marker[] }

const plain = (text: string): Bilingual => ({ zh: text, en: text });

/** The kinds of events that say what was recorded when, and what happened meanwhile. */
export const MARKER_EVENTS = [
  'recordChanged', 'recordFileOpened', 'engineStarted', 'itemTaken', 'sceneRequested', 'cueRequested', 'panicStarted', 'panicEnded', 'highlightMarked',
] as const satisfies readonly ShowEvent['kind'][];

const sceneOf = (at: Instant, scene: string): Moment => ({ kind: 'scene', at, cue: '', title: plain(scene) });

/** A row that holds a draw, by its number or by its phase. */
const isDrawn = ({ lotteryId, phase }: RunsheetItem): boolean => lotteryId !== null || phase === 'lottery';

/**
 * The moments of a log: every take, every draw (the take of its row, and the moment somebody marked), every scene put on air
 * outside the run-sheet (by hand, by a rule, the backup scene and the way back), every highlight.
 * Kinds that mean nothing to a viewer of the recording are left out.
 */
export function momentsOf(log: readonly StoredEvent[]): readonly Moment[] {
  return log.flatMap(({ event, at }): Moment[] => {
    switch (event.kind) {
      case 'itemTaken': return [{ kind: isDrawn(event.item) ? 'draw' : 'take', at, cue: event.item.cue, title: event.item.title }];
      case 'sceneRequested': case 'panicStarted': return [sceneOf(at, event.scene)];
      case 'panicEnded': return event.scene === null ? [] : [sceneOf(at, event.scene)];
      // The scene of a row's own cue comes with its take.
      case 'cueRequested': return event.origin === 'item' ? [] : event.actions.flatMap((action) => (action.kind === 'scene' ? [sceneOf(at, action.scene)] : []));
      case 'highlightMarked': return [{ kind: event.what, at, cue: '', title: plain(event.label) }];
      default: return [];
    }
  });
}

/** True of a moment inside what is on air; everything else begins something new. A draw of a row begins it, one that was marked lies in it. */
export const isPoint = ({ kind, cue }: Moment): boolean => kind === 'highlight' || (kind === 'draw' && cue === '');

/** The recorded files of a log with their markers, oldest first. What happened while nothing was recorded is in none. `now` = where the log ends. */
export function markedFiles(log: readonly StoredEvent[], now: Instant): readonly MarkedFile[] {
  const moments = momentsOf(log);
  return recordingsOf(log).flatMap((recording) => recording.parts.map((_part, index) => markedFile(recording, index, moments, now)));
}

function markedFile(recording: Recording, index: number, moments: readonly Moment[], now: Instant): MarkedFile {
  const part = recording.parts[index] ?? { file: null, fromMs: 0, fps: null };
  const next = recording.parts[index + 1];
  const found = moments.flatMap((moment): Marker[] => {
    const place = placeAt(recording, moment.at);
    return place?.part === index ? [{ ...moment, ms: place.partMs }] : [];
  });
  // The row on air when the file began: its take lies before it, or in the file before.
  const startsAt = startOf(recording, part.fromMs);
  const before = moments.findLast((moment) => moment.at <= startsAt && !isPoint(moment));
  const opening: Marker = before === undefined
    ? { kind: 'start', at: startsAt, cue: '', title: plain(''), ms: 0 }
    : { ...before, kind: 'start', ms: 0 };
  // A highlight of the first moment lies in the file like any other: it does not begin it.
  const markers = found.some((marker) => marker.ms === 0 && !isPoint(marker)) ? found : [opening, ...found];
  return {
    file: part.file, fps: part.fps, startedAt: startsAt, lengthMs: (next?.fromMs ?? lengthOf(recording, now)) - part.fromMs,
    isRunning: recording.endedAt === null && next === undefined, markers,
  };
}

/** The moment on our clock at which the recording stood at `ms`. */
function startOf({ spans, startedAt }: Recording, ms: number): Instant {
  const span = spans.findLast((each) => each.ms <= ms);
  return span === undefined ? startedAt : ((span.at + (ms - span.ms)) as Instant);
}
