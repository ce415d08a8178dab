import type { ItemId } from '#shared/ids.ts';
import { applyCells, cellsOf, isSameValue, type Cells } from '#shared/runsheet/cells.ts';
import type { Runsheet, RunsheetItem } from '#shared/runsheet/item.ts';
import type { CommandOf } from '#shared/show/commands.ts';
import type { PlanEdits } from '#shared/show/state.ts';

/** What stood in the cells that are to be set. */
export const sawOf = (item: RunsheetItem, changes: Cells): Cells => {
  const { approval: _approval, ...saw } = cellsOf(item, changes);
  return saw;
};

export const editRow = (item: RunsheetItem, changes: Cells): CommandOf<'editItem'> => ({ kind: 'editItem', itemId: item.id, changes, saw: sawOf(item, changes) });

export const editRows = (items: readonly RunsheetItem[], changes: Cells): CommandOf<'editItems'> =>
  ({ kind: 'editItems', rows: items.map((item) => ({ itemId: item.id, saw: sawOf(item, changes) })), changes });

/**
 * Cells of many rows as one edit. Where each row gets the same, every cell is checked for what its editor saw; where they
 * differ (a shorter length takes some minimums along) the rows go as a merge, which the engine takes only on the newest plan.
 */
export function editEach(items: readonly RunsheetItem[], cells: readonly Cells[], edits: PlanEdits): CommandOf<'editItems' | 'mergeRunsheet'> {
  const [first = {}] = cells;
  if (cells.every((each) => isSameValue(each, first))) return editRows(items, first);
  const fields = [...new Set(cells.flatMap((each) => Object.keys(each) as (keyof Cells)[]))];
  return { kind: 'mergeRunsheet', items: items.map((item, index) => ({ ...applyCells(item, cells[index] ?? {}), custom: { ...item.custom, ...cells[index]?.custom } })), fields, sawEdit: sawEditOf(edits) };
}

/** The newest edit on screen. */
export const sawEditOf = ({ last }: PlanEdits): CommandOf<'undoEdit'>['sawEdit'] => last.at(-1)?.editId ?? null;

/** The same edit again, on what stands in the rows now: "use mine" after a conflict. Null when a row is gone. */
export function onTopOf(command: CommandOf<'editItem' | 'editItems'>, sheet: Runsheet): CommandOf<'editItem' | 'editItems'> | null {
  const rowOf = (id: ItemId): RunsheetItem | undefined => sheet.items.find((item) => item.id === id) ?? sheet.adLibs.find((item) => item.id === id);
  if (command.kind === 'editItem') {
    const item = rowOf(command.itemId);
    return item === undefined ? null : editRow(item, command.changes);
  }
  const items = command.rows.map(({ itemId }) => rowOf(itemId));
  return items.every((item) => item !== undefined) ? editRows(items, command.changes) : null;
}

/** Every row that holds something in a column of the room's own, with its text under the new name: one edit, one step of undo. */
export function renameColumn({ items, adLibs }: Runsheet, from: string, to: string, edits: PlanEdits): CommandOf<'mergeRunsheet'> | null {
  const rows = [...items, ...adLibs].filter((item) => Object.hasOwn(item.custom, from));
  if (rows.length === 0) return null;
  return { kind: 'mergeRunsheet', items: rows.map((item) => ({ ...item, custom: { ...item.custom, [from]: '', [to]: item.custom[from] ?? '' } })), fields: ['custom'], sawEdit: sawEditOf(edits) };
}

/** Takes a column of the room's own away; null when no row holds anything in it. */
export function removeColumn({ items, adLibs }: Runsheet, name: string): CommandOf<'editItems'> | null {
  const rows = [...items, ...adLibs].filter((item) => Object.hasOwn(item.custom, name));
  return rows.length === 0 ? null : editRows(rows, { custom: { [name]: '' } });
}
