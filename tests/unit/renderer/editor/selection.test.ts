import { describe, expect, it } from 'vitest';
import type { ItemId } from '#shared/ids.ts';
import { extendTo, keepSelection, NOTHING, selectAll, selectCell, selectRow, stepCell, toggleRow } from '../../../../renderer/editor/model/selection.ts';

const ids = ['a', 'b', 'c', 'd', 'e'] as unknown as readonly ItemId[];
const id = (name: string): ItemId => name as ItemId;
const rows = ({ rows: chosen }: { readonly rows: ReadonlySet<ItemId> }): string => [...chosen].join('');

describe('selection', () => {
  it('a cell selects its row, and means the cell', () => {
    expect(selectCell(id('b'), 'cue')).toMatchObject({ rowId: 'b', columnId: 'cue', isRows: false });
    expect(rows(selectCell(id('b'), 'cue'))).toBe('b');
  });
  it('Shift extends from the anchor in both directions, and shrinks again', () => {
    const from = selectCell(id('c'), 'cue');
    expect(rows(extendTo(from, ids, id('e')))).toBe('cde');
    expect(rows(extendTo(extendTo(from, ids, id('e')), ids, id('a')))).toBe('abc');
    expect(extendTo(from, ids, id('e'))).toMatchObject({ anchorId: 'c', rowId: 'e', isRows: true });
  });
  it('Ctrl takes rows in and out, Ctrl+A takes all', () => {
    const two = toggleRow(selectRow(NOTHING, id('a')), id('d'));
    expect(rows(two)).toBe('ad');
    expect(rows(toggleRow(two, id('a')))).toBe('d');
    expect(rows(selectAll(NOTHING, ids))).toBe('abcde');
  });
  it('arrows stop at the edges', () => {
    const corner = stepCell(selectCell(id('a'), 'x'), ids, ['x', 'y'], { rows: -3, columns: -1 });
    expect([corner.rowId, corner.columnId]).toEqual(['a', 'x']);
    const far = stepCell(corner, ids, ['x', 'y'], { rows: 99, columns: 99 });
    expect([far.rowId, far.columnId]).toEqual(['e', 'y']);
    expect(stepCell(NOTHING, [], [], { rows: 1, columns: 0 })).toBe(NOTHING);
  });
});

describe('a sheet that changes under the selection', () => {
  it('keeps it as it is while all its rows are there, whatever their order', () => {
    const from = extendTo(selectCell(id('a'), 'x'), ids, id('c'));
    expect(keepSelection(from, ids, ids.toReversed())).toBe(from);
  });
  it('lets go of rows that are gone; the row that took the place of the active one is active', () => {
    const from = selectCell(id('c'), 'x');
    expect(keepSelection(from, ids, [id('a'), id('b'), id('d'), id('e')])).toMatchObject({ rowId: 'd', anchorId: 'd', columnId: 'x' });
    expect(keepSelection(selectCell(id('e'), 'x'), ids, [id('a'), id('b')])).toMatchObject({ rowId: 'b' });
    expect(rows(keepSelection(extendTo(selectCell(id('b'), 'x'), ids, id('d')), ids, [id('a'), id('b'), id('d')]))).toBe('bd');
  });
  it('is empty in an empty sheet', () => {
    expect(keepSelection(selectCell(id('a'), 'x'), ids, [])).toMatchObject({ rowId: null });
  });
});
