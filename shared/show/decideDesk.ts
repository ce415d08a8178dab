import { operationIdSchema } from '../ids.ts';
import { isGuardedHotkey, type ObsOperationKind } from '../obs/desk/operation.ts';
import type { ObsFeature } from '../obs/features.ts';
import type { CommandOf } from './commands.ts';
import { accept, refuse, type DecideContext, type Decision } from './decideContext.ts';
import type { ShowEvent } from './events.ts';
import type { WorldReport } from './reports.ts';
import type { ShowState } from './state.ts';

type Of<K extends WorldReport['kind']> = Extract<WorldReport, { kind: K }>;

/**
 * Something at the desk of OBS. Whether OBS has that input or offers that output is OBS's to say: the desk's state is no part of the show.
 * What needs a running recording is asked only while there is one.
 */
export function operateObs({ obs }: ShowState, { operation }: CommandOf<'operateObs'>, context: DecideContext): Decision {
  if (obs.address === null) return refuse('obsNotConfigured');
  if (obs.connection.kind !== 'connected') return refuse('obsNotConnected');
  const record = obs.record.kind;
  const feature = featureOf(operation.kind);
  if (feature !== null && obs.inventory !== null && !obs.inventory.features.includes(feature)) return refuse('obsCannot', { feature });
  switch (operation.kind) {
    case 'pressHotkey':
      if (isGuardedHotkey(operation.hotkey)) return refuse('hotkeyGuarded', { hotkey: operation.hotkey });
      break;
    case 'pauseRecord': case 'splitRecord': case 'addChapter':
      if (record !== 'recording') return refuse('recordNotRunning', { now: record });
      break;
    case 'resumeRecord':
      if (record !== 'paused') return refuse('recordNotPaused', { now: record });
      break;
    default: break;
  }
  return accept({ kind: 'obsOperationRequested', operationId: operationIdSchema.parse(context.newId('op')), operation });
}

/** The feature of OBS an operation needs beyond the least every OBS of ours has. */
function featureOf(kind: ObsOperationKind): ObsFeature | null {
  switch (kind) {
    case 'pauseRecord': case 'resumeRecord': return 'recordPause';
    case 'splitRecord': return 'splitRecord';
    case 'addChapter': return 'recordChapters';
    case 'startReplay': case 'stopReplay': case 'saveReplay': return 'replayBuffer';
    case 'startVirtualCam': case 'stopVirtualCam': return 'virtualCam';
    default: return null;
  }
}

/** Marks this moment, recorded or not: whoever presses has seen something. */
export const markHighlight = (_state: ShowState, { label, what = 'highlight' }: CommandOf<'markHighlight'>): Decision => accept({ kind: 'highlightMarked', label, what });

/** An outcome settles an operation once; of one that is not kept any more it is still stored, for the log. */
export function operationSettled({ desk }: ShowState, { operationId, outcome }: Of<'reportObsOperation'>): readonly ShowEvent[] {
  const known = desk.operations.find(({ id }) => id === operationId);
  return known !== undefined && known.outcome.kind !== 'sent' ? [] : [{ kind: 'obsOperationSettled', operationId, outcome }];
}

export const recordFile = ({ desk }: ShowState, { file, fps }: Of<'reportRecordFile'>): readonly ShowEvent[] =>
  (desk.recordFile === file ? [] : [{ kind: 'recordFileOpened', file, fps }]);
