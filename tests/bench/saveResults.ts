import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Result } from './result.ts';

const root = join(import.meta.dirname, '../..');
const file = join(root, 'bench/results.json');
const historyFile = join(root, 'bench/history.jsonl');

export const resultSchema: z.ZodType<Result> = z.object({
  name: z.string(), unit: z.string(), value: z.number(), target: z.string(), limit: z.number().exactOptional(), peer: z.number().exactOptional(), stated: z.number().exactOptional(), ratio: z.number().exactOptional(), pass: z.boolean(),
  commit: z.string().exactOptional(), at: z.string().exactOptional(),
});
const fileSchema = z.object({ results: z.array(resultSchema) });
const figuresSchema = z.record(z.string(), z.number());
const historySchema = z.object({ at: z.string(), commit: z.string(), values: figuresSchema, ratios: figuresSchema.exactOptional() });
/** One earlier run: the values it measured, and the ratios of those that had something beside them. A line without `ratios` is an old one, where a value may be either. */
export type PastRun = z.infer<typeof historySchema>;

/** The line of the history for what a run measured; what it took over from earlier (it has a commit) is on a line already. */
export function pastRunOf(results: readonly Result[], commit: string, at: string): PastRun {
  const fresh = results.filter((result) => result.commit === undefined);
  return {
    at, commit,
    values: Object.fromEntries(fresh.map(({ name, value }) => [name, value])),
    ratios: Object.fromEntries(fresh.flatMap(({ name, ratio }) => (ratio === undefined ? [] : [[name, ratio]]))),
  };
}

/** One line on the console. */
export function printResult(result: Result): void {
  const beside = ([['limit', result.limit], ['peer', result.peer], ['stated', result.stated]] as const).flatMap(([what, value]) => (value === undefined ? [] : [` ${what} ${value}`])).join('');
  console.log(`${result.pass ? 'ok  ' : 'MISS'} ${result.name.padEnd(44)} ${String(result.value).padStart(9)} ${result.unit.padEnd(11)} target ${result.target}${beside}${result.ratio === undefined ? '' : ` ratio ${result.ratio}`}`);
}

/**
 * Writes results into bench/results.json and a line of bench/history.jsonl. Results of others are kept, so that a part can be measured alone; each says
 * of which code it is.
 * @param replaced names whose earlier results go although there is no new one
 */
export function saveResults(results: readonly Result[], replaced: readonly string[]): void {
  const fresh = new Set([...results.map((result) => result.name), ...replaced]);
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  const at = new Date().toISOString();
  const kept = savedResults().filter((result) => !fresh.has(result.name));
  mkdirSync(join(root, 'bench'), { recursive: true });
  const merged = [...kept, ...results.map((result) => ({ ...result, commit: result.commit ?? commit, at: result.at ?? at }))].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  writeFileSync(file, `${JSON.stringify({ results: merged, machine: { cores: cpus().length, model: cpus()[0]?.model ?? '', memoryGb: Math.round(totalmem() / 2 ** 30), node: process.versions.node }, commit, at }, null, 2)}\n`);
  appendFileSync(historyFile, `${JSON.stringify(pastRunOf(results, commit, at))}\n`);
}

/** What bench/results.json holds; nothing where there is no such file. */
export function savedResults(): readonly Result[] {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).results;
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return [];
    throw thrown;
  }
}

/** Earlier runs, oldest first. */
export function pastRuns(): readonly PastRun[] {
  try {
    return readFileSync(historyFile, 'utf8').split('\n').filter((line) => line !== '').map((line) => historySchema.parse(JSON.parse(line)));
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return [];
    throw thrown;
  }
}
