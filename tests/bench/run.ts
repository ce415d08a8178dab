/**
 * `npm run bench`: measures the product against its limits and peers and writes bench/results.json.
 * `-- --quick` shortens every case (for CI; writes nothing), `-- name...` runs only cases whose name starts so.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { appCases } from './cases/app.ts';
import { audienceCases } from './cases/audience.ts';
import { drawCases } from './cases/draw.ts';
import { listCases } from './cases/list.ts';
import { metricsCases } from './cases/metrics.ts';
import { obsCases } from './cases/obs.ts';
import { obsAirCases } from './cases/obsAir.ts';
import { obsCueCases } from './cases/obsCue.ts';
import { obsWindowCases } from './cases/obsWindow.ts';
import { obsThumbCases } from './cases/obsThumbs.ts';
import { readingCases } from './cases/reading.ts';
import { reviewCases } from './cases/review.ts';
import { wordCases } from './cases/words.ts';
import { runsheetCases } from './cases/runsheet.ts';
import { tableCases } from './cases/table.ts';
import { searchCases } from './cases/search.ts';
import type { BenchCase, Result } from './result.ts';

const root = join(import.meta.dirname, '../..');
const file = join(root, 'bench/results.json');
const args = process.argv.slice(2);
const quick = args.includes('--quick');
const asked = args.filter((arg) => !arg.startsWith('--'));
const cases: readonly BenchCase[] = [
  ...appCases,
  ...runsheetCases,
  ...tableCases,
  ...audienceCases,
  ...searchCases,
  ...readingCases, ...wordCases, ...listCases, ...metricsCases, ...drawCases, ...reviewCases,
  ...obsThumbCases, ...obsWindowCases, ...obsCases, ...obsCueCases, ...obsAirCases,
];

const chosen = asked.length === 0 ? cases : cases.filter((bench) => asked.some((prefix) => bench.name.startsWith(prefix)));
if (chosen.length === 0) {
  console.error(`No such case. Cases: ${cases.map((bench) => bench.name).join(', ')}`);
  process.exit(2);
}

const results: Result[] = [];
for (const bench of chosen) {
  console.log(`\n== ${bench.name}${quick ? ' (quick)' : ''}`);
  const began = performance.now();
  for (const result of await settled(bench)) {
    results.push(result);
    const beside = result.limit === undefined ? result.peer === undefined ? '' : ` peer ${result.peer}` : ` limit ${result.limit}`;
    console.log(`${result.pass ? 'ok  ' : 'MISS'} ${result.name.padEnd(44)} ${String(result.value).padStart(9)} ${result.unit.padEnd(8)} target ${result.target}${beside}${result.ratio === undefined ? '' : ` ratio ${result.ratio}`}`);
  }
  console.log(`     took ${Math.round((performance.now() - began) / 1_000)} s`);
}
if (!quick) save();
console.log(`\n${results.filter((result) => result.pass).length} passed, ${results.filter((result) => !result.pass).length} failed`);
process.exit(results.every((result) => result.pass) ? 0 : 1);

function brokenName({ name }: BenchCase): string {
  return `${name}.broken`;
}

/** A case that throws or hangs is one failed result; the others still run. What it started ends with this process. */
async function settled(bench: BenchCase): Promise<readonly Result[]> {
  const { minutes = 20 } = bench;
  let giveUp: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<never>((_resolve, reject) => { giveUp = setTimeout(() => reject(new Error(`not done within ${minutes} minutes`)), minutes * 60_000); });
    return await Promise.race([bench.run({ quick }), late]);
  } catch (error) {
    console.error(error);
    return [{ name: brokenName(bench), unit: '', value: 1, target: '0', pass: false }];
  } finally {
    clearTimeout(giveUp);
  }
}

/** Keeps the results of cases that did not run this time, so that a part can be measured alone. */
function save(): void {
  const fresh = new Set([...results.map((result) => result.name), ...chosen.map((bench) => brokenName(bench))]);
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
