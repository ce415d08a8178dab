import { DESK_TABS, deskTabOf, type DeskTab } from '#shared/audience/deskTab.ts';
import type { CommentRow } from '#shared/protocol/wire.ts';
import type { CommentSource } from './commentSource.ts';

/** Tabs of the list: by how a comment was understood; gifts with memberships. */
export const COMMENT_TABS = DESK_TABS;
export type CommentTab = DeskTab;

/** What to show of the rows held. `search` is looked for in text and name, case ignored; it never asks the engine. */
export interface CommentFilter { readonly tab: CommentTab; readonly search: string }

export const NO_FILTER: CommentFilter = { tab: 'all', search: '' };

/** Whether the filter leaves anything out. */
export const isFiltering = (filter: CommentFilter): boolean => filter.tab !== 'all' || filter.search.trim() !== '';

/** Makes the test of a filter once, to be asked of many rows. */
export function matcherOf(filter: CommentFilter): (source: CommentSource, index: number) => boolean {
  const needle = filter.search.trim().toLowerCase();
  return (source, index) => {
    if (filter.tab !== 'all' && deskTabOf(source.kindAt(index), source.readingAt(index)) !== filter.tab) return false;
    if (needle === '') return true;
    return source.textAt(index).toLowerCase().includes(needle) || source.nameAt(index).toLowerCase().includes(needle);
  };
}

/** One fixed-height line of the list. A gap line says how many comments lie between its neighbours without being loaded. */
export type WindowLine =
  | { readonly kind: 'row'; readonly row: CommentRow }
  | { readonly kind: 'gap'; readonly count: number; readonly beforeSeq: number };

export interface CommentWindow {
  /** Top to bottom, at most `slots`. */
  readonly lines: readonly WindowLine[];
  /** Index in the source of the topmost row shown; -1 when nothing matches. */
  readonly top: number;
}

/**
 * The lines that fill `slots`, ending with the newest match at or before index `end`. Walks back from there, so its cost is
 * the screen, not the buffer. Gap lines appear only without a filter: with one, what is missing may not match anyway and the
 * status line says what was searched.
 */
export function windowEndingAt(source: CommentSource, end: number, slots: number, filter: CommentFilter): CommentWindow {
  const matches = matcherOf(filter);
  const withGaps = !isFiltering(filter);
  const upwards: WindowLine[] = [];
  let top = -1;
  for (let i = Math.min(end, source.length - 1); i >= 0 && upwards.length < slots; i -= 1) {
    if (!matches(source, i)) continue;
    upwards.push({ kind: 'row', row: source.rowAt(i) });
    top = i;
    const gap = source.gapBefore(i);
    // Index 0 included: what is older than everything held is reached by scrolling on.
    if (withGaps && gap > 0 && upwards.length < slots) upwards.push({ kind: 'gap', count: gap, beforeSeq: source.seqAt(i) });
  }
  return { lines: upwards.toReversed(), top };
}

/**
 * Where the bottom of the window lands after moving by `rows` matching rows (negative = up, to older). Stops so that the
 * window stays full while there are rows to fill it.
 */
export function moveEnd(source: CommentSource, end: number, rows: number, slots: number, filter: CommentFilter): number {
  const matches = matcherOf(filter);
  let at = Math.min(end, source.length - 1);
  if (rows > 0) {
    let left = rows;
    for (let i = at + 1; i < source.length && left > 0; i += 1) {
      if (!matches(source, i)) continue;
      at = i;
      left -= 1;
    }
    return at;
  }
  const floor = firstFullEnd(source, slots, matches);
  let left = -rows;
  for (let i = at - 1; i >= floor && left > 0; i -= 1) {
    if (!matches(source, i)) continue;
    at = i;
    left -= 1;
  }
  return at;
}

/** The lowest index a full window can end at: the `slots`-th match from the top, or the last match when there are fewer. */
function firstFullEnd(source: CommentSource, slots: number, matches: (source: CommentSource, index: number) => boolean): number {
  let seen = 0;
  let last = -1;
  // One line goes to what is older than the first row, while there is any.
  const wanted = source.length > 0 && source.gapBefore(0) > 0 ? Math.max(1, slots - 1) : slots;
  for (let i = 0; i < source.length; i += 1) {
    if (!matches(source, i)) continue;
    seen += 1;
    last = i;
    if (seen >= wanted) return i;
  }
  return last;
}

/** How many of the rows held match. Looks at every row: call it a few times a second at most. */
export function countMatches(source: CommentSource, filter: CommentFilter): number {
  if (!isFiltering(filter)) return source.length;
  const matches = matcherOf(filter);
  let count = 0;
  for (let i = 0; i < source.length; i += 1) if (matches(source, i)) count += 1;
  return count;
}
