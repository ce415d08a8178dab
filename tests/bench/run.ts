/**
 * `npm run bench`: measures the product against its limits and peers and writes bench/results.json.
 * `-- --quick` shortens every case (a try: writes nothing and is compared with nothing earlier), `-- name...` runs only cases whose name begins so.
 * Ends with what became worse than before and a table of every target with its figure or `not run`.
 */
import { ALL_CASES } from './allCases.ts';
import { countTargets, figureTable } from './figureTable.ts';
import { besidePeers, STATED_PEERS } from './peers.ts';
import { describeRegression, findRegressions } from './regressions.ts';
import type { BenchCase, Result } from './result.ts';
import { pastRuns, printResult, savedResults, saveResults } from './saveResults.ts';
import { TARGETS } from './targets.ts';

const args = process.argv.slice(2);
const quick = args.includes('--quick');
const asked = args.filter((arg) => !arg.startsWith('--'));
const isAsked = (name: string): boolean => asked.length === 0 || asked.some((prefix) => name.startsWith(prefix));

const chosen = ALL_CASES.filter((bench) => isAsked(bench.name));
if (chosen.length === 0 && !asked.includes('peers')) {
  console.error(`No such case. Cases: ${ALL_CASES.map((bench) => bench.name).join(', ')}, peers`);
  process.exit(2);
}

// Read before anything is measured: a file that cannot be read must not cost an hour of figures.
const [past, saved] = [pastRuns(), savedResults()];
const results: Result[] = [];
const take = (result: Result): void => {
  results.push(result);
  printResult(result);
};
for (const bench of chosen) {
  console.log(`\n== ${bench.name}${quick ? ' (quick)' : ''}`);
  const began = performance.now();
  for (const result of await settled(bench)) take(result);
  console.log(`     took ${Math.round((performance.now() - began) / 1_000)} s`);
}

console.log('\n== peers: figures stated of other products, not measured here');
const held = new Map([...saved, ...results].map((result) => [result.name, result]));
// A quick run, or one of some cases, compares what it has measured; asked for, all that is known.
const isWhole = asked.includes('peers') || (asked.length === 0 && !quick);
const measured = new Set(results.map(({ name }) => name));
for (const row of besidePeers(STATED_PEERS.filter(({ ours }) => isWhole || measured.has(ours)), (name) => held.get(name))) take(row);

// A quick run has fewer rows and seconds: what it measures is another thing than what is remembered.
const regressions = quick ? [] : findRegressions(results, past);
if (!quick) saveResults(results, chosen.flatMap((bench) => [brokenName(bench), promiseName(bench)]));
if (regressions.length > 0) console.log(`\nAgainst the last runs and the targets:\n${regressions.map((regression) => `  ${describeRegression(regression)}`).join('\n')}`);
// Of a run of some cases most targets are not run, and that is meant.
if (asked.length === 0) console.log(`\n== all of it\n${figureTable(results).join('\n')}`);
console.log(`\n${results.filter((result) => result.pass).length} passed, ${results.filter((result) => !result.pass).length} failed; ${countTargets(results)}`);
const run = new Set(results.map(({ name }) => name));
process.exit(results.every((result) => result.pass) && (asked.length > 0 || TARGETS.every(({ name }) => run.has(name))) ? 0 : 1);

function brokenName({ name }: BenchCase): string {
  return `${name}.broken`;
}
function promiseName({ name }: BenchCase): string {
  return `${name}.promised`;
}

/** A case that throws or hangs is one failed result; the others still run. What it started ends with this process. */
async function settled(bench: BenchCase): Promise<readonly Result[]> {
  const { minutes = 20 } = bench;
  let giveUp: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<never>((_resolve, reject) => { giveUp = setTimeout(() => reject(new Error(`not done within ${minutes} minutes`)), minutes * 60_000); });
    return checked(bench, await Promise.race([bench.run({ quick }), late]));
  } catch (error) {
    console.error(error);
    return [{ name: brokenName(bench), unit: '', value: 1, target: '0', pass: false }];
  } finally {
    clearTimeout(giveUp);
  }
}

/** A case answers what it promised, and judges it by the table's target, or that is a failure of its own. */
function checked(bench: BenchCase, answered: readonly Result[]): readonly Result[] {
  const known = new Map(TARGETS.map(({ name, target }) => [name, target]));
  const names = new Set(answered.map(({ name }) => name));
  const wrong = [
    ...bench.produces.filter((name) => !names.has(name)).map((name) => `${name} was promised and not answered`),
    ...answered.filter(({ name, target }) => (known.get(name) ?? target) !== target).map(({ name, target }) => `${name} was judged by ${target}, its target is ${known.get(name) ?? ''}`),
  ];
  for (const line of wrong) console.error(`     ${line}`);
  return wrong.length === 0 ? answered : [...answered, { name: promiseName(bench), unit: '', value: wrong.length, target: '0', pass: false }];
}
