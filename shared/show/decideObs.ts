import type { CommandOf } from './commands.ts';
import { accept, refuse, type Decision } from './decideContext.ts';
import type { ShowState } from './state.ts';

/** True while OBS told us, over a living connection, that a stream is on, coming or going. */
const isStreaming = ({ obs }: ShowState): boolean =>
  obs.stream.kind === 'starting' || obs.stream.kind === 'live' || obs.stream.kind === 'reconnecting' || obs.stream.kind === 'stopping';

export function configureObs(state: ShowState, { address }: CommandOf<'configureObs'>): Decision {
  return isStreaming(state) ? refuse('streamRunning') : accept({ kind: 'obsConfigured', address });
}

export function forgetObs(state: ShowState): Decision {
  if (state.obs.address === null) return refuse('obsNotConfigured');
  return isStreaming(state) ? refuse('streamRunning') : accept({ kind: 'obsForgotten' });
}

export function reconnectObs(state: ShowState): Decision {
  if (state.obs.address === null) return refuse('obsNotConfigured');
  return state.obs.connection.kind === 'connected' ? accept() : accept({ kind: 'obsReconnectRequested' });
}

/** Every request to OBS needs a living connection: one kept for later would come out of its time. */
function whileConnected({ obs }: ShowState, decideConnected: () => Decision): Decision {
  if (obs.address === null) return refuse('obsNotConfigured');
  return obs.connection.kind === 'connected' ? decideConnected() : refuse('obsNotConnected');
}

export const takeScene = (state: ShowState, { scene }: CommandOf<'takeScene'>): Decision =>
  whileConnected(state, () =>
    state.obs.inventory?.scenes.some(({ name }) => name === scene) === true ? accept({ kind: 'sceneRequested', scene }) : refuse('unknownScene', { scene }));

/**
 * Starts the stream. Only from a situation known to be off: a StartStream while OBS starts already crashes OBS, and
 * `unknown` is never off (obs.md finding 1). The event turns the stream to `starting` at once, so a repeat is refused.
 */
export function goLive(state: ShowState): Decision {
  const { show } = state;
  if (show.kind !== 'armed' && show.kind !== 'running') return refuse(show.kind === 'empty' ? 'noRunsheet' : 'notLoaded');
  if (show.mode === 'rehearsal') return refuse('rehearsalHasNoStream');
  return whileConnected(state, () => {
    const now = state.obs.stream.kind;
    return now === 'off' || now === 'failedToStart' ? accept({ kind: 'streamStartRequested' }) : refuse('streamNotOff', { now });
  });
}

/** Ends the stream. Not while it starts: OBS then answers 501 and goes live anyway (obs.md 2.7). */
export const endStream = (state: ShowState): Decision =>
  whileConnected(state, () => {
    const now = state.obs.stream.kind;
    return now === 'live' || now === 'reconnecting' ? accept({ kind: 'streamStopRequested' }) : refuse('streamNotLive', { now });
  });

export const startRecording = (state: ShowState): Decision =>
  whileConnected(state, () => {
    const now = state.obs.record.kind;
    return now === 'off' ? accept({ kind: 'recordingStartRequested' }) : refuse('recordNotOff', { now });
  });

export const stopRecording = (state: ShowState): Decision =>
  whileConnected(state, () => {
    const now = state.obs.record.kind;
    return now === 'recording' || now === 'paused' ? accept({ kind: 'recordingStopRequested' }) : refuse('recordNotRunning', { now });
  });
