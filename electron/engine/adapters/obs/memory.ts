import type { ObsInventory, RecordSituation } from '#shared/obs/model.ts';
import type { ObsRequest } from '#shared/obs/request.ts';
import type { Instant } from '#shared/time/instant.ts';
import { untrackedRecord } from './recordTracker.ts';
import type { FrameMark } from './restart.ts';
import { untrackedStream, type StreamTrack } from './streamTracker.ts';

export type SceneRequest = Extract<ObsRequest, { kind: 'setProgramScene' }>;

/** What the adapter knows beyond one connection: it outlives a lost socket and is compared with what the next one reads. */
export interface ObsMemory {
  stream: StreamTrack;
  record: RecordSituation;
  /** As last reported, with the program scene kept up to date. */
  inventory: ObsInventory | null;
  /** The scene on air as last reported or read. */
  program: string | null;
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
}

export const freshMemory = (now: Instant): ObsMemory => ({
  stream: untrackedStream(now), record: untrackedRecord(now), inventory: null, program: null, frames: null, portWasClosed: false,
  startLockedUntil: null, uncertainTake: null, transitionMs: null, studioMode: false,
});
