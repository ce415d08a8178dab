import type { Instant } from '../../time/instant.ts';

/** Where a text reaches viewers: the host is told to say it, it stands over the picture, or a comment was put on screen. */
export type WordPlace = 'said' | 'shown' | 'pinned';

/** A blocked word before viewers. `ref`: the row, product, line, source or comment it stands in. */
export interface BlockedWords { readonly place: WordPlace; readonly ref: string; readonly words: string; readonly since: Instant }

/** What the word list says of the texts that are before viewers. */
export interface WordSample {
  /** The one that stands longest; null = none. */
  readonly blocked: BlockedWords | null;
  /** Rows, products, lines and pins of the last ten minutes with words that want evidence and have none, and which words. */
  readonly warned: { readonly texts: number; readonly words: string };
}
