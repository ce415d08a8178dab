import type { TakeTransition } from '#shared/obs/takeTransition.ts';
import type { ObsCall } from './link.ts';
import type { StepResult } from './obsPort.ts';

/** A scene to be put on air. */
export interface TakeWish {
  readonly scene: string;
  /** For this take only; null = the one selected in OBS. */
  readonly transition: TakeTransition | null;
  readonly reason: string;
  /** Commands for the same batch, before and behind the take: sources, texts, mutes that have to come with the scene. */
  readonly before?: readonly ObsCall[];
  readonly after?: readonly ObsCall[];
}

/** What came of a take. `onAir` = OBS says so and its inputs prove it; `superseded` = a later take replaced it. `steps` are the results of `before`, then `after`. */
export type TakeOutcome =
  | { readonly kind: 'onAir'; readonly repairs: number; readonly steps: readonly StepResult[] }
  | { readonly kind: 'superseded'; readonly steps: readonly StepResult[] }
  | { readonly kind: 'failed'; readonly reason: TakeFailure; readonly detail: string; readonly steps: readonly StepResult[] };

/** `notOnAir` = OBS names the scene, but other inputs are on air, after all repairs; `panic` = the backup scene stays until it is resumed. */
export type TakeFailure = 'sceneMissing' | 'obsRefused' | 'outcomeUnknown' | 'notConnected' | 'notOnAir' | 'panic';
