import { safeCell } from './escapeCell.ts';

/** A cell of a comma file (RFC 4180): quoted where it must be, and text where a spreadsheet would run it. */
export function csvCell(text: string): string {
  const safe = safeCell(text);
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A whole comma file, with the byte order mark by which spreadsheets read Chinese. */
export const csvFile = (rows: readonly (readonly string[])[]): string => `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
