import { describe, expect, it } from 'vitest';
import { diffLexicon } from '#shared/compliance/diffLexicon.ts';
import { readLexicon, readLexiconJson } from '#shared/compliance/readLexicon.ts';
import { lexiconCsv, lexiconJson } from '#shared/compliance/writeLexicon.ts';
import { shippedLexicon, tableOf } from '#tests/words/shippedLexicon.ts';

const list = shippedLexicon();
const [first, second] = list.entries;
if (first === undefined || second === undefined) throw new Error('an empty list');

describe('a word list as a file', () => {
  it('is the same list when it is read again, as a table and as JSON', () => {
    const odd = { ...first, id: 'X1', term: '=a"b,c', suggestion: "'quoted\nline" };
    const read = readLexicon(tableOf(lexiconCsv([...list.entries, odd])));
    expect(read).toEqual({ ok: true, value: [...list.entries, odd] });
    expect(readLexiconJson(lexiconJson({ ...list, entries: [...list.entries, odd] }))).toEqual({ ok: true, value: [...list.entries, odd] });
  });
  it.each([
    ['no JSON', 'words', 'missingColumn'], ['no list in it', '{"words":[]}', 'missingColumn'], ['no word in it', '{"entries":[]}', 'empty'], ['half a word', '{"entries":[{"id":"1"}]}', 'badCell'],
    ['a word twice', JSON.stringify({ entries: [first, first] }), 'duplicateId'], ['a pattern that can take for ever', JSON.stringify({ entries: [{ ...first, matchMode: 'regex', term: '(a+)+b' }] }), 'badPattern'],
  ])('JSON with %s is refused as a whole', (_what, text, kind) => {
    const read = readLexiconJson(text);
    expect(read.ok ? [] : read.failure.map((problem) => problem.kind)).toEqual([kind]);
  });
});

describe('what taking a file does', () => {
  it('is told word for word: new ones, changed ones with what differs, and those the file does not have', () => {
    const changed = { ...second, severity: 'signal' as const, suggestion: 'other' };
    const fresh = { ...first, id: 'X9' };
    const diff = diffLexicon(list.entries, [first, changed, fresh]);
    expect(diff).toMatchObject({ added: [fresh], changed: [{ before: second, after: changed, fields: ['severity', 'suggestion'] }], same: 1 });
    expect(diff.missing.length).toBe(list.entries.length - 2);
    expect(diffLexicon(list.entries, list.entries)).toEqual({ added: [], changed: [], missing: [], same: list.entries.length });
  });
});
