import { headerKey, type Table } from '#shared/tables/columns.ts';
import { SEVERITIES, TEXT_SCOPES, type TextScope, type WordSeverity } from '#shared/compliance/lexicon.ts';
import { fail, succeed, type Result } from '#shared/result.ts';

/** A sentence with what the list should say of it. `mustHit`: a term, a pattern, or what stands in the text; empty = whatever it is. */
export interface LabelledSentence { readonly id: string; readonly text: string; readonly scope: TextScope; readonly expected: WordSeverity | null; readonly mustHit: string }

const COLUMNS = ['id', 'text', 'scope', 'expected_severity', 'must_hit'] as const;

/** Reads labelled sentences; every problem as one line. */
export function readLabelledSentences({ headers, rows }: Table): Result<readonly LabelledSentence[], readonly string[]> {
  const keys = headers.map(headerKey);
  const at = COLUMNS.map((column) => keys.indexOf(headerKey(column)));
  const missing = COLUMNS.filter((_, index) => at[index] === -1);
  if (missing.length > 0) return fail(missing.map((column) => `column ${column} is missing (found: ${headers.join(', ')})`));
  if (rows.length === 0) return fail(['there is no sentence']);
  const problems: string[] = [];
  const sentences = rows.map((cells, index): LabelledSentence => {
    const [id = '', text = '', scope = '', severity = '', mustHit = ''] = at.map((column) => cells[column] ?? '');
    const wanted = severity.trim().toLowerCase();
    const say = (what: string): void => { problems.push(`row ${index + 2} (${id === '' ? 'no id' : id}): ${what}`); };
    if (cells.length > headers.length) say(`${cells.length} cells under ${headers.length} columns: is a comma not quoted?`);
    if (text.trim() === '') say('text is empty');
    const knownScope = TEXT_SCOPES.find((each) => each === scope.trim().toLowerCase());
    if (knownScope === undefined) say(`scope "${scope}" is none of ${TEXT_SCOPES.join(', ')}`);
    const known = SEVERITIES.find((each) => each === wanted);
    if (known === undefined && wanted !== 'none') say(`expected_severity "${severity}" is none of none, ${SEVERITIES.join(', ')}`);
    return { id, text, scope: knownScope ?? 'host', expected: known ?? null, mustHit: mustHit.trim() };
  });
  return problems.length > 0 ? fail(problems) : succeed(sentences);
}
