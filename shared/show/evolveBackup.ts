import type { BackupState } from '../backup/model.ts';
import type { StreamSituation } from '../obs/model.ts';
import { instant, type Instant } from '../time/instant.ts';
import type { ShowEvent } from './events.ts';
import type { Happened } from './happened.ts';
import type { ShowState } from './state.ts';

type Handled = Extract<ShowEvent, { kind: `backup${string}` | 'obsTakenOver' }>;

const unknownStream = (since: Instant): StreamSituation => ({ kind: 'unknown', since, last: 'off' });

export const NO_BACKUP: BackupState = {
  address: null, passwordStored: false, streamBoth: false, connection: { kind: 'notConfigured' }, scenes: null, programScene: null, changedAt: instant(0), lagMs: null,
  stream: unknownStream(instant(0)), problem: null,
};

const aimedAt = (backup: BackupState, address: BackupState['address'], at: Instant): BackupState =>
  ({ ...NO_BACKUP, address, passwordStored: backup.passwordStored, streamBoth: backup.streamBoth, connection: address === null ? { kind: 'notConfigured' } : { kind: 'connecting', since: at }, stream: unknownStream(at), changedAt: at });

/** The second OBS, part of `evolve`. */
export function evolveBackup(state: ShowState, { event, at }: Happened<Handled>): ShowState {
  const { backup } = state;
  const set = (changes: Partial<BackupState>): ShowState => ({ ...state, backup: { ...backup, ...changes } });
  switch (event.kind) {
    case 'backupConfigured': return { ...state, backup: { ...aimedAt(backup, event.address, at), passwordStored: backup.passwordStored && event.passwordDropped !== true } };
    case 'backupForgotten': return { ...state, backup: { ...aimedAt(backup, null, at), passwordStored: false } };
    case 'backupOptionsSet': return set({ streamBoth: event.streamBoth });
    case 'backupConnectionChanged':
      return set(event.connection.kind === 'connected' ? { connection: event.connection } : { connection: event.connection, scenes: null, programScene: null, lagMs: null, stream: unknownStream(at), problem: null });
    case 'backupRead': return set({ scenes: event.scenes, programScene: event.programScene, changedAt: event.programScene === backup.programScene ? backup.changedAt : at });
    case 'backupSceneChanged': return set({ programScene: event.scene, lagMs: event.lagMs, changedAt: at, problem: null });
    case 'backupSceneFailed': return set({ problem: { scene: event.scene, reason: event.reason, detail: event.detail, at } });
    case 'backupStreamChanged': return set({ stream: event.stream });
    case 'obsTakenOver': return takenOver(state, event, at);
  }
}

/** The two change places. What the room wants (the scene, safety) stays; what was known of either is read again. */
function takenOver(state: ShowState, { main, backup }: Extract<Handled, { kind: 'obsTakenOver' }>, at: Instant): ShowState {
  const { obs } = state;
  return {
    ...state,
    obs: {
      ...obs, address: main, connection: { kind: 'connecting', since: at }, inventory: null, stream: unknownStream(at), record: { kind: 'unknown', since: at, last: 'off' },
      sceneProblem: null, passwordStored: state.backup.passwordStored,
    },
    // Those who see nothing of a second OBS go on seeing none.
    backup: state.backup.address === null ? state.backup : { ...aimedAt(state.backup, backup, at), passwordStored: obs.passwordStored },
  };
}

/** A take of ours, or a switch at the main OBS: from now on the backup has its time to follow. */
export const mainSceneChanged = (state: ShowState, at: Instant): ShowState => (state.backup.address === null ? state : { ...state, backup: { ...state.backup, changedAt: at } });

/** Connections do not outlive the engine. */
export const backupAfterRestart = (state: ShowState, at: Instant): ShowState => (state.backup.address === null ? state : { ...state, backup: aimedAt(state.backup, state.backup.address, at) });
