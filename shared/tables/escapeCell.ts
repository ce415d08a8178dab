/** What a spreadsheet would run as a formula when it opens a file; Chinese and Japanese ones take the wide signs, too. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** For papaparse `escapeFormulae`. Its own pattern (`true`) lets a cell of several lines through. */
export const CSV_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Protects what is escaped in itself: text that begins with a quote and a formula sign gets one quote more. The writer of
 * the CSV then puts one quote before every cell that begins with a formula sign (papaparse `escapeFormulae: CSV_FORMULA`).
 */
export const escapeCell = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? `'${text}` : text);

/** Takes away the one quote that an export put before a formula sign. Nothing is ever evaluated: a formula is text. */
export const unescapeCell = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);

/** A cell as a comma file written here holds it: one quote before what a spreadsheet would run. `unescapeCell` takes it away again. */
export const safeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
