import type { HealthSample } from '#shared/alerts/sample.ts';
import { instant } from '#shared/time/instant.ts';
import type { Stage } from '../show/stage.ts';

/** What one second of OBS is like; the running totals grow by these. Everything of a show that goes well. */
export interface Second {
  readonly frames: number; readonly dropped: number; readonly renderSkipped: number; readonly encodeSkipped: number; readonly kbps: number;
  readonly congestion: number; readonly cpuPct: number; readonly frameMs: number; readonly diskFreeMb: number; readonly recordKbps: number;
  readonly peakDb: number | null; readonly luma: number; readonly hash: string | null; readonly faultVoices: number;
  /** Somebody speaks; null = no microphone of the room is measured. */
  readonly voice: boolean | null;
  readonly answers: boolean; readonly storage: { readonly show: boolean; readonly crowd: boolean };
}
export const WELL: Second = {
  frames: 30, dropped: 0, renderSkipped: 0, encodeSkipped: 0, kbps: 4_500, congestion: 0.02, cpuPct: 20, frameMs: 3, diskFreeMb: 400_000, recordKbps: 6_000,
  peakDb: -12, luma: 110, hash: null, faultVoices: 0, voice: true, answers: true, storage: { show: true, crowd: true },
};

const TARGET_KBPS = 4_500;

/** What OBS shows of a show, second by second: totals that grow, and a new picture each time unless one is given. */
export class ObsSeconds {
  scene = '02_主播近景';
  readonly #totals = { frames: 0, dropped: 0, renderSkipped: 0, encodeSkipped: 0, bytes: 0, render: 0, recordBytes: 0 };
  #n = 0;
  #unvoicedMs = 0;

  next(second: Second, { state: show, now }: Pick<Stage, 'state' | 'now'>): Pick<HealthSample, 'probe' | 'programme' | 'faultVoices' | 'storage'> {
    this.#n += 1;
    const t = this.#totals;
    this.#unvoicedMs = second.voice === false ? this.#unvoicedMs + 1_000 : 0;
    t.frames += second.frames; t.dropped += second.dropped; t.render += 30; t.renderSkipped += second.renderSkipped;
    t.encodeSkipped += second.encodeSkipped; t.bytes += (second.kbps * 1_000) / 8; t.recordBytes += (second.recordKbps * 1_000) / 8;
    return {
      probe: !second.answers || show.obs.connection.kind !== 'connected' ? null : {
        at: instant(now), fps: 30, cpuPct: second.cpuPct, frameMs: second.frameMs, diskFreeMb: second.diskFreeMb,
        renderTotal: t.render, renderSkipped: t.renderSkipped, encodeTotal: t.render, encodeSkipped: t.encodeSkipped,
        stream: { active: show.obs.stream.kind === 'live', reconnecting: show.obs.stream.kind === 'reconnecting', total: t.frames, skipped: t.dropped, bytes: t.bytes, congestion: second.congestion },
        record: { active: show.obs.record.kind === 'recording', paused: false, bytes: t.recordBytes }, targetKbps: TARGET_KBPS,
      },
      programme: { at: instant(now), scene: this.scene, peakDb: second.peakDb, unvoicedMs: second.voice === null ? null : this.#unvoicedMs, picture: { hash: second.hash ?? `picture ${this.#n}`, luma: second.luma } },
      faultVoices: second.faultVoices, storage: second.storage,
    };
  }
}
