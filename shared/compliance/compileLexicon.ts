import { buildKeyFinder, type KeyFinder } from './ahoCorasick.ts';
import { foldText, GAP } from './foldText.ts';
import { inflections } from './inflections.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { MEANT_BY } from './homophones.table.ts';
import { compilePattern, needsOf, type Need } from './patternProblem.ts';
import { CHARACTERS_OF } from './pinyin.table.ts';

/** One literal form of a term or of one of its allowed phrases. */
export interface Form {
  readonly entry: number;
  readonly kind: 'term' | 'allow';
  readonly key: string;
  /** Where words end inside (characters of `key`), for terms that are whole words. */
  readonly wordEnds: ReadonlySet<number>;
  readonly isInflected: boolean;
  /** An allowed phrase whose signs matter, e.g. (脱敏): what has to stand in the text itself. */
  readonly literal: string | null;
}

/** Where a character stands in a term: what a homophone or a pinyin syllable may be part of. */
export interface TermUse { readonly entry: number; readonly key: string; readonly at: number }

/** A list made ready for checking. Built once per edition; everything in it is read only. */
export interface CompiledLexicon {
  readonly lexicon: Lexicon;
  readonly entries: readonly LexiconEntry[];
  readonly forms: readonly (readonly Form[])[];
  readonly finder: KeyFinder;
  /** `needs`: what a text must hold for the pattern to be worth trying. */
  readonly patterns: readonly { readonly entry: number; readonly pattern: RegExp; readonly needs: readonly Need[] }[];
  /** Where a homophone may stand, by its code: the uses of what it may mean. */
  readonly substitutes: ReadonlyMap<number, readonly TermUse[]>;
  /** 1 where two characters stand side by side in some writing of a term with homophones, by `neighbourSlot`. Slots are shared: it says perhaps, or certainly not. */
  readonly neighbours: Uint8Array;
  readonly syllables: ReadonlyMap<string, readonly TermUse[]>;
  readonly readings: ReadonlyMap<string, readonly string[]>;
}

/** Makes a list ready. Entries must have been read by `readLexicon`; a pattern that does not compile never matches. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const { entries } = lexicon;
  const byKey = new Map<string, Form[]>();
  // A form that is a term of its own, with its own phrases and severity, is not also the form of another.
  const named = new Set(entries.flatMap(({ matchMode, term }) => (matchMode === 'word' ? [foldText(term, true).text] : [])));
  for (const form of entries.flatMap(formsOf)) {
    if (form.key === '' || (form.isInflected && named.has(form.key))) continue;
    const known = byKey.get(form.key);
    if (known === undefined) byKey.set(form.key, [form]);
    else known.push(form);
  }
  const patterns = entries.flatMap(({ matchMode, term }, entry) => {
    const pattern = matchMode === 'regex' ? compilePattern(term) : null;
    return pattern === null ? [] : [{ entry, pattern, needs: needsOf(term) }];
  });
  return { lexicon, entries, forms: [...byKey.values()], finder: buildKeyFinder([...byKey.keys()]), patterns, readings: READINGS, ...usesOf(entries) };
}

function formsOf(entry: LexiconEntry, index: number): readonly Form[] {
  const terms = entry.matchMode === 'regex' ? [] : entry.matchMode === 'word' ? inflections(entry.term) : [entry.term];
  return [
    ...terms.map((term) => form(term, index, 'term', term !== entry.term)),
    ...entry.allowPhrases.map((phrase) => form(phrase, index, 'allow', false)),
  ];
}

function form(text: string, entry: number, kind: Form['kind'], isInflected: boolean): Form {
  const folded = foldText(text, true);
  const wordEnds = new Set<number>();
  for (let at = 1; at < folded.length; at += 1) if ((folded.gap[at] ?? 0) !== GAP.none) wordEnds.add(at);
  const literal = text.normalize('NFKC').toLowerCase();
  const isPlain = literal.replace(/\s/gu, '').length === folded.length;
  return { entry, kind, key: folded.text, wordEnds, isInflected, literal: kind === 'allow' && !isPlain && /[\p{P}\p{S}]/u.test(literal) ? literal : null };
}

const HAN_ONLY = /^[\u3400-\u9fff]{2,10}$/u;

/** Syllables by character, without tones. */
const READINGS: ReadonlyMap<string, readonly string[]> = (() => {
  const all = new Map<string, string[]>();
  for (const [syllable, characters] of CHARACTERS_OF) for (const each of characters) add(all, each, syllable);
  return all;
})();

function usesOf(entries: readonly LexiconEntry[]): Pick<CompiledLexicon, 'substitutes' | 'syllables' | 'neighbours'> {
  const characters = new Map<string, TermUse[]>();
  const syllables = new Map<string, TermUse[]>();
  entries.forEach(({ matchMode, term, category }, entry) => {
    // A listed disguise is looked for as it is written; another spelling of it may be the honest word.
    const key = matchMode === 'substring' && category !== 'EVASION' ? foldText(term, true).text : '';
    if (!HAN_ONLY.test(key)) return;
    Array.from(key).forEach((character, at) => {
      const use = { entry, key, at };
      add(characters, character, use);
      for (const syllable of READINGS.get(character) ?? []) add(syllables, syllable, use);
    });
  });
  const substitutes = new Map([...MEANT_BY].map(([written, meanings]): [number, readonly TermUse[]] => [written.charCodeAt(0), meanings.flatMap(({ meant }) => characters.get(meant) ?? [])]));
  return { substitutes, syllables, neighbours: neighboursOf(substitutes) };
}

const NEIGHBOUR_SLOTS = 1 << 18;
/** Where the mark of two codes side by side lies. */
export const neighbourSlot = (before: number, after: number): number => (Math.imul(before, 0x9e3779b1) ^ Math.imul(after, 0x85ebca6b)) >>> 14;

/** All that may be written for a character, itself included. */
const WRITTEN_FOR: ReadonlyMap<string, readonly number[]> = (() => {
  const all = new Map<string, number[]>();
  for (const [written, meanings] of MEANT_BY) for (const { meant } of meanings) add(all, meant, written.charCodeAt(0));
  return all;
})();

function neighboursOf(substitutes: ReadonlyMap<number, readonly TermUse[]>): Uint8Array {
  const neighbours = new Uint8Array(NEIGHBOUR_SLOTS);
  const writings = (key: string, at: number): readonly number[] => (at < 0 || at >= key.length ? [] : [key.charCodeAt(at), ...(WRITTEN_FOR.get(key.charAt(at)) ?? [])]);
  for (const [code, uses] of substitutes) {
    for (const { key, at } of uses) {
      for (const before of writings(key, at - 1)) neighbours[neighbourSlot(before, code)] = 1;
      for (const after of writings(key, at + 1)) neighbours[neighbourSlot(code, after)] = 1;
    }
  }
  return neighbours;
}

function add<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [value]);
  else known.push(value);
}
