import { z } from 'zod';

const name = z.string().min(1).max(200);
const path = z.string().trim().min(1).max(1_000);

/** Quietest level OBS itself writes as a number: it answers -100 dB for silence. */
export const SILENT_DB = -100;
/** OBS takes up to +26 dB; so do its own faders. */
export const LOUDEST_DB = 26;
const volumeDb = z.number().min(SILENT_DB).max(LOUDEST_DB);

export const MONITOR_TYPES = ['none', 'monitorOnly', 'monitorAndOutput'] as const;
export const monitorTypeSchema = z.enum(MONITOR_TYPES);
export type MonitorType = z.infer<typeof monitorTypeSchema>;

export const MEDIA_ACTIONS = ['play', 'pause', 'restart', 'stop'] as const;
export const mediaActionSchema = z.enum(MEDIA_ACTIONS);
export type MediaAction = z.infer<typeof mediaActionSchema>;

const of = <K extends string, S extends z.core.$ZodLooseShape>(kind: K, shape: S) => z.object({ kind: z.literal(kind), ...shape });

/**
 * One thing a producer does to OBS beside scenes and the stream. Absolute wishes only: "muted", never "the other way round",
 * because the state a window shows may be a moment old.
 */
export const obsOperationSchema = z.discriminatedUnion('kind', [
  // --- mixer
  of('setInputMute', { input: name, muted: z.boolean() }),
  of('setInputVolume', { input: name, db: volumeDb }),
  of('fadeInput', { input: name, toDb: volumeDb, durationMs: z.number().int().min(100).max(60_000) }),
  of('cancelFade', { input: name }),
  of('setInputMonitor', { input: name, monitor: monitorTypeSchema }),
  // --- sources; `group` is the group the item stands in, null = in the scene itself
  of('setItemEnabled', { scene: name, group: name.nullable(), itemId: z.number().int().nonnegative(), source: name, enabled: z.boolean() }),
  of('setInputText', { input: name, text: z.string().max(5_000) }),
  of('setInputFile', { input: name, file: path }),
  of('setBrowserUrl', { input: name, url: z.url({ protocol: /^https?$/u }).max(2_000) }),
  of('refreshBrowser', { input: name }),
  of('mediaAction', { input: name, action: mediaActionSchema }),
  of('setFilterEnabled', { source: name, filter: name, enabled: z.boolean() }),
  // --- outputs
  of('pauseRecord', {}), of('resumeRecord', {}), of('splitRecord', {}), of('addChapter', { title: z.string().trim().min(1).max(200) }),
  of('startReplay', {}), of('stopReplay', {}), of('saveReplay', {}),
  of('startVirtualCam', {}), of('stopVirtualCam', {}),
  of('pressHotkey', { hotkey: name, context: name.nullable() }),
]);
export type ObsOperation = z.infer<typeof obsOperationSchema>;
export type ObsOperationKind = ObsOperation['kind'];
export type ObsOperationOf<K extends ObsOperationKind> = Extract<ObsOperation, { kind: K }>;

/** What became of an operation, after OBS answered and, where it can be read back, after reading back. */
export const operationOutcomeSchema = z.discriminatedUnion('kind', [
  /** Carried out; `detail` names what came of it (a saved file), '' = nothing to add. */
  z.object({ kind: z.literal('done'), detail: z.string().max(1_000).default('') }),
  /** OBS said no. */
  z.object({ kind: z.literal('refused'), code: z.number().int(), comment: z.string().max(300) }),
  /** This OBS does not offer it. */
  z.object({ kind: z.literal('unsupported') }),
  /** OBS said yes, and still shows something else. */
  z.object({ kind: z.literal('notVerified'), seen: z.string().max(200) }),
  /** A fade that a later hand ended, ours or somebody's at OBS. */
  z.object({ kind: z.literal('cancelled') }),
  /** No answer: it may have happened. */
  z.object({ kind: z.literal('unknown') }),
]);
export type OperationOutcome = z.infer<typeof operationOutcomeSchema>;

/**
 * Keys of OBS that start or stop an output or flip the studio mode: what they would do goes past every lock of ours (a second start of
 * the stream crashes OBS), so they are never pressed from here. Saving a replay is harmless.
 */
const GUARDED_HOTKEY = /(?:Streaming|Recording|VirtualCam|Start(?:ing)?ReplayBuffer|StopReplayBuffer|TogglePreview)/iu;
export const isGuardedHotkey = (hotkey: string): boolean => GUARDED_HOTKEY.test(hotkey);

/** What an operation is about: two with the same key are the same knob. */
export function operationKey(operation: ObsOperation): string {
  switch (operation.kind) {
    case 'setInputMute': case 'setInputVolume': case 'setInputMonitor': case 'setInputText': case 'setInputFile': case 'setBrowserUrl': case 'refreshBrowser': case 'mediaAction':
      return `${operation.kind} ${operation.input}`;
    case 'fadeInput': case 'cancelFade': return `fade ${operation.input}`;
    case 'setItemEnabled': return `${operation.kind} ${operation.scene} ${operation.group ?? ''} ${operation.itemId}`;
    case 'setFilterEnabled': return `${operation.kind} ${operation.source} ${operation.filter}`;
    case 'pressHotkey': return `${operation.kind} ${operation.hotkey} ${operation.context ?? ''}`;
    case 'pauseRecord': case 'resumeRecord': return 'recordPause';
    case 'startReplay': case 'stopReplay': return 'replay';
    case 'startVirtualCam': case 'stopVirtualCam': return 'virtualCam';
    case 'splitRecord': case 'addChapter': case 'saveReplay': return operation.kind;
  }
}
