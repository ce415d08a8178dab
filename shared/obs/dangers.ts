import type { ShowState } from '../show/state.ts';
import type { ObsInventory } from './model.ts';
import type { Danger } from './safety.ts';

/** True while viewers may be watching: also while nobody knows, if it was live when last known. */
const mayBeOnAir = ({ stream }: ShowState['obs']): boolean =>
  stream.kind === 'live' || stream.kind === 'reconnecting' || stream.kind === 'starting' || (stream.kind === 'unknown' && (stream.last === 'live' || stream.last === 'reconnecting'));

/**
 * What somebody did to OBS itself that nobody does during a stream, read off two inventories. Our own commands of this kind
 * are refused then, so each of these is foreign. Empty while nothing is on air.
 */
export function dangersOf({ obs }: ShowState, now: ObsInventory): readonly Danger[] {
  const before = obs.inventory;
  if (before === null || !mayBeOnAir(obs)) return [];
  const dangers: Danger[] = [];
  if (before.profile !== now.profile) dangers.push({ what: 'profile', from: before.profile, to: now.profile });
  if (before.studioMode !== now.studioMode) dangers.push({ what: 'studioMode', from: before.studioMode ? 'on' : 'off', to: now.studioMode ? 'on' : 'off' });
  if (before.collection !== now.collection) return [{ what: 'collection', from: before.collection, to: now.collection }, ...dangers];
  const has = (scene: string | null): boolean => scene === null || now.scenes.some(({ name }) => name === scene);
  if (!has(before.programScene)) dangers.push({ what: 'sceneOnAirRemoved', from: before.programScene ?? '', to: now.programScene ?? '' });
  const { backupScene } = obs.safety;
  if (backupScene !== null && !has(backupScene) && before.scenes.some(({ name }) => name === backupScene)) dangers.push({ what: 'backupSceneRemoved', from: backupScene, to: '' });
  return dangers;
}
