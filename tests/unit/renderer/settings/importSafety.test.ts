import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { exportRows } from '#shared/runsheet/exportRows.ts';
import { importRows, suggestMapping } from '#shared/runsheet/importRows.ts';
import type { Runsheet } from '#shared/runsheet/item.ts';
import type { Command } from '#shared/show/commands.ts';
import { sheetCells, sheetCsv } from '../../../../renderer/editor/model/downloads.ts';
import { mergeFields, mergeSheet, mergeTable } from '../../../../renderer/settings/import/mergeCommands.ts';
import { readCsvText, readGrid } from '../../../../renderer/settings/import/readGrid.ts';
import { MAX_UNPACKED_BYTES, safeWorkbook } from '../../../../renderer/settings/import/safeWorkbook.ts';
import { beginning, stepWizard } from '../../../../renderer/settings/import/wizard.ts';
import { Stage } from '../../shared/show/stage.ts';
import { rowOf, sheetOf } from '../editor/editorFixtures.ts';

/** A zip of one part; what it says about its size may be a lie. */
function zipOf(name: string, content: Uint8Array, said = content.length): Uint8Array {
  const packed = deflateRawSync(content, { level: 9 });
  const title = Buffer.from(name);
  const sizes = Buffer.alloc(16);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(said, 8);
  sizes.writeUInt16LE(title.length, 12);
  const common = Buffer.concat([Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]), sizes]);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, title, packed]);
  const central = Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([20, 0]), common, Buffer.alloc(14), title]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return new Uint8Array(Buffer.concat([local, central, end]));
}

const xlsx = async (sheet: Runsheet): Promise<Uint8Array> => new Uint8Array(await writeXlsxFile(sheetCells(sheet)).toBuffer());

describe('workbooks', () => {
  it('a small file that unpacks to more than a run-sheet can be is refused before it is unpacked, and while it is if it lies', async () => {
    const bomb = new Uint8Array(MAX_UNPACKED_BYTES + 1);
    const honest = zipOf('xl/worksheets/sheet1.xml', bomb);
    expect(honest.length).toBeLessThan(200_000);
    expect(await readGrid(honest)).toEqual({ ok: false, failure: { kind: 'unpacksTooLarge' } });
    expect(await readGrid(zipOf('xl/worksheets/sheet1.xml', bomb, 1_000))).toEqual({ ok: false, failure: { kind: 'unpacksTooLarge' } });
  });
  it('one of 100,000 rows is refused by their number, before they are parsed', async () => {
    const rows = new TextEncoder().encode(`<worksheet><sheetData>${'<row r="1"><c/></row>'.repeat(100_000)}</sheetData></worksheet>`);
    expect(await readGrid(zipOf('xl/worksheets/sheet1.xml', rows))).toEqual({ ok: false, failure: { kind: 'tooManyRows', rows: 100_000 } });
  });
  it('a CSV of 100,000 rows too', () => {
    expect(readCsvText('cue,duration\n'.concat('1,1\n'.repeat(100_000)), 'UTF-8')).toEqual({ ok: false, failure: { kind: 'tooManyRows', rows: 100_001 } });
  });
  it('what is torn, or no zip at all, is no spreadsheet', async () => {
    const good = zipOf('xl/a.xml', new TextEncoder().encode('<a/>'));
    for (const bytes of [good.slice(0, -30), good.slice(0, 40), Uint8Array.from([0x50, 0x4b, 3, 4]), zipOf('picture.png', new Uint8Array(10))]) expect(await safeWorkbook(bytes)).toEqual({ ok: false, failure: { kind: 'notASpreadsheet' } });
  });
  it('a run-sheet goes out as XLSX and CSV and comes back the same; a formula stays text', async () => {
    const sheet = sheetOf([rowOf('01', { priceLine: '=1+1', start: { kind: 'fixed', at: 72_000_000 as never }, custom: { 道具: '@灯' } }), rowOf('02', { talkingPoints: { zh: ['一;二', '三|四'], en: [] }, role: 'milestone' })]);
    const grids = [await readGrid(await xlsx(sheet)), readCsvText(sheetCsv(sheet), 'UTF-8')];
    for (const grid of grids) {
      if (!grid.ok) throw new Error(grid.failure.kind);
      const [headers = [], ...rows] = grid.value.rows;
      expect(importRows({ headers, rows })).toEqual({ items: sheet.items, problems: [] });
    }
    for (const line of readCells(sheetCsv(sheet))) expect(line).not.toMatch(/^[=+\-@\t\r]/u);
  });
  it('a large one is read without a worker: 3,000 rows', async () => {
    const sheet = sheetOf(Array.from({ length: 3_000 }, (_, index) => rowOf(`R${index}`)));
    const grid = await readGrid(await xlsx(sheet));
    expect(grid.ok && grid.value.rows.length).toBe(3_001);
  });
});

const readCells = (csv: string): readonly string[] => { const grid = readCsvText(csv, 'UTF-8'); return grid.ok ? grid.value.rows.flat() : []; };

describe('merging a file into the plan', () => {
  const run = (stage: Stage, commands: readonly Command[]): void => { for (const command of commands) expect(stage.command(command)).toMatchObject({ ok: true }); };
  const staged = (sheet: Runsheet): Stage => { const stage = new Stage(); run(stage, [{ kind: 'importRunsheet', sheet }]); return stage; };
  const sheetIn = ({ state }: Stage): Runsheet => { if (state.show.kind === 'empty') throw new Error('empty'); return state.show.sheet; };
  const plan = sheetOf([rowOf('01', { id: 'kept' as never, title: { zh: '旧', en: 'Old' }, priceLine: '到手 9', custom: { 道具: '灯' } }), rowOf('02')], [rowOf('X1')]);

  it('updates by cue and keeps ids; cells without a column, and the other language, stay as they are', () => {
    const headers = ['序号', '时长', '环节名称', '机位号'];
    const mapping = suggestMapping(headers);
    const { items } = importRows({ headers, rows: [['01', '7', '新', 'A'], ['03', '2', '加的', '']] });
    const stage = staged(plan);
    run(stage, [mergeTable(sheetIn(stage), items, mapping, stage.state.planEdits)]);
    const [first, added, second] = sheetIn(stage).items;
    expect(first).toMatchObject({ id: 'kept', cue: '01', title: { zh: '新', en: 'Old' }, priceLine: '到手 9', durationMs: 420_000, custom: { 道具: '灯', 机位号: 'A' } });
    expect([added?.cue, second?.cue]).toEqual(['03', '02']);
    expect(mergeFields(mapping).toSorted()).toEqual(['custom', 'durationMs', 'title']);
    run(stage, [{ kind: 'undoEdit', sawEdit: stage.state.planEdits.last.at(-1)?.editId ?? null, onAirRow: 'refuse' }]);
    expect(sheetIn(stage)).toEqual(plan);
  });
  it('a whole sheet of ours brings its ad-libs along, known ones by cue and new ones to the ad-libs', () => {
    const stage = staged(plan);
    const file = sheetOf([rowOf('01', { id: 'other' as never, priceLine: '新价' })], [rowOf('X1', { priceLine: '插播价' }), rowOf('X2')]);
    run(stage, mergeSheet(sheetIn(stage), file, stage.state.planEdits));
    const now = sheetIn(stage);
    expect([now.items[0]?.id, now.items[0]?.priceLine]).toEqual(['kept', '新价']);
    expect(now.adLibs.map(({ cue, priceLine }) => [cue, priceLine])).toEqual([['X1', '插播价'], ['X2', '']]);
  });
  it('an export of the plan merged back changes nothing', () => {
    const { headers, rows } = exportRows(plan);
    const stage = staged(plan);
    run(stage, [mergeTable(plan, importRows({ headers, rows }).items, suggestMapping(headers), stage.state.planEdits)]);
    expect(sheetIn(stage)).toEqual(plan);
    expect(stage.state.planEdits.undo).toEqual([]);
  });
});

describe('a JSON file in the wizard', () => {
  const sheet = sheetOf([rowOf('01')]);
  it('is read, sent and done, or comes back when refused', () => {
    const read = [{ kind: 'filePicked', name: 'a.json' }, { kind: 'sheetFileRead', name: 'a.json', result: { ok: true, value: sheet } }] as const;
    const checked = read.reduce((state, action) => stepWizard('runsheet', state, action), beginning);
    expect(checked).toEqual({ kind: 'sheetRead', name: 'a.json', sheet });
    const sent = stepWizard('runsheet', checked, { kind: 'sent', rows: 1 });
    expect(stepWizard('runsheet', sent, { kind: 'filePicked', name: 'b' })).toBe(sent);
    expect(stepWizard('runsheet', sent, { kind: 'answered', accepted: true })).toEqual({ kind: 'done', rows: 1 });
    expect(stepWizard('runsheet', sent, { kind: 'answered', accepted: false })).toEqual(checked);
  });
  it('that is none of ours says what is wrong', () => {
    const failure = { kind: 'badSheetFile', problem: { kind: 'badField', field: 'sheet.items.0.cue' } } as const;
    expect(stepWizard('runsheet', { kind: 'reading', name: 'a.json' }, { kind: 'sheetFileRead', name: 'a.json', result: { ok: false, failure } })).toEqual({ kind: 'picking', failure });
  });
});
