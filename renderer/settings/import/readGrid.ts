import Papa from 'papaparse';
import { fail, succeed, type Result } from '#shared/result.ts';
import { isBlankRow } from '#shared/tables/columns.ts';
import { cellText } from './cellText.ts';
import { decodeText, type TextEncoding } from './decodeText.ts';
import { safeWorkbook } from './safeWorkbook.ts';

/** 8 MiB: a 5,000-row run-sheet with full texts is about 3 MiB. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024;
/** Rows beyond this are no run-sheet and no shelf; refusing beats a frozen window. */
export const MAX_ROWS = 6_000;

/** A file as rows of text. Row n of the file is `rows[n - 1]`: blank rows are kept, so that problems name the row the person sees. */
export interface Grid { readonly rows: readonly (readonly string[])[]; readonly from: TextEncoding | 'XLSX' }
export type FileFailure =
  | { readonly kind: 'tooLarge'; readonly bytes: number }
  | { readonly kind: 'tooManyRows'; readonly rows: number }
  /** A workbook that unpacks to far more than a run-sheet: a zip bomb, or a file full of pictures of data. */
  | { readonly kind: 'unpacksTooLarge' }
  | { readonly kind: 'oldExcel' }
  | { readonly kind: 'notASpreadsheet' }
  | { readonly kind: 'empty' };

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
/** The compound-file mark of Excel 97-2003 (.xls). */
const isOldExcel = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

/** `cell`: how a cell of a workbook is written; `maxRows`: more are refused. */
export interface GridRules { readonly cell?: (cell: unknown) => string; readonly maxRows?: number }

function finish(rows: readonly (readonly string[])[], from: Grid['from'], maxRows: number): Result<Grid, FileFailure> {
  const last = rows.findLastIndex((row) => !isBlankRow(row));
  if (last < 0) return fail({ kind: 'empty' });
  if (last + 1 > maxRows) return fail({ kind: 'tooManyRows', rows: last + 1 });
  return succeed({ rows: rows.slice(0, last + 1), from });
}

const DELIMITERS = [',', '\t', ';', '|'] as const;

/**
 * The delimiter of the first line that holds any, counted outside of quotes; undefined = none does. Cells may be full of semicolons and
 * bars (lists, rules of a coupon), which a guess over all lines takes for columns; headers are not.
 */
function delimiterOf(text: string): string | undefined {
  for (const line of text.slice(0, 20_000).split(/\r?\n/u)) {
    const bare = line.replaceAll(/"[^"]*"/gu, '');
    const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length - 1 }));
    const most = counts.reduce((best, each) => (each.count > best.count ? each : best));
    if (most.count > 1) return most.delimiter;
  }
  return undefined;
}

/** CSV, TSV or semicolon-separated text to rows. Cells stay text, formulas ("=1+1") too. */
export function readCsvText(text: string, from: TextEncoding, maxRows: number = MAX_ROWS): Result<Grid, FileFailure> {
  const plain = text.replace(/^\uFEFF/u, '');
  const delimiter = delimiterOf(plain);
  const parsed = Papa.parse<string[]>(plain, { ...(delimiter === undefined ? { delimitersToGuess: [...DELIMITERS] } : { delimiter }), skipEmptyLines: false });
  return finish(parsed.data, from, maxRows);
}

async function readXlsx(bytes: Uint8Array, { cell = cellText, maxRows = MAX_ROWS }: GridRules): Promise<Result<Grid, FileFailure>> {
  const unpacked = await safeWorkbook(bytes);
  if (!unpacked.ok) return unpacked;
  // Loaded only when a workbook is picked: most shows never need it.
  const { readSheet } = await import('read-excel-file/browser');
  try {
    const rows = await readSheet(new Blob([unpacked.value.slice()]));
    return finish(rows.map((row) => row.map((each) => cell(each))), 'XLSX', maxRows);
  } catch {
    return fail({ kind: 'notASpreadsheet' });
  }
}

/** The bytes of a picked file to rows of text. What the file is, is read from its bytes: extensions lie. */
export async function readGrid(bytes: Uint8Array, rules: GridRules = {}): Promise<Result<Grid, FileFailure>> {
  if (bytes.length > MAX_FILE_BYTES) return fail({ kind: 'tooLarge', bytes: bytes.length });
  if (isOldExcel(bytes)) return fail({ kind: 'oldExcel' });
  if (isZip(bytes)) return readXlsx(bytes, rules);
  const { text, encoding } = decodeText(bytes);
  if (text.includes('\0')) return fail({ kind: 'notASpreadsheet' });
  return readCsvText(text, encoding, rules.maxRows);
}
