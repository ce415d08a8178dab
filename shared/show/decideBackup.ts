import { canTakeOver } from '../backup/drift.ts';
import { isForAnother, isSameAddress } from '../obs/isSameAddress.ts';
import type { CommandOf } from './commands.ts';
import { accept, refuse, type Decision } from './decideContext.ts';
import { isStreamOn } from './decideObs.ts';
import type { ShowEvent } from './events.ts';
import { isSameData } from './isSameData.ts';
import type { WorldReport } from './reports.ts';
import type { ShowState } from './state.ts';

/** Two connections to one OBS would make every take twice in it. */
export function configureBackup({ obs, backup }: ShowState, { address }: CommandOf<'configureBackup'>): Decision {
  if (isSameAddress(obs.address, address)) return refuse('backupIsMain');
  return isStreamOn(backup.stream) && !isSameAddress(backup.address, address) ? refuse('streamRunning') : accept({ kind: 'backupConfigured', address, ...(isForAnother(backup, address) ? { passwordDropped: true } : {}) });
}

export function forgetBackup({ backup }: ShowState): Decision {
  if (backup.address === null) return refuse('backupNotConfigured');
  return isStreamOn(backup.stream) ? refuse('streamRunning') : accept({ kind: 'backupForgotten' });
}

export function reconnectBackup({ backup }: ShowState): Decision {
  if (backup.address === null) return refuse('backupNotConfigured');
  return backup.connection.kind === 'connected' ? accept() : accept({ kind: 'backupConfigured', address: backup.address });
}

export const setBackupOptions = ({ backup }: ShowState, { streamBoth }: CommandOf<'setBackupOptions'>): Decision =>
  (backup.streamBoth === streamBoth ? accept() : accept({ kind: 'backupOptionsSet', streamBoth }));

/** In any state of the main one, and of its stream: that is what a backup is for. Only the backup has to be there. */
export function takeOverBackup(state: ShowState): Decision {
  const { obs, backup } = state;
  if (backup.address === null) return refuse('backupNotConfigured');
  if (!canTakeOver(state)) return refuse('backupNotConnected');
  return obs.address === null ? refuse('obsNotConfigured') : accept({ kind: 'obsTakenOver', main: backup.address, backup: obs.address });
}

type Told = Extract<WorldReport, { kind: `reportBackup${string}` }>;

/** What a fact about the second OBS adds to the log; what is known adds nothing. Nothing is known of one that was forgotten. */
export function backupTold({ backup }: ShowState, report: Told): readonly ShowEvent[] {
  if (backup.address === null) return [];
  switch (report.kind) {
    case 'reportBackupConnection': {
      const { connection } = report;
      const known = backup.connection;
      return known.kind === connection.kind && isSameData({ ...known, since: 0 }, { ...connection, since: 0 }) ? [] : [{ kind: 'backupConnectionChanged', connection }];
    }
    case 'reportBackupRead': return isSameData([backup.programScene, backup.scenes], [report.programScene, report.scenes]) ? [] : [{ kind: 'backupRead', programScene: report.programScene, scenes: report.scenes }];
    case 'reportBackupScene': return backup.programScene === report.scene && backup.problem === null ? [] : [{ kind: 'backupSceneChanged', scene: report.scene, lagMs: report.lagMs }];
    case 'reportBackupSceneFailed': return backup.problem?.scene === report.scene && backup.problem.reason === report.reason ? [] : [{ kind: 'backupSceneFailed', scene: report.scene, reason: report.reason, detail: report.detail }];
    case 'reportBackupStream': return backup.stream.kind === report.stream.kind ? [] : [{ kind: 'backupStreamChanged', stream: report.stream }];
  }
}
