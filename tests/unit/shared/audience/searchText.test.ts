import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_SEARCH, searchExpression, searchWords } from '#shared/audience/searchText.ts';

describe('search text: every CJK character and symbol is a token of its own', () => {
  it.each([
    ['3号链接多少钱?', '3 号 链 接 多 少 钱'], ['Shipping to Berlin', 'shipping to berlin'], ['ＡＢＣ１２', 'abc12'], ['满119减10', '满 119 减 10'],
    ['好\u200b看', '好 看'], ['❤️❤', '❤ ❤'], ['¥29.9', '¥ 29 9'], ['  ', ''], ['!?…', ''], ['カワイイ', 'カ ワ イ イ'],
  ])('%j is held as %j', (text, words) => expect(searchWords(text)).toBe(words));

  it('is what its rules say, one after the other, whatever stands in the text', () => {
    const byRules = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/[\u{200b}-\u{200d}\u{2060}\u{feff}]|\p{Variation_Selector}/gu, '')
      .replaceAll(/[^\p{L}\p{N}\p{M}\p{S}]+/gu, ' ').replaceAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{S}]/gu, ' $& ').trim().replaceAll(/ {2,}/gu, ' ');
    const unit = fc.oneof(fc.constantFrom(...'3 号 链 接 ? ! … a Z é 1 ¥ + 👍 🏽 ❤ \ufe0f \u200b ก ำ カ か 한 １ ， 。 \n \t # - _'.split(' '), ' '), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }));
    fc.assert(fc.property(fc.array(unit, { maxLength: 30 }), (units) => { expect(searchWords(units.join(''))).toBe(byRules(units.join(''))); }), { numRuns: 2_000 });
  });

  it('holding what is held changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      expect(searchWords(searchWords(text))).toBe(searchWords(text));
    }));
  });
});

describe('search expression: what is typed is phrases, never syntax', () => {
  it.each([
    ['链接', '"链 接"'], ['3号 多少', '"3 号" AND "多 少"'], ['ship', '"ship"*'], ['满119', '"满 119"*'], ['OR "x" NOT', '"or"* AND "x"* AND "not"*'], ['?!', null], ['', null],
  ])('%j asks for %s', (typed, expression) => expect(searchExpression(typed)).toBe(expression));

  it('holds nothing but quoted phrases, stars and AND, and looks at a bounded length', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
      const expression = searchExpression(typed);
      if (expression !== null) expect(expression).toMatch(/^"[^"]+"\*?(?: AND "[^"]+"\*?)*$/u);
    }));
    expect(searchExpression('字'.repeat(5_000))?.match(/字/gu)).toHaveLength(MAX_SEARCH);
  });
});
