import { z } from 'zod';

/** What one request to OBS came to. `timeout` and `lost` = outcome unknown: read again before saying that it failed. */
export type CallAnswer =
  | { readonly kind: 'done'; readonly data: unknown }
  | { readonly kind: 'refused'; readonly code: number; readonly comment: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'lost' };

/** Request status codes of the protocol that we act on. */
export const OBS_STATUS = { notReady: 207, sourceMissing: 600, outputRunning: 500, outputNotRunning: 501 } as const;

export const batchResultSchema = z.object({
  requestType: z.string(),
  requestStatus: z.object({ result: z.boolean(), code: z.number(), comment: z.string().optional() }),
  responseData: z.unknown().optional(),
});

// ---- answers, only the fields we use (older and newer OBS may send more)
export const versionSchema = z.object({ obsVersion: z.string(), obsWebSocketVersion: z.string(), platformDescription: z.string().default(''), availableRequests: z.array(z.string()) });
export const sceneListSchema = z.object({
  currentProgramSceneName: z.string().nullable(), currentPreviewSceneName: z.string().nullable().default(null),
  scenes: z.array(z.object({ sceneName: z.string(), sceneIndex: z.number(), sceneUuid: z.string().optional() })),
});
export const studioModeSchema = z.object({ studioModeEnabled: z.boolean() });
/** The duration is null while a fixed transition (Cut) is selected. */
export const transitionSchema = z.object({ transitionName: z.string(), transitionDuration: z.number().nullable() });
export const transitionListSchema = z.object({ transitions: z.array(z.object({ transitionName: z.string(), transitionKind: z.string(), transitionFixed: z.boolean() })) });
export const inputListSchema = z.object({ inputs: z.array(z.object({ inputName: z.string(), inputUuid: z.string().optional(), inputKind: z.string() })) });
export const streamStatusSchema = z.object({
  outputActive: z.boolean(), outputReconnecting: z.boolean(), outputDuration: z.number(), outputCongestion: z.number().nullable().default(0),
  outputBytes: z.number(), outputSkippedFrames: z.number(), outputTotalFrames: z.number(),
});
export const recordStatusSchema = z.object({ outputActive: z.boolean(), outputPaused: z.boolean(), outputDuration: z.number() });
export const collectionSchema = z.object({ currentSceneCollectionName: z.string() });
export const profileSchema = z.object({ currentProfileName: z.string() });
export const statsSchema = z.object({ cpuUsage: z.number(), availableDiskSpace: z.number(), activeFps: z.number(), renderTotalFrames: z.number(), renderSkippedFrames: z.number() });
export const programSchema = z.object({ currentProgramSceneName: z.string() });
export const screenshotSchema = z.object({ imageData: z.string() });
export const volumeSchema = z.object({ inputVolumeDb: z.number() });
export const volumeEventSchema = volumeSchema.extend({ inputName: z.string() });
