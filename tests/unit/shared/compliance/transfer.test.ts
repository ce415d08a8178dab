import { describe, expect, it } from 'vitest';
import { promisesCsv } from '#shared/compliance/gate/promisesCsv.ts';
import { diffLexicon } from '#shared/compliance/diffLexicon.ts';
import { readLexicon, readLexiconJson } from '#shared/compliance/readLexicon.ts';
import { lexiconCsv, lexiconJson } from '#shared/compliance/writeLexicon.ts';
import { instant } from '#shared/time/instant.ts';
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

describe('the ledger of promises as a file', () => {
  it('one line a promise, with who saw to it and when; a text that looks like a formula stays a text', () => {
    const promise = { id: 'p1', text: '=加送小样,两份', owner: 'Wu', dueOn: '2026-11-30', from: 'sayNow' as const, by: 'Lin', at: instant(Date.UTC(2026, 10, 28, 12)), state: 'kept' as const, note: '', settledBy: 'Wu', settledAt: instant(Date.UTC(2026, 10, 29, 1)) };
    const { headers, rows } = tableOf(promisesCsv([promise, { ...promise, id: 'p2', state: 'open', settledBy: '', settledAt: null, dueOn: null }]));
    expect(headers[0]).toBe('promise');
    expect(rows).toEqual([["'=加送小样,两份", 'kept', 'Wu', '2026-11-30', 'sayNow', 'Lin', '2026-11-28T12:00:00Z', 'Wu', '2026-11-29T01:00:00Z', ''], ["'=加送小样,两份", 'open', 'Wu', '', 'sayNow', 'Lin', '2026-11-28T12:00:00Z', '', '', '']]);
  });
});
