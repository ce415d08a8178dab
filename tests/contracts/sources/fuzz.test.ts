/** Hostile input over every decoder, a smaller count of `npm run fuzz`. */
import { describe, expect, it } from 'vitest';
import { SOURCE_ADAPTERS } from '#engine/adapters/sources/registry.ts';
import { FUZZ_TARGETS } from '../../fuzz/decoders.table.ts';
import { fuzzTarget } from '../../fuzz/fuzz.ts';

/** Kinds without a wire format of their own. */
const WITHOUT_WIRE = ['demoCrowd', 'manual', 'replay'];

describe('hostile input', () => {
  it.each(FUZZ_TARGETS.map((target, index) => [target.name, target, index] as const))('%s: no crash, no good message lost', (_name, target, index) => {
    expect(fuzzTarget(target, 1_500, 20_260_308 + index)).toMatchObject({ crashes: [], lost: [] });
  });

  it('stands for every adapter with a wire format', () => {
    const covered = new Set(FUZZ_TARGETS.map(({ name }) => name.split('.')[0]));
    expect(Object.keys(SOURCE_ADAPTERS).filter((kind) => !covered.has(kind) && !WITHOUT_WIRE.includes(kind))).toEqual([]);
  });
});
