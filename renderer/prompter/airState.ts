import type { ObsConnection, StreamSituation } from '#shared/obs/model.ts';
import type { ShowMode } from '#shared/show/showMode.ts';

/** What the chip in the corner says: rehearsal, or the truth about the stream. Keys of `prompter.air.*`. */
export type AirState = 'rehearsal' | 'off' | 'starting' | 'live' | 'reconnecting' | 'stopping' | 'failed' | 'noObs' | 'unknown' | 'unknownLive';

/** What the engine says about OBS, as far as the chip needs it. */
export interface AirFacts { readonly connection: ObsConnection; readonly stream: StreamSituation }

/**
 * Rehearsal wins over everything: a host must never take a rehearsal for the real thing.
 * An OBS that does not answer is never called "off air": viewers may well still be watching.
 */
export function airState(mode: ShowMode, { connection, stream }: AirFacts): AirState {
  if (mode === 'rehearsal') return 'rehearsal';
  switch (stream.kind) {
    case 'off': return 'off';
    case 'starting': return 'starting';
    case 'live': return 'live';
    case 'reconnecting': return 'reconnecting';
    case 'stopping': return 'stopping';
    case 'failedToStart': return 'failed';
    case 'unknown': return stream.last === 'live' || stream.last === 'reconnecting' ? 'unknownLive' : connection.kind === 'notConfigured' ? 'noObs' : 'unknown';
  }
}
