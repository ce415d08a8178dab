import type { RunId } from '#shared/ids.ts';
import type { TakeTransition } from '#shared/obs/takeTransition.ts';
import type { ObsCall } from './link.ts';
import type { StepResult } from './obsPort.ts';
import type { TakeOutcome } from './takeWish.ts';

/** A take in the queue, and who waits for what comes of it. The scene follows a rename. */
export interface TakeJob {
  scene: string;
  readonly runId: RunId | null;
  readonly reason: string;
  readonly transition: TakeTransition | null;
  readonly before: readonly ObsCall[];
  readonly after: readonly ObsCall[];
  /** Results of `before` and `after`, once sent. */
  steps: readonly StepResult[];
  /** OBS has named the scene and that was reported. */
  isConfirmed: boolean;
  readonly settle: (outcome: TakeOutcome) => void;
}
