/** Comments that say the same are one line as long as the next comes within this of the last, in ms. */
export const FOLD_SPAN_MS = 30_000;

/** How many rows before this one, one after the other, say the same. */
export interface FoldTracker {
  /** Takes the next row; `fold` as FoldIds gives it, `at` in ms. */
  readonly add: (fold: number, at: number) => number;
  readonly clear: () => void;
}

/** Chains nobody has added to for a while are let go once this many are held. */
const MOST_CHAINS = 8_000;

/** Counts chains of sameness as rows come, in constant time a row. */
export function createFoldTracker(): FoldTracker {
  const chains = new Map<number, { at: number; same: number }>();
  const sweep = (now: number): void => {
    for (const [fold, chain] of chains) if (now - chain.at > FOLD_SPAN_MS) chains.delete(fold);
    if (chains.size > MOST_CHAINS) chains.clear();
  };
  return {
    add: (fold, at) => {
      if (fold === 0) return 0;
      const chain = chains.get(fold);
      if (chain === undefined) {
        if (chains.size > MOST_CHAINS) sweep(at);
        chains.set(fold, { at, same: 0 });
        return 0;
      }
      chain.same = at - chain.at <= FOLD_SPAN_MS ? chain.same + 1 : 0;
      chain.at = at;
      return chain.same;
    },
    clear: () => { chains.clear(); },
  };
}
