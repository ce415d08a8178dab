/** A seeded random stream: the same seed gives the same crowd, so a demo and a test can be repeated. */
export interface RandomStream {
  /** 0 <= x < 1 */
  readonly next: () => number;
  readonly chance: (p: number) => boolean;
  /** 0 <= n < below */
  readonly below: (below: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** How many events of a Poisson process with this mean happened. */
  readonly poisson: (mean: number) => number;
}

/** mulberry32: 32-bit state, passes the usual small-generator tests; never used for anything that must be unguessable. */
export function createRandomStream(seed: number): RandomStream {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next, below,
    chance: (p) => next() < p,
    pick: (from) => {
      const chosen = from[below(from.length)];
      if (chosen === undefined) throw new Error('nothing to pick from');
      return chosen;
    },
    // Knuth's product method: exact, and fast enough for the small means of one tick.
    poisson: (mean) => {
      const limit = Math.exp(-mean);
      let product = next();
      let count = 0;
      while (product > limit) { product *= next(); count += 1; }
      return count;
    },
  };
}
