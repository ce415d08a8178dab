import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Result } from './result.ts';

const root = join(import.meta.dirname, '../..');
const file = join(root, 'bench/results.json');

/** One line on the console. */
export function printResult(result: Result): void {
  const beside = result.limit === undefined ? result.peer === undefined ? '' : ` peer ${result.peer}` : ` limit ${result.limit}`;
  console.log(`${result.pass ? 'ok  ' : 'MISS'} ${result.name.padEnd(44)} ${String(result.value).padStart(9)} ${result.unit.padEnd(8)} target ${result.target}${beside}${result.ratio === undefined ? '' : ` ratio ${result.ratio}`}`);
}

/**
 * Writes results into bench/results.json and a line of bench/history.jsonl. Results of others are kept, so that a part can be measured alone.
 * @param replaced names whose earlier results go although there is no new one
 */
export function saveResults(results: readonly Result[], replaced: readonly string[]): void {
  const fresh = new Set([...results.map((result) => result.name), ...replaced]);
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  const at = new Date().toISOString();
  const kept = previous().filter((result) => !fresh.has(result.name));
  mkdirSync(join(root, 'bench'), { recursive: true });
  const merged = [...kept, ...results].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  writeFileSync(file, `${JSON.stringify({ results: merged, machine: { cores: cpus().length, model: cpus()[0]?.model ?? '', memoryGb: Math.round(totalmem() / 2 ** 30), node: process.versions.node }, commit, at }, null, 2)}\n`);
  appendFileSync(join(root, 'bench/history.jsonl'), `${JSON.stringify({ at, commit, values: Object.fromEntries(results.map((result) => [result.name, result.ratio ?? result.value])) })}\n`);
}

function previous(): readonly Result[] {
  const schema = z.object({ results: z.array(z.object({ name: z.string(), unit: z.string(), value: z.number(), target: z.string(), pass: z.boolean() }).loose()) });
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8'))).results as Result[];
  } catch {
    return [];
  }
}
