import type { ShowState } from '../show/state.ts';
import type { AlertSettings } from './settings.ts';

/** Scenes whose silence or still picture is meant, by the names crews give them: played-in clips, breaks, stand-by. */
const CALM_NAME = /vcr|brb|stand-?by|be right back|intermission|holding|备播|备用|垫片|暂离|休息|候场|黑场/iu;

/** True for a scene in which silence, black and a still picture are meant. */
export const isCalmScene = (scene: string | null, { calmScenes }: AlertSettings): boolean => scene === null || calmScenes.includes(scene) || CALM_NAME.test(scene);

/** True while viewers get something, or are meant to: the stream is on, or was when OBS was last seen. */
export function isOnAir({ obs: { stream } }: Pick<ShowState, 'obs'>): boolean {
  return stream.kind === 'live' || stream.kind === 'reconnecting' || (stream.kind === 'unknown' && (stream.last === 'live' || stream.last === 'reconnecting'));
}

/** True while something is recorded or sent: what goes wrong now is in the result. */
export const isCapturing = (show: Pick<ShowState, 'obs'>): boolean => isOnAir(show) || show.obs.record.kind === 'recording';

/** True while the crew works a real show: armed or running in live mode, or on air anyway. */
export const isShowTime = (state: Pick<ShowState, 'obs' | 'show'>): boolean =>
  isOnAir(state) || ((state.show.kind === 'armed' || state.show.kind === 'running') && state.show.mode === 'live');
