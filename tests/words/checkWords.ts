/**
 * `npm run check-words -- --csv FILE`: checks labelled sentences (columns id,text,scope,expected_severity,must_hit; UTF-8, a byte order
 * mark may lead) against the word list of the product. Prints every mismatch; ends with `N passed, N failed`.
 * Exit: 0 all right, 1 some are not, 2 the file cannot be read as such.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { judgeSentences } from './judgeSentences.ts';
import { readLabelledSentences } from './labelledSentences.ts';
import { shippedCompiled, tableOf } from './shippedLexicon.ts';

const USAGE = 'usage: npm run check-words -- --csv FILE';

process.exitCode = main();

function main(): number {
  const file = fileArgument();
  if (file === null) return unreadable([USAGE]);
  let csv: string;
  try {
    csv = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    return unreadable([`${file}: ${error instanceof TypeError ? 'is not UTF-8' : error instanceof Error ? error.message : String(error)}`]);
  }
  const read = readLabelledSentences(tableOf(csv));
  if (!read.ok) return unreadable(read.failure.map((problem) => `${file}: ${problem}`));
  const wrong = judgeSentences(shippedCompiled(), read.value);
  for (const { sentence, found, hits } of wrong) {
    const wanted = `${sentence.expected ?? 'none'}${sentence.mustHit === '' ? '' : ` with ${sentence.mustHit}`}`;
    console.log(`${sentence.id} [${sentence.scope}] ${sentence.text}\n  expected ${wanted}; found ${found}${hits.length === 0 ? '' : `: ${hits.join(' · ')}`}`);
  }
  console.log(`${read.value.length - wrong.length} passed, ${wrong.length} failed`);
  return wrong.length === 0 ? 0 : 1;
}

function fileArgument(): string | null {
  try {
    const { values, positionals } = parseArgs({ options: { csv: { type: 'string' } }, allowPositionals: true });
    return values.csv ?? positionals[0] ?? null;
  } catch {
    return null;
  }
}

function unreadable(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 2;
}
