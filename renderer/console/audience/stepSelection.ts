import type { WindowLine } from '../../state/crowd/commentFeed.ts';

/**
 * Where an arrow key takes the selection: the next row in that direction, skipping gap lines; from none, the newest row shown.
 * At the edge the window scrolls and the selection stays with its row.
 */
export function stepSelection(lines: readonly WindowLine[], selected: number | null, by: number): { readonly seq: number | null; readonly scroll: number } {
  const rows = lines.filter((line) => line.kind === 'row');
  if (rows.length === 0) return { seq: null, scroll: 0 };
  const at = rows.findIndex((line) => line.row.crowdSeq === selected);
  if (at === -1) return { seq: rows.at(-1)?.row.crowdSeq ?? null, scroll: 0 };
  const next = rows[at + by];
  return next === undefined ? { seq: selected, scroll: by } : { seq: next.row.crowdSeq, scroll: 0 };
}
