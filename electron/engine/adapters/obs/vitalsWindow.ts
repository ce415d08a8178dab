import type { ObsVitals } from '#shared/obs/model.ts';
import type { Instant } from '#shared/time/instant.ts';

/** One poll of GetStats and GetStreamStatus: running totals as OBS gives them. */
export interface VitalsSample {
  readonly at: Instant;
  readonly fps: number;
  readonly cpuPct: number;
  readonly diskFreeMb: number;
  readonly renderTotal: number;
  readonly renderSkipped: number;
  readonly streamActive: boolean;
  readonly streamTotal: number;
  readonly streamSkipped: number;
  readonly streamBytes: number;
  readonly congestion: number;
}

/** Figures are deltas over this long, so that a past hiccup leaves the screen again. */
const WINDOW_MS = 10_000;

/** Adds a sample, dropping those out of the window, and all of them when a counter of OBS started anew (restart, reconnect). */
export function pushSample(window: readonly VitalsSample[], sample: VitalsSample): readonly VitalsSample[] {
  const newest = window.at(-1);
  const anew = newest !== undefined && (sample.renderTotal < newest.renderTotal || sample.streamBytes < newest.streamBytes || sample.streamTotal < newest.streamTotal);
  return anew ? [sample] : [...window.filter((s) => sample.at - s.at <= WINDOW_MS), sample];
}

const share = (part: number, whole: number): number => (whole > 0 ? Math.min(100, Math.max(0, (part / whole) * 100)) : 0);
const rounded = (value: number, step: number): number => Number((Math.round(value / step) * step).toFixed(2));

/**
 * The shown figures from a window, rounded to the digits on screen, so that comparing two results tells whether
 * anything visible changed. Percentages 0-100, kbit/s; 0 kbps while not streaming (OBS keeps the old totals then).
 */
export function readVitals(window: readonly VitalsSample[]): ObsVitals | null {
  const newest = window.at(-1);
  const oldest = window[0];
  if (newest === undefined || oldest === undefined) return null;
  const spanMs = newest.at - oldest.at;
  const streaming = newest.streamActive && spanMs > 0;
  return {
    fps: rounded(newest.fps, 0.1),
    cpuPct: rounded(newest.cpuPct, 1),
    droppedPct: streaming ? rounded(share(newest.streamSkipped - oldest.streamSkipped, newest.streamTotal - oldest.streamTotal), 0.1) : 0,
    skippedRenderPct: rounded(share(newest.renderSkipped - oldest.renderSkipped, newest.renderTotal - oldest.renderTotal), 0.1),
    kbps: streaming ? rounded(((newest.streamBytes - oldest.streamBytes) * 8) / spanMs, 10) : 0,
    congestion: streaming ? rounded(newest.congestion, 0.01) : 0,
    diskFreeMb: rounded(newest.diskFreeMb, 100),
  };
}

/** True when two readouts show the same digits. */
export function areSameVitals(a: ObsVitals | null, b: ObsVitals | null): boolean {
  if (a === null || b === null) return a === b;
  return a.fps === b.fps && a.cpuPct === b.cpuPct && a.droppedPct === b.droppedPct && a.skippedRenderPct === b.skippedRenderPct
    && a.kbps === b.kbps && a.congestion === b.congestion && a.diskFreeMb === b.diskFreeMb;
}
