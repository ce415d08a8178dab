import type { ObsFailure } from '../obs/model.ts';
import type { ShowState } from '../show/state.ts';
import type { Instant } from '../time/instant.ts';

/** A transition may run so long on one of the two before they count as different, in ms. */
const GRACE_MS = 2_500;
/** A backup that shows a scene later than this is behind, in ms. */
export const BEHIND_MS = 1_000;

/** How the second OBS stands to the main one. One of these, worst first. */
export type Drift =
  | { readonly kind: 'none' }
  | { readonly kind: 'connecting' }
  | { readonly kind: 'away'; readonly failure: ObsFailure }
  | { readonly kind: 'differs'; readonly main: string; readonly backup: string }
  | { readonly kind: 'failed'; readonly scene: string; readonly reason: string }
  | { readonly kind: 'scenesMissing'; readonly scenes: readonly string[] }
  | { readonly kind: 'behind'; readonly lagMs: number }
  | { readonly kind: 'mainAway' }
  | { readonly kind: 'inStep'; readonly lagMs: number | null };

/** Works out the drift at `now`. `none` = there is no second OBS. */
export function backupDrift({ obs, backup }: Pick<ShowState, 'obs' | 'backup'>, now: Instant): Drift {
  if (backup.address === null) return { kind: 'none' };
  const { connection } = backup;
  if (connection.kind === 'retrying' || connection.kind === 'stopped') return { kind: 'away', failure: connection.failure };
  if (connection.kind !== 'connected' || backup.scenes === null) return { kind: 'connecting' };
  if (obs.connection.kind !== 'connected' || obs.inventory === null) return { kind: 'mainAway' };
  const main = obs.inventory.programScene;
  const isSettled = now - backup.changedAt > GRACE_MS;
  if (backup.problem !== null) return { kind: 'failed', scene: backup.problem.scene, reason: backup.problem.reason };
  if (main !== null && backup.programScene !== null && main !== backup.programScene && isSettled) return { kind: 'differs', main, backup: backup.programScene };
  const have = new Set(backup.scenes);
  const scenes = obs.inventory.scenes.map(({ name }) => name).filter((name) => !have.has(name));
  if (scenes.length > 0) return { kind: 'scenesMissing', scenes };
  return backup.lagMs !== null && backup.lagMs > BEHIND_MS ? { kind: 'behind', lagMs: backup.lagMs } : { kind: 'inStep', lagMs: backup.lagMs };
}

/** True when the second OBS can be made the main one now. */
export const canTakeOver = ({ backup }: Pick<ShowState, 'backup'>): boolean => backup.address !== null && backup.connection.kind === 'connected' && backup.scenes !== null;
