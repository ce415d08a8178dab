import type { CommentRow } from '#shared/protocol/wire.ts';
import { lastAtOrBefore, ordinalAt, type CommentSource } from './commentSource.ts';
import { createFoldIds, type FoldIds } from './foldIds.ts';

interface Held { readonly row: CommentRow; readonly fold: number; readonly gap: number }

/**
 * What a paused reader sees: a copy of the list at the moment of the pause, so that the flood behind it can neither move nor
 * evict the row being read. Grows backwards with pages from the engine's store and forwards, on demand, with what came since.
 */
export class CommentPages implements CommentSource {
  readonly #foldIds: FoldIds;
  #held: Held[];
  #total: number;
  #tailGap: number;

  constructor(copied: CommentSource, foldIds: FoldIds = createFoldIds()) {
    this.#foldIds = foldIds;
    this.#held = Array.from({ length: copied.length }, (_, i) => ({ row: copied.rowAt(i), fold: copied.foldAt(i), gap: copied.gapBefore(i) }));
    this.#total = copied.total;
    this.#tailGap = copied.tailGap;
  }

  get length(): number { return this.#held.length; }
  get total(): number { return this.#total; }
  get tailGap(): number { return this.#tailGap; }
  get hasOlder(): boolean { return this.gapBefore(0) > 0; }

  readonly seqAt = (index: number): number => this.#held[index]?.row.crowdSeq ?? 0;
  readonly kindAt = (index: number): string => this.#held[index]?.row.kind ?? '';
  readonly atAt = (index: number): number => this.#held[index]?.row.at ?? 0;
  readonly foldAt = (index: number): number => this.#held[index]?.fold ?? 0;
  /** Whoever reads a copy goes through all of it and counts what is there. */
  readonly sameAt = (): number => 0;
  readonly readingAt = (index: number): string => this.#held[index]?.row.reading ?? '';
  readonly gapBefore = (index: number): number => this.#held[index]?.gap ?? 0;
  readonly rowAt = (index: number): CommentRow => {
    const held = this.#held[index];
    if (held === undefined) throw new RangeError(`no comment at ${index}`);
    return held.row;
  };

  /**
   * Puts a page of the store (ascending, the rows right before `beforeSeq`) into the gap in front of that row. When the page
   * reaches the row held before it, or the store has nothing older (`exhausted`), the gap is closed: what the counts still
   * disagree about is not something the reader can scroll to.
   * @returns how many rows came in.
   */
  fill(beforeSeq: number, page: readonly CommentRow[], exhausted: boolean): number {
    const index = lastAtOrBefore(this, beforeSeq);
    const target = this.#held[index];
    if (target === undefined || target.row.crowdSeq !== beforeSeq) return 0;
    const previous = index === 0 ? -1 : this.seqAt(index - 1);
    const fresh = page.filter((row) => row.crowdSeq > previous && row.crowdSeq < beforeSeq);
    const closed = exhausted || page.some((row) => row.crowdSeq <= previous);
    const rest = closed ? 0 : Math.max(0, target.gap - fresh.length);
    const [first, ...others] = fresh;
    const held = (row: CommentRow, gap: number): Held => ({ row, fold: this.#foldIds(row.kind, row.text), gap });
    const after: Held = { ...target, gap: first === undefined ? rest : 0 };
    const filled: Held[] = first === undefined ? [after] : [held(first, rest), ...others.map((row) => held(row, 0)), after];
    this.#held = [...this.#held.slice(0, index), ...filled, ...this.#held.slice(index + 1)];
    // The rows in hand are the better witness of how many there are (see CommentRing.accept).
    this.#total += fresh.length + rest - target.gap;
    return fresh.length;
  }

  /** Appends what the live list holds beyond the end of this copy. @returns how many rows came in. */
  extend(live: CommentSource): number {
    const newest = this.length === 0 ? -1 : this.seqAt(this.length - 1);
    const start = lastAtOrBefore(live, newest) + 1;
    if (start >= live.length) return 0;
    const through = this.#total - this.#tailGap;
    const gap = Math.max(0, ordinalAt(live, start) - 1 - through);
    const added = Array.from({ length: live.length - start }, (_, i): Held => ({ row: live.rowAt(start + i), fold: live.foldAt(start + i), gap: i === 0 ? gap : live.gapBefore(start + i) }));
    this.#held = [...this.#held, ...added];
    this.#tailGap = live.tailGap;
    this.#total = through + added.reduce((sum, held) => sum + 1 + held.gap, 0) + live.tailGap;
    return added.length;
  }
}
