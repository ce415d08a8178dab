import { isCapturing } from '#shared/alerts/onAir.ts';
import type { ProgrammeEvidence } from '#shared/obs/probe.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { Desk } from '../adapters/obs/desk/createDesk.ts';
import type { Clock } from '../ports.ts';

/** A picture older than this is not what viewers see now. */
const STALE_MS = 3_000;

/** True while it matters what goes out: from the first plan on (the checks before a show want to hear a sound) until the show is over, and while anything runs. */
const isWorthLooking = (state: ShowState): boolean => isCapturing(state) || (state.show.kind !== 'empty' && state.show.kind !== 'ended');

/** Looks at and listens to the programme while it is worth it; meters and pictures cost OBS only meanwhile. */
export function createProgrammeWatch({ desk, clock, state }: { readonly desk: Pick<Desk, 'listenTo' | 'evidence' | 'takePeakDb'>; readonly clock: Clock; readonly state: () => ShowState }): () => ProgrammeEvidence | null {
  return () => {
    const isWanted = isWorthLooking(state());
    desk.listenTo(isWanted);
    if (!isWanted) return null;
    const at = clock.now();
    const { picture } = desk.evidence();
    const isFresh = picture !== null && at - picture.at <= STALE_MS;
    return { at, scene: isFresh ? picture.scene : null, peakDb: desk.takePeakDb(), picture: isFresh ? { hash: picture.hash, luma: picture.luma } : null };
  };
}
