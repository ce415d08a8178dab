/** `npm run fuzz [-- --count 1000000 --seed 20260308]`: every decoder under seeded hostile input; ends with `N passed, N failed`. */
import { parseArgs } from 'node:util';
import { fuzzAll } from './fuzz.ts';

const { values } = parseArgs({ options: { count: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '20260308' } } });
const began = performance.now();
const results = fuzzAll(Number(values.count), Number(values.seed), ({ name, messages, good, crashes, lost, outOfBounds, slowestMs }) => {
  console.log(`${name.padEnd(18)} ${messages} messages, ${good} good, ${crashes.length} crashes, ${lost.length} good lost, ${outOfBounds} events out of bounds, slowest ${slowestMs.toFixed(1)} ms`);
  for (const line of [...crashes, ...lost]) console.log(`  ${line}`);
});
const total = results.reduce((sum, { messages }) => sum + messages, 0);
const failed = results.filter(({ crashes, lost }) => crashes.length + lost.length > 0).length;
console.log(`\n${total} messages, seed ${values.seed}, ${((performance.now() - began) / 1_000).toFixed(0)} s`);
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
