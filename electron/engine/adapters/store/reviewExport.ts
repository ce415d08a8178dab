import { rmSync } from 'node:fs';
import { z } from 'zod';
import { maskName, maskText } from '#shared/audience/masking.ts';
import type { SessionId } from '#shared/ids.ts';
import type { ExportFormat } from '#shared/review/actions.ts';
import type { WholeReport } from '#shared/review/report.ts';
import { reportTables } from '#shared/review/reportTables.ts';
import { escapeCell, CSV_FORMULA } from '#shared/tables/escapeCell.ts';
import { findSession } from './crowdNumbers.ts';
import { prepared } from './prepared.ts';
import type { ReviewFiles } from './reviewShows.ts';
import { createSheetWriter, MAX_SHEET_ROWS, type Cell } from './sheetWriter.ts';
import { createHashedFile } from './zipWriter.ts';

/** `report`: as it goes out; costs are cut before. `raw`: names, ids and words as they came. */
export interface ExportAsked { readonly path: string; readonly format: ExportFormat; readonly sessionId: SessionId; readonly raw: boolean; readonly report: WholeReport }
export interface ExportStep { readonly progress: number; readonly rows: number; readonly done: { readonly bytes: number; readonly sha256: string } | null }
/** A file on its way. */
export interface ExportWriter { readonly step: () => ExportStep; readonly drop: () => void }

const COLUMNS = ['crowd_seq', 'at', 'received_at', 'kind', 'source', 'viewer', 'viewer_key', 'viewer_id', 'level', 'text', 'reading', 'topic', 'provenance', 'change', 'amount_minor', 'currency', 'count', 'product', 'order_id'] as const;
const rowSchema = z.object({
  crowd_seq: z.number(), at: z.number(), received_at: z.number(), kind: z.string(), source_id: z.string(), viewer_name: z.string().nullable(), viewer_key: z.string().nullable(), viewer_id: z.string().nullable(), level: z.number().nullable(),
  text: z.string().nullable(), reading: z.string().nullable(), topic: z.string().nullable(), provenance: z.string(), change: z.string().nullable(), amount: z.number().nullable(), currency: z.string().nullable(), count: z.number().nullable(), product: z.string().nullable(), order_id: z.string().nullable(),
});
const SQL = `SELECT crowd_seq, at, received_at, kind, source_id, viewer_name, viewer_key, viewer_id, level, text, reading, topic, provenance, payload ->> '$.change' AS change, payload ->> '$.amountMinor' AS amount,
    payload ->> '$.currency' AS currency, payload ->> '$.count' AS count, coalesce(payload ->> '$.productRef', payload ->> '$.lines[0].productRef') AS product, payload ->> '$.orderId' AS order_id
  FROM audience_rows JOIN sources USING (source_no) WHERE session_no = ? AND crowd_seq > ? ORDER BY crowd_seq LIMIT ?`;
/** A tenth of a second or two of one step. */
const ROWS_A_STEP = 10_000;

const time = (ms: number): string => new Date(ms).toISOString();

/** A row of the audience as it goes out: masked by the rules of domain.md 10 unless raw. The key parts people without naming them. */
function cellsOf(raw: unknown, isRaw: boolean): readonly [crowdSeq: number, cells: readonly Cell[]] {
  const row = rowSchema.parse(raw);
  const [name, text] = isRaw ? [row.viewer_name, row.text] : [row.viewer_name === null ? null : maskName(row.viewer_name), row.text === null ? null : maskText(row.text)];
  return [row.crowd_seq, [row.crowd_seq, time(row.at), time(row.received_at), row.kind, row.source_id, name, row.viewer_key, isRaw ? row.viewer_id : null, row.level, text, row.reading, row.topic, row.provenance, row.change, row.amount, row.currency, row.count, row.product, isRaw ? row.order_id : null]];
}

/** What differs from format to format. */
interface Shape { readonly rows: (rows: readonly (readonly Cell[])[]) => void; readonly finish: () => void }

function shapeOf(format: ExportFormat, file: ReturnType<typeof createHashedFile>, report: WholeReport): Shape {
  switch (format) {
    case 'csv':
      file.write(`\uFEFF${COLUMNS.join(',')}\r\n`);
      return { rows: (rows) => { file.write(rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')); }, finish: () => undefined };
    case 'jsonl':
      file.write(`${JSON.stringify({ format: 'cuedeck.session', version: 1, report })}\n`);
      return { rows: (rows) => { file.write(rows.map((row) => `${JSON.stringify(Object.fromEntries(COLUMNS.flatMap((name, index) => (row[index] === null ? [] : [[name, row[index]]]))))}\n`).join('')); }, finish: () => undefined };
    case 'xlsx': {
      const book = createSheetWriter(file);
      for (const { name, headers, rows } of reportTables(report)) { book.sheet(name, headers); book.rows(rows); }
      let [sheets, held] = [0, MAX_SHEET_ROWS];
      return {
        rows: (rows) => {
          if (held + rows.length > MAX_SHEET_ROWS) { sheets += 1; held = 0; book.sheet(sheets === 1 ? 'audience' : `audience ${sheets}`, COLUMNS); }
          held += rows.length;
          book.rows(rows);
        },
        finish: book.finish,
      };
    }
    default: return format satisfies never;
  }
}

const csvCell = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = escapeCell(cell);
  const safe = CSV_FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Begins a file. What was written is removed when it is dropped, or when writing fails. */
export function beginExport({ crowd }: ReviewFiles, { path, format, sessionId, raw, report }: ExportAsked): ExportWriter {
  const sessionNo = findSession(crowd, sessionId) ?? -1;
  const total = z.number().parse(prepared(crowd, 'SELECT coalesce(sum(events), 0) FROM feeds WHERE session_no = ?').pluck().get(sessionNo));
  const file = createHashedFile(path);
  const shape = shapeOf(format, file, report);
  let [last, rows] = [0, 0];
  const drop = (): void => { file.close(); rmSync(path, { force: true }); };
  return {
    drop,
    step: () => {
      try {
        const found = prepared(crowd, SQL).all(sessionNo, last, ROWS_A_STEP).map((each) => cellsOf(each, raw));
        last = found.at(-1)?.[0] ?? last;
        rows += found.length;
        shape.rows(found.map(([, cells]) => cells));
        if (found.length === ROWS_A_STEP) return { progress: Math.min(0.99, rows / Math.max(1, total)), rows, done: null };
        shape.finish();
        return { progress: 1, rows, done: file.close() };
      } catch (thrown) {
        drop();
        throw thrown;
      }
    },
  };
}
