import type { ItemId } from '../ids.ts';
import type { RunsheetItem } from './item.ts';

type Rows = readonly RunsheetItem[];

/** A list of rows is immutable, so where its rows stand is worked out once per list, and only when somebody asks. */
const known = new WeakMap<Rows, ReadonlyMap<ItemId, number>>();

/** Where each row of a list stands, by id. */
export function rowIndex(rows: Rows): ReadonlyMap<ItemId, number> {
  let index = known.get(rows);
  if (index === undefined) {
    index = new Map(rows.map((row, at) => [row.id, at]));
    known.set(rows, index);
  }
  return index;
}

/** The row with this id, without walking the list. */
export function rowById(rows: Rows, id: ItemId): RunsheetItem | undefined {
  const at = rowIndex(rows).get(id);
  return at === undefined ? undefined : rows[at];
}

/**
 * The list with some of its rows replaced by themselves with other cells: same ids at the same places, so the index is
 * handed on. This is what makes an edit of one cell cost the same in ten rows and in five thousand.
 */
export function replaceRows<R extends Rows>(rows: R, replaced: ReadonlyMap<number, RunsheetItem>): RunsheetItem[] {
  const next = rows.slice();
  for (const [at, row] of replaced) next[at] = row;
  known.set(next, rowIndex(rows));
  return next;
}
