import { z } from 'zod';
import type { MediaState } from '#shared/obs/desk/model.ts';
import type { MediaAction, MonitorType, OperationOutcome } from '#shared/obs/desk/operation.ts';
import type { BatchAnswer, PortAnswer, StepResult } from '../obsPort.ts';

// ---- what OBS answers and tells at the desk, only the fields we use
export const inputListSchema = z.object({ inputs: z.array(z.object({ inputName: z.string(), inputKind: z.string().default(''), unversionedInputKind: z.string().default('') })) });
export const muteSchema = z.object({ inputMuted: z.boolean() });
export const monitorSchema = z.object({ monitorType: z.string() });
export const settingsSchema = z.object({ inputSettings: z.record(z.string(), z.unknown()), inputKind: z.string() });
export const filtersSchema = z.object({ filters: z.array(z.object({ filterName: z.string(), filterKind: z.string(), filterEnabled: z.boolean() })) });
export const filterSchema = z.object({ filterEnabled: z.boolean() });
export const mediaSchema = z.object({ mediaState: z.string(), mediaCursor: z.number().nullable(), mediaDuration: z.number().nullable() });
export const itemListSchema = z.object({
  sceneItems: z.array(z.object({ sceneItemId: z.number(), sceneItemIndex: z.number(), sourceName: z.string(), inputKind: z.string().nullish(), isGroup: z.boolean().nullish(), sceneItemEnabled: z.boolean() })),
});
export const itemEnabledSchema = z.object({ sceneItemEnabled: z.boolean() });
export const activeSchema = z.object({ videoActive: z.boolean() });
export const previewSchema = z.object({ currentPreviewSceneName: z.string() });
export const outputActiveSchema = z.object({ outputActive: z.boolean() });
export const videoSchema = z.object({ fpsNumerator: z.number().positive(), fpsDenominator: z.number().positive() });
export const hotkeysSchema = z.object({ hotkeys: z.array(z.string()) });
export const recordSchema = z.object({ outputActive: z.boolean(), outputPaused: z.boolean(), outputBytes: z.number().default(0) });
export const streamSchema = z.object({ outputBytes: z.number(), outputCongestion: z.number().nullable().default(0) });
export const statsSchema = z.object({
  cpuUsage: z.number(), memoryUsage: z.number(), availableDiskSpace: z.number(), activeFps: z.number(), averageFrameRenderTime: z.number(),
  renderSkippedFrames: z.number(), renderTotalFrames: z.number(), outputSkippedFrames: z.number(), outputTotalFrames: z.number(),
});
export const replaySavedSchema = z.object({ savedReplayPath: z.string() });

export const muteEventSchema = muteSchema.extend({ inputName: z.string() });
export const monitorEventSchema = monitorSchema.extend({ inputName: z.string() });
export const metersEventSchema = z.object({ inputs: z.array(z.object({ inputName: z.string(), inputLevelsMul: z.array(z.array(z.number())) })) });
export const outputEventSchema = z.object({ outputActive: z.boolean(), outputState: z.string() });
export const recordEventSchema = z.object({ outputState: z.string(), outputPath: z.string().nullish() });
export const recordFileSchema = z.object({ newOutputPath: z.string() });

// ---- the protocol's words for things
export const MONITORS: Readonly<Record<MonitorType, string>> = {
  none: 'OBS_MONITORING_TYPE_NONE', monitorOnly: 'OBS_MONITORING_TYPE_MONITOR_ONLY', monitorAndOutput: 'OBS_MONITORING_TYPE_MONITOR_AND_OUTPUT',
};
export const MEDIA_ACTION: Readonly<Record<MediaAction, string>> = {
  play: 'OBS_WEBSOCKET_MEDIA_INPUT_ACTION_PLAY', pause: 'OBS_WEBSOCKET_MEDIA_INPUT_ACTION_PAUSE',
  restart: 'OBS_WEBSOCKET_MEDIA_INPUT_ACTION_RESTART', stop: 'OBS_WEBSOCKET_MEDIA_INPUT_ACTION_STOP',
};
const MEDIA_STATE: Readonly<Record<string, MediaState>> = {
  OBS_MEDIA_STATE_PLAYING: 'playing', OBS_MEDIA_STATE_PAUSED: 'paused', OBS_MEDIA_STATE_STOPPED: 'stopped', OBS_MEDIA_STATE_ENDED: 'ended',
  OBS_MEDIA_STATE_OPENING: 'opening', OBS_MEDIA_STATE_BUFFERING: 'opening',
};
export const readMonitor = (type: string): MonitorType => (Object.keys(MONITORS) as MonitorType[]).find((key) => MONITORS[key] === type) ?? 'none';
export const readMediaState = (state: string): MediaState => (Object.hasOwn(MEDIA_STATE, state) ? (MEDIA_STATE[state] ?? 'none') : 'none');

/** A step's data when OBS carried it out and it has the promised shape; else null. */
export function dataOf<S extends z.ZodType>(step: StepResult | undefined, schema: S): z.infer<S> | null {
  if (step?.ok !== true) return null;
  const parsed = schema.safeParse(step.data);
  return parsed.success ? parsed.data : null;
}

/** The outcome of one call as an operation tells it. */
export function outcomeOf(answer: PortAnswer): OperationOutcome {
  switch (answer.kind) {
    case 'done': return { kind: 'done', detail: '' };
    case 'refused': return refusedOutcome(answer.code, answer.comment);
    case 'timeout': case 'lost': return { kind: 'unknown' };
    case 'notConnected': return { kind: 'refused', code: 0, comment: 'OBS is not connected' };
  }
}

const refusedOutcome = (code: number, comment: string): OperationOutcome => ({ kind: 'refused', code, comment: comment.slice(0, 300) });

/** The outcome of a batch: that of its first step that was refused, else done. */
export function outcomeOfBatch(answer: BatchAnswer): OperationOutcome {
  if (answer.kind !== 'done') return outcomeOf(answer);
  const bad = answer.results.find(({ ok }) => !ok);
  return bad === undefined ? { kind: 'done', detail: '' } : refusedOutcome(bad.code, bad.comment);
}
