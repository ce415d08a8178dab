import type { CueId, ItemId, HostCueId, PinId, RunId, TimerId } from '#shared/ids.ts';
import type { ObsOperation } from '#shared/obs/desk/operation.ts';
import { duration } from '#shared/time/instant.ts';
import type { Command, CommandOf } from '#shared/show/commands.ts';
import type { ShowMode } from '#shared/show/showMode.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { TakeTransition } from '#shared/obs/takeTransition.ts';

/** What the person pressing sees on air; a take that saw something else is refused by the engine. */
const sawOnAir = (show: ShowState): RunId | null => (show.show.kind === 'running' ? show.show.onAir.id : null);

/**
 * One thing a person can do: the same object serves the button, the key and the keymap. `make` builds the command from
 * what is on screen now; whether it may be pressed is asked of the engine's own rules (state/enablement.ts).
 */
export interface Action<A = void> {
  /** Text key: `console:action.<id>`. */
  readonly id: ActionId;
  /** Default key, as `keyName` writes it; null = no key. */
  readonly key: string | null;
  /** Ms to hold before it fires; null = a press. */
  readonly holdMs: number | null;
  readonly make: (show: ShowState, args: A) => Command;
}

export type ActionId =
  | 'retryCue' | 'undoCue' | 'switchAutomations' | 'resumeAutomations' | 'takeOver'
  | 'armRehearsal' | 'armLive' | 'disarm' | 'start' | 'next' | 'previous' | 'hold' | 'resume' | 'addMinute' | 'cutHalfMinute' | 'jump' | 'endShow'
  | 'goLive' | 'goLiveDespite' | 'endStream' | 'startRecording' | 'stopRecording' | 'takeScene' | 'setPreview' | 'setStudioMode' | 'panic' | 'resumePanic' | 'withdrawStream' | 'markDangersSeen' | 'reconnectObs' | 'sendCue' | 'withdrawCue' | 'newSession'
  | 'fireAdLib' | 'startFromNow' | 'leaveLoop' | 'dropRow' | 'restoreRow' | 'applyCatchUp' | 'undoEdit' | 'redoEdit'
  | 'acknowledgeAlert' | 'snoozeAlert' | 'markNotUseful' | 'setAlertSettings' | 'openIncident' | 'takeIncident' | 'ownStep' | 'addEvidence' | 'markStep' | 'noteIncident' | 'closeIncident' | 'restartStream'
  | 'markHighlight' | 'markDraw' | 'operate' | 'lottery'
  | 'startTimer' | 'pauseTimer' | 'resumeTimer' | 'resetTimer' | 'removeTimer' | 'setTimerScreens' | 'pinComment' | 'unpinComment';

export const action = <A = void>(id: ActionId, key: string | null, make: Action<A>['make'], holdMs: number | null = null): Action<A> => ({ id, key, holdMs, make });
const arm = (id: ActionId, mode: ShowMode): Action => action(id, null, () => ({ kind: 'loadShow', mode }));

export const armRehearsal = arm('armRehearsal', 'rehearsal');
export const armLive = arm('armLive', 'live');
export const disarm = action('disarm', null, () => ({ kind: 'unloadShow' }));
export const startShow = action('start', 'Space', () => ({ kind: 'startShow' }));
export const takeNext = action('next', 'Space', (show) => ({ kind: 'takeNextItem', sawOnAir: sawOnAir(show) }));
export const takePrevious = action('previous', 'b', (show) => ({ kind: 'takePreviousItem', sawOnAir: sawOnAir(show) }));
export const holdShow = action('hold', 'h', (show) => ({ kind: 'holdShow', sawOnAir: sawOnAir(show) }));
export const resumeShow = action('resume', 'h', (show) => ({ kind: 'resumeShow', sawOnAir: sawOnAir(show) }));
export const addMinute = action('addMinute', '=', (show) => ({ kind: 'addTime', ms: duration(60_000), sawOnAir: sawOnAir(show) }));
export const cutHalfMinute = action('cutHalfMinute', '-', (show) => ({ kind: 'addTime', ms: duration(-30_000), sawOnAir: sawOnAir(show) }));
export const jumpToItem = action<{ readonly itemId: ItemId; readonly jumpedRows: 'dropped' | 'toDo' }>('jump', null, (show, args) => ({ kind: 'jumpToItem', ...args, sawOnAir: sawOnAir(show) }));
export const endShow = action('endShow', null, (show) => ({ kind: 'endShow', sawOnAir: sawOnAir(show) }), 1_000);
export const goLive = action('goLive', null, () => ({ kind: 'goLive' }));
/** With failures in the list before the show: read, and gone past. Held, as it is meant to be thought about. */
export const goLiveDespite = action('goLiveDespite', null, () => ({ kind: 'goLive', despite: true }), 1_000);
export const endStream = action('endStream', null, () => ({ kind: 'endStream' }), 1_500);
export const startRecording = action('startRecording', 'r', () => ({ kind: 'startRecording' }));
export const stopRecording = action('stopRecording', null, () => ({ kind: 'stopRecording' }), 1_000);
export const takeScene = action<{ readonly scene: string; readonly transition?: TakeTransition | null }>('takeScene', null, (_show, { scene, transition = null }) => (transition === null ? { kind: 'takeScene', scene } : { kind: 'takeScene', scene, transition }));
export const setPreview = action<{ readonly scene: string }>('setPreview', null, (_show, { scene }) => ({ kind: 'setPreviewScene', scene }));
export const setStudioMode = action<{ readonly on: boolean }>('setStudioMode', null, (_show, { on }) => ({ kind: 'setStudioMode', on }));
/** One key, no question, undone by the resume. */
export const panic = action('panic', 'Shift+Escape', () => ({ kind: 'panic' }));
export const resumePanic = action('resumePanic', null, () => ({ kind: 'resumeFromPanic' }), 1_000);
export const withdrawStream = action('withdrawStream', null, () => ({ kind: 'withdrawStreamRequest' }));
export const markDangersSeen = action('markDangersSeen', null, () => ({ kind: 'markObsDangersSeen' }));
export const reconnectObs = action('reconnectObs', null, () => ({ kind: 'reconnectObs' }));
export const sendCue = action<{ readonly text: string }>('sendCue', null, (_show, { text }) => ({ kind: 'sendHostCue', text }));
export const withdrawCue = action<{ readonly cueId: HostCueId }>('withdrawCue', null, (_show, { cueId }) => ({ kind: 'withdrawHostCue', cueId }));
export const newSession = action<{ readonly title: string }>('newSession', null, (_show, { title }) => ({ kind: 'openSession', title }));
export const fireAdLib = action<{ readonly itemId: ItemId }>('fireAdLib', null, (show, { itemId }) => ({ kind: 'fireAdLib', itemId, sawOnAir: sawOnAir(show) }));
export const startFromNow = action('startFromNow', null, (show) => ({ kind: 'startFromNow', sawOnAir: sawOnAir(show) }));
export const leaveLoop = action('leaveLoop', null, (show) => ({ kind: 'leaveLoop', sawOnAir: sawOnAir(show) }));
export const dropRow = action<{ readonly itemId: ItemId }>('dropRow', null, (_show, { itemId }) => ({ kind: 'dropRow', itemId, onAirRow: 'refuse' }));
export const restoreRow = action<{ readonly itemId: ItemId }>('restoreRow', null, (_show, { itemId }) => ({ kind: 'restoreRow', itemId }));
export const applyCatchUp = action<Omit<CommandOf<'applyCatchUp'>, 'kind'>>('applyCatchUp', null, (_show, plan) => ({ kind: 'applyCatchUp', ...plan }));

/** The newest edit on screen; an undo or redo that saw another one is refused by the engine. */
const sawEdit = (show: ShowState) => show.planEdits.last.at(-1)?.editId ?? null;
export const undoEdit = action('undoEdit', null, (show) => ({ kind: 'undoEdit', sawEdit: sawEdit(show), onAirRow: 'refuse' }));
export const redoEdit = action('redoEdit', null, (show) => ({ kind: 'redoEdit', sawEdit: sawEdit(show), onAirRow: 'refuse' }));

export const markHighlight = action<{ readonly label: string } | undefined>('markHighlight', 'x', (_show, args) => ({ kind: 'markHighlight', label: args?.label ?? '' }));
export const markDraw = action<{ readonly label: string } | undefined>('markDraw', null, (_show, args) => ({ kind: 'markHighlight', what: 'draw', label: args?.label ?? '' }));
/** Anything at the desk of OBS beside scenes and stream. */
export const operateObs = action<{ readonly operation: ObsOperation }>('operate', null, (_show, { operation }) => ({ kind: 'operateObs', operation }));

export const pauseTimer = action<{ readonly timerId: TimerId }>('pauseTimer', null, (_show, { timerId }) => ({ kind: 'pauseTimer', timerId }));
export const resumeTimer = action<{ readonly timerId: TimerId }>('resumeTimer', null, (_show, { timerId }) => ({ kind: 'resumeTimer', timerId }));
export const resetTimer = action<{ readonly timerId: TimerId }>('resetTimer', null, (_show, { timerId }) => ({ kind: 'resetTimer', timerId }));
export const removeTimer = action<{ readonly timerId: TimerId }>('removeTimer', null, (_show, { timerId }) => ({ kind: 'removeTimer', timerId }));
export const setTimerScreens = action<Omit<CommandOf<'setTimerScreens'>, 'kind'>>('setTimerScreens', null, (_show, timer) => ({ kind: 'setTimerScreens', ...timer }));

export const pinComment = action<Omit<CommandOf<'pinComment'>, 'kind'>>('pinComment', null, (_show, comment) => ({ kind: 'pinComment', ...comment }));
/** Nothing pinned: refused like a pin that is gone. */
export const unpinComment = action('unpinComment', null, ({ pinned }) => ({ kind: 'unpinComment', pinId: pinned?.id ?? NO_PIN }));
const NO_PIN = 'none' as PinId;

export const retryCue = action<{ readonly cueId: CueId }>('retryCue', null, (_show, { cueId }) => ({ kind: 'retryCue', cueId }));
export const undoCue = action<{ readonly cueId: CueId }>('undoCue', null, (_show, { cueId }) => ({ kind: 'undoCue', cueId }));
export const switchAutomations = action<{ readonly on: boolean }>('switchAutomations', null, (_show, { on }) => ({ kind: 'switchAutomations', on }));
export const resumeAutomations = action('resumeAutomations', null, () => ({ kind: 'resumeAutomations' }));
export const takeOverBackup = action('takeOver', null, () => ({ kind: 'takeOverBackup' }));
