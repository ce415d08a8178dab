import { z } from 'zod';
import type { CommandKind } from '../show/commands.ts';

/** Who a paired client is. `overlay`, `ingest` and `control` are machines: a browser source, a feed, a control surface (docs/control-api.md). */
export const roleSchema = z.enum(['producer', 'host', 'viewer', 'overlay', 'ingest', 'control']);
export type Role = z.infer<typeof roleSchema>;

/** Roles with a screen of their own. A feed signs its requests; a control surface holds a token and speaks HTTP or a plain WebSocket. */
export type WindowRole = Exclude<Role, 'ingest' | 'control'>;
export const isWindowRole = (role: Role): role is WindowRole => role !== 'ingest' && role !== 'control';

const producerOnly = ['producer'] as const;
/** What a control surface may do: exactly the commands of shared/protocol/controlActions.ts. */
const orControl = ['producer', 'control'] as const;

/** Who may send which command: checked by the hub before `decide` sees it. */
export const COMMAND_ROLES: Readonly<Record<CommandKind, readonly Role[]>> = {
  openSession: producerOnly, importRunsheet: producerOnly, importProducts: producerOnly,
  loadShow: orControl, unloadShow: orControl, startShow: orControl,
  takeNextItem: orControl, takePreviousItem: orControl, jumpToItem: orControl,
  holdShow: orControl, resumeShow: orControl, addTime: orControl, endShow: orControl,
  editItem: producerOnly, editItems: producerOnly, insertItems: producerOnly, deleteItems: producerOnly, moveItems: producerOnly, duplicateItems: producerOnly,
  setApproval: producerOnly, setSheet: producerOnly, mergeRunsheet: producerOnly, undoEdit: producerOnly, redoEdit: producerOnly,
  fireAdLib: orControl, startFromNow: orControl, leaveLoop: producerOnly, dropRow: producerOnly, restoreRow: producerOnly, applyCatchUp: producerOnly,
  startTimer: producerOnly, pauseTimer: producerOnly, resumeTimer: producerOnly, resetTimer: producerOnly, removeTimer: producerOnly, setTimerScreens: producerOnly,
  pinComment: producerOnly, unpinComment: producerOnly, answerPinned: ['host', 'producer'],
  configureObs: producerOnly, reconnectObs: producerOnly, forgetObs: producerOnly, takeScene: orControl,
  setPreviewScene: orControl, setStudioMode: producerOnly, panic: orControl, resumeFromPanic: orControl, setSafety: producerOnly,
  withdrawStreamRequest: orControl, markObsDangersSeen: producerOnly,
  goLive: orControl, endStream: orControl, startRecording: orControl, stopRecording: orControl,
  configureBackup: producerOnly, forgetBackup: producerOnly, reconnectBackup: producerOnly, setBackupOptions: producerOnly, takeOverBackup: producerOnly, setTextBindings: producerOnly,
  saveAutomation: producerOnly, removeAutomation: producerOnly, switchAutomations: producerOnly, resumeAutomations: producerOnly, tryAutomation: producerOnly,
  retryCue: producerOnly, undoCue: producerOnly, setOverlayPart: producerOnly,
  operateObs: producerOnly, markHighlight: orControl,
  sendHostCue: orControl, withdrawHostCue: orControl, acknowledgeHostCue: ['host', 'producer'],
  acknowledgeAlert: producerOnly, snoozeAlert: producerOnly, markAlertNotUseful: producerOnly, setAlertSettings: producerOnly,
  openIncident: producerOnly, markIncidentStep: producerOnly, noteIncident: producerOnly, closeIncident: producerOnly, restartStream: producerOnly,
  claimThread: producerOnly, releaseThread: producerOnly, answerThread: producerOnly, snoozeThread: producerOnly, reopenThread: producerOnly, hideComment: producerOnly,
  unhideComment: producerOnly, muteViewer: producerOnly, unmuteViewer: producerOnly, setCannedAnswers: producerOnly, maskNames: producerOnly, setRetention: producerOnly,
  startTraining: producerOnly, setTrainingProfile: producerOnly, beginTrainingFault: producerOnly, endTrainingFault: producerOnly, stopTraining: producerOnly,
  addSource: producerOnly, removeSource: producerOnly, setSourceEnabled: producerOnly, setRoom: producerOnly,
};

/** May this role send this command? */
export const mayCommand = (role: Role, kind: CommandKind): boolean => COMMAND_ROLES[kind].includes(role);
