import type { ItemId } from '#shared/ids.ts';
import type { Runsheet, RunsheetItem } from '#shared/runsheet/item.ts';
import type { ItemList } from '#shared/runsheet/planChange.ts';

/** One line of the grid: a row, or the heading between the plan and the ad-libs. `index`: its place in its own list. */
export type Line = { readonly kind: 'row'; readonly item: RunsheetItem; readonly list: ItemList; readonly index: number } | { readonly kind: 'adLibHeading'; readonly count: number };

/** The lines of a sheet, plan first, and where each row stands among them. */
export interface Lines { readonly all: readonly Line[]; readonly ids: readonly ItemId[]; readonly at: ReadonlyMap<ItemId, number> }

export function linesOf(sheet: Runsheet): Lines {
  const all: Line[] = sheet.items.map((item, index) => ({ kind: 'row', item, list: 'plan', index }));
  all.push({ kind: 'adLibHeading', count: sheet.adLibs.length });
  sheet.adLibs.forEach((item, index) => all.push({ kind: 'row', item, list: 'adLibs', index }));
  const at = new Map<ItemId, number>();
  const ids: ItemId[] = [];
  all.forEach((line, index) => { if (line.kind === 'row') { at.set(line.item.id, index); ids.push(line.item.id); } });
  return { all, ids, at };
}

/** The row of an id; null when it is gone. */
export function rowAt({ all, at }: Lines, id: ItemId | null): Extract<Line, { kind: 'row' }> | null {
  const index = id === null ? undefined : at.get(id);
  const line = index === undefined ? undefined : all[index];
  return line?.kind === 'row' ? line : null;
}

/** The rows of a selection, in the order of the sheet. */
export const rowsIn = (lines: Lines, ids: ReadonlySet<ItemId>): readonly Extract<Line, { kind: 'row' }>[] =>
  lines.ids.flatMap((id) => { const row = ids.has(id) ? rowAt(lines, id) : null; return row === null ? [] : [row]; });
