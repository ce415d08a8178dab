import type { StreamSituation } from '../obs/model.ts';
import { isForAnother } from '../obs/isSameAddress.ts';
import type { CommandOf } from './commands.ts';
import { accept, refuse, type Decision } from './decideContext.ts';
import type { ShowState } from './state.ts';
import { stepsDone } from './stepsDone.ts';

/** True while OBS told us, over a living connection, that a stream is on, coming or going. */
export const isStreaming = ({ obs }: ShowState): boolean => isStreamOn(obs.stream);
/** The same of either OBS. */
export const isStreamOn = ({ kind }: StreamSituation): boolean => kind === 'starting' || kind === 'live' || kind === 'reconnecting' || kind === 'stopping';

export function configureObs(state: ShowState, { address }: CommandOf<'configureObs'>): Decision {
  return isStreaming(state) ? refuse('streamRunning') : accept({ kind: 'obsConfigured', address, ...(isForAnother(state.obs, address) ? { passwordDropped: true } : {}) });
}

export function forgetObs(state: ShowState): Decision {
  if (state.obs.address === null) return refuse('obsNotConfigured');
  return isStreaming(state) ? refuse('streamRunning') : accept({ kind: 'obsForgotten' });
}

export function reconnectObs(state: ShowState): Decision {
  if (state.obs.address === null) return refuse('obsNotConfigured');
  return state.obs.connection.kind === 'connected' ? accept() : accept({ kind: 'obsReconnectRequested' }, ...stepsDone(state, 'reconnectObs'));
}

/** Every request to OBS needs a living connection: one kept for later would come out of its time. */
export function whileConnected({ obs }: ShowState, decideConnected: () => Decision): Decision {
  if (obs.address === null) return refuse('obsNotConfigured');
  return obs.connection.kind === 'connected' ? decideConnected() : refuse('obsNotConnected');
}

export const takeScene = (state: ShowState, { scene, transition }: CommandOf<'takeScene'>): Decision =>
  whileConnected(state, () => {
    if (state.obs.panic !== null) return refuse('panicActive');
    return hasScene(state, scene) ? accept({ kind: 'sceneRequested', scene, transition: transition ?? null }) : refuse('unknownScene', { scene });
  });

export const setPreviewScene = (state: ShowState, { scene }: CommandOf<'setPreviewScene'>): Decision =>
  whileConnected(state, () => {
    if (state.obs.inventory?.studioMode !== true) return refuse('notStudioMode');
    if (!hasScene(state, scene)) return refuse('unknownScene', { scene });
    return state.obs.inventory.previewScene === scene ? accept() : accept({ kind: 'previewRequested', scene });
  });

/** Not during a stream: leaving studio mode sends false program changes and changes what a source toggle does on air. */
export const setStudioMode = (state: ShowState, { on }: CommandOf<'setStudioMode'>): Decision =>
  whileConnected(state, () => {
    if (state.obs.inventory?.studioMode === on) return accept();
    return isStreaming(state) ? refuse('liveLocked', { what: 'studioMode' }) : accept({ kind: 'studioModeRequested', on });
  });

const hasScene = ({ obs }: ShowState, scene: string): boolean => obs.inventory?.scenes.some(({ name }) => name === scene) === true;

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
