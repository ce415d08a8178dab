/** The span over which "this screen shows a sample" is judged, in ms. */
const SPAN_MS = 2_000;

/** How much of the crowd the frames of the last two seconds carried. */
export interface Sampling { readonly received: number; readonly arrived: number }

export interface SamplingMeter {
  readonly add: (now: number, received: number, arrived: number) => void;
  /** Null while everything that arrived was sent whole. */
  readonly read: (now: number) => Sampling | null;
  readonly clear: () => void;
}

/** Weighs rows received against rows counted. */
export function makeSamplingMeter(): SamplingMeter {
  let arrivals: readonly { readonly at: number; readonly received: number; readonly arrived: number }[] = [];
  return {
    add: (now, received, arrived) => { arrivals = [...arrivals.filter((each) => now - each.at <= SPAN_MS), { at: now, received, arrived }]; },
    read: (now) => {
      const recent = arrivals.filter((each) => now - each.at <= SPAN_MS);
      const received = recent.reduce((sum, each) => sum + each.received, 0);
      const arrived = recent.reduce((sum, each) => sum + each.arrived, 0);
      return arrived > received ? { received, arrived } : null;
    },
    clear: () => { arrivals = []; },
  };
}
