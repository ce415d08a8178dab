import type { CommandOf } from './commands.ts';
import { accept, refuse, type Decision } from './decideContext.ts';
import { isStreaming } from './decideObs.ts';
import type { ShowState } from './state.ts';
import { stepsDone } from './stepsDone.ts';

/**
 * The backup scene, whatever the show does: not even a lost OBS refuses it (it is carried out as soon as OBS is read again).
 * Pressed again it is asked again.
 */
export function panic(state: ShowState): Decision {
  const { obs } = state;
  if (obs.address === null) return refuse('obsNotConfigured');
  const { backupScene, holdingScene, micInputs } = obs.safety;
  if (backupScene === null) return refuse('noBackupScene');
  const returnTo = obs.panic?.returnTo ?? obs.wantedScene?.scene ?? obs.inventory?.programScene ?? null;
  return accept({ kind: 'panicStarted', scene: backupScene, holding: holdingScene, mute: [...micInputs], returnTo }, ...stepsDone(state, 'panic'));
}

/** Back to what was on air. Only over a living connection: a way back that comes minutes later would surprise everybody. */
export function resumeFromPanic({ obs, show }: ShowState): Decision {
  if (obs.panic === null) return refuse('noPanic');
  if (obs.connection.kind !== 'connected') return refuse('obsNotConnected');
  const { returnTo, muted } = obs.panic;
  const isOfRun = show.kind === 'running' && show.onAir.item.obsScene === returnTo;
  return accept({ kind: 'panicEnded', scene: returnTo, runId: isOfRun ? show.onAir.id : null, unmute: [...muted] });
}

export function setSafety(state: ShowState, { safety }: CommandOf<'setSafety'>): Decision {
  const now = state.obs.safety;
  if (now.twoPerson && !safety.twoPerson && isStreaming(state)) return refuse('liveLocked', { what: 'twoPerson' });
  return JSON.stringify(now) === JSON.stringify(safety) ? accept() : accept({ kind: 'safetySet', safety });
}

export const markObsDangersSeen = ({ obs }: ShowState): Decision => (obs.dangers.length === 0 ? accept() : accept({ kind: 'obsDangersSeen' }));
