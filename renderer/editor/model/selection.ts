import type { ItemId } from '#shared/ids.ts';

/**
 * What is selected: the active cell, the row from which Shift extends, and the rows. `isRows`: rows were selected as such
 * (by their head, Shift, Ctrl+A), so copy and delete mean rows; else they mean the active cell.
 */
export interface Selection {
  readonly rowId: ItemId | null;
  readonly columnId: string | null;
  readonly anchorId: ItemId | null;
  readonly rows: ReadonlySet<ItemId>;
  readonly isRows: boolean;
}

export const NOTHING: Selection = { rowId: null, columnId: null, anchorId: null, rows: new Set(), isRows: false };

/** One cell, and with it its row. */
export const selectCell = (rowId: ItemId, columnId: string): Selection => ({ rowId, columnId, anchorId: rowId, rows: new Set([rowId]), isRows: false });

/** One whole row. */
export const selectRow = (from: Selection, rowId: ItemId): Selection => ({ ...from, rowId, anchorId: rowId, rows: new Set([rowId]), isRows: true });

/** All rows between the anchor and this one, both included; the active cell moves along. */
export function extendTo(from: Selection, ids: readonly ItemId[], rowId: ItemId): Selection {
  const to = ids.indexOf(rowId);
  const anchor = from.anchorId === null ? -1 : ids.indexOf(from.anchorId);
  if (to === -1) return from;
  if (anchor === -1) return selectRow(from, rowId);
  const rows = new Set(ids.slice(Math.min(anchor, to), Math.max(anchor, to) + 1));
  return { ...from, rowId, rows, isRows: true };
}

/** Takes a row into the selection or out of it; it becomes the anchor. */
export function toggleRow(from: Selection, rowId: ItemId): Selection {
  const rows = new Set(from.rows);
  if (rows.has(rowId)) rows.delete(rowId);
  else rows.add(rowId);
  return { ...from, rowId, anchorId: rowId, rows, isRows: true };
}

export const selectAll = (from: Selection, ids: readonly ItemId[]): Selection =>
  ({ ...from, rowId: from.rowId ?? ids[0] ?? null, anchorId: from.anchorId ?? ids[0] ?? null, rows: new Set(ids), isRows: true });

/**
 * The selection in a changed sheet: rows that are gone leave it. When the active row is gone the row that took its place is
 * active; `before` is the order of the sheet in which it still stood. The same object when nothing is gone.
 */
export function keepSelection(from: Selection, before: readonly ItemId[], now: readonly ItemId[]): Selection {
  const known = new Set(now);
  const isKept = (id: ItemId | null): boolean => id === null || known.has(id);
  if (isKept(from.rowId) && isKept(from.anchorId) && [...from.rows].every((id) => known.has(id))) return from;
  const rows = new Set([...from.rows].filter((id) => known.has(id)));
  const rowId = isKept(from.rowId) ? from.rowId : nextKept(before, from.rowId, known);
  if (rows.size === 0 && rowId !== null) rows.add(rowId);
  return { ...from, rowId, anchorId: isKept(from.anchorId) ? from.anchorId : rowId, rows, isRows: from.isRows && rows.size > 1 };
}

function nextKept(before: readonly ItemId[], id: ItemId | null, known: ReadonlySet<ItemId>): ItemId | null {
  const at = before.findIndex((other) => other === id);
  if (at === -1) return null;
  return before.slice(at).find((other) => known.has(other)) ?? before.slice(0, at).findLast((other) => known.has(other)) ?? null;
}

export interface Step { readonly rows: number; readonly columns: number }

/** The cell so many rows and columns away, held within the grid. */
export function stepCell(from: Selection, ids: readonly ItemId[], columnIds: readonly string[], { rows, columns }: Step): Selection {
  if (ids.length === 0 || columnIds.length === 0) return from;
  const clamp = (value: number, length: number): number => Math.min(length - 1, Math.max(0, value));
  const row = from.rowId === null ? 0 : clamp(Math.max(0, ids.indexOf(from.rowId)) + rows, ids.length);
  const column = from.columnId === null ? 0 : clamp(Math.max(0, columnIds.indexOf(from.columnId)) + columns, columnIds.length);
  return selectCell(ids[row] as ItemId, columnIds[column] as string);
}
