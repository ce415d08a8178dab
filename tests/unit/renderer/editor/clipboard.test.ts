import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipOf, fromTsv, readClip, toTsv } from '../../../../renderer/editor/model/clipboard.ts';
import { allColumns } from '../../../../renderer/editor/model/columns.ts';
import { linesOf } from '../../../../renderer/editor/model/lines.ts';
import { pasteBlock } from '../../../../renderer/editor/model/pasteBlock.ts';
import { rowOf, sheetOf, WORDS } from './editorFixtures.ts';

const sheet = sheetOf([
  rowOf('01', { priceLine: '=HYPERLINK("x")', talkingPoints: { zh: ['一', '二\t表'], en: [] }, owners: ['主播', '场控'], start: { kind: 'fixed', at: 72_000_000 as never } }),
  rowOf('02', { custom: { 道具: '灯"架' } }), rowOf('03'),
], [rowOf('X1')]);
const columns = allColumns(['道具']);

describe('tab-separated text', () => {
  it('comes back as it went, tabs, quotes, line breaks and formulae included', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('a\tb', 'a\nb', '"', '=1+1', '@x', '', '一;二')).filter((text) => !/\r/u.test(text) && !text.startsWith("'"));
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const width = Math.max(...rows.map((row) => row.length));
      const even = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => 'x')]).map((row) => row.with(-1, 'end'));
      expect(fromTsv(toTsv(even))).toEqual(even);
    }));
  });
  it('the line break a spreadsheet puts behind the last row is no row', () => {
    expect(fromTsv('a\tb\r\n1\t2\r\n')).toEqual([['a', 'b'], ['1', '2']]);
  });
});

describe('rows on the clipboard', () => {
  const chosen = [sheet.items[0]!, sheet.items[1]!, sheet.adLibs[0]!];
  it('come back whole in this program', () => {
    expect(readClip(clipOf(sheet, chosen))).toEqual({ kind: 'rows', items: chosen, problems: [] });
  });
  it('come back out of a spreadsheet too, where only the text survives', () => {
    const back = readClip({ rows: '', text: clipOf(sheet, chosen).text });
    expect(back.kind === 'rows' ? back.problems : back).toEqual([]);
    expect(back.kind === 'rows' ? back.items : []).toEqual(chosen);
  });
  it('no cell of the text would be run by a spreadsheet', () => {
    expect(clipOf(sheet, chosen).text.split('\n').flatMap((line) => line.split('\t')).filter((cell) => /^"?[=+@]/u.test(cell))).toEqual([]);
  });
  it('foreign data under our type is not believed', () => {
    expect(readClip({ rows: '{"format":"cuedeck.rows","items":[{"id":1}]}', text: 'x' })).toEqual({ kind: 'block', cells: [['x']] });
    expect(readClip({ rows: 'nonsense', text: '' })).toEqual({ kind: 'nothing' });
  });
});

describe('a block of cells laid on the grid', () => {
  const lines = linesOf(sheet);
  const at = (columnId: string) => ({ rowId: sheet.items[1]!.id, columnId });
  const shown = ['duration', 'minDuration', 'flex'].map((id) => columns.find((column) => column.id === id)!);
  it('changes the cells it covers; below the last row it makes new ones', () => {
    const paste = pasteBlock(lines, shown, at('duration'), [['5', '4:00'], ['6', '1', '可砍', 'beyond'], ['7']], WORDS);
    expect(paste.problems).toEqual([]);
    expect(paste.changed.map(({ cue, durationMs, minDurationMs, flex }) => [cue, durationMs, minDurationMs, flex])).toEqual([['02', 300_000, 240_000, 'flex'], ['03', 360_000, 60_000, 'cuttable']]);
    expect([...paste.fields].toSorted()).toEqual(['durationMs', 'flex', 'minDurationMs']);
    expect(paste.added.map(({ durationMs }) => durationMs)).toEqual([420_000]);
  });
  it('names the first cell that does not fit, with its row', () => {
    const { problems } = pasteBlock(lines, shown, at('duration'), [['5'], ['soon']], WORDS);
    expect(problems).toMatchObject([{ cue: '03', text: 'soon', problem: { key: 'badLength' }, column: { id: 'duration' } }]);
  });
  it('skips what is worked out, and keeps cues apart', () => {
    const mixed = ['cue', 'plannedStart', 'titleZh'].map((id) => columns.find((column) => column.id === id)!);
    const paste = pasteBlock(lines, mixed, at('cue'), [['2A', '99:99', '新标题']], WORDS);
    expect(paste.cues).toEqual([{ item: sheet.items[1], cue: '2A' }]);
    expect(paste.changed.map(({ title }) => title.zh)).toEqual(['新标题']);
    expect(paste.problems).toEqual([]);
  });
});
