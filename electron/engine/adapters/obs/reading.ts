import type { z } from 'zod';
import { readFeatures } from '#shared/obs/features.ts';
import type { ObsInventory } from '#shared/obs/model.ts';
import {
  OBS_STATUS, batchResultSchema, collectionSchema, inputListSchema, profileSchema, recordStatusSchema, sceneListSchema, statsSchema, streamStatusSchema, studioModeSchema,
  transitionListSchema, transitionSchema,
} from './answers.ts';
import type { ObsCall, ObsLink } from './link.ts';
import type { RecordStatus } from './recordTracker.ts';
import type { StreamStatus } from './streamTracker.ts';

/** Everything we follow in OBS, read in one go. */
export interface ObsReading {
  readonly inventory: ObsInventory;
  readonly stream: StreamStatus;
  readonly record: RecordStatus;
  readonly transitionMs: number | null;
  readonly frames: number;
  readonly fps: number;
}

/** `notReady` = OBS is starting, changing its collection, or going down: ask again soon. */
export type ReadOutcome = { readonly kind: 'read'; readonly reading: ObsReading } | { readonly kind: 'notReady' } | { readonly kind: 'noAnswer' } | { readonly kind: 'unreadable'; readonly detail: string };

const CALLS: readonly ObsCall[] = [
  { requestType: 'GetSceneList' }, { requestType: 'GetStudioModeEnabled' }, { requestType: 'GetCurrentSceneTransition' }, { requestType: 'GetStreamStatus' },
  { requestType: 'GetRecordStatus' }, { requestType: 'GetSceneCollectionList' }, { requestType: 'GetProfileList' }, { requestType: 'GetStats' },
  { requestType: 'GetSceneTransitionList' }, { requestType: 'GetInputList' },
];

/** Reads OBS whole in one batch (some 3 ms on a local OBS). `available` = the requests this OBS offers. */
export async function readObs(link: ObsLink, available: ReadonlySet<string>): Promise<ReadOutcome> {
  const answer = await link.batch(CALLS);
  if (answer.kind === 'refused') return { kind: 'unreadable', detail: answer.comment };
  if (answer.kind !== 'done') return { kind: 'noAnswer' };
  const results = batchResultSchema.array().safeParse(answer.data);
  if (!results.success) return { kind: 'unreadable', detail: results.error.message };
  if (results.data.some((r) => r.requestStatus.code === OBS_STATUS.notReady)) return { kind: 'notReady' };
  const byType = new Map(results.data.map((r) => [r.requestType, r.responseData]));
  const take = <S extends z.ZodType>(type: string, schema: S): z.infer<S> => schema.parse(byType.get(type));
  try {
    return assemble({
      list: take('GetSceneList', sceneListSchema), studio: take('GetStudioModeEnabled', studioModeSchema), transition: take('GetCurrentSceneTransition', transitionSchema),
      stream: take('GetStreamStatus', streamStatusSchema), record: take('GetRecordStatus', recordStatusSchema), collection: take('GetSceneCollectionList', collectionSchema),
      profile: take('GetProfileList', profileSchema), stats: take('GetStats', statsSchema),
      transitions: take('GetSceneTransitionList', transitionListSchema), inputs: take('GetInputList', inputListSchema),
    }, available);
  } catch (error) {
    return { kind: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
  }
}

interface Parts {
  readonly list: z.infer<typeof sceneListSchema>;
  readonly studio: z.infer<typeof studioModeSchema>;
  readonly transition: z.infer<typeof transitionSchema>;
  readonly stream: z.infer<typeof streamStatusSchema>;
  readonly record: z.infer<typeof recordStatusSchema>;
  readonly collection: z.infer<typeof collectionSchema>;
  readonly profile: z.infer<typeof profileSchema>;
  readonly stats: z.infer<typeof statsSchema>;
  readonly transitions: z.infer<typeof transitionListSchema>;
  readonly inputs: z.infer<typeof inputListSchema>;
}

function assemble(parts: Parts, available: ReadonlySet<string>): ReadOutcome {
  const { list, studio, transition, stream, record, collection, profile, stats } = parts;
  // A collection always has a scene: an empty list is what OBS answers while it goes down.
  if (list.scenes.length === 0) return { kind: 'notReady' };
  // OBS's index counts from the bottom of its scene list.
  const scenes = list.scenes.toSorted((a, b) => b.sceneIndex - a.sceneIndex).map((s) => ({ name: s.sceneName, uuid: s.sceneUuid ?? null }));
  const studioMode = studio.studioModeEnabled;
  return {
    kind: 'read',
    reading: {
      inventory: {
        scenes, programScene: list.currentProgramSceneName, previewScene: studioMode ? list.currentPreviewSceneName : null, studioMode,
        collection: collection.currentSceneCollectionName, profile: profile.currentProfileName,
        transitions: parts.transitions.transitions.map((t) => ({ name: t.transitionName, kind: t.transitionKind, fixed: t.transitionFixed })),
        transition: { name: transition.transitionName, durationMs: transition.transitionDuration },
        inputs: parts.inputs.inputs.map((i) => ({ name: i.inputName, uuid: i.inputUuid ?? null, kind: i.inputKind })),
        features: [...readFeatures(available)],
      },
      stream: { active: stream.outputActive, reconnecting: stream.outputReconnecting, durationMs: stream.outputDuration },
      record: { active: record.outputActive, paused: record.outputPaused, durationMs: record.outputDuration },
      transitionMs: transition.transitionDuration, frames: stats.renderTotalFrames, fps: stats.activeFps,
    },
  };
}

/** True when two inventories say the same: both are made here, so equal text is equal data. */
export const isSameInventory = (a: ObsInventory, b: ObsInventory): boolean => JSON.stringify(a) === JSON.stringify(b);
