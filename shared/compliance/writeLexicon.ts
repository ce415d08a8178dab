import { csvFile } from '../tables/writeCsv.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { LEXICON_COLUMNS } from './readLexicon.ts';

const cellsOf = (entry: LexiconEntry): readonly string[] => [
  entry.id, entry.term, entry.lang, entry.category, entry.subCategory, entry.severity, entry.matchMode, entry.allowPhrases.join('|'), entry.allowCondition,
  entry.appliesTo.join('|'), entry.scope.join('|'), entry.legalBasis, entry.suggestion,
];

/** A word list as a comma file with the columns it is read by, with a mark for spreadsheets. Read again it is the same list. */
export const lexiconCsv = (entries: readonly LexiconEntry[]): string =>
  csvFile([LEXICON_COLUMNS, ...entries.map(cellsOf)]);

/** The same as JSON, with its edition. */
export const lexiconJson = ({ version, reviewedOn, entries }: Lexicon): string => `${JSON.stringify({ format: 'cuedeck.lexicon', version, reviewedOn, entries }, null, 2)}\n`;
