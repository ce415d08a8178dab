import { describe, expect, it } from 'vitest';
import { ALL_CASES } from '#tests/bench/allCases.ts';
import { STATED_PEERS } from '#tests/bench/peers.ts';
import { savedResults } from '#tests/bench/saveResults.ts';
import { TARGETS } from '#tests/bench/targets.ts';

const answered = new Set(ALL_CASES.flatMap(({ produces }) => produces));
const promised = new Set([...answered, ...STATED_PEERS.map(({ name }) => name)]);
const twice = (names: readonly string[]): readonly string[] => names.filter((name, index) => names.indexOf(name) !== index);

describe('the targets of the benches', () => {
  it('every target is the promise of a case', () => {
    expect(TARGETS.map(({ name }) => name).filter((name) => !promised.has(name))).toEqual([]);
  });
  it('what stands beside a stated peer is the promise of a case', () => {
    expect(STATED_PEERS.map(({ ours }) => ours).filter((name) => !answered.has(name))).toEqual([]);
  });
  it('a name stands once', () => {
    expect(twice(TARGETS.map(({ name }) => name))).toEqual([]);
    expect(twice(ALL_CASES.map(({ name }) => name))).toEqual([]);
    expect(twice(ALL_CASES.flatMap(({ produces }) => produces))).toEqual([]);
  });
  it('a stated peer has its bound in the table', () => {
    const table = new Map(TARGETS.map(({ name, target }) => [name, target]));
    expect(STATED_PEERS.filter(({ name, comparison, bound }) => table.get(name) !== `${comparison} ${bound}x stated`)).toEqual([]);
  });
  it('what is committed was judged by the targets of today, and none with a stated figure claims a measured one', () => {
    const table = new Map(TARGETS.map(({ name, target }) => [name, target]));
    expect(savedResults().filter(({ name, target }) => (table.get(name) ?? target) !== target)).toEqual([]);
    expect(savedResults().filter(({ stated, peer, limit }) => stated !== undefined && (peer !== undefined || limit !== undefined))).toEqual([]);
    expect(savedResults().filter(({ commit, at }) => commit === undefined || at === undefined)).toEqual([]);
  });
});
