import {
  addMinute, armLive, armRehearsal, cutHalfMinute, disarm, goLive, holdShow, leaveLoop, markDraw, markHighlight, panic, reconnectObs, redoEdit, resumeShow, startFromNow, startRecording, startShow, takeNext, takePrevious, undoEdit, unpinComment, type Action,
} from './commands.ts';

/** What a key can be put on: one or two actions that exclude each other (start and NEXT, hold and resume), or something of the window itself. */
export type WindowSlotId = 'palette' | 'showKeys' | 'focusCue' | 'sheetView' | 'catchUp' | 'adLibs' | 'timers' | 'mixer' | 'sources' | 'outputs' | 'findComment' | `scene${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;
export type KeyGroup = 'show' | 'sheet' | 'obs' | 'window';

export interface KeySlot {
  readonly id: string;
  readonly group: KeyGroup;
  /** The key before anyone changed it, as `keyName` writes it; null = none. */
  readonly key: string | null;
  /** What it does; empty for what belongs to the window. */
  readonly actions: readonly Action[];
}

const ofActions = (group: KeyGroup, ...actions: readonly [Action, ...Action[]]): KeySlot =>
  ({ id: (actions.at(-1) ?? actions[0]).id, group, key: actions[0].key, actions });
const ofWindow = (group: KeyGroup, id: WindowSlotId, key: string | null): KeySlot => ({ id, group, key, actions: [] });

/** The number of scenes that have a key. */
export const SCENE_SLOTS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Every key of the console. What has to be held (ending the stream, the show, the recording) has none on purpose. */
export const KEY_SLOTS: readonly KeySlot[] = [
  ofActions('show', startShow, takeNext), ofActions('show', takePrevious), ofActions('show', resumeShow, holdShow), ofActions('show', addMinute), ofActions('show', cutHalfMinute),
  ofActions('show', startFromNow), ofActions('show', leaveLoop), ofActions('show', armRehearsal), ofActions('show', armLive), ofActions('show', disarm),
  ofWindow('sheet', 'catchUp', 'k'), ofWindow('sheet', 'adLibs', 'j'), ofWindow('sheet', 'timers', 'm'), ofWindow('sheet', 'sheetView', 'v'), ofActions('sheet', undoEdit), ofActions('sheet', redoEdit),
  ofActions('obs', panic), ofActions('obs', startRecording), ofActions('obs', goLive), ofActions('obs', reconnectObs), ofActions('obs', markHighlight as Action), ofActions('obs', markDraw as Action), ofWindow('obs', 'mixer', 'a'), ofWindow('obs', 'sources', 's'), ofWindow('obs', 'outputs', 'o'), ...SCENE_SLOTS.map((n) => ofWindow('obs', `scene${n}`, String(n))),
  ofWindow('window', 'focusCue', 't'), ofWindow('window', 'findComment', '/'), ofActions('window', unpinComment), ofWindow('window', 'palette', 'Mod+k'), ofWindow('window', 'showKeys', '?'),
];

/** The slot of an action, which says its key now; null for actions without one. */
export const slotOf = (action: Pick<Action, 'id'>): KeySlot | null => KEY_SLOTS.find((slot) => slot.actions.some(({ id }) => id === action.id)) ?? null;
