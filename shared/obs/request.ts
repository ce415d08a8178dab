import type { RunId } from '../ids.ts';
import type { PartRequest } from './partRequest.ts';

/**
 * What the engine asks of OBS, each with its reason for the show log.
 * Absolute wishes only ("this scene", "start", "stop"): nothing here flips a state whose present value may be stale.
 */
export type ObsRequest = CoreRequest | PartRequest;

/** What the core of the adapter does itself: the picture on air, stream, recording. */
export type CoreRequest =
  | { readonly kind: 'setProgramScene'; readonly scene: string; readonly runId: RunId | null; readonly reason: string }
  | { readonly kind: 'startStream'; readonly reason: string }
  | { readonly kind: 'stopStream'; readonly reason: string }
  | { readonly kind: 'startRecord'; readonly reason: string }
  | { readonly kind: 'stopRecord'; readonly reason: string };
