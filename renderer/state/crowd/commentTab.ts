import { DESK_TABS, deskTabOf } from '#shared/audience/deskTab.ts';
import type { CommentRow } from '#shared/protocol/wire.ts';
import type { CommentSource } from './commentSource.ts';

/** Tabs of the list: by how a comment was understood; gifts with memberships; what was pinned in this session. */
export const COMMENT_TABS = [...DESK_TABS, 'pinned'] as const;
export type CommentTab = (typeof COMMENT_TABS)[number];

/** The rows after a number that stand under a tab, and whether any that might are missing between them. */
export function newRowsOf(source: CommentSource, from: number, tab: CommentTab): { readonly rows: readonly CommentRow[]; readonly isHoley: boolean } {
  const rows: CommentRow[] = [];
  let isHoley = source.tailGap > 0;
  for (let i = from; i < source.length; i += 1) {
    // What is older than all that is held is not between them.
    if (i > 0 && source.gapBefore(i) > 0) isHoley = true;
    if (deskTabOf(source.kindAt(i), source.readingAt(i)) === tab) rows.push(source.rowAt(i));
  }
  return { rows, isHoley };
}
