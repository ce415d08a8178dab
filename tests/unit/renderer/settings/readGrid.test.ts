import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { cellText, momentText } from '../../../../renderer/settings/import/cellText.ts';
import { decodeText } from '../../../../renderer/settings/import/decodeText.ts';
import { MAX_FILE_BYTES, MAX_ROWS, readCsvText, readGrid } from '../../../../renderer/settings/import/readGrid.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const demo = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../../../resources/demo/${name}`, import.meta.url)));
/** "时间,标题\n20:00,开场" as Excel in Chinese saves it. */
const GB18030 = Uint8Array.from([0xca, 0xb1, 0xbc, 0xe4, 0x2c, 0xb1, 0xea, 0xcc, 0xe2, 0x0a, 0x32, 0x30, 0x3a, 0x30, 0x30, 0x2c, 0xbf, 0xaa, 0xb3, 0xa1]);

describe('encodings', () => {
  it('reads UTF-8 with and without a byte order mark, and leaves no mark in the text', () => {
    expect(decodeText(utf8('\uFEFF序号,标题'))).toEqual({ text: '序号,标题', encoding: 'UTF-8' });
    expect(decodeText(utf8('序号'))).toEqual({ text: '序号', encoding: 'UTF-8' });
  });
  it('falls back to GB18030 when the bytes are not UTF-8', () => {
    expect(decodeText(GB18030)).toEqual({ text: '时间,标题\n20:00,开场', encoding: 'GB18030' });
  });
  it('reads UTF-16 "Unicode text" by its mark', () => {
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x00, 0x5f])).text).toBe('开');
    expect(decodeText(Uint8Array.from([0xfe, 0xff, 0x5f, 0x00])).text).toBe('开');
  });
});

describe('spreadsheet cells as text', () => {
  it('writes times of day with seconds, whatever day the workbook hung them on', () => {
    expect(cellText(new Date(Date.UTC(1899, 11, 30, 20, 5)))).toBe('20:05:00');
    expect(cellText(new Date(Date.UTC(2026, 10, 28, 20, 5, 30)))).toBe('20:05:30');
    expect(cellText(new Date(Date.UTC(1899, 11, 30)))).toBe('00:00:00');
  });
  it('mends the binary rounding of fractions of a day', () => {
    expect(cellText(new Date(Date.UTC(1899, 11, 30, 20, 4, 59, 999)))).toBe('20:05:00');
    expect(cellText(9.899999999999999)).toBe('9.9');
  });
  it('for orders a day with a time stays both', () => {
    expect(momentText(new Date(Date.UTC(2026, 10, 28, 20, 5, 30)))).toBe('2026-11-28 20:05:30');
    expect(momentText(new Date(Date.UTC(2026, 10, 28)))).toBe('2026-11-28');
    expect(momentText(new Date(Date.UTC(1899, 11, 30, 20, 5)))).toBe('20:05:00');
    expect(momentText('A1')).toBe('A1');
  });
  it('writes a day without a time as a day', () => {
    expect(cellText(new Date(Date.UTC(2026, 10, 28)))).toBe('2026-11-28');
  });
});

describe('files', () => {
  it('reads the sample run-sheet whole', async () => {
    const read = await readGrid(demo('sample-runsheet.csv'));
    expect(read.ok && read.value.from).toBe('UTF-8');
    expect(read.ok && read.value.rows.length).toBe(27);
    expect(read.ok && read.value.rows[0]?.[0]).toBe('seq');
  });
  it('keeps a formula in a CSV as the text it is', () => {
    const read = readCsvText('a,b\n=1+1,"=HYPERLINK(""x"")"', 'UTF-8');
    expect(read.ok && read.value.rows[1]).toEqual(['=1+1', '=HYPERLINK("x")']);
  });
  it('finds tabs and semicolons as separators', () => {
    for (const separator of ['\t', ';']) {
      const read = readCsvText(['序号', '标题', '时长'].join(separator) + '\n' + ['1', '开场', '3'].join(separator), 'UTF-8');
      expect(read.ok && read.value.rows[1]).toEqual(['1', '开场', '3']);
    }
  });
  it('keeps blank rows, so that row numbers are those of the spreadsheet', () => {
    const read = readCsvText('a,b\n\n1,2\n\n\n', 'UTF-8');
    expect(read.ok && read.value.rows.length).toBe(3);
    expect(read.ok && read.value.rows[2]).toEqual(['1', '2']);
  });
  it('reads a workbook with Chinese headers, clock times and a text that begins with "="', async () => {
    const rows = [[{ value: '开始' }, { value: '时长' }, { value: '标题' }], [{ value: new Date(Date.UTC(2026, 10, 28, 20, 5)), type: Date, format: 'hh:mm' }, { value: 3, type: Number }, { value: '=1+1', type: String }]];
    const buffer = await writeXlsxFile(rows as never).toBuffer();
    const read = await readGrid(new Uint8Array(buffer));
    expect(read).toMatchObject({ ok: true, value: { from: 'XLSX', rows: [['开始', '时长', '标题'], ['20:05:00', '3', '=1+1']] } });
  });
  it.each([
    ['an old .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'oldExcel'],
    ['a zip that is no workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'notASpreadsheet'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'notASpreadsheet'],
    ['nothing', new Uint8Array(0), 'empty'],
    ['only separators', utf8(',,,\n,,,\n'), 'empty'],
  ])('refuses %s with its reason', async (_name, bytes, kind) => {
    expect(await readGrid(bytes)).toMatchObject({ ok: false, failure: { kind } });
  });
  it('refuses what is too large before reading it', async () => {
    expect(await readGrid(new Uint8Array(MAX_FILE_BYTES + 1))).toEqual({ ok: false, failure: { kind: 'tooLarge', bytes: MAX_FILE_BYTES + 1 } });
    expect(readCsvText('1,2\n'.repeat(MAX_ROWS + 1), 'UTF-8')).toEqual({ ok: false, failure: { kind: 'tooManyRows', rows: MAX_ROWS + 1 } });
  });
});

describe('delimiters', () => {
  it('are those of the header: cells full of semicolons and bars do not turn a comma file into another one', () => {
    const grid = readCsvText('编号,规则,商品\nL2,"券满99可用;每人1张;不叠加",P01|P02\nL4,"券满49可用;每人1张;不叠加;P10除外",P03|P04', 'UTF-8');
    expect(grid.ok && grid.value.rows.map((row) => row.length)).toEqual([3, 3, 3]);
  });

  it('every sample of the app is read in its own columns', () => {
    for (const name of ['sample-runsheet.csv', 'sample-products.csv', 'sample-lotteries.csv']) {
      const grid = readCsvText(decodeText(demo(name)).text, 'UTF-8');
      expect([name, grid.ok && new Set(grid.value.rows.map((row) => row.length)).size, grid.ok && (grid.value.rows[0]?.length ?? 0) > 10]).toEqual([name, 1, true]);
    }
  });
});
