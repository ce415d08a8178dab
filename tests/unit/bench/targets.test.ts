import { describe, expect, it } from 'vitest';
import { ALL_CASES } from '#tests/bench/allCases.ts';
import { commandOf, countTargets, figureTable } from '#tests/bench/figureTable.ts';
import { STATED_PEERS } from '#tests/bench/peers.ts';
import { against } from '#tests/bench/result.ts';
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

describe('the table of the figures', () => {
  const measured = { ...against('audience.list2000.stale_p99_ms', 'ms', 213, '<=', 80), commit: 'abc1234', at: '2026-11-23T04:25:50.005Z' };
  const lines = figureTable([measured, against('audience.list2000.longest_task_ms', 'ms CPU', 22.8, '<=', 50)]);
  const lineOf = (name: string): readonly string[] => lines.find((line) => line.startsWith(`${name} `))?.split(/ {2,}/u) ?? [];
  it('has a line of every target, with its figure and how old it is, or that it was not run and what runs it', () => {
    expect(TARGETS.filter(({ name }) => lineOf(name).length === 0)).toEqual([]);
    expect(lineOf('audience.list2000.stale_p99_ms')).toEqual(['audience.list2000.stale_p99_ms', '<= 80', '213 ms', 'MISS', 'abc1234', '2026-11-23 04:25']);
    expect(lineOf('obs.take20.ack_p99_ms')).toEqual(['obs.take20.ack_p99_ms', '<= 50', 'not run', 'npm run bench -- obs.take20']);
    expect(lineOf('peers.recharts.chart_update_ms').at(-1)).toBe('npm run bench -- audience.chart4h');
    expect(countTargets([measured])).toBe(`${TARGETS.length} targets: 0 met, 1 missed, ${TARGETS.length - 1} not run`);
  });
  it('shows what has no target after the targets', () => {
    expect(lines.at(-1)).toMatch(/^audience\.list2000\.longest_task_ms .* ok$/u);
  });
  it('names a case for every target', () => {
    const names = ALL_CASES.map(({ name }) => `npm run bench -- ${name}`);
    expect(TARGETS.map(({ name }) => commandOf(name)).filter((command) => !names.includes(command))).toEqual([]);
  });
});
