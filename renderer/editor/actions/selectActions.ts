import type { ItemId } from '#shared/ids.ts';
import type { Workbench } from '../editorContext.ts';
import { findHits, stepHit } from '../model/find.ts';
import { extendTo, selectAll, selectCell, selectRow, stepCell, toggleRow, type Step } from '../model/selection.ts';

export type SelectHow = 'only' | 'extend' | 'toggle';

/** Where the person is. */
export interface SelectActions {
  readonly pickCell: (rowId: ItemId, columnId: string, how: SelectHow) => void;
  readonly pickRow: (rowId: ItemId, how: SelectHow) => void;
  readonly move: (step: Step) => void;
  readonly extendBy: (rows: number) => void;
  readonly all: () => void;
  /** Back to one cell; what was cut is put down again. */
  readonly collapse: () => void;
  readonly find: (by: 1 | -1) => void;
}

export function makeSelectActions({ store, view }: Workbench): SelectActions {
  return {
    pickCell: (rowId, columnId, how) => store.setState(({ selection }) => {
      if (how === 'extend') return { selection: { ...extendTo(selection, view().lines.ids, rowId), columnId } };
      return { selection: how === 'toggle' ? { ...toggleRow(selection, rowId), columnId } : selectCell(rowId, columnId) };
    }),
    pickRow: (rowId, how) => store.setState(({ selection }) => {
      const from = { ...selection, columnId: selection.columnId ?? view().columnIds[0] ?? null };
      return { selection: how === 'extend' ? extendTo(from, view().lines.ids, rowId) : how === 'toggle' ? toggleRow(from, rowId) : selectRow(from, rowId) };
    }),
    move: (step) => store.setState(({ selection }) => ({ selection: stepCell(selection, view().lines.ids, view().columnIds, step) })),
    extendBy: (rows) => store.setState(({ selection }) => {
      const { ids } = view().lines;
      const at = selection.rowId === null ? 0 : ids.indexOf(selection.rowId);
      const to = ids[Math.min(ids.length - 1, Math.max(0, at + rows))];
      return to === undefined ? {} : { selection: extendTo(selection, ids, to) };
    }),
    all: () => store.setState(({ selection }) => ({ selection: selectAll(selection, view().lines.ids) })),
    collapse: () => store.setState(({ selection }) => ({
      cut: new Set(), selection: selection.rowId === null || selection.columnId === null ? selection : selectCell(selection.rowId, selection.columnId),
    })),
    find: (by) => {
      const { lines, columns, columnIds, words, text } = view();
      const { query, selection } = store.getState();
      const hit = stepHit(findHits(lines, columns, words, query ?? ''), lines, columnIds, selection, by);
      store.setState(hit === null ? { said: text.noHits } : { selection: selectCell(hit.rowId, hit.columnId) });
    },
  };
}
