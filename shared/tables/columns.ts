import { unescapeCell } from './escapeCell.ts';

/** A table as read from CSV or a spreadsheet: text cells, nothing evaluated (a formula is plain text). */
export interface Table { readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** Which column (by position) feeds which field; null = none. */
export type ColumnMapping<F extends string> = Readonly<Record<F, number | null>>;

/** The names a field goes by, best first, in any spelling `headerKey` folds together. */
export type Synonyms<F extends string> = Readonly<Record<F, readonly string[]>>;

/** Folds spellings of a header: case, width, BOM, spaces, punctuation and brackets with units do not matter. */
export const headerKey = (header: string): string => header.normalize('NFKC').toLowerCase().replaceAll(/[\s_\-./:*#()[\]（）【】\uFEFF]/gu, '');

/**
 * Proposes columns for fields by their names. Each column is used once; where two columns fit one field, the better
 * synonym wins, then the first column.
 */
export function suggestColumns<F extends string>(headers: readonly string[], synonyms: Synonyms<F>): ColumnMapping<F> {
  const keys = headers.map(headerKey);
  const taken = new Set<number>();
  const fields = Object.entries<readonly string[]>(synonyms) as [F, readonly string[]][];
  const entries = fields.map(([field, names]): [F, number | null] => {
    for (const name of names) {
      const column = keys.findIndex((key, index) => key !== '' && key === headerKey(name) && !taken.has(index));
      if (column === -1) continue;
      taken.add(column);
      return [field, column];
    }
    return [field, null];
  });
  return Object.fromEntries(entries) as Record<F, number | null>;
}

/** Columns that feed no field, under a name of their own: empty headers get their number, repeated ones a count. */
export function unmappedColumns<F extends string>(table: Table, mapping: ColumnMapping<F>): readonly { readonly column: number; readonly name: string }[] {
  const mapped = new Set<number | null>(Object.values(mapping) as (number | null)[]);
  const used = new Set<string>();
  const width = table.rows.reduce((max, row) => Math.max(max, row.length), table.headers.length);
  const found: { column: number; name: string }[] = [];
  for (let column = 0; column < width; column += 1) {
    if (mapped.has(column)) continue;
    const header = unescapeCell((table.headers[column] ?? '').replaceAll('\uFEFF', '').trim()).replace(/^custom:/u, '').slice(0, 60);
    const base = header === '' ? `#${column + 1}` : header;
    let name = base;
    for (let count = 2; used.has(name); count += 1) name = `${base} (${count})`;
    used.add(name);
    found.push({ column, name });
  }
  return found;
}

/** A row with nothing in it: spreadsheets end with many. */
export const isBlankRow = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');
