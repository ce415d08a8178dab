/** Nearest-rank percentile of a sample. @param p 0..100 */
export function percentile(sample: readonly number[], p: number): number {
  if (sample.length === 0) return Number.NaN;
  const sorted = sample.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil((p / 100) * sorted.length) - 1))] ?? Number.NaN;
}

export const median = (sample: readonly number[]): number => percentile(sample, 50);

/** Rounds to three significant digits: more would pretend a precision a shared machine does not have. */
export const rounded = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(3)) : value);

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Runs one measurement after the other, `times` times, `gapMs` apart. */
export async function repeat<T>(times: number, gapMs: number, measure: (round: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let round = 0; round < times; round += 1) {
    results.push(await measure(round));
    if (gapMs > 0) await sleep(gapMs);
  }
  return results;
}

/** One frame of the bench's OBS (15 a second). What it answers to a take depends on the moment in the frame, so takes are spread over it. */
export const OBS_FRAME_MS = 1_000 / 15;

/** Now in ms of the machine's monotonic clock: the same in every process of it. */
export const machineMs = (): number => Number(process.hrtime.bigint()) / 1e6;
