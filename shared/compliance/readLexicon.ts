import { z } from 'zod';
import { jsonOf } from '../jsonOf.ts';
import { headerKey, type Table } from '../tables/columns.ts';
import { fail, succeed, type Result } from '../result.ts';
import { unescapeCell } from '../tables/escapeCell.ts';
import { lexiconEntrySchema, MAX_ENTRIES, type LexiconEntry } from './lexicon.ts';
import { patternProblem, type PatternProblem } from './patternProblem.ts';

/** Columns of the list as files name them. */
export const LEXICON_COLUMNS = ['id', 'term', 'lang', 'category', 'sub_category', 'severity', 'match_mode', 'allow_phrases', 'allow_condition', 'applies_to', 'scope', 'legal_basis', 'suggestion'] as const;
type Column = (typeof LEXICON_COLUMNS)[number];

/** What is wrong with a list. `row` is the spreadsheet's own number (header = 1). */
export type LexiconProblem =
  | { readonly kind: 'missingColumn'; readonly column: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooManyRows'; readonly max: number }
  | { readonly kind: 'badCell'; readonly row: number; readonly column: string; readonly value: string }
  | { readonly kind: 'duplicateId'; readonly row: number; readonly id: string; readonly firstRow: number }
  | { readonly kind: 'badPattern'; readonly row: number; readonly value: string; readonly problem: PatternProblem };

const FIELD_COLUMN: Readonly<Record<keyof LexiconEntry, Column>> = {
  id: 'id', term: 'term', lang: 'lang', category: 'category', subCategory: 'sub_category', severity: 'severity', matchMode: 'match_mode', allowPhrases: 'allow_phrases',
  allowCondition: 'allow_condition', appliesTo: 'applies_to', scope: 'scope', legalBasis: 'legal_basis', suggestion: 'suggestion',
};

const list = (cell: string): readonly string[] => cell.split('|').map((part) => part.trim()).filter((part) => part !== '');

/**
 * Reads the entries of a word list out of a table (header row first, cells as text). All problems are told at once; with any of them
 * there is no list: half a list would let words pass that somebody believes to be stopped.
 */
export function readLexicon({ headers, rows }: Table): Result<readonly LexiconEntry[], readonly LexiconProblem[]> {
  const keys = headers.map(headerKey);
  const at = new Map(LEXICON_COLUMNS.map((column): [Column, number] => [column, keys.indexOf(headerKey(column))]));
  const missing = LEXICON_COLUMNS.filter((column) => at.get(column) === -1);
  if (missing.length > 0) return fail(missing.map((column) => ({ kind: 'missingColumn', column })));
  const filled = rows.flatMap((cells, index) => (cells.every((cell) => cell.trim() === '') ? [] : [{ cells, row: index + 2 }]));
  if (filled.length === 0) return fail([{ kind: 'empty' }]);
  if (filled.length > MAX_ENTRIES) return fail([{ kind: 'tooManyRows', max: MAX_ENTRIES }]);
  const problems: LexiconProblem[] = [];
  const entries: LexiconEntry[] = [];
  const seen = new Map<string, number>();
  for (const { cells, row } of filled) {
    const entry = readRow((column) => unescapeCell(cells[at.get(column) ?? -1] ?? ''), row, problems);
    if (entry === null) continue;
    const firstRow = seen.get(entry.id);
    if (firstRow !== undefined) problems.push({ kind: 'duplicateId', row, id: entry.id, firstRow });
    seen.set(entry.id, firstRow ?? row);
    entries.push(entry);
  }
  return problems.length > 0 ? fail(problems) : succeed(entries);
}

function readRow(cell: (column: Column) => string, row: number, problems: LexiconProblem[]): LexiconEntry | null {
  const parsed = lexiconEntrySchema.safeParse({
    id: cell('id'), term: cell('term').trim(), lang: cell('lang').trim(), category: cell('category'), subCategory: cell('sub_category'), severity: cell('severity').trim(),
    matchMode: cell('match_mode').trim(), allowPhrases: list(cell('allow_phrases')), allowCondition: cell('allow_condition'), appliesTo: list(cell('applies_to')),
    scope: list(cell('scope')), legalBasis: cell('legal_basis'), suggestion: cell('suggestion'),
  });
  if (!parsed.success) {
    const columns = new Set(parsed.error.issues.map(({ path }) => FIELD_COLUMN[path[0] as keyof LexiconEntry]));
    for (const column of columns) problems.push({ kind: 'badCell', row, column, value: cell(column).slice(0, 60) });
    return null;
  }
  const problem = parsed.data.matchMode === 'regex' ? patternProblem(parsed.data.term) : null;
  if (problem !== null) problems.push({ kind: 'badPattern', row, value: parsed.data.term.slice(0, 60), problem });
  return parsed.data;
}

const jsonSchema = z.object({ entries: z.array(z.unknown()).max(MAX_ENTRIES) });

/** Reads the entries of a word list out of JSON as `lexiconJson` writes it; the same problems, `row` counts words from 1. */
export function readLexiconJson(text: string): Result<readonly LexiconEntry[], readonly LexiconProblem[]> {
  const value = jsonSchema.safeParse(jsonOf(text.replace(/^\uFEFF/u, '')));
  if (!value.success) return fail([{ kind: 'missingColumn', column: 'entries' }]);
  const problems: LexiconProblem[] = [];
  const seen = new Map<string, number>();
  const entries = value.data.entries.flatMap((given, index): readonly LexiconEntry[] => {
    const row = index + 1;
    const parsed = lexiconEntrySchema.safeParse(given);
    if (!parsed.success) { problems.push({ kind: 'badCell', row, column: parsed.error.issues[0]?.path.join('.') ?? '', value: '' }); return []; }
    const { id, term, matchMode } = parsed.data;
    const firstRow = seen.get(id);
    if (firstRow !== undefined) problems.push({ kind: 'duplicateId', row, id, firstRow });
    seen.set(id, firstRow ?? row);
    const problem = matchMode === 'regex' ? patternProblem(term) : null;
    if (problem !== null) problems.push({ kind: 'badPattern', row, value: term.slice(0, 60), problem });
    return [parsed.data];
  });
  if (entries.length === 0 && problems.length === 0) return fail([{ kind: 'empty' }]);
  return problems.length > 0 ? fail(problems) : succeed(entries);
}

/** One sentence on a problem, for files read outside a window. */
export function describeLexiconProblem(problem: LexiconProblem): string {
  switch (problem.kind) {
    case 'missingColumn': return `column ${problem.column} is missing`;
    case 'empty': return 'there is no row';
    case 'tooManyRows': return `more than ${problem.max} rows`;
    case 'badCell': return `row ${problem.row}, ${problem.column}: ${problem.value === '' ? 'is empty' : `"${problem.value}" is not allowed here`}`;
    case 'duplicateId': return `row ${problem.row}: id ${problem.id} stands already in row ${problem.firstRow}`;
    case 'badPattern': return `row ${problem.row}, term: the pattern ${problem.value} ${PATTERN_WORDS[problem.problem]}`;
  }
}

const PATTERN_WORDS: Readonly<Record<PatternProblem, string>> = {
  syntax: 'is not a regular expression', tooLong: 'is too long', nested: 'repeats a repetition, which can take for ever', backReference: 'refers back, which can take for ever',
  repeats: 'repeats too often', overlapping: 'repeats the same characters twice in a row, which can take very long', matchesNothing: 'matches an empty text',
};
