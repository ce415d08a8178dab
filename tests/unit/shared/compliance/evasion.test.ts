import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkText } from '#shared/compliance/checkText.ts';
import { CHARACTERS_OF } from '#shared/compliance/pinyin.table.ts';
import { SIMPLIFIED } from '#shared/compliance/traditional.table.ts';
import { shippedCompiled } from '#tests/words/shippedLexicon.ts';

const lexicon = shippedCompiled();
const severityOf = (text: string) => checkText(lexicon, { text, scope: 'host', complianceClass: null }).severity;

const terms = lexicon.entries.filter(({ lang, matchMode, severity, scope, term, category }) =>
  lang === 'zh' && matchMode === 'substring' && severity === 'block' && scope.includes('host') && category !== 'EVASION' && /^[\u4e00-\u9fff]{2,8}$/u.test(term)).map(({ term }) => term);
const anyTerm = fc.constantFrom(...terms);
const words = lexicon.entries.filter(({ matchMode, severity, scope, term }) => matchMode === 'word' && severity === 'block' && scope.includes('host') && /^[a-z][a-z -]{3,}$/iu.test(term)).map(({ term }) => term);

const full = (text: string): string => Array.from(text).map((each) => (/[!-~]/u.test(each) ? String.fromCharCode(each.charCodeAt(0) + 0xfee0) : each)).join('');
const traditional = new Map([...SIMPLIFIED].map(([old, simple]) => [simple, old]));
const syllableOf = (character: string): string => [...CHARACTERS_OF].find(([, characters]) => characters.includes(character))?.[0] ?? character;

test('signs that print nothing between characters hide no term', () => {
  fc.assert(fc.property(anyTerm, fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\ufe0f', '\u202e'), (term, sign) => {
    expect(severityOf(`这款${Array.from(term).join(sign)}哦`)).toBe('block');
  }));
});
test('pictures and signs between all characters hide no term', () => {
  fc.assert(fc.property(anyTerm, fc.constantFrom('⭐', '😀', '*', '-', '_', '~', '·', '|', '❤️', '👉🏽'), (term, sign) => {
    expect(severityOf(Array.from(term).join(sign))).toBe('block');
  }));
});
test('blanks between all characters of a term by itself hide none', () => {
  fc.assert(fc.property(anyTerm, fc.constantFrom(' ', '  ', '\u3000', '\t'), (term, blank) => { expect(severityOf(Array.from(term).join(blank))).toBe('block'); }));
});
test('a letter between all characters hides no term', () => {
  fc.assert(fc.property(anyTerm, fc.constantFrom('a', 'x', 'ok', 'の', 'ㅋ', '丶', ' x ', '.a.'), (term, letter) => { expect(severityOf(`这款${Array.from(term).join(letter)}哦`)).toBe('block'); }));
});
test('tags and entities between characters hide no term, whichever is set apart', () => {
  fc.assert(fc.property(anyTerm, fc.nat(7), fc.constantFrom('<b>', '</i>', '<br/>', '<span class="a b">', '<!-- x -->', '/* x */', '&nbsp;', '&#8203;', '&zwnj;', '&#x200b;'), (term, pick, tag) => {
    const at = 1 + (pick % (term.length - 1));
    expect(severityOf(`${term.slice(0, at)}${tag}${term.slice(at)}`)).toBe('block');
  }));
});
test('a character in brackets hides no term, whichever it is', () => {
  fc.assert(fc.property(anyTerm, fc.nat(7), fc.constantFrom('()', '（）', '[]', '{}', '【】', '《》', '「」'), (term, pick, [open = '', close = '']) => {
    const at = pick % term.length;
    expect(severityOf(`${term.slice(0, at)}${open}${term.slice(at, at + 1)}${close}${term.slice(at + 1)}`)).toBe('block');
  }));
});
test('traditional characters hide no term', () => {
  fc.assert(fc.property(anyTerm, (term) => { expect(severityOf(Array.from(term).map((each) => traditional.get(each) ?? each).join(''))).toBe('block'); }));
});
test('one character in pinyin hides no term, whichever it is', () => {
  const missed = terms.flatMap((term) => Array.from(term, (_, place) => Array.from(term, (each, index) => (index === place ? syllableOf(each) : each)).join(''))).filter((written) => severityOf(written) !== 'block');
  expect(missed).toEqual([]);
});
test('case, width and hyphens hide no English term', () => {
  fc.assert(fc.property(fc.constantFrom(...words), fc.constantFrom((text: string) => text.toUpperCase(), full, (text: string) => text.replaceAll(' ', '-'), (text: string) => text.replaceAll(' ', '  '), (text: string) => Array.from(text.replaceAll(' ', '')).join('.')), (term, written) => {
    expect(severityOf(`get ${written(term)}`)).toBe('block');
  }));
});
test('any text at all: offsets lie inside it, and what they cut out is what the hit says', () => {
  const part = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), anyTerm, fc.constantFrom(...words), fc.constantFrom('第①', '微❤', '➕V', '13812345678', '\ud800', '①②③', 'zhi疗', 'm1racle'));
  fc.assert(fc.property(fc.array(part, { maxLength: 12 }), fc.constantFrom('host' as const, 'comment' as const, 'overlay' as const), (parts, scope) => {
    const text = parts.join('');
    for (const { start, end, text: said } of checkText(lexicon, { text, scope, complianceClass: null }).hits) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end)).toBe(said);
    }
  }), { numRuns: 500 });
});
