import type { ItemId } from '#shared/ids.ts';
import type { CellWords } from './cellCodec.ts';
import type { Column } from './columns.ts';
import type { Lines } from './lines.ts';

export interface Hit { readonly rowId: ItemId; readonly columnId: string }

/** A text as it is compared: width and case do not matter. */
export const findKey = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Every cell of the shown columns that holds the text, row by row. None for an empty one. */
export function findHits(lines: Lines, columns: readonly Column[], words: CellWords, query: string): readonly Hit[] {
  const wanted = findKey(query.trim());
  if (wanted === '') return [];
  const typed = columns.filter(({ codec }) => codec !== null);
  return lines.all.flatMap((line) => (line.kind !== 'row' ? [] : typed.filter(({ codec }) => findKey(codec?.read(line.item, words) ?? '').includes(wanted)).map(({ id }) => ({ rowId: line.item.id, columnId: id }))));
}

/** The hit after (or before) the active cell, round the end. Null without hits. */
export function stepHit(hits: readonly Hit[], lines: Lines, columnIds: readonly string[], from: { readonly rowId: ItemId | null; readonly columnId: string | null }, by: 1 | -1): Hit | null {
  if (hits.length === 0) return null;
  const place = (rowId: ItemId | null, columnId: string | null): number => (rowId === null ? -1 : (lines.at.get(rowId) ?? -1)) * 10_000 + (columnId === null ? -1 : columnIds.indexOf(columnId));
  const here = place(from.rowId, from.columnId);
  if (by === 1) return hits.find((hit) => place(hit.rowId, hit.columnId) > here) ?? hits[0] ?? null;
  return hits.findLast((hit) => place(hit.rowId, hit.columnId) < here) ?? hits.at(-1) ?? null;
}
