import { clip } from '../clip.ts';
import type { ColumnMapping, Table } from './columns.ts';
import { unescapeCell } from './escapeCell.ts';
import type { ImportProblem, ImportProblemKey } from './problem.ts';

/** Reads the cells of one row by field, and collects what is wrong with them, each with its row and column. */
export interface RowReader<F extends string> {
  readonly row: number;
  /** The file's own header of a field; '' when there is no such column. */
  readonly header: (field: F) => string;
  /** The trimmed text of a field; '' when there is no such column, the cell is empty, or holds only a dash. */
  readonly cell: (field: F) => string;
  readonly problem: (field: F | null, key: ImportProblemKey, severity: 'error' | 'warning', params?: Readonly<Record<string, string | number>>) => void;
  /** Text of at most `max` characters; longer is cut, with a warning. */
  readonly text: (field: F, max: number) => string;
  /** The parts of a cell, at most `most` of at most `max` characters each. */
  readonly list: (field: F, separator: RegExp, most: number, max: number) => string[];
  readonly hasErrors: () => boolean;
}

/** `index` counts data rows from 0; the reported row counts from 1 with the header line, as a spreadsheet shows it. */
export function readRow<F extends string>(table: Table, mapping: ColumnMapping<F>, index: number, problems: ImportProblem[]): RowReader<F> {
  const cells = table.rows[index] ?? [];
  const row = index + 2;
  let errors = 0;
  const cell = (field: F): string => {
    const column = mapping[field];
    const text = column === null ? '' : unescapeCell((cells[column] ?? '').trim());
    return /^[-–—]+$/u.test(text) ? '' : text;
  };
  const header = (field: F): string => (mapping[field] === null ? '' : (table.headers[mapping[field]] ?? ''));
  const problem: RowReader<F>['problem'] = (field, key, severity, params = {}) => {
    if (severity === 'error') errors += 1;
    problems.push({ row, column: field === null ? '' : header(field) || field, value: field === null ? '' : cell(field), key, severity, params });
  };
  const text = (field: F, max: number): string => {
    const whole = cell(field);
    if (whole.length <= max) return whole;
    problem(field, 'tooLong', 'warning', { max });
    return clip(whole, max);
  };
  const list = (field: F, separator: RegExp, most: number, max: number): string[] => {
    const parts = cell(field).split(separator).map((part) => part.trim()).filter((part) => part !== '');
    if (parts.length > most) problem(field, 'tooMany', 'warning', { max: most });
    if (parts.some((part) => part.length > max)) problem(field, 'tooLong', 'warning', { max });
    return parts.slice(0, most).map((part) => clip(part, max));
  };
  return { row, header, cell, problem, text, list, hasErrors: () => errors > 0 };
}

/** Unknown columns of a row under their own names; empty cells are left out. */
export function customCells(row: readonly string[], columns: readonly { readonly column: number; readonly name: string }[]): Record<string, string> {
  return Object.fromEntries(columns.map(({ column, name }) => [name, clip(unescapeCell((row[column] ?? '').trim()), 400)] as const).filter(([, value]) => value !== ''));
}
