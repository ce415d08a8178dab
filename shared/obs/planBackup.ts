import type { StoredEvent } from '../show/events.ts';
import type { ShowState } from '../show/state.ts';
import { planObs } from './plan.ts';
import type { ObsRequest } from './request.ts';

/**
 * What the second OBS is asked after one commit: the same picture, and nothing else. Scenes, cues and a panic are made on
 * both; recordings are the main one's. The stream is started on both only when the room says so: two streams to one key throw
 * each other off. A backup that comes back, or whose main was switched by somebody, is brought to the main's scene.
 */
export function planBackup(before: ShowState, after: ShowState, stored: readonly StoredEvent[]): readonly ObsRequest[] {
  const { backup } = after;
  if (backup.address === null || backup.connection.kind !== 'connected') return [];
  const asMain = (state: ShowState): ShowState => ({ ...state, obs: { ...state.obs, connection: backup.connection, stream: state.backup.stream } });
  const mirrored = stored.filter(({ event }) => event.kind !== 'obsInventoryRead');
  const requests = planObs(asMain(before), asMain(after), mirrored).filter((request) => isMirrored(request, backup.streamBoth));
  const isPictureAsked = requests.some((request) => 'part' in request || request.kind !== 'startStream');
  const follow = isPictureAsked ? null : sceneToFollow(after, stored);
  return follow === null ? requests : [{ kind: 'setProgramScene', scene: follow, runId: null, reason: 'backup: as the main OBS' }, ...requests];
}

function isMirrored(request: ObsRequest, streamBoth: boolean): boolean {
  if ('part' in request) return request.part === 'cues';
  switch (request.kind) {
    case 'startRecord': case 'stopRecord': return false;
    case 'startStream': case 'stopStream': return streamBoth;
    default: return true;
  }
}

/** The main's scene, when something was read or switched that was no wish of ours, and the backup shows another one. */
function sceneToFollow({ obs, backup }: ShowState, stored: readonly StoredEvent[]): string | null {
  const isDue = stored.some(({ event }) => event.kind === 'backupRead' || event.kind === 'obsInventoryRead' || (event.kind === 'programSceneChanged' && event.cause === 'foreign'));
  const main = obs.connection.kind === 'connected' ? obs.inventory?.programScene ?? null : null;
  return isDue && main !== null && main !== backup.programScene && backup.scenes?.includes(main) === true ? main : null;
}
