import { z } from 'zod';
import { instantSchema } from '../time/instant.ts';

const count = z.number().min(0);

/**
 * One look at the figures of OBS (GetStats, GetStreamStatus, GetRecordStatus), once a second: running totals as OBS gives
 * them, never differences. `fps` is what OBS renders at now; `frameMs` the mean time a frame takes; bytes and frames count from
 * the (re)start of their output. `targetKbps` is what the output is set to; null = OBS does not say.
 */
export const obsProbeSchema = z.object({
  at: instantSchema,
  fps: z.number(), cpuPct: z.number(), frameMs: z.number(), diskFreeMb: z.number(),
  renderTotal: count, renderSkipped: count,
  /** Frames given to and skipped by the encoders. */
  encodeTotal: count, encodeSkipped: count,
  stream: z.object({ active: z.boolean(), reconnecting: z.boolean(), total: count, skipped: count, bytes: count, congestion: z.number() }),
  record: z.object({ active: z.boolean(), paused: z.boolean(), bytes: count }).nullable(),
  targetKbps: z.number().positive().nullable(),
});
export type ObsProbe = z.infer<typeof obsProbeSchema>;

/**
 * What viewers see and hear, as far as OBS lets it be measured. `peakDb`: the loudest programme peak since the last look, dBFS;
 * null = not measured (no audio source, no meters). `luma` 0-255 is the mean brightness of the program scene, `hash` tells two
 * pictures apart; null = no picture was taken.
 */
export const programmeEvidenceSchema = z.object({
  at: instantSchema,
  scene: z.string().max(200).nullable(),
  peakDb: z.number().nullable(),
  /** Ms since a microphone of the room was last heard above the room's limit; null = no microphone is named, or none is measured. */
  unvoicedMs: z.number().min(0).nullable().exactOptional(),
  picture: z.object({ hash: z.string().max(64), luma: z.number().min(0).max(255) }).nullable(),
});
export type ProgrammeEvidence = z.infer<typeof programmeEvidenceSchema>;
