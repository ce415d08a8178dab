/** Prints the figures of bench/results.json as a table, each with the code it is of and when (UTC) it was measured, and which targets have none. */
import { countTargets, figureTable } from './figureTable.ts';
import { savedResults } from './saveResults.ts';

const results = savedResults();
console.log('\n== bench: as last measured and committed, not part of this run');
for (const line of figureTable(results)) console.log(line);
console.log(`bench: ${countTargets(results)}`);
