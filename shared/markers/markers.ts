import type { StoredEvent } from '../show/events.ts';
import type { Bilingual } from '../runsheet/item.ts';
import type { Instant } from '../time/instant.ts';
import { lengthOf, placeAt, recordingsOf, type Recording } from './recordings.ts';

/** What a marker stands for. */
export type MarkerKind = 'start' | 'take' | 'draw' | 'scene' | 'highlight';

/** A moment worth finding again. `cue` is empty for what has none. */
export interface Moment { readonly kind: MarkerKind; readonly at: Instant; readonly cue: string; readonly title: Bilingual }

/** A moment with its place in a file. `ms` counts from the beginning of that file. */
export interface Marker extends Moment { readonly ms: number }

/** One recorded file with its markers in order; the first one always stands at its beginning. `lengthMs` = of the file, as far as known. */
export interface MarkedFile { readonly file: string | null; readonly startedAt: Instant; readonly lengthMs: number; readonly isRunning: boolean; readonly markers: readonly Marker[] }

const plain = (text: string): Bilingual => ({ zh: text, en: text });

/**
 * The moments of a log: every take, every scene put on air by hand, every highlight. A take of a row with a draw is a draw.
 * Kinds that mean nothing to a viewer of the recording are left out.
 */
export function momentsOf(log: readonly StoredEvent[]): readonly Moment[] {
  return log.flatMap(({ event, at }): Moment[] => {
    switch (event.kind) {
      case 'itemTaken': return [{ kind: event.item.lotteryId === null ? 'take' : 'draw', at, cue: event.item.cue, title: event.item.title }];
      case 'sceneRequested': return [{ kind: 'scene', at, cue: '', title: plain(event.scene) }];
      case 'highlightMarked': return [{ kind: 'highlight', at, cue: '', title: plain(event.label) }];
      default: return [];
    }
  });
}

/** The recorded files of a log with their markers, oldest first. What happened while nothing was recorded is in none. `now` = where the log ends. */
export function markedFiles(log: readonly StoredEvent[], now: Instant): readonly MarkedFile[] {
  const moments = momentsOf(log);
  return recordingsOf(log).flatMap((recording) => recording.parts.map((_part, index) => markedFile(recording, index, moments, now)));
}

function markedFile(recording: Recording, index: number, moments: readonly Moment[], now: Instant): MarkedFile {
  const part = recording.parts[index] ?? { file: null, fromMs: 0 };
  const next = recording.parts[index + 1];
  const found = moments.flatMap((moment): Marker[] => {
    const place = placeAt(recording, moment.at);
    return place?.part === index ? [{ ...moment, ms: place.partMs }] : [];
  });
  // The row on air when the file began: its take lies before it, or in the file before.
  const startsAt = startOf(recording, part.fromMs);
  const before = moments.findLast((moment) => moment.at <= startsAt && moment.kind !== 'highlight');
  const opening: Marker = before === undefined
    ? { kind: 'start', at: startsAt, cue: '', title: plain(''), ms: 0 }
    : { ...before, kind: 'start', ms: 0 };
  const markers = found[0]?.ms === 0 ? found : [opening, ...found];
  return {
    file: part.file, startedAt: startsAt, lengthMs: (next?.fromMs ?? lengthOf(recording, now)) - part.fromMs,
    isRunning: recording.endedAt === null && next === undefined, markers,
  };
}

/** The moment on our clock at which the recording stood at `ms`. */
function startOf({ spans, startedAt }: Recording, ms: number): Instant {
  const span = spans.findLast((each) => each.ms <= ms);
  return span === undefined ? startedAt : ((span.at + (ms - span.ms)) as Instant);
}
