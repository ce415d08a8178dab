import type { StreamSituation } from '#shared/obs/model.ts';
import { instant, type Instant } from '#shared/time/instant.ts';

/** The stream output as we follow it. `liveSince` is our own on-air clock: OBS resets its own with every reconnect. */
export interface StreamTrack { readonly situation: StreamSituation; readonly liveSince: Instant | null }

/** Before anything was read. */
export const untrackedStream = (now: Instant): StreamTrack => ({ situation: { kind: 'unknown', since: now, last: 'off' }, liveSince: null });

/** What OBS answers to GetStreamStatus; `durationMs` counts from the last (re)connect of the output. */
export interface StreamStatus { readonly active: boolean; readonly reconnecting: boolean; readonly durationMs: number }

/** Follows one StreamStateChanged. `outputActive` of the event is not looked at: RECONNECTING carries false (finding 5). */
export function followStreamEvent(track: StreamTrack, outputState: string, now: Instant): StreamTrack {
  const { situation, liveSince } = track;
  switch (outputState) {
    case 'OBS_WEBSOCKET_OUTPUT_STARTING':
      return situation.kind === 'starting' ? track : { situation: { kind: 'starting', since: now }, liveSince: null };
    case 'OBS_WEBSOCKET_OUTPUT_STARTED':
      return situation.kind === 'live' ? track : { situation: { kind: 'live', since: now }, liveSince: now };
    case 'OBS_WEBSOCKET_OUTPUT_RECONNECTING':
      return situation.kind === 'reconnecting' ? track : { situation: { kind: 'reconnecting', since: now, liveSince: liveSince ?? now }, liveSince: liveSince ?? now };
    case 'OBS_WEBSOCKET_OUTPUT_RECONNECTED':
      return { situation: { kind: 'live', since: liveSince ?? now }, liveSince: liveSince ?? now };
    case 'OBS_WEBSOCKET_OUTPUT_STOPPING':
      return situation.kind === 'stopping' ? track : { situation: { kind: 'stopping', since: now }, liveSince };
    case 'OBS_WEBSOCKET_OUTPUT_STOPPED':
      return { situation: situation.kind === 'starting' ? { kind: 'failedToStart', at: now } : { kind: 'off' }, liveSince: null };
    default:
      return track;
  }
}

/**
 * Follows a re-read. While starting or stopping the events lead and the status lags, so it changes nothing then
 * (`settled` = that phase has outlived its longest span and its event was lost: the status decides).
 */
export function followStreamStatus(track: StreamTrack, status: StreamStatus, now: Instant, settled: boolean): StreamTrack {
  const { situation } = track;
  if (!settled && (situation.kind === 'starting' || situation.kind === 'stopping')) return track;
  if (!status.active) {
    if (situation.kind === 'off' || situation.kind === 'failedToStart') return track;
    // A start that came to nothing is said, also when OBS froze or vanished in it: "off" alone would pass over it.
    const wasStarting = situation.kind === 'starting' || (situation.kind === 'unknown' && situation.last === 'starting');
    return { situation: wasStarting ? { kind: 'failedToStart', at: now } : { kind: 'off' }, liveSince: null };
  }
  const liveSince = track.liveSince ?? instant(now - Math.max(0, status.durationMs));
  if (status.reconnecting) {
    const since = situation.kind === 'reconnecting' ? situation.since : now;
    return { situation: { kind: 'reconnecting', since, liveSince }, liveSince };
  }
  return situation.kind === 'live' ? track : { situation: { kind: 'live', since: liveSince }, liveSince };
}

/** The socket is gone: nothing is known any more, least of all "off air". The on-air clock is kept for the return. */
export function followStreamLoss(track: StreamTrack, now: Instant): StreamTrack {
  const { situation, liveSince } = track;
  if (situation.kind === 'unknown') return track;
  const last = situation.kind === 'failedToStart' ? 'off' : situation.kind;
  return { situation: { kind: 'unknown', since: now, last }, liveSince };
}

/** A new OBS process: its stream is another one, the on-air clock starts anew. */
export const forgetLiveSince = (track: StreamTrack): StreamTrack => ({ ...track, liveSince: null });
