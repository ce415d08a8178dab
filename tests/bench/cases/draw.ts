import { performance } from 'node:perf_hooks';
import { listHash, sortEntrants } from '../../../shared/lottery/canonicalList.ts';
import { drawOrder, drawSecret } from '../../../shared/lottery/drawOrder.ts';
import { sha256Hex } from '../../../shared/lottery/sha256.ts';
import { against, type BenchCase } from '../result.ts';
import { median, repeat } from '../stats.ts';

/** A hundred thousand entrants with weights: list in its canonical order, its hash, and the whole order. */
const draw: BenchCase = {
  name: 'lottery.draw',
  produces: ['lottery.draw100k_ms'],
  run: async ({ quick }) => {
    const entrants = Array.from({ length: 100_000 }, (_, index) => ({ key: `douyin:${sha256Hex(String(index))}`, tickets: 1 + (index % 10) }));
    const times = await repeat(quick ? 1 : 5, 50, () => {
      const began = performance.now();
      const sorted = sortEntrants(entrants);
      const secret = drawSecret({ drawId: 'draw-1', seed: sha256Hex('seed'), beacon: '', rulesHash: sha256Hex('rules'), listHash: listHash(sorted) });
      if (new Set(drawOrder(sorted.map(({ tickets }) => tickets), secret)).size !== entrants.length) throw new Error('somebody was drawn twice');
      return Promise.resolve(performance.now() - began);
    });
    return [against('lottery.draw100k_ms', 'ms', median(times), '<=', 1_000)];
  },
};

export const drawCases: readonly BenchCase[] = [draw];
