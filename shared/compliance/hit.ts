import type { LexiconEntry, WordSeverity } from './lexicon.ts';

/** One place where the list is met. `[start, end)` are UTF-16 offsets of the text as it was given. */
export interface WordHit {
  readonly entry: LexiconEntry;
  readonly start: number;
  readonly end: number;
  /** What stands there, as written. */
  readonly text: string;
  /** As the entry says, or one graver where the word was disguised. */
  readonly severity: WordSeverity;
  /** True = written so as to slip past a filter: homophones, pinyin, split characters. */
  readonly isDisguised: boolean;
}

/** The answer to one text. `severity` is the gravest of the hits; null = there is none. Hits are in the order of the text. */
export interface TextCheck { readonly hits: readonly WordHit[]; readonly severity: WordSeverity | null }

/** A hit on folded text, before it is judged. `[start, end)` in characters of `FoldedText`. */
export interface RawHit { readonly entry: number; readonly start: number; readonly end: number; readonly isDisguised: boolean }
