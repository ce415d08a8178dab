import { createZip, type HashedFile } from './zipWriter.ts';

export type Cell = string | number | boolean | null;
/** What XML cannot hold: control characters but tab and line breaks, and two that are none. */
const CONTROL = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;
/** Most texts have nothing to escape: to look once costs a tenth of five searches. */
const TO_ESCAPE = /[&<>"\p{Cc}\uFFFE\uFFFF]/u;
const escapeXml = (text: string): string => (!TO_ESCAPE.test(text) ? text : text.replaceAll(CONTROL, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'));
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** What a spreadsheet program can hold. */
const MAX_CELL = 32_767;
export const MAX_SHEET_ROWS = 1_048_575;

/** `A`, `B`, ... `Z`, `AA`: readers find cells by their place. */
function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
const NAMES: readonly string[] = Array.from({ length: 256 }, (_, index) => columnName(index));

/** Blanks at an end, and line breaks, are kept only where it is said. */
const textXml = (text: string): string => (TO_ESCAPE.test(text) || text.startsWith(' ') || text.endsWith(' ') ? `<t xml:space="preserve">${escapeXml(text)}</t>` : `<t>${text}</t>`);

/** Numbers as numbers, all else as text: a spreadsheet shows a formula and does not run it. Empty cells are left out. */
function cellXml(cell: Cell, column: number, row: number): string {
  if (cell === null || cell === '') return '';
  const place = `<c r="${NAMES[column] ?? columnName(column)}${row}"`;
  return typeof cell === 'number' && Number.isFinite(cell) ? `${place}><v>${cell}</v></c>` : `${place} t="inlineStr"><is>${textXml(String(cell).slice(0, MAX_CELL))}</is></c>`;
}

function rowXml(cells: readonly Cell[], row: number): string {
  let xml = `<row r="${row}">`;
  for (let column = 0; column < cells.length; column += 1) xml += cellXml(cells[column] ?? null, column, row);
  return `${xml}</row>`;
}

/** A workbook written sheet by sheet, row by row; only what was not packed yet is held. */
export interface SheetWriter { readonly sheet: (name: string, headers: readonly string[]) => void; readonly rows: (rows: readonly (readonly Cell[])[]) => void; readonly finish: () => void }

export function createSheetWriter(out: HashedFile): SheetWriter {
  const zip = createZip(out);
  const names: string[] = [];
  let last = 0;
  const close = (): void => { if (names.length > 0) { zip.write('</sheetData></worksheet>'); zip.end(); } };
  const put = (name: string, text: string): void => { zip.begin(name); zip.write(HEAD + text); zip.end(); };
  return {
    sheet: (name, headers) => {
      close();
      names.push(name.replaceAll(/[\\/*?:[\]]/gu, ' ').slice(0, 31));
      zip.begin(`xl/worksheets/sheet${names.length}.xml`);
      zip.write(`${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rowXml(headers, 1)}`);
      last = 1;
    },
    rows: (rows) => {
      let xml = '';
      for (const [index, cells] of rows.entries()) xml += rowXml(cells, last + 1 + index);
      zip.write(xml);
      last += rows.length;
    },
    finish: () => {
      close();
      put('xl/workbook.xml', `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${names.map((name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`);
      put('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`);
      put('_rels/.rels', `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`);
      const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
      put('[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${names.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${types}.worksheet+xml"/>`).join('')}</Types>`);
      zip.finish();
    },
  };
}
