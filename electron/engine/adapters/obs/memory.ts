import type { ObsInventory, RecordSituation } from '#shared/obs/model.ts';
import type { ObsRequest } from '#shared/obs/request.ts';
import type { Instant } from '#shared/time/instant.ts';
import { untrackedRecord } from './recordTracker.ts';
import type { FrameMark } from './restart.ts';
import { untrackedStream, type StreamTrack } from './streamTracker.ts';
import type { TransitionBefore } from './takeCalls.ts';

export type SceneRequest = Extract<ObsRequest, { kind: 'setProgramScene' }>;

/** What the adapter knows beyond one connection: it outlives a lost socket and is compared with what the next one reads. */
export interface ObsMemory {
  stream: StreamTrack;
  record: RecordSituation;
  /** As last reported, with the program scene kept up to date. */
  inventory: ObsInventory | null;
  /** The scene on air as last reported or read. */
  program: string | null;
  /** Of the scenes as named now, renames since the last read included; empty where OBS offers none. */
  sceneUuids: ReadonlyMap<string, string>;
  frames: FrameMark | null;
  /** Nothing listened on the port at some try since the last connection. */
  portWasClosed: boolean;
  /** No second StartStream before this moment. */
  startLockedUntil: Instant | null;
  /** A take whose outcome the lost connection hid: settled by the next read. */
  uncertainTake: SceneRequest | null;
  /** Of the selected transition; null = OBS gives none (Cut, stinger). */
  transitionMs: number | null;
  studioMode: boolean;
  /** The transition to be selected again: a take or a panic brought its own. */
  transitionBefore: TransitionBefore | null;
  /** Inputs that stayed active through a forced take: something else than the scene on air uses them. */
  activeElsewhere: Set<string>;
  /** The backup scene is on air until it is resumed. `audible` = inputs the panic silenced; null until OBS has told. */
  panic: { readonly scene: string; readonly isRunning: boolean; readonly audible: readonly string[] | null } | null;
}

export const freshMemory = (now: Instant): ObsMemory => ({
  stream: untrackedStream(now), record: untrackedRecord(now), inventory: null, program: null, sceneUuids: new Map(), frames: null, portWasClosed: false,
  startLockedUntil: null, uncertainTake: null, transitionMs: null, studioMode: false, transitionBefore: null, activeElsewhere: new Set(), panic: null,
});
