import type { z } from 'zod';
import type { StreamTarget } from '#shared/alerts/healthNow.ts';
import type { ObsProbe } from '#shared/obs/probe.ts';
import type { Cancel } from '../../../ports.ts';
import type { BatchAnswer, ObsPort } from '../obsPort.ts';
import type { MakeObsPart } from '../parts.ts';
import { parameterSchema, probeRecordSchema, probeStatsSchema, probeStreamSchema } from './answers.ts';
import { streamTargetOf } from './streamTarget.ts';

export interface HealthListener {
  /** Once a second while OBS is there; null = it did not answer, or is gone. */
  readonly probe: (probe: ObsProbe | null) => void;
  /** Null = not known. */
  readonly target: (target: StreamTarget | null) => void;
}

const PROBE_MS = 1_000;
/** What OBS is set to changes by hand, in its own windows, and tells no event. */
const SETTINGS_MS = 5_000;

/** Looks at OBS's figures for as long as there is an OBS. */
export function createHealthPart(listener: HealthListener): MakeObsPart {
  return (port) => {
    let targetKbps: number | null = null;
    let isProbing = false;
    let cancels: readonly Cancel[] = [];
    const probe = async (): Promise<void> => {
      if (isProbing || !port.isSettled()) return;
      isProbing = true;
      const answer = await port.readBatch([{ requestType: 'GetStats' }, { requestType: 'GetStreamStatus' }, { requestType: 'GetRecordStatus' }]);
      isProbing = false;
      if (cancels.length > 0) listener.probe(readProbe(answer, port, targetKbps));
    };
    const settings = async (): Promise<void> => {
      if (!port.isSettled()) return;
      const [kbps, service] = [await readTargetKbps(port), await port.read('GetStreamServiceSettings')];
      if (cancels.length === 0) return;
      targetKbps = kbps;
      listener.target(service.kind === 'done' ? streamTargetOf(service.data) : null);
    };
    const stop = (): void => {
      for (const cancel of cancels) cancel();
      cancels = [];
    };
    return {
      name: 'health',
      onConnected: () => {
        stop();
        cancels = [port.clock.every(PROBE_MS, () => void probe()), port.clock.every(SETTINGS_MS, () => void settings())];
        void settings();
      },
      onGone: () => {
        stop();
        targetKbps = null;
        listener.probe(null);
        listener.target(null);
      },
    };
  };
}

const read = <S extends z.ZodType>(answer: BatchAnswer, index: number, schema: S): z.infer<S> | null => {
  const step = answer.kind === 'done' ? answer.results[index] : undefined;
  const parsed = step?.ok === true ? schema.safeParse(step.data) : null;
  return parsed?.success === true ? parsed.data : null;
};

function readProbe(answer: BatchAnswer, { clock }: ObsPort, targetKbps: number | null): ObsProbe | null {
  const [stats, stream, record] = [read(answer, 0, probeStatsSchema), read(answer, 1, probeStreamSchema), read(answer, 2, probeRecordSchema)];
  if (stats === null || stream === null) return null;
  return {
    at: clock.now(), fps: stats.activeFps, cpuPct: stats.cpuUsage, frameMs: stats.averageFrameRenderTime, diskFreeMb: stats.availableDiskSpace,
    renderTotal: stats.renderTotalFrames, renderSkipped: stats.renderSkippedFrames, encodeTotal: stats.outputTotalFrames, encodeSkipped: stats.outputSkippedFrames,
    stream: { active: stream.outputActive, reconnecting: stream.outputReconnecting, total: stream.outputTotalFrames, skipped: stream.outputSkippedFrames, bytes: stream.outputBytes, congestion: stream.outputCongestion ?? 0 },
    record: record === null ? null : { active: record.outputActive, paused: record.outputPaused, bytes: record.outputBytes },
    targetKbps,
  };
}

/**
 * kbit/s the stream is set to (video and audio). Only the simple output mode keeps it where it can be read; null = not known.
 */
async function readTargetKbps(port: ObsPort): Promise<number | null> {
  const ask = async (parameterCategory: string, parameterName: string): Promise<string | null> => {
    const answer = await port.read('GetProfileParameter', { parameterCategory, parameterName });
    const parsed = answer.kind === 'done' ? parameterSchema.safeParse(answer.data) : null;
    return parsed?.success === true ? (parsed.data.parameterValue ?? parsed.data.defaultParameterValue) : null;
  };
  if ((await ask('Output', 'Mode')) === 'Advanced') return null;
  const [video, audio] = [Number(await ask('SimpleOutput', 'VBitrate')), Number(await ask('SimpleOutput', 'ABitrate'))];
  return video > 0 ? video + (audio > 0 ? audio : 0) : null;
}
