import { baseName, exactTime } from '../markers/exportChapters.ts';
import { placeAt, recordingsOf } from '../markers/recordings.ts';
import type { StoredEvent } from '../show/events.ts';
import { instant } from '../time/instant.ts';
import type { ReportMoment } from './reportMoment.ts';

/** Puts a moment on the three clocks of a report: the wall's, the show's, and the recording's. */
export type Stamp = (at: number) => ReportMoment;

/** `startedAt`: when the show began; null = it never did. */
export function createStamp(log: readonly StoredEvent[], startedAt: number | null): Stamp {
  const recordings = recordingsOf(log);
  return (at) => {
    for (const recording of recordings) {
      const place = placeAt(recording, instant(at));
      if (place === null) continue;
      const file = baseName(recording.parts[place.part]?.file ?? null);
      const ms = Math.max(0, Math.round(place.partMs));
      return { at: instant(at), offsetMs: startedAt === null ? null : at - startedAt, recording: { file: file === '' ? null : file, ms, timecode: exactTime(ms) } };
    }
    return { at: instant(at), offsetMs: startedAt === null ? null : at - startedAt, recording: null };
  };
}
