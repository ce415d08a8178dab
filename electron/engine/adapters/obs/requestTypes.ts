import type { OBSRequestTypes } from 'obs-websocket-js/json';

/**
 * Never sent, by any part of the adapter. The first two end OBS itself while it has no scene on air, which it has not in the middle of a
 * collection change and of its own exit (obs-websocket#1349, obs-studio#10532; seen on 29.0.2: an orderly exit became a crash);
 * GetSceneList tells the same and is safe. A Toggle does the opposite of what was meant whenever the state shown is old.
 */
type Forbidden = 'GetCurrentProgramScene' | 'GetCurrentPreviewScene' | Extract<keyof OBSRequestTypes, `Toggle${string}`>;

/** The requests that may be sent. */
export type ObsRequestType = Exclude<keyof OBSRequestTypes, Forbidden>;
