import { instant, type Instant } from '../time/instant.ts';
import type { NamedRound } from './model.ts';

/** The public beacon quicknet of the League of Entropy: a random number every three seconds that nobody can know before. */
export const QUICKNET = { chain: '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971', genesisMs: 1_692_803_367_000, periodMs: 3_000 } as const;

/** When a round is given out. */
export const timeOfRound = (round: number): Instant => instant(QUICKNET.genesisMs + (round - 1) * QUICKNET.periodMs);
/** The first round given out at `at` or later. */
export function roundAt(at: Instant): NamedRound {
  const round = Math.max(1, Math.ceil((at - QUICKNET.genesisMs) / QUICKNET.periodMs) + 1);
  return { chain: QUICKNET.chain, round, at: timeOfRound(round) };
}
