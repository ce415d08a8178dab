/**
 * `npm run read-comments -- --csv FILE [--products FILE] [--quiet] [--strict]`: reads the comments of a labelled CSV
 * (id,lang,text,kind,topic,mentions) and prints recall and precision per kind and topic, every miss, and `N passed, N failed`.
 * A row passes when kind, topic and mentions are all as labelled. The exit code is 0 when the file could be read (a miss is a figure,
 * not an error), 1 with --strict when a row failed, 2 when a file or its rows cannot be read. --products is a CSV with product_id,
 * link_no and name columns (name, name_zh, name_en), so that product names count as mentions.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { productNames, type ProductNames } from '#shared/audience/reading/productNames.ts';
import { readLabelledComments } from './labelledComments.ts';
import { measureReading, type LabelFigure, type ReadingFigures } from './measureReading.ts';

const { values } = parseArgs({ options: { csv: { type: 'string' }, products: { type: 'string' }, quiet: { type: 'boolean', default: false }, strict: { type: 'boolean', default: false } }, allowPositionals: true });
if (values.csv === undefined) giveUp('say which file: npm run read-comments -- --csv FILE');
const set = readLabelledComments(readText(values.csv));
if (!set.ok) giveUp(`${values.csv}: ${set.failure}`);
const figures = measureReading(set.value, values.products === undefined ? null : readProducts(values.products));
print(figures, values.quiet);
process.exit(values.strict && figures.passed < figures.rows.length ? 1 : 0);

function print(figures: ReadingFigures, isQuiet: boolean): void {
  printFigures('kind', figures.kinds);
  printFigures('topic', figures.topics);
  console.log(`\nright of ${figures.rows.length}: kind ${percent(figures.kindAccuracy)}, topic ${percent(figures.topicAccuracy)}, mentions ${percent(figures.mentionsAccuracy)}`);
  if (!isQuiet) printMisses(figures);
  console.log(`\n${figures.passed} passed, ${figures.rows.length - figures.passed} failed`);
}

function printFigures(name: string, list: readonly LabelFigure[]): void {
  console.log(`\n${name.padEnd(12)}${'recall'.padStart(8)}${'precision'.padStart(11)}${'hits'.padStart(6)}${'missed'.padStart(8)}${'wrong'.padStart(7)}`);
  for (const figure of list) console.log(`${figure.label.padEnd(12)}${figure.recall.toFixed(3).padStart(8)}${figure.precision.toFixed(3).padStart(11)}${String(figure.hits).padStart(6)}${String(figure.missed).padStart(8)}${String(figure.wrong).padStart(7)}`);
}

/** Misses grouped by the label that was missed, with what was read instead and why. */
function printMisses({ rows }: ReadingFigures): void {
  const groups = new Map<string, string[]>();
  const note = (group: string, line: string): void => { groups.set(group, [...(groups.get(group) ?? []), line]); };
  for (const { row, reading, kindRight, topicRight, mentionsRight } of rows) {
    const said = `${row.id} [${row.lang}] ${row.text}`;
    if (!kindRight) note(`kind ${row.kind}`, `${said}  -> ${reading.kind} (${reading.why.join(', ')})`);
    if (!topicRight) note(`topic ${row.topic}`, `${said}  -> ${reading.topic}`);
    if (!mentionsRight) note('mentions', `${said}  wanted ${row.mentions.join(' ') || 'none'} -> ${reading.mentions.map((mention) => mention.linkNo ?? mention.productId).join(' ') || 'none'}`);
  }
  for (const [group, lines] of [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))) console.log(`\nmissed ${group} (${lines.length})\n  ${lines.join('\n  ')}`);
}

function readProducts(path: string): ProductNames {
  const { data } = Papa.parse<Record<string, string>>(readText(path).replace(/^\ufeff/u, ''), { header: true, skipEmptyLines: 'greedy' });
  if (data[0]?.['product_id'] === undefined) giveUp(`${path}: the first line must name the column product_id`);
  return productNames(data.map((row) => ({
    id: row['product_id'] ?? '', linkNo: /^\d+$/u.test(row['link_no'] ?? '') ? Number(row['link_no']) : null,
    names: [row['name'], row['name_zh'], row['name_en']].filter((name): name is string => name !== undefined && name !== ''),
  })));
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (thrown) {
    return giveUp(`${path} cannot be read: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function giveUp(reason: string): never {
  console.error(reason);
  process.exit(2);
}
