/** One round trip to the engine's clock, all in ms: `sentAt`/`gotAt` on the window's monotonic clock, `engineNow` on the engine's wall clock. */
export interface ClockSample { readonly sentAt: number; readonly gotAt: number; readonly engineNow: number }

/** An estimate: engine time = monotonic time + `offset`, right to within `error` ms. */
export interface ClockEstimate { readonly offset: number; readonly error: number }

const KEPT = 8;
/** A disagreement beyond what both round trips explain plus this much means that a clock was stepped. */
const STEP_TOLERANCE_MS = 20;

/** The offset a single sample suggests: the engine answered in the middle of the round trip, at worst half of it away. */
export const estimateOf = (sample: ClockSample): ClockEstimate => {
  const error = (sample.gotAt - sample.sentAt) / 2;
  return { offset: sample.engineNow + error - sample.gotAt, error };
};

/**
 * Adds a sample to the kept ones. When the newest cannot be reconciled with an older one, that one was taken before
 * a clock was stepped (or the machine slept) and is thrown away.
 */
export function addSample(kept: readonly ClockSample[], sample: ClockSample): readonly ClockSample[] {
  const fresh = estimateOf(sample);
  const agreeing = kept.filter((old) => {
    const was = estimateOf(old);
    return Math.abs(was.offset - fresh.offset) <= was.error + fresh.error + STEP_TOLERANCE_MS;
  });
  return [...agreeing, sample].slice(-KEPT);
}

/** The estimate of the shortest round trip; null before the first sample. */
export function bestEstimate(samples: readonly ClockSample[]): ClockEstimate | null {
  let best: ClockEstimate | null = null;
  for (const sample of samples) {
    const estimate = estimateOf(sample);
    if (best === null || estimate.error <= best.error) best = estimate;
  }
  return best;
}
