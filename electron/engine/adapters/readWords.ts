import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { z } from 'zod';
import type { Lexicon } from '#shared/compliance/lexicon.ts';
import { describeLexiconProblem, readLexicon } from '#shared/compliance/readLexicon.ts';

const aboutSchema = z.object({ version: z.string().min(1).max(40), reviewedOn: z.iso.date(), words: z.string().regex(/^[\w.-]+$/u) });

/** The word list the product comes with. Rejects when it is not there or cannot be read: without it nothing said would be checked, and nobody would know. */
export async function readWords(resourcesDir: string): Promise<Lexicon> {
  const folder = join(resourcesDir, 'lexicon');
  const { version, reviewedOn, words } = aboutSchema.parse(JSON.parse(await readFile(join(folder, 'lexicon.json'), 'utf8')));
  const text = await readFile(join(folder, words), 'utf8');
  const [headers = [], ...rows] = papaparse.parse<string[]>(text.replace(/^\uFEFF/u, ''), { skipEmptyLines: 'greedy' }).data;
  const read = readLexicon({ headers, rows });
  if (!read.ok) throw new Error(`The word list cannot be read: ${read.failure.slice(0, 3).map(describeLexiconProblem).join('; ')}`);
  return { version, reviewedOn, entries: read.value };
}
