import type { CommentRow } from '#shared/protocol/wire.ts';

/**
 * A run of comments as the list reads it, oldest at index 0.
 *
 * The screen receives a sample (at most 32 rows a frame) while `total` counts everything the engine stored. What is missing
 * is kept as a number in front of the row it precedes, so that at any time:
 * `sum over i of (1 + gapBefore(i)) + tailGap === total`.
 */
export interface CommentSource {
  /** Rows held. */
  readonly length: number;
  /** All comments of the session up to the end of this run, held or not. */
  readonly total: number;
  /** Comments after the last held row that were counted but not sent. */
  readonly tailGap: number;
  /** Is there anything before the first row held? More than `gapBefore(0)` can say where nobody counted. */
  readonly hasOlder: boolean;
  readonly seqAt: (index: number) => number;
  readonly atAt: (index: number) => number;
  readonly kindAt: (index: number) => string;
  readonly readingAt: (index: number) => string;
  /** What the row says, as a number: equal ones above 0 say the same (foldIds.ts). */
  readonly foldAt: (index: number) => number;
  /** Rows one after the other before this one that say the same (foldTracker.ts). */
  readonly sameAt: (index: number) => number;
  /** Comments stored by the engine between this row and the held one before it (for index 0: everything older). */
  readonly gapBefore: (index: number) => number;
  readonly rowAt: (index: number) => CommentRow;
}

/** Index of the last row with `crowdSeq <= seq`, or -1. Rows are in ascending `crowdSeq`. */
export function lastAtOrBefore(source: CommentSource, seq: number): number {
  let low = 0;
  let high = source.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (source.seqAt(middle) <= seq) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How many comments lie at or before row `index`, held or not: its place in the session, counted from 1. */
export function ordinalAt(source: CommentSource, index: number): number {
  let after = source.tailGap;
  for (let i = source.length - 1; i > index; i -= 1) after += 1 + source.gapBefore(i);
  return source.total - after;
}

/** Splits columns of the wire into rows in ascending `crowdSeq`, whatever order they came in. */
export function rowsAscending(rows: readonly CommentRow[]): readonly CommentRow[] {
  const ascending = rows.every((row, i) => i === 0 || (rows[i - 1]?.crowdSeq ?? 0) < row.crowdSeq);
  return ascending ? rows : rows.toSorted((a, b) => a.crowdSeq - b.crowdSeq);
}
