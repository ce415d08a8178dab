import { z } from 'zod';
import type { CommandKind } from '../show/commands.ts';

/** Who a paired client is. `overlay` and `ingest` are machines: a browser source and a feed. */
export const roleSchema = z.enum(['producer', 'host', 'viewer', 'overlay', 'ingest']);
export type Role = z.infer<typeof roleSchema>;

const producerOnly = ['producer'] as const;

/** Who may send which command: checked by the hub before `decide` sees it. */
export const COMMAND_ROLES: Readonly<Record<CommandKind, readonly Role[]>> = {
  openSession: producerOnly, importRunsheet: producerOnly, importProducts: producerOnly,
  loadShow: producerOnly, unloadShow: producerOnly, startShow: producerOnly,
  takeNextItem: producerOnly, takePreviousItem: producerOnly, jumpToItem: producerOnly,
  holdShow: producerOnly, resumeShow: producerOnly, addTime: producerOnly, endShow: producerOnly,
  editItem: producerOnly, editItems: producerOnly, insertItems: producerOnly, deleteItems: producerOnly, moveItems: producerOnly, duplicateItems: producerOnly,
  setApproval: producerOnly, setSheet: producerOnly, mergeRunsheet: producerOnly, undoEdit: producerOnly, redoEdit: producerOnly,
  fireAdLib: producerOnly, startFromNow: producerOnly, leaveLoop: producerOnly, dropRow: producerOnly, restoreRow: producerOnly, applyCatchUp: producerOnly,
  startTimer: producerOnly, pauseTimer: producerOnly, resumeTimer: producerOnly, resetTimer: producerOnly, removeTimer: producerOnly,
  configureObs: producerOnly, reconnectObs: producerOnly, forgetObs: producerOnly, takeScene: producerOnly,
  goLive: producerOnly, endStream: producerOnly, startRecording: producerOnly, stopRecording: producerOnly,
  sendHostCue: producerOnly, withdrawHostCue: producerOnly, acknowledgeHostCue: ['host', 'producer'],
  addSource: producerOnly, removeSource: producerOnly, setSourceEnabled: producerOnly, setRoom: producerOnly,
};

/** May this role send this command? */
export const mayCommand = (role: Role, kind: CommandKind): boolean => COMMAND_ROLES[kind].includes(role);
