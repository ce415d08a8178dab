import { z } from 'zod';

// Only the fields we use; older and newer OBS may send more.
export const probeStatsSchema = z.object({
  activeFps: z.number(), cpuUsage: z.number(), averageFrameRenderTime: z.number(), availableDiskSpace: z.number(),
  renderTotalFrames: z.number(), renderSkippedFrames: z.number(), outputTotalFrames: z.number(), outputSkippedFrames: z.number(),
});
export const probeStreamSchema = z.object({
  outputActive: z.boolean(), outputReconnecting: z.boolean(), outputTotalFrames: z.number(), outputSkippedFrames: z.number(), outputBytes: z.number(), outputCongestion: z.number().nullable().default(0),
});
export const probeRecordSchema = z.object({ outputActive: z.boolean(), outputPaused: z.boolean(), outputBytes: z.number() });
export const parameterSchema = z.object({ parameterValue: z.string().nullable().default(null), defaultParameterValue: z.string().nullable().default(null) });
export const serviceSchema = z.object({ streamServiceType: z.string(), streamServiceSettings: z.record(z.string(), z.unknown()).default({}) });
