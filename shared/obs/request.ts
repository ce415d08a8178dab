import type { RunId } from '../ids.ts';
import type { PartRequest } from './partRequest.ts';
import type { TakeTransition } from './takeTransition.ts';

/**
 * What the engine asks of OBS, each with its reason for the show log.
 * Absolute wishes only ("this scene", "start", "stop"): nothing here flips a state whose present value may be stale.
 */
export type ObsRequest = CoreRequest | PartRequest;

/** What the core of the adapter does itself: the picture on air, stream, recording. */
export type CoreRequest =
  /** `transition` is for this take only; absent = the one selected in OBS. */
  | { readonly kind: 'setProgramScene'; readonly scene: string; readonly runId: RunId | null; readonly reason: string; readonly transition?: TakeTransition }
  | { readonly kind: 'setPreviewScene'; readonly scene: string; readonly reason: string }
  | { readonly kind: 'setStudioMode'; readonly on: boolean; readonly reason: string }
  /** The backup scene, now, whatever OBS does; `mute` are the inputs to silence, `holding` an empty scene to go through. */
  | { readonly kind: 'panic'; readonly scene: string; readonly holding: string | null; readonly mute: readonly string[]; readonly reason: string }
  /** Back: the scene (null = stay), then the inputs that were audible before the panic. */
  | { readonly kind: 'endPanic'; readonly scene: string | null; readonly runId: RunId | null; readonly unmute: readonly string[]; readonly reason: string }
  | { readonly kind: 'startStream'; readonly reason: string }
  | { readonly kind: 'stopStream'; readonly reason: string }
  | { readonly kind: 'startRecord'; readonly reason: string }
  | { readonly kind: 'stopRecord'; readonly reason: string };

/** What a rehearsal may ask: everything but the start of the stream, which has no place in the type. */
export type RehearsalRequest = Exclude<ObsRequest, { readonly kind: 'startStream' }>;
