import { NO_LATENCY, type LatencyState } from './latency.ts';

/** Where nothing is known: the usual delay of a live stream (domain.md 4). */
export const DEFAULT_LATENCY_MS = 8_000;

/** A delay and where it comes from; `samples` = how many measurements it is the median of. */
export interface Latency { readonly ms: number; readonly from: 'set' | 'measured' | 'default'; readonly samples: number }

/** The middle one, rounded to ms; of an even number the mean of the two in the middle. Null for none. */
export function medianMs(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
}

/** What is known of a source itself; null = nothing. Set by hand goes before measured. */
export function ownLatency({ set, samples }: LatencyState, sourceId: string): Latency | null {
  const byHand = set[sourceId];
  if (byHand !== undefined) return { ms: byHand, from: 'set', samples: 0 };
  const measured = medianMs(samples[sourceId] ?? []);
  return measured === null ? null : { ms: measured, from: 'measured', samples: samples[sourceId]?.length ?? 0 };
}

/**
 * Of sources nothing is known of. A shop hears of an order and of no picture: its buyers watch one of the platforms, so the median of
 * what was measured on those stands for it, unless somebody set it.
 */
export function latencyOfOthers(latency: LatencyState = NO_LATENCY): Latency {
  if (latency.setForOthers !== null) return { ms: latency.setForOthers, from: 'set', samples: 0 };
  const medians = Object.values(latency.samples).flatMap((each) => medianMs(each) ?? []);
  const ms = medianMs(medians);
  return ms === null ? { ms: DEFAULT_LATENCY_MS, from: 'default', samples: 0 } : { ms, from: 'measured', samples: Object.values(latency.samples).reduce((sum, each) => sum + each.length, 0) };
}
