import { isCalmScene, isCapturing } from '#shared/alerts/onAir.ts';
import type { ProgrammeEvidence } from '#shared/obs/probe.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { Desk } from '../adapters/obs/desk/createDesk.ts';
import type { Clock } from '../ports.ts';

/** A picture older than this is not what viewers see now. */
const STALE_MS = 3_000;
/** After so long without meters nothing is known of who spoke meanwhile. */
const DEAF_MS = 5_000;

/** True while it matters what goes out: from the first plan on (the checks before a show want to hear a sound) until the show is over, and while anything runs. */
const isWorthLooking = (state: ShowState): boolean => isCapturing(state) || (state.show.kind !== 'empty' && state.show.kind !== 'ended');

/** Looks at and listens to the programme while it is worth it; meters and pictures cost OBS only meanwhile. */
export function createProgrammeWatch({ desk, clock, state }: { readonly desk: Pick<Desk, 'listenTo' | 'evidence' | 'takePeaks'>; readonly clock: Clock; readonly state: () => ShowState }): () => ProgrammeEvidence | null {
  let voiceAt: Instant | null = null;
  let measuredAt: Instant | null = null;
  return () => {
    const show = state();
    const isWanted = isWorthLooking(show);
    desk.listenTo(isWanted);
    const at = clock.now();
    if (!isWanted) return null;
    const { picture } = desk.evidence();
    const isFresh = picture !== null && at - picture.at <= STALE_MS;
    const scene = isFresh ? picture.scene : null;
    const peaks = desk.takePeaks();
    const voiceDb = loudestOf(show.obs.safety.micInputs, peaks?.byInput ?? null);
    const { settings } = show.health;
    // Off air, and where silence is meant, nobody is waited for: the count begins when somebody should speak again.
    const isSpared = !isCapturing(show) || isCalmScene(scene ?? show.obs.inventory?.programScene ?? null, settings);
    const isDeaf = measuredAt === null || at - measuredAt > DEAF_MS;
    if (voiceDb !== null) measuredAt = at;
    if (voiceDb !== null && (isSpared || isDeaf || voiceDb >= settings.thresholds.silentDb)) voiceAt = at;
    return { at, scene, peakDb: peaks?.allDb ?? null, unvoicedMs: voiceDb === null || voiceAt === null ? null : at - voiceAt, picture: isFresh ? { hash: picture.hash, luma: picture.luma } : null };
  };
}

/** The loudest of the room's microphones; one that is not metered is not in use, so it is silent. Null = none is named, or nothing is measured. */
function loudestOf(mics: readonly string[], peaks: ReadonlyMap<string, number> | null): number | null {
  if (mics.length === 0 || peaks === null) return null;
  return mics.reduce((most, name) => Math.max(most, peaks.get(name) ?? -Infinity), -Infinity);
}
