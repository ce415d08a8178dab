import Papa from 'papaparse';
import type { SheetData } from 'write-excel-file/browser';
import { exportRows } from '#shared/runsheet/exportRows.ts';
import type { Runsheet } from '#shared/runsheet/item.ts';
import { writeSheetFile } from '#shared/runsheet/sheetFile.ts';
import { CSV_FORMULA } from '#shared/tables/escapeCell.ts';

export type FileFormat = 'csv' | 'xlsx' | 'json';

/** The plan as CSV: with a byte order mark, so that Excel reads Chinese, and a quote before whatever a spreadsheet would run. */
export function sheetCsv(sheet: Runsheet): string {
  const { headers, rows } = exportRows(sheet);
  return `\uFEFF${Papa.unparse({ fields: [...headers], data: rows.map((row) => [...row]) }, { escapeFormulae: CSV_FORMULA })}\r\n`;
}

/** The plan as cells of a workbook. Every cell is typed as text: a spreadsheet shows a formula and does not run it. */
export function sheetCells(sheet: Runsheet): SheetData {
  const { headers, rows } = exportRows(sheet);
  return [
    headers.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map((value) => (value === '' ? null : { value, type: String, wrap: value.includes('\n') }))),
  ];
}

/** A title as the name of a file on any system. */
export const fileNameOf = (sheet: Runsheet, format: FileFormat): string =>
  `${sheet.title.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replaceAll(/\s+/gu, ' ').trim().slice(0, 80) || 'run-sheet'} ${sheet.date}.${format}`;

/** The file of a format. The workbook writer is loaded when it is wanted. */
export async function sheetBlob(sheet: Runsheet, format: FileFormat): Promise<Blob> {
  switch (format) {
    case 'csv': return new Blob([sheetCsv(sheet)], { type: 'text/csv;charset=utf-8' });
    case 'json': return new Blob([writeSheetFile(sheet)], { type: 'application/json' });
    case 'xlsx': {
      const { default: writeXlsxFile } = await import('write-excel-file/browser');
      const widths = exportRows(sheet).headers.map((header) => ({ width: Math.max(10, Math.min(40, header.length + 4)) }));
      return writeXlsxFile(sheetCells(sheet), { columns: widths, stickyRowsCount: 1 }).toBlob();
    }
  }
}
