import { describe, expect, test } from 'vitest';
import { describeLexiconProblem, LEXICON_COLUMNS, readLexicon } from '#shared/compliance/readLexicon.ts';
import { patternProblem } from '#shared/compliance/patternProblem.ts';
import { shippedLexicon } from '#tests/words/shippedLexicon.ts';

const row = (more: Partial<Record<(typeof LEXICON_COLUMNS)[number], string>> = {}): readonly string[] =>
  LEXICON_COLUMNS.map((column) => ({ id: 'W1', term: '最好', lang: 'zh', category: 'ABSOLUTE', sub_category: 'zui', severity: 'block', match_mode: 'substring', allow_phrases: '最好在|最好先', allow_condition: '', applies_to: 'all', scope: 'script|host', legal_basis: '广告法§9', suggestion: '改', ...more })[column] ?? '');
const problems = (rows: readonly (readonly string[])[], headers: readonly string[] = LEXICON_COLUMNS): readonly string[] => {
  const read = readLexicon({ headers, rows });
  return read.ok ? [] : read.failure.map(describeLexiconProblem);
};

describe('a list is read', () => {
  test('with its lists parted and its byte order mark passed over', () => {
    const read = readLexicon({ headers: LEXICON_COLUMNS.map((column, index) => (index === 0 ? `\uFEFF${column}` : column)), rows: [row()] });
    expect(read).toMatchObject({ ok: true, value: [{ id: 'W1', allowPhrases: ['最好在', '最好先'], scope: ['script', 'host'], appliesTo: ['all'] }] });
  });
  test('or told what is wrong, by row and column, all at once', () => {
    expect(problems([row(), row({ severity: 'ban', scope: 'nowhere' }), row({ term: '' })])).toEqual([
      'row 3, severity: "ban" is not allowed here', 'row 3, scope: "nowhere" is not allowed here', 'row 4, term: is empty',
    ]);
    expect(problems([row(), row()])).toEqual(['row 3: id W1 stands already in row 2']);
    expect(problems([row()], LEXICON_COLUMNS.slice(0, -1))).toEqual(['column suggestion is missing']);
    expect(problems([])).toEqual(['there is no row']);
  });
  test('the shipped one holds the 795 terms it came from and more, each id once', () => {
    const { entries } = shippedLexicon();
    expect(entries.length).toBeGreaterThanOrEqual(795);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.filter(({ legalBasis, suggestion }) => legalBasis === '' || suggestion === '').map(({ id }) => id)).toEqual([]);
  });
});

describe('a pattern is let in only when its cost is bounded', () => {
  test.each([
    ['(a+)+$', 'nested'], ['(?:\\d{2,})*x', 'nested'], ['(.*a){20}', 'nested'], ['(\\w)\\1', 'backReference'], ['[a-z', 'syntax'], ['a*', 'matchesNothing'], ['\\d+\\d+x', 'overlapping'], ['.*.*x', 'overlapping'],
    ['(?:(?:a{1,30}){1,30})x', 'nested'], ['x'.repeat(301), 'tooLong'], ['(?:[a-z]{0,1}){500}x', 'nested'],
  ])('%s: %s', (pattern, problem) => { expect([problem, 'repeats']).toContain(patternProblem(pattern)); });
  test.each(['(?<!\\d)1[3-9]\\d{9}(?!\\d)', '[\\w.+-]+@[\\w-]+\\.[\\w.]+', '(?i)(微信|vx)[::\\s]*[a-z][-_a-z0-9]{5,19}', '\\d{1,5}米(?=带走|到手)', '(?<!\\d)(?:\\d[ -]?){13,16}(?!\\d)'])('%s is let in', (pattern) => {
    expect(patternProblem(pattern)).toBeNull();
  });
});
