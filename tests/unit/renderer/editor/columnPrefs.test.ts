import { describe, expect, it } from 'vitest';
import { firstPrefs, moveColumn, orderColumns, prefsKey, readPrefs, renameInPrefs, setHidden, setWidth, visibleColumns } from '../../../../renderer/editor/model/columnPrefs.ts';
import { allColumns, BUILT_IN } from '../../../../renderer/editor/model/columns.ts';

const first = firstPrefs('zh-CN');
const all = allColumns(['道具']);
const idsOf = (columns: readonly { readonly id: string }[]): readonly string[] => columns.map(({ id }) => id);

describe('columns of one person', () => {
  it('are kept under the name they paired with, else the role', () => {
    expect([prefsKey('Li', 'producer'), prefsKey(' ', 'producer')]).toEqual(['cuedeck.editor.columns.producer.Li', 'cuedeck.editor.columns.producer']);
  });
  it('are those of a new person when nothing readable is kept', () => {
    for (const text of [null, '{', '{"widths":{"cue":-4}}', '[]']) expect(readPrefs(text, first)).toBe(first);
    expect(readPrefs(JSON.stringify(setWidth(first, 'cue', 80)), first).widths).toEqual({ cue: 80 });
  });
  it('hide and show; the cue is always there', () => {
    const hidden = [...BUILT_IN, 'custom:道具'].reduce((prefs, id) => setHidden(prefs, id, true), first);
    expect(idsOf(visibleColumns(all, hidden))).toEqual(['cue']);
    expect(idsOf(visibleColumns(all, setHidden(hidden, 'flex', false)))).toEqual(['cue', 'flex']);
  });
  it('move, also beyond columns that came later', () => {
    const moved = moveColumn(all, first, 'flex', -1);
    expect(idsOf(orderColumns(all, moved)).indexOf('flex')).toBe(idsOf(all).indexOf('flex') - 1);
    const more = allColumns(['道具', '机位']);
    expect(idsOf(orderColumns(more, moved)).at(-1)).toBe('custom:机位');
    expect(idsOf(orderColumns(more, moved)).toSorted()).toEqual(idsOf(more).toSorted());
    expect(moveColumn(all, first, 'cue', -1)).toBe(first);
  });
  it('widths stay within reason', () => {
    expect([setWidth(first, 'cue', 2).widths['cue'], setWidth(first, 'cue', 99_999).widths['cue'], setWidth(first, 'cue', 70.4).widths['cue']]).toEqual([44, 720, 70]);
  });
  it('a renamed column keeps its place, width and visibility', () => {
    const prefs = setWidth(setHidden(moveColumn(all, { ...first, added: ['道具'] }, 'custom:道具', -3), 'custom:道具', true), 'custom:道具', 200);
    const renamed = renameInPrefs(prefs, '道具', '器材');
    expect(renamed.order.indexOf('custom:器材')).toBe(prefs.order.indexOf('custom:道具'));
    expect([renamed.hidden.includes('custom:器材'), renamed.widths['custom:器材'], renamed.added]).toEqual([true, 200, ['器材']]);
    expect(JSON.stringify(renamed)).not.toContain('道具');
  });
});
