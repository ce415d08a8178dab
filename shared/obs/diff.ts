import type { RunId } from '../ids.ts';
import type { ObsRequest } from './request.ts';

/** What the show wants of OBS. `scene: null` = hands off: whatever is on air stays. */
export interface WantedObs { readonly scene: { readonly name: string; readonly runId: RunId | null } | null }

/** What OBS was last read to hold. `programScene: null` = OBS named none. */
export interface SeenObs { readonly programScene: string | null }

/**
 * The requests that bring OBS from what was seen to what is wanted, each with its reason; empty when they agree.
 * A wanted scene that OBS does not have is asked for all the same: OBS's refusal is what puts `sceneMissing` on the screen.
 */
export function diffObs(wanted: WantedObs, seen: SeenObs, why: string): readonly ObsRequest[] {
  if (wanted.scene === null || wanted.scene.name === seen.programScene) return [];
  const found = seen.programScene === null ? 'no program scene' : `"${seen.programScene}" on air`;
  return [{ kind: 'setProgramScene', scene: wanted.scene.name, runId: wanted.scene.runId, reason: `${why}: wanted "${wanted.scene.name}", found ${found}` }];
}
