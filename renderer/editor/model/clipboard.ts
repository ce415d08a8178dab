import Papa from 'papaparse';
import { z } from 'zod';
import { jsonOf } from '#shared/jsonOf.ts';
import { exportRows } from '#shared/runsheet/exportRows.ts';
import { importRows, suggestMapping } from '#shared/runsheet/importRows.ts';
import { itemSchema, MAX_ITEMS, type Runsheet, type RunsheetItem } from '#shared/runsheet/item.ts';
import type { Table } from '#shared/tables/columns.ts';
import { CSV_FORMULA, unescapeCell } from '#shared/tables/escapeCell.ts';
import type { ImportProblem } from '#shared/tables/problem.ts';

/** Whole rows, for this program; spreadsheets take the text beside it. */
export const ROWS_TYPE = 'application/x-cuedeck-rows';

const rowsSchema = z.object({ format: z.literal('cuedeck.rows'), items: z.array(itemSchema).min(1).max(MAX_ITEMS) });

/** More than this on the clipboard is no piece of a run-sheet: it is not even looked at. */
const MAX_TEXT = 8 * 1024 * 1024;

export interface Clip { readonly rows: string; readonly text: string }

/** Rows as they go on the clipboard: whole for us, as a table with headers for spreadsheets (texts that look like formulae with a quote before them). */
export function clipOf(sheet: Runsheet, items: readonly RunsheetItem[]): Clip {
  const wanted = new Set(items);
  const { headers, rows } = exportRows(sheet);
  const inPlan = rows.filter((_row, index) => wanted.has(sheet.items[index] as RunsheetItem));
  const adLibs = items.filter((item) => sheet.adLibs.includes(item));
  const beside = adLibs.length === 0 ? [] : exportRows({ ...sheet, items: adLibs, adLibs: [], loop: null });
  const table: Table = Array.isArray(beside) ? { headers, rows: inPlan } : { headers, rows: [...inPlan, ...aligned(headers, beside as Table)] };
  return { rows: JSON.stringify({ format: 'cuedeck.rows', items }), text: toTsv([table.headers, ...table.rows]) };
}

/** The rows of a table under the headers of another. */
const aligned = (headers: readonly string[], { headers: own, rows }: Table): readonly (readonly string[])[] =>
  rows.map((row) => headers.map((header) => row[own.indexOf(header)] ?? ''));

/** Cells as tab-separated text, quoted where a cell holds a tab, a quote or a line break. */
export const toTsv = (rows: readonly (readonly string[])[]): string => Papa.unparse(rows.map((row) => [...row]), { delimiter: '\t', newline: '\n', escapeFormulae: CSV_FORMULA });

/** Tab-separated text as cells; the line break that spreadsheets put behind the last row is no row. */
export function fromTsv(text: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/u, ''), { delimiter: '\t' });
  return data.map((row) => row.map(unescapeCell));
}

/** What a paste brings: whole rows, a block of cells for the active cell, or nothing that could be used. */
export type Pasted =
  | { readonly kind: 'rows'; readonly items: readonly RunsheetItem[]; readonly problems: readonly ImportProblem[] }
  | { readonly kind: 'block'; readonly cells: readonly (readonly string[])[] }
  | { readonly kind: 'nothing' };

/** Reads the clipboard. Text whose first line names columns of a run-sheet is rows, with those columns; any other text is cells. */
export function readClip({ rows, text }: Clip): Pasted {
  if (rows !== '' && rows.length <= MAX_TEXT) {
    const own = parseRows(rows);
    if (own !== null) return { kind: 'rows', items: own, problems: [] };
  }
  if (text === '' || text.length > MAX_TEXT) return { kind: 'nothing' };
  const cells = fromTsv(text);
  const [headers = [], ...body] = cells;
  const mapping = suggestMapping(headers);
  const known = Object.values(mapping).filter((column) => column !== null).length;
  const isTable = body.length > 0 && known >= 3 && (mapping.duration !== null || mapping.start !== null);
  return isTable ? { kind: 'rows', ...importRows({ headers, rows: body }) } : { kind: 'block', cells };
}

function parseRows(text: string): readonly RunsheetItem[] | null {
  const parsed = rowsSchema.safeParse(jsonOf(text));
  return parsed.success ? parsed.data.items : null;
}
