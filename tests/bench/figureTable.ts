import { ALL_CASES } from './allCases.ts';
import { STATED_PEERS } from './peers.ts';
import type { Result } from './result.ts';
import { TARGETS, type Target } from './targets.ts';

const COLUMNS = ['figure', 'target', 'value', 'beside', 'ratio', 'pass', 'commit', 'measured'] as const;

function besideOf({ limit, peer, stated }: Result): string {
  if (stated !== undefined) return `${stated} stated`;
  return peer === undefined ? (limit === undefined ? '' : `${limit} limit`) : `${peer} peer`;
}

const rowOf = (result: Result): readonly string[] => [
  result.name, result.target, `${result.value} ${result.unit}`.trim(), besideOf(result), result.ratio === undefined ? '' : `${result.ratio}x`, result.pass ? 'ok' : 'MISS',
  result.commit ?? '', result.at?.slice(0, 16).replace('T', ' ') ?? '',
];

/** What measures a figure; of one beside a stated peer, what measures ours. */
export function commandOf(name: string): string {
  const ours = STATED_PEERS.find((peer) => peer.name === name)?.ours ?? name;
  return `npm run bench -- ${ALL_CASES.find(({ produces }) => produces.includes(ours))?.name ?? ''}`.trim();
}

const notRun = ({ name, target }: Target): readonly string[] => [name, target, 'not run', '', '', '', '', commandOf(name)];

/**
 * The targets one after the other, each with its figure or `not run` and what would run it, then the figures that have no target, as lines.
 * @param held one result of a name; what has no commit was measured just now
 */
export function figureTable(held: readonly Result[]): readonly string[] {
  const byName = new Map(held.map((result) => [result.name, result]));
  const wanted = new Set(TARGETS.map(({ name }) => name));
  const targets = TARGETS.map((target) => { const result = byName.get(target.name); return result === undefined ? notRun(target) : rowOf(result); });
  const rows = [COLUMNS, ...targets, ...held.filter(({ name }) => !wanted.has(name)).map(rowOf)];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
}

/** How many targets are met, missed and without a figure, in words. */
export function countTargets(held: readonly Result[]): string {
  const results = TARGETS.map(({ name }) => held.find((result) => result.name === name));
  const of = (pass: boolean | undefined): number => results.filter((result) => result?.pass === pass).length;
  return `${TARGETS.length} targets: ${of(true)} met, ${of(false)} missed, ${of(undefined)} not run`;
}
