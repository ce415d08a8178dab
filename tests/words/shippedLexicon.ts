import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { compileLexicon, type CompiledLexicon } from '#shared/compliance/compileLexicon.ts';
import { describeLexiconProblem, readLexicon } from '#shared/compliance/readLexicon.ts';
import type { Lexicon } from '#shared/compliance/lexicon.ts';
import type { Table } from '#shared/tables/columns.ts';

/** Text of a comma file -> its cells; quotes, line ends inside them and the byte order mark are minded. */
export function tableOf(csv: string): Table {
  const [headers = [], ...rows] = Papa.parse<string[]>(csv.replace(/^\uFEFF/u, ''), { skipEmptyLines: 'greedy' }).data;
  return { headers, rows };
}

const folder = join(import.meta.dirname, '../../resources/lexicon');

/** The word list as the product ships it. Throws on a list that cannot be read: it is part of the product. */
export function shippedLexicon(): Lexicon {
  const read = readLexicon(tableOf(readFileSync(join(folder, 'words.csv'), 'utf8')));
  if (!read.ok) throw new Error(read.failure.map(describeLexiconProblem).join('\n'));
  const { version, reviewedOn } = JSON.parse(readFileSync(join(folder, 'lexicon.json'), 'utf8')) as { version: string; reviewedOn: string };
  return { version, reviewedOn, entries: read.value };
}

let compiled: CompiledLexicon | null = null;
export const shippedCompiled = (): CompiledLexicon => (compiled ??= compileLexicon(shippedLexicon()));
