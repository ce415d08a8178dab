import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText } from '#shared/compliance/checkText.ts';
import { MEANT_BY } from '#shared/compliance/homophones.table.ts';
import { TEXT_SCOPES, type LexiconEntry, type TextScope } from '#shared/compliance/lexicon.ts';
import { LATIN_LOOKALIKES } from '#shared/compliance/lookalikes.table.ts';
import { SIMPLIFIED } from '#shared/compliance/traditional.table.ts';
import { shippedCompiled } from '#tests/words/shippedLexicon.ts';

const lexicon = shippedCompiled();
const scopeOf = ({ scope }: LexiconEntry): TextScope | null => TEXT_SCOPES.find((each) => (scope as readonly string[]).includes(each)) ?? null;
const hits = (text: string, scope: TextScope) => checkText(lexicon, { text, scope, complianceClass: null }).hits;
/** True when what blocks lies on the word itself: a hit on the sentence around it finds nothing. */
const isFound = (entry: LexiconEntry, word: string, [before, behind]: readonly [string, string]): boolean =>
  hits(`${before}${word}${behind}`, scopeOf(entry) ?? 'host').some(({ start, end, severity }) => severity === 'block' && start < before.length + word.length && end > before.length);
const blocked = lexicon.entries.filter((entry) => entry.severity === 'block' && scopeOf(entry) !== null);
const chinese = blocked.filter(({ matchMode, term }) => matchMode === 'substring' && /^[\u4e00-\u9fff]{2,}$/u.test(term));
const english = blocked.filter(({ matchMode, term }) => matchMode === 'word' && /^[a-z][a-z ]+$/iu.test(term));
const ZH = ['今天讲', '这个'] as const;
const EN = ['get ', ' now'] as const;

/** How each character is written instead: by those nobody writes in earnest, or by everyday ones. */
const writtenFor = (isStrong: boolean): ReadonlyMap<string, readonly string[]> => {
  const all = new Map<string, string[]>();
  for (const [written, substitutes] of MEANT_BY) for (const each of substitutes) if (each.isStrong === isStrong) all.set(each.meant, [...(all.get(each.meant) ?? []), written]);
  return all;
};
const [strong, everyday] = [writtenFor(true), writtenFor(false)];
const lookalikes = new Map<string, string[]>();
for (const [odd, latin] of LATIN_LOOKALIKES) lookalikes.set(latin, [...(lookalikes.get(latin) ?? []), odd]);
const traditional = new Map([...SIMPLIFIED].map(([old, simple]) => [simple, old]));
const wide = (text: string): string => Array.from(text, (each) => (/[!-~]/u.test(each) ? String.fromCharCode(each.charCodeAt(0) + 0xfee0) : each)).join('');
/** Every way to write one character of a term otherwise. */
const oneOtherwise = (term: string, by: ReadonlyMap<string, readonly string[]>): readonly string[] => { const all = Array.from(term); return all.flatMap((each, place) => (by.get(each) ?? []).map((other) => all.with(place, other).join(''))); };
const missed = (entries: readonly LexiconEntry[], around: readonly [string, string], written: (term: string) => readonly string[]): readonly string[] =>
  entries.flatMap((entry) => written(entry.term).filter((word) => !isFound(entry, word, around)).map((word) => `${entry.id} ${entry.term}: ${word}`));
const counted = (entries: readonly LexiconEntry[], written: (term: string) => readonly string[]): number => entries.reduce((sum, { term }) => sum + written(term).length, 0);

describe('every blocked word of the list, written otherwise, is found where it stands', () => {
  test('there is a whole list to try', () => { expect([chinese.length, english.length].map((count) => count > 150)).toEqual([true, true]); });
  test('as it is', () => { expect([missed(chinese, ZH, (term) => [term]), missed(english, EN, (term) => [term])]).toEqual([[], []]); });
  test('with one character by another of its sound that nobody writes in earnest', () => {
    expect(counted(chinese, (term) => oneOtherwise(term, strong))).toBeGreaterThan(300);
    expect(missed(chinese, ZH, (term) => oneOtherwise(term, strong))).toEqual([]);
  });
  test('with one everyday character of its sound, in terms of three and more', () => {
    const long = chinese.filter(({ term }) => Array.from(term).length > 2);
    expect(counted(long, (term) => oneOtherwise(term, everyday))).toBeGreaterThan(300);
    expect(missed(long, ZH, (term) => oneOtherwise(term, everyday))).toEqual([]);
  });
  test('with one letter of another script, and with all of them', () => {
    expect(counted(english, (term) => oneOtherwise(term.toLowerCase(), lookalikes))).toBeGreaterThan(3_000);
    expect(missed(english, EN, (term) => oneOtherwise(term.toLowerCase(), lookalikes))).toEqual([]);
    expect(missed(english, EN, (term) => [Array.from(term.toLowerCase(), (each) => lookalikes.get(each)?.[0] ?? each).join('')])).toEqual([]);
  });
});

/** One character written otherwise in one of the ways; null = this way does not know it. */
const WAYS: readonly ((each: string, pick: number) => string | null)[] = [
  (each) => `${each}\u200b`, (each) => `${each}\u2060\ufe0f`, (each) => `\u00ad${each}`, (each) => (traditional.get(each) ?? null), (each) => (/[!-~]/u.test(each) ? wide(each) : null),
  (each) => each.toUpperCase(), (each, pick) => { const odd = lookalikes.get(each); return odd?.[pick % odd.length] ?? null; },
];
const mixed = (term: string, picks: readonly number[]): string => Array.from(term, (each, index) => {
  const pick = picks[index % picks.length] ?? 0;
  return WAYS[pick % WAYS.length]?.(each, pick >> 3) ?? each;
}).join('');
const picks = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 12 });

describe('several ways at once', () => {
  test('signs that print nothing, traditional characters, full width, capitals and letters of other scripts, each at random: found', () => {
    fc.assert(fc.property(fc.constantFrom(...chinese, ...english), picks, (entry, all) => {
      const isChinese = chinese.includes(entry);
      const word = mixed(isChinese ? entry.term : entry.term.toLowerCase(), all);
      expect([entry.term, word, isFound(entry, word, isChinese ? ZH : EN)]).toEqual([entry.term, word, true]);
    }), { numRuns: 3_000 });
  }, 60_000);
  test('a sound for a character, and signs that print nothing between all of them: found', () => {
    const written = (term: string): readonly string[] => oneOtherwise(term, strong).map((word) => Array.from(word).join('\u200b'));
    expect(missed(chinese, ZH, written)).toEqual([]);
  });
});

describe('an allowed phrase stays allowed', () => {
  const phrases = lexicon.entries.flatMap((entry) => (entry.matchMode === 'regex' || scopeOf(entry) === null ? [] : entry.allowPhrases.map((phrase) => ({ entry, phrase }))));
  const caught = (written: (phrase: string) => string, of = phrases): readonly string[] => of.filter(({ entry, phrase }) => hits(written(phrase), scopeOf(entry) ?? 'host').some((hit) => hit.entry.id === entry.id)).map(({ entry, phrase }) => `${entry.id} ${entry.term}: ${phrase}`);
  /** A phrase whose signs are part of it is minded as it is written, in either width. */
  const wordy = phrases.filter(({ phrase }) => !/[()（）]/u.test(phrase));
  test('all of them, alone and in a sentence, in either width and case', () => {
    expect(phrases.length).toBeGreaterThan(500);
    expect([caught((phrase) => phrase), caught((phrase) => `今天讲讲${phrase}这件事`), caught(wide), caught((phrase) => phrase.toUpperCase())]).toEqual([[], [], [], []]);
  });
  test('with signs that print nothing, pictures between its characters, and in traditional characters', () => {
    for (const sign of ['\u200b', '\u00ad', '\u2060', '⭐']) expect(caught((phrase) => Array.from(phrase).join(sign), wordy), sign).toEqual([]);
    expect(caught((phrase) => Array.from(phrase, (each) => traditional.get(each) ?? each).join(''), wordy)).toEqual([]);
  });
  test('and what is blocked right beside it is found all the same, whichever way both are written', () => {
    fc.assert(fc.property(fc.constantFrom(...wordy), fc.constantFrom(...chinese.filter((entry) => entry.scope.includes('host'))), picks, ({ phrase }, entry, all) => {
      const [before, word] = [`${phrase}。`, mixed(entry.term, all)];
      const blocks = hits(`${before}${word}。`, 'host').some(({ start, end, severity }) => severity === 'block' && end > before.length && start < before.length + word.length);
      expect([phrase, word, blocks]).toEqual([phrase, word, true]);
    }), { numRuns: 2_000 });
  }, 60_000);
});
