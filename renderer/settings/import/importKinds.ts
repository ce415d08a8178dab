import { importProducts, PRODUCT_FIELDS, suggestProductMapping, type ProductField } from '#shared/commerce/importProducts.ts';
import type { Product } from '#shared/commerce/product.ts';
import { importRows, RUNSHEET_FIELDS, suggestMapping, type RunsheetField } from '#shared/runsheet/importRows.ts';
import type { RunsheetItem } from '#shared/runsheet/item.ts';
import { isBlankRow, type Table } from '#shared/tables/columns.ts';
import type { ImportProblem } from '#shared/tables/problem.ts';
import type { ImportKind } from '../sections.ts';
import type { Grid } from './readGrid.ts';

/** Which column (0-based) feeds which field, for either kind of file. */
export type FieldName = RunsheetField | ProductField;
export type Mapping = Readonly<Partial<Record<FieldName, number | null>>>;

export type Imported = { readonly kind: 'runsheet'; readonly items: readonly RunsheetItem[] } | { readonly kind: 'products'; readonly products: readonly Product[] };
/** What a file would bring. Rows of problems count as the file does, from 1. */
export interface ImportCheck {
  readonly imported: Imported;
  readonly good: number;
  /** Rows with something in them that would be left out. */
  readonly bad: number;
  readonly errors: readonly ImportProblem[];
  readonly warnings: readonly ImportProblem[];
}

export const FIELDS: Readonly<Record<ImportKind, readonly FieldName[]>> = { runsheet: RUNSHEET_FIELDS, products: PRODUCT_FIELDS };

/** Columns proposed by their headers. */
export const suggestFor = (kind: ImportKind, headers: readonly string[]): Mapping => (kind === 'runsheet' ? suggestMapping(headers) : suggestProductMapping(headers));

const usedColumns = (mapping: Mapping): number => Object.values(mapping).filter((column) => column !== null).length;

/**
 * The row that holds the headers: of the first 20, the one in which most cells are known column names; the first row
 * with two filled cells when none is known. Real sheets begin with a title, a date, a merged note.
 */
export function detectHeaderRow(kind: ImportKind, rows: Grid['rows']): number {
  let best = { row: -1, known: 0 };
  rows.slice(0, 20).forEach((cells, row) => {
    const known = usedColumns(suggestFor(kind, cells));
    if (known > best.known) best = { row, known };
  });
  if (best.row >= 0) return best.row;
  return Math.max(0, rows.findIndex((cells) => cells.filter((cell) => cell.trim() !== '').length > 1));
}

/** The table below a header row. */
export const tableOf = (grid: Grid, headerRow: number): Table => ({ headers: grid.rows[headerRow] ?? [], rows: grid.rows.slice(headerRow + 1) });

const whole = <F extends FieldName>(fields: readonly F[], mapping: Mapping): Record<F, number | null> =>
  Object.fromEntries(fields.map((field) => [field, mapping[field] ?? null])) as Record<F, number | null>;

/** What importing this file would bring and what is wrong with it. Nothing is sent. `currency`: of prices without a column of their own. */
export function checkImport(kind: ImportKind, grid: Grid, headerRow: number, mapping: Mapping, currency: string): ImportCheck {
  const table = tableOf(grid, headerRow);
  const read = kind === 'runsheet' ? importRows(table, whole(RUNSHEET_FIELDS, mapping)) : importProducts(table, { mapping: whole(PRODUCT_FIELDS, mapping), currency });
  const imported: Imported = 'items' in read ? { kind: 'runsheet', items: read.items } : { kind: 'products', products: read.products };
  const good = imported.kind === 'runsheet' ? imported.items.length : imported.products.length;
  // The importers count the header as row 1; the file may have a title above it.
  const problems = read.problems.map((problem) => ({ ...problem, row: problem.row + headerRow }));
  const filled = table.rows.filter((row) => !isBlankRow(row)).length;
  return { imported, good, bad: filled - good, errors: problems.filter(({ severity }) => severity === 'error'), warnings: problems.filter(({ severity }) => severity === 'warning') };
}
