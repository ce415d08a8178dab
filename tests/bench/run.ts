/**
 * `npm run bench`: measures the product against its limits and peers and writes bench/results.json.
 * `-- --quick` shortens every case (for CI; writes nothing), `-- name...` runs only cases whose name starts so.
 */
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
import { printResult, saveResults } from './saveResults.ts';

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
    printResult(result);
  }
  console.log(`     took ${Math.round((performance.now() - began) / 1_000)} s`);
}
// Keeps the results of cases that did not run this time.
if (!quick) saveResults(results, chosen.map(brokenName));
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
