/** Prints the figures of bench/results.json as a table, each with the code it is of and when (UTC) it was measured, and which targets have none. */
import { savedResults } from './saveResults.ts';
import { TARGETS } from './targets.ts';
import type { Result } from './result.ts';

const COLUMNS = ['figure', 'target', 'value', 'beside', 'ratio', 'pass', 'commit', 'measured'] as const;

function beside({ limit, peer, stated }: Result): string {
  if (stated !== undefined) return `${stated} stated`;
  return peer === undefined ? (limit === undefined ? '' : `${limit} limit`) : `${peer} peer`;
}

const rowOf = (result: Result): readonly string[] => [
  result.name, result.target, `${result.value} ${result.unit}`.trim(), beside(result), result.ratio === undefined ? '' : `${result.ratio}x`, result.pass ? 'ok' : 'MISS', result.commit ?? '?', result.at?.slice(0, 16).replace('T', ' ') ?? '?',
];

const results = savedResults();
const rows = [COLUMNS, ...results.map(rowOf)];
const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
const missing = TARGETS.filter(({ name }) => !results.some((result) => result.name === name));
console.log('\n== bench: as last measured and committed, not part of this run');
for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
console.log(`bench: ${results.filter(({ pass }) => pass).length} met, ${results.filter(({ pass }) => !pass).length} missed${missing.length === 0 ? '' : `, never measured: ${missing.map(({ name }) => name).join(', ')}`}`);
