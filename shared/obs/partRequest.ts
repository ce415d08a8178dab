import type { CueId, OperationId, RunId } from '../ids.ts';
import type { CueAction } from './cue.ts';
import type { WantedText } from '../overlay/bindings.ts';
import type { ObsOperation } from './desk/operation.ts';

/**
 * Requests that a part of the OBS adapter carries out (adapters/obs/README.md), handed to the part of that name with or
 * without a connection. One member a line here; the core only passes them on.
 */
export type PartRequest =
  /** Carries out the steps of a cue as one transaction (obs/cue.ts) and tells of each what came of it. `attempt`: which try; a repeat is no second one. */
  | { readonly part: 'cues'; readonly kind: 'runCue'; readonly cueId: CueId; readonly attempt: number; readonly runId: RunId | null; readonly steps: readonly { readonly index: number; readonly action: CueAction }[]; readonly reason: string }
  /** A panic: whatever cues are on their way and not sent yet stay undone, and fades end where they are. */
  | { readonly part: 'cues'; readonly kind: 'holdCues'; readonly reason: string }
  /** Writes bound text and image sources; the newest wish counts, nobody waits for it. */
  | { readonly part: 'texts'; readonly kind: 'writeTexts'; readonly texts: readonly WantedText[] }
  /** Something at the desk (desk/operation.ts); the outcome comes back as `reportObsOperation`. */
  | { readonly part: 'desk'; readonly kind: 'operate'; readonly operationId: OperationId; readonly operation: ObsOperation }
  /** Names this moment in the recording itself; nobody waits for it. */
  | { readonly part: 'desk'; readonly kind: 'chapter'; readonly title: string };
