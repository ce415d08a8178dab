import type { CommentRow } from '#shared/protocol/wire.ts';
import type { CommentSource } from './commentSource.ts';
import type { FoldIds } from './foldIds.ts';
import { createFoldTracker } from './foldTracker.ts';

interface Held { readonly row: CommentRow; readonly fold: number; readonly same: number }

/** Rows a tab that follows the newest keeps; what it lets go is read again on scrolling back. */
const KEPT = 5_000;
const LET_GO = 1_000;

/**
 * A run of rows as the engine's store answered them: a tab, or the surroundings of one comment. How many lie before or after it
 * nobody counted; only whether there are any.
 */
export class StorePages implements CommentSource {
  readonly #foldIds: FoldIds;
  #chains = createFoldTracker();
  #held: Held[] = [];
  #hasOlder: boolean;
  #hasNewer: boolean;

  constructor(foldIds: FoldIds, rows: readonly CommentRow[], ends: { readonly hasOlder: boolean; readonly hasNewer: boolean }) {
    this.#foldIds = foldIds;
    this.#hasOlder = ends.hasOlder;
    this.#hasNewer = ends.hasNewer;
    this.#push(rows);
  }

  get length(): number { return this.#held.length; }
  get total(): number { return this.#held.length; }
  get tailGap(): number { return 0; }
  get hasOlder(): boolean { return this.#hasOlder; }
  get hasNewer(): boolean { return this.#hasNewer; }

  readonly seqAt = (index: number): number => this.#held[index]?.row.crowdSeq ?? 0;
  readonly atAt = (index: number): number => this.#held[index]?.row.at ?? 0;
  readonly foldAt = (index: number): number => this.#held[index]?.fold ?? 0;
  readonly sameAt = (index: number): number => this.#held[index]?.same ?? 0;
  readonly kindAt = (index: number): string => this.#held[index]?.row.kind ?? '';
  readonly readingAt = (index: number): string => this.#held[index]?.row.reading ?? '';
  readonly gapBefore = (): number => 0;
  readonly rowAt = (index: number): CommentRow => {
    const held = this.#held[index];
    if (held === undefined) throw new RangeError(`no comment at ${index}`);
    return held.row;
  };

  rows(): readonly CommentRow[] { return this.#held.map(({ row }) => row); }

  /** The number of the newest row; -1 = none. */
  newest(): number { return this.#held.at(-1)?.row.crowdSeq ?? -1; }

  /** Puts a page in front (ascending, the rows right before the first one held). @returns how many rows came in. */
  prepend(page: readonly CommentRow[], isExhausted: boolean): number {
    const first = this.#held[0]?.row.crowdSeq ?? Number.POSITIVE_INFINITY;
    const older = page.filter((row) => row.crowdSeq < first);
    const all = [...older, ...this.rows()];
    this.#hasOlder = !isExhausted;
    this.#held = [];
    this.#chains = createFoldTracker();
    this.#push(all);
    return older.length;
  }

  /** Puts a page behind (ascending, the rows right after the last one held). @returns how many rows came in. */
  append(page: readonly CommentRow[], isExhausted: boolean): number {
    const newest = this.newest();
    const newer = page.filter((row) => row.crowdSeq > newest);
    this.#hasNewer = !isExhausted;
    this.#push(newer);
    return newer.length;
  }

  /** Takes a row that has just come. */
  take(row: CommentRow): void {
    if (row.crowdSeq <= this.newest()) return;
    this.#push([row]);
    if (this.#held.length < KEPT + LET_GO) return;
    this.#held.splice(0, LET_GO);
    this.#hasOlder = true;
  }

  #push(rows: readonly CommentRow[]): void {
    for (const row of rows) {
      const fold = this.#foldIds(row.kind, row.text);
      this.#held.push({ row, fold, same: this.#chains.add(fold, row.at) });
    }
  }
}
