import type { StreamSituation } from '#shared/obs/model.ts';
import type { ShowSituation } from '#shared/show/state.ts';

export type AirWord = 'rehearsal' | 'notStreaming' | 'live' | 'reconnecting' | 'starting' | 'stopping' | 'failed' | 'unknownLive' | 'unknown';
export type AirTone = 'air' | 'warn' | 'plain' | 'rehearsal';

/** What the chip says. `since`: count the time on air from here (engine ms); null = no time to show. */
export interface AirChip { readonly word: AirWord; readonly tone: AirTone; readonly since: number | null; /** A rehearsal whose stream is on anyway (started in OBS): both must be seen. */ readonly isRehearsalOnAir: boolean }

const chip = (word: AirWord, tone: AirTone, since: number | null = null): AirChip => ({ word, tone, since, isRehearsalOnAir: false });

function ofStream(stream: StreamSituation): AirChip {
  switch (stream.kind) {
    case 'off': return chip('notStreaming', 'plain');
    case 'starting': return chip('starting', 'warn');
    case 'live': return chip('live', 'air', stream.since);
    case 'reconnecting': return chip('reconnecting', 'warn', stream.liveSince);
    case 'stopping': return chip('stopping', 'warn');
    case 'failedToStart': return chip('failed', 'warn');
    // OBS is silent: what it said last may still be true. Never "off air".
    case 'unknown': return stream.last === 'live' || stream.last === 'reconnecting' ? chip('unknownLive', 'warn') : chip('unknown', 'plain');
  }
}

/** The truth about the stream; "rehearsal" only while nothing goes out. Where no OBS is set up there is nothing that could stream. */
export function airSituation(show: ShowSituation, stream: StreamSituation, hasObs = true): AirChip {
  const air = hasObs ? ofStream(stream) : chip('notStreaming', 'plain');
  const isRehearsal = (show.kind === 'armed' || show.kind === 'running') && show.mode === 'rehearsal';
  if (!isRehearsal) return air;
  return air.tone === 'plain' ? chip('rehearsal', 'rehearsal') : { ...air, isRehearsalOnAir: true };
}
