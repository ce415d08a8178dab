import type { ObsProbe } from '#shared/obs/probe.ts';

/** Seconds of untroubled streaming before a usual rate is known, and how many of them are remembered. */
const FEWEST = 60;
const MOST = 300;
/** Above this the network is already what limits the rate. */
const FREE_CONGESTION = 0.2;

/**
 * The usual bitrate of a stream, learnt while it goes well: for the outputs that do not say what they are set to (advanced mode).
 * The median, so that a quiet picture or a burst moves it little.
 */
export class LearntRate {
  #rates: readonly number[] = [];
  #before: ObsProbe | null = null;

  /** The probe with a target: OBS's own, else the learnt one. */
  complete(probe: ObsProbe): ObsProbe {
    const before = this.#before;
    this.#before = probe;
    if (!probe.stream.active) this.#rates = [];
    const ms = before === null ? 0 : probe.at - before.at;
    const isSteady = before !== null && before.stream.active && probe.stream.active && !probe.stream.reconnecting && probe.stream.congestion < FREE_CONGESTION && probe.stream.bytes > before.stream.bytes && ms > 0;
    if (isSteady && probe.stream.skipped === before.stream.skipped) this.#rates = [...this.#rates, ((probe.stream.bytes - before.stream.bytes) * 8) / ms].slice(-MOST);
    return probe.targetKbps !== null || this.#rates.length < FEWEST ? probe : { ...probe, targetKbps: median(this.#rates) };
  }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
